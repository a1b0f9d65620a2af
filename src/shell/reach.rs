//! How an address and a script reach the page.
//!
//! On Android wry looks the activity up when the main thread gets to a message, and its own messages for an address and a
//! script end the process where the activity has been destroyed meanwhile: being stopped locks, locking leads to another
//! page, and a system short of memory takes the window in the same moment. So there they go through wry's handle, which
//! hands over whatever page there is, and nothing happens where there is none.

#[cfg(target_os = "android")]
pub(super) use android::{go, run};

/// Goes to one of our pages.
#[cfg(not(target_os = "android"))]
pub(super) fn go(web: &wry::WebView, address: &str) {
    let _ = web.load_url(address);
}

/// Runs a script of ours in the page.
#[cfg(not(target_os = "android"))]
pub(super) fn run(web: &wry::WebView, script: &str) {
    let _ = web.evaluate_script(script);
}

#[cfg(target_os = "android")]
mod android {
    use wry::prelude::jni::errors::Result as JniResult;
    use wry::prelude::jni::objects::JValue;
    use wry::prelude::{JNIEnv, JObject};
    use wry::{WebView, WebViewExtAndroid};

    /// A method of wry's `RustWebView`: its name, and its type as the virtual machine writes it. `tests/phones` compares
    /// them with wry's Kotlin.
    struct Method {
        name: &'static str,
        signature: &'static str,
    }

    const GO: Method = Method { name: "loadUrl", signature: "(Ljava/lang/String;)V" };
    const RUN: Method = Method { name: "evalScript", signature: "(ILjava/lang/String;)V" };

    /// Nobody waits for what a script answers; wry counts those who do from one.
    const NOBODY: i32 = -1;

    /// Goes to one of our pages.
    pub(in crate::shell) fn go(web: &WebView, address: &str) {
        let address = address.to_owned();
        on_page(web, move |env, page| {
            let address = env.new_string(address)?;
            env.call_method(page, GO.name, GO.signature, &[JValue::from(&address)]).map(drop)
        });
    }

    /// Runs a script of ours in the page.
    pub(in crate::shell) fn run(web: &WebView, script: &str) {
        let script = script.to_owned();
        on_page(web, move |env, page| {
            let script = env.new_string(script)?;
            env.call_method(page, RUN.name, RUN.signature, &[NOBODY.into(), JValue::from(&script)]).map(drop)
        });
    }

    /// Does `work` on the app's main thread with the page there is by then, if there is one.
    fn on_page(web: &WebView, work: impl FnOnce(&mut JNIEnv<'_>, &JObject<'_>) -> JniResult<()> + Send + 'static) {
        web.handle().exec(move |env, _, page| {
            if page.is_null() {
                return;
            }
            // What is made for one call is let go with it: this thread never returns to the virtual machine by itself.
            if env.with_local_frame(8, |env| work(env, page)).is_err() {
                let _ = env.exception_clear();
            }
        });
    }
}
