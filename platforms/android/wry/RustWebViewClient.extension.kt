override fun onRenderProcessGone(view: WebView, detail: RenderProcessGoneDetail): Boolean {
    Native.pageGone()
    (view.context as? MainActivity)?.recreate()
    return true
}
