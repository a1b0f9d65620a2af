package app.mellom

/** What Kotlin tells Rust. The library is loaded by [Rust], which wry writes. */
object Native {
    /** The back gesture, or the back button. */
    @JvmStatic external fun back()

    /** The web view's process died; the page is gone. */
    @JvmStatic external fun pageGone()

    /** The screen went dark or the phone was locked. */
    @JvmStatic external fun deviceLocked()

    /** A document was picked, and the person is back. It follows, perhaps slowly; leaving the app is leaving it again. */
    @JvmStatic external fun picked(ticket: Long)

    /**
     * The document picker is done. [fd] is detached and Rust's from now on; below zero, nothing was chosen. Says whether
     * anybody still waited for it: whoever was locked meanwhile did not.
     */
    @JvmStatic external fun document(ticket: Long, fd: Int, name: String, length: Long): Boolean

    /** The key has done its part ([outcome] is zero), or says why not. */
    @JvmStatic external fun key(ticket: Long, outcome: Int, bytes: ByteArray)
}
