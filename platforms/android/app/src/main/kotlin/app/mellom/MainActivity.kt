package app.mellom

import android.content.ActivityNotFoundException
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.res.Configuration
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.view.HapticFeedbackConstants
import android.view.View
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import androidx.activity.enableEdgeToEdge
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat

/**
 * The one activity. wry's does the life cycle; this is the skin: what is on the screen, who may see it, and what Rust
 * asks of the phone (every method below that line is called from `src/platform/android/calls.rs`, by name).
 */
class MainActivity : WryActivity() {
    override val handleBackNavigation = false

    private val files = Files(this)
    private val keys = Keys(this)
    private var page: WebView? = null

    private val screenOff = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = Native.deviceLocked()
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        // Before there is anything to see.
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        enableEdgeToEdge()
        files.sweep()
        super.onCreate(savedInstanceState)
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() = Native.back()
        })
        registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
    }

    override fun onDestroy() {
        unregisterReceiver(screenOff)
        super.onDestroy()
    }

    override fun onWebViewCreate(webView: WebView) {
        page = webView
        // Nobody lays a window of their own over a button.
        webView.filterTouchesWhenObscured = true
        ViewCompat.setOnApplyWindowInsetsListener(webView) { view, insets ->
            // Bars, cut-out and keyboard stand beside the page, never over it.
            val edges = insets.getInsets(
                WindowInsetsCompat.Type.systemBars() or
                    WindowInsetsCompat.Type.displayCutout() or
                    WindowInsetsCompat.Type.ime(),
            )
            (view.parent as? View)?.setPadding(edges.left, edges.top, edges.right, edges.bottom)
            WindowInsetsCompat.CONSUMED
        }
        scaleText(resources.configuration)
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        scaleText(newConfig)
    }

    private fun scaleText(configuration: Configuration) {
        page?.settings?.textZoom = (configuration.fontScale * 100).toInt()
    }

    // ---- Called from Rust, on the main thread.

    fun dataFolder(): String = noBackupFilesDir.absolutePath

    fun cacheFolder(): String = cacheDir.absolutePath

    fun localeTag(): String = resources.configuration.locales[0].toLanguageTag()

    fun secure(on: Int): Boolean {
        val flag = WindowManager.LayoutParams.FLAG_SECURE
        window.setFlags(if (on != 0) flag else 0, flag)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(on == 0)
        return true
    }

    fun cover(on: Int): Boolean {
        val page = page ?: return false
        page.visibility = if (on != 0) View.INVISIBLE else View.VISIBLE
        return true
    }

    /** Whoever has switched this off in the phone's settings feels nothing. */
    fun haptic(): Boolean = window.decorView.performHapticFeedback(HapticFeedbackConstants.LONG_PRESS)

    fun leave() {
        moveTaskToBack(true)
    }

    /** Opens the dialler, which calls nobody by itself. */
    fun dial(address: String): Boolean = open(Intent.ACTION_DIAL, address)

    /** Opens a message, which is sent by nobody but the person. */
    fun message(address: String): Boolean = open(Intent.ACTION_SENDTO, address)

    private fun open(action: String, address: String): Boolean = try {
        startActivity(Intent(action, Uri.parse(address)))
        true
    } catch (_: ActivityNotFoundException) {
        false
    }

    fun share(ticket: Long, path: String, type: String): Boolean = files.share(ticket, path, type)

    fun createDocument(ticket: Long, name: String, type: String) = files.create(ticket, name, type)

    fun openDocument(ticket: Long) = files.open(ticket)

    fun finishDocument(ticket: Long, keep: Boolean) = files.finish(ticket, keep)

    fun keyStanding(): Int = keys.standing()

    fun keyWrap(ticket: Long, title: String, cancel: String, secret: ByteArray) =
        keys.wrap(ticket, title, cancel, secret)

    fun keyRelease(ticket: Long, title: String, cancel: String, wrapped: ByteArray) =
        keys.release(ticket, title, cancel, wrapped)

    fun keyForget(): Boolean = keys.forget()
}
