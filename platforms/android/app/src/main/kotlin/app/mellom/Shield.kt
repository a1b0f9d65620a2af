package app.mellom

import android.annotation.SuppressLint
import android.os.Build
import android.view.View
import android.view.inputmethod.EditorInfo
import android.webkit.WebView

/** What the web view must not do, and what the keyboard must not learn. wry's own classes call this; see `wry/`. */
object Shield {
    // The page is the app's own and its one script; wry has switched it on already.
    @SuppressLint("SetJavaScriptEnabled")
    fun over(view: WebView) {
        view.settings.apply {
            blockNetworkLoads = true
            allowFileAccess = false
            allowContentAccess = false
            domStorageEnabled = false
            setGeolocationEnabled(false)
            javaScriptCanOpenWindowsAutomatically = false
            setSupportMultipleWindows(false)
            setSupportZoom(false)
            saveFormData = false
        }
        view.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        view.isSaveEnabled = false
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            view.importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }
        WebView.setWebContentsDebuggingEnabled(false)
    }

    /** Keyboards learn from what is typed, unless they are asked not to. */
    fun over(attributes: EditorInfo) {
        attributes.imeOptions = attributes.imeOptions or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
    }
}
