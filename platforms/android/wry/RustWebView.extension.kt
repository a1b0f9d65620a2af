override fun onCreateInputConnection(outAttrs: android.view.inputmethod.EditorInfo): android.view.inputmethod.InputConnection? {
    val connection = super.onCreateInputConnection(outAttrs)
    Shield.over(outAttrs)
    return connection
}
