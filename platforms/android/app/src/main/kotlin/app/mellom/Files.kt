package app.mellom

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import android.net.Uri
import android.os.Handler
import android.os.Looper
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import androidx.core.content.FileProvider
import java.io.File
import java.io.IOException
import java.util.concurrent.ConcurrentHashMap

/** Files that the person puts somewhere, picks, or hands to another app. Their bytes pass through Rust alone. */
class Files(private val activity: MainActivity) {
    /** Documents that Rust is still writing. */
    private val writing = ConcurrentHashMap<Long, Uri>()

    private val shared get() = File(activity.cacheDir, "shared")

    /** Removes what an earlier process shared, as soon as its time is over. */
    fun sweep() {
        val now = System.currentTimeMillis()
        shared.listFiles()?.forEach { goes(it, it.lastModified() + SHARED_FOR_MILLISECONDS - now) }
    }

    private fun goes(folder: File, milliseconds: Long) {
        // Whatever the clock says meanwhile, it is gone after that long.
        val wait = milliseconds.coerceIn(0, SHARED_FOR_MILLISECONDS)
        Handler(Looper.getMainLooper()).postDelayed({ folder.deleteRecursively() }, wait)
    }

    /** Each file lies in a folder of its own. The ticket is answered when the person is back from sheet and app. */
    fun share(ticket: Long, path: String, type: String): Boolean {
        val file = File(path)
        val address = try {
            FileProvider.getUriForFile(activity, "${activity.packageName}.files", file)
        } catch (_: IllegalArgumentException) {
            return false
        }
        val send = Intent(Intent.ACTION_SEND)
            .setType(type)
            .putExtra(Intent.EXTRA_STREAM, address)
            .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        // The share sheet shows what it hands on, and may look at nothing else.
        send.clipData = ClipData.newRawUri(null, address)
        return try {
            val chooser = Intent.createChooser(send, activity.getString(R.string.share_title))
            // What was picked, it does not tell.
            activity.launchActivityForResult(chooser) { nothing(ticket) }
            // No app tells when it has read the file; after this long it has, or the person shares it once more.
            goes(file.parentFile ?: file, SHARED_FOR_MILLISECONDS)
            true
        } catch (_: ActivityNotFoundException) {
            false
        }
    }

    fun create(ticket: Long, name: String, type: String) {
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType(type)
            .putExtra(Intent.EXTRA_TITLE, name)
        ask(ticket, intent) { address ->
            writing[ticket] = address
            // "w" alone leaves the end of a longer file that is saved over.
            hand(ticket, address, "wt")
        }
    }

    fun open(ticket: Long) {
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        ask(ticket, intent) { address -> hand(ticket, address, "r") }
    }

    /** What could not be written whole does not stay. */
    fun finish(ticket: Long, keep: Boolean) {
        val address = writing.remove(ticket) ?: return
        if (!keep) aside { remove(address) }
    }

    private fun remove(address: Uri) {
        try {
            DocumentsContract.deleteDocument(activity.contentResolver, address)
        } catch (_: Exception) {
            // Not every place lets go of what was put there; nothing more can be done.
        }
    }

    private fun ask(ticket: Long, intent: Intent, then: (Uri) -> Unit) {
        try {
            activity.launchActivityForResult(intent) { result ->
                val address = result?.takeIf { it.resultCode == Activity.RESULT_OK }?.data?.data
                if (address == null) {
                    nothing(ticket)
                } else {
                    // On this thread: before anybody can leave the app again.
                    Native.picked(ticket)
                    aside { then(address) }
                }
            }
        } catch (_: ActivityNotFoundException) {
            nothing(ticket)
        }
    }

    /** A document may lie with a cloud, which fetches it before it answers: the main thread does not wait for that. */
    private fun aside(work: () -> Unit) {
        Thread { work() }.start()
    }

    private fun hand(ticket: Long, address: Uri, mode: String) {
        try {
            val descriptor = activity.contentResolver.openFileDescriptor(address, mode) ?: throw IOException()
            val (name, length) = about(address)
            if (!Native.document(ticket, descriptor.detachFd(), name, length)) finish(ticket, false)
        } catch (_: Exception) {
            if (writing.remove(ticket) != null) remove(address)
            nothing(ticket)
        }
    }

    private fun nothing(ticket: Long) {
        Native.document(ticket, -1, "", -1)
    }

    private fun about(address: Uri): Pair<String, Long> {
        val columns = arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        activity.contentResolver.query(address, columns, null, null, null)?.use { cursor ->
            if (cursor.moveToFirst()) {
                val name = if (cursor.isNull(0)) "" else cursor.getString(0)
                val length = if (cursor.isNull(1)) -1L else cursor.getLong(1)
                return Pair(name, length)
            }
        }
        return Pair("", -1L)
    }

    private companion object {
        const val SHARED_FOR_MILLISECONDS = 5 * 60 * 1000L
    }
}
