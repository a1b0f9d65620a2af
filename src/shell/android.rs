//! Where Android comes in: the methods that Kotlin declares as `external`.
//!
//! tao's and wry's own are written by their macros; `Native` (`platforms/android`) is ours. `scripts/check-phones` compares
//! what the library exports with what all of the Kotlin declares.
//!
//! The event loop runs on a thread of its own for the life of the process. Activities come and go; the keeper, the event
//! loop and the interface's thread stay (`window`).

// The names are the virtual machine's, and so is the calling convention.
#![allow(unsafe_code, non_snake_case, reason = "entry points of the virtual machine")]

use std::os::fd::{FromRawFd, OwnedFd};

use wry::prelude::jni::objects::{JByteArray, JClass, JString};
use wry::prelude::jni::sys::{jboolean, jint, jlong};
use wry::prelude::{JNIEnv, android_fn};

use crate::platform::Moment;
use crate::platform::android::{Answers, Document, happened, picked as was_picked, tell};

/// Never called: it is the place where the macros write the entry points.
#[expect(dead_code, reason = "holds what the macros write")]
fn entry_points() {
    tao::android_binding!(app, mellom, Rust, wry::android_setup, start, tao);
    wry::android_binding!(app, mellom, wry);
}

android_fn!(app, mellom, Native, back, []);
android_fn!(app, mellom, Native, pageGone, []);
android_fn!(app, mellom, Native, deviceLocked, []);
android_fn!(app, mellom, Native, picked, [jlong]);
android_fn!(app, mellom, Native, document, [jlong, jint, JString<'local>, jlong], jboolean);
android_fn!(app, mellom, Native, key, [jlong, jint, JByteArray<'local>]);

/// The event loop. Called by tao on a thread of its own, once for the life of the process.
fn start() {
    // Without a window there is nobody to tell; the next activity starts another process.
    if super::run().is_err() {
        std::process::exit(1);
    }
}

/// The back gesture, or the back button.
unsafe fn back(_: JNIEnv<'_>, _: JClass<'_>) {
    happened(Moment::BackGesture);
}

/// The web view's process died.
unsafe fn pageGone(_: JNIEnv<'_>, _: JClass<'_>) {
    happened(Moment::PageGone);
}

/// The screen was switched off or the device locked.
unsafe fn deviceLocked(_: JNIEnv<'_>, _: JClass<'_>) {
    happened(Moment::DeviceLocked);
}

/// The person has picked a document and is back; it is on its way.
unsafe fn picked(_: JNIEnv<'_>, _: JClass<'_>, ticket: jlong) {
    was_picked(ticket);
}

/// The document picker is done. `fd` is below zero if the person chose nothing; otherwise it is ours from now on. Answers
/// whether anybody still waited for it: who was locked meanwhile did not.
unsafe fn document(
    mut env: JNIEnv<'_>,
    _: JClass<'_>,
    ticket: jlong,
    fd: jint,
    name: JString<'_>,
    length: jlong,
) -> jboolean {
    let document = (fd >= 0).then(|| {
        // SAFETY: Kotlin detached the descriptor before it handed it over, so nobody else closes it.
        let fd = unsafe { OwnedFd::from_raw_fd(fd) };
        let name = env.get_string(&name).map(String::from).unwrap_or_default();
        Document::new(fd, name, length)
    });
    tell(ticket, Answers::Document(document)).into()
}

/// The key has wrapped or released something; `outcome` is zero then, and otherwise says why not.
unsafe fn key(env: JNIEnv<'_>, _: JClass<'_>, ticket: jlong, outcome: jint, bytes: JByteArray<'_>) {
    let answer = if outcome == 0 { env.convert_byte_array(&bytes).map_err(|_| -1) } else { Err(outcome) };
    tell(ticket, Answers::Key(answer));
}
