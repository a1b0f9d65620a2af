//! Every method of `MainActivity` that is called from here, and how.
//!
//! `tests/phones` compares the list with the Kotlin: a name or a type that does not fit would only be found on a phone.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::time::Duration;

use wry::prelude::jni::errors::Result as JniResult;
use wry::prelude::jni::objects::{JValue, JValueOwned};
use wry::prelude::{JNIEnv, JString, dispatch};

use super::AbilityError;

/// How long the main thread may take. It takes milliseconds, or it hangs.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long it may take while a slow phone starts the app.
const START: Duration = Duration::from_secs(30);

/// A method of `MainActivity`: its name, and its type as the virtual machine writes it.
pub(super) struct Method {
    name: &'static str,
    signature: &'static str,
}

macro_rules! methods {
    ($($constant:ident = $name:literal $signature:literal;)+) => {
        $(pub(super) const $constant: Method = Method { name: $name, signature: $signature };)+
    };
}

methods! {
    DATA_FOLDER = "dataFolder" "()Ljava/lang/String;";
    CACHE_FOLDER = "cacheFolder" "()Ljava/lang/String;";
    LOCALE = "localeTag" "()Ljava/lang/String;";
    SECURE = "secure" "(I)Z";
    COVER = "cover" "(I)Z";
    HAPTIC = "haptic" "()Z";
    LEAVE = "leave" "()V";
    DIAL = "dial" "(Ljava/lang/String;)Z";
    MESSAGE = "message" "(Ljava/lang/String;)Z";
    SHARE = "share" "(JLjava/lang/String;Ljava/lang/String;)Z";
    CREATE_DOCUMENT = "createDocument" "(JLjava/lang/String;Ljava/lang/String;)V";
    OPEN_DOCUMENT = "openDocument" "(J)V";
    FINISH_DOCUMENT = "finishDocument" "(JZ)V";
    KEY_STANDING = "keyStanding" "()I";
    KEY_WRAP = "keyWrap" "(JLjava/lang/String;Ljava/lang/String;[B)V";
    KEY_RELEASE = "keyRelease" "(JLjava/lang/String;Ljava/lang/String;[B)V";
    KEY_FORGET = "keyForget" "()Z";
}

/// What a method answered, taken out of the virtual machine.
pub(super) enum Said {
    Nothing,
    Flag(bool),
    Number(i32),
    Text(String),
}

/// Makes the arguments of a call, on the main thread.
pub(super) type Arguments<'local> = Vec<JValueOwned<'local>>;

/// Calls `method` on the app's main thread and waits for its answer. Never from the main thread itself.
pub(super) fn call(
    method: &'static Method,
    arguments: impl for<'local> FnOnce(&mut JNIEnv<'local>) -> JniResult<Arguments<'local>> + Send + 'static,
) -> Result<Said, AbilityError> {
    call_within(PATIENCE, method, arguments)
}

fn call_within(
    patience: Duration,
    method: &'static Method,
    arguments: impl for<'local> FnOnce(&mut JNIEnv<'local>) -> JniResult<Arguments<'local>> + Send + 'static,
) -> Result<Said, AbilityError> {
    let (tell, told) = mpsc::channel();
    let asked = move |env: &mut JNIEnv<'_>, activity: &wry::prelude::JObject<'_>, _: &wry::prelude::JObject<'_>| {
        if activity.is_null() {
            let _ = tell.send(Err(AbilityError::NoWindow));
            return;
        }
        // What is made for one call is let go with it: this thread never returns to the virtual machine by itself.
        let said = env.with_local_frame(16, |env| -> JniResult<Said> {
            let arguments = arguments(env)?;
            let arguments: Vec<JValue<'_, '_>> = arguments.iter().map(JValue::from).collect();
            let answer = env.call_method(activity, method.name, method.signature, &arguments)?;
            Ok(match answer {
                JValueOwned::Bool(flag) => Said::Flag(flag != 0),
                JValueOwned::Int(number) => Said::Number(number),
                JValueOwned::Object(object) if !object.is_null() => {
                    Said::Text(env.get_string(&JString::from(object))?.into())
                }
                _ => Said::Nothing,
            })
        });
        if said.is_err() {
            let _ = env.exception_clear();
        }
        let _ = tell.send(said.map_err(|_| AbilityError::Failed));
    };
    // wry panics where there is no activity at all.
    catch_unwind(AssertUnwindSafe(|| dispatch(asked))).map_err(|_| AbilityError::NoWindow)?;
    told.recv_timeout(patience).map_err(|_| AbilityError::Failed)?
}

/// Calls a method that answers with a text.
pub(super) fn text(method: &'static Method) -> Result<String, AbilityError> {
    is_text(call(method, |_| Ok(Vec::new()))?)
}

/// [`text`] for what nothing goes on without, while the app starts and the main thread has much to do.
pub(super) fn text_at_start(method: &'static Method) -> Result<String, AbilityError> {
    is_text(call_within(START, method, |_| Ok(Vec::new()))?)
}

/// Calls a method of one number that answers with a yes or a no.
pub(super) fn number(method: &'static Method, number: i32) -> Result<bool, AbilityError> {
    is_yes(call(method, move |_| Ok(vec![JValueOwned::Int(number)]))?)
}

/// Calls a method of texts that answers with a yes or a no.
pub(super) fn flag<const N: usize>(method: &'static Method, texts: [String; N]) -> Result<bool, AbilityError> {
    is_yes(call(method, move |env| texts.iter().map(|text| string(env, text)).collect())?)
}

/// A text as an argument.
pub(super) fn string<'local>(env: &mut JNIEnv<'local>, text: &str) -> JniResult<JValueOwned<'local>> {
    Ok(JValueOwned::Object(env.new_string(text)?.into()))
}

fn is_text(said: Said) -> Result<String, AbilityError> {
    match said {
        Said::Text(text) => Ok(text),
        _ => Err(AbilityError::Failed),
    }
}

fn is_yes(said: Said) -> Result<bool, AbilityError> {
    match said {
        Said::Flag(flag) => Ok(flag),
        _ => Err(AbilityError::Failed),
    }
}
