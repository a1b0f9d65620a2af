//! The Keystore's key: AES-GCM in the phone's secure hardware, for which BiometricPrompt alone can unlock a cipher.

use wry::prelude::jni::objects::{JObject, JValueOwned};
use zeroize::Zeroizing;

use super::answers::{Answers, ticket, void};
use super::calls::{self, Method, Said, call, string};
use crate::platform::{Answer, HardwareKey, KeyError, KeyStanding, Prompt};
use crate::vault::HardwareSecret;

pub(super) struct Keystore;

impl HardwareKey for Keystore {
    fn standing(&self) -> KeyStanding {
        match call(&calls::KEY_STANDING, |_| Ok(Vec::new())) {
            Ok(Said::Number(0)) => KeyStanding::Ready,
            Ok(Said::Number(1)) => KeyStanding::NotSetUp,
            _ => KeyStanding::NotHere,
        }
    }

    fn wrap(&self, prompt: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>> {
        Box::pin(ask(&calls::KEY_WRAP, prompt, Zeroizing::new(secret.expose().to_vec())))
    }

    fn release(&self, prompt: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>> {
        Box::pin(async move {
            let bytes = ask(&calls::KEY_RELEASE, prompt, Zeroizing::new(wrapped)).await?;
            HardwareSecret::take(bytes).ok_or(KeyError::Gone)
        })
    }

    fn forget(&self) -> Result<(), KeyError> {
        match call(&calls::KEY_FORGET, |_| Ok(Vec::new())) {
            Ok(Said::Flag(true)) => Ok(()),
            _ => Err(KeyError::Failed),
        }
    }
}

async fn ask(method: &'static Method, prompt: Prompt, bytes: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, KeyError> {
    let (ticket, told) = ticket();
    let asked = call(method, move |env| {
        let array = JObject::from(env.byte_array_from_slice(&bytes)?);
        Ok(vec![
            JValueOwned::Long(ticket),
            string(env, &prompt.title)?,
            string(env, &prompt.cancel)?,
            JValueOwned::Object(array),
        ])
    });
    if asked.is_err() {
        void(ticket);
        return Err(KeyError::Failed);
    }
    match told.await {
        Ok(Answers::Key(Ok(bytes))) => Ok(bytes),
        Ok(Answers::Key(Err(why))) => Err(error(why)),
        Ok(Answers::Document(_)) | Err(_) => Err(KeyError::Failed),
    }
}

/// The numbers that `Keys.kt` gives.
fn error(number: i32) -> KeyError {
    match number {
        1 => KeyError::Cancelled,
        2 => KeyError::Gone,
        3 => KeyError::NotNow,
        4 => KeyError::NotHere,
        _ => KeyError::Failed,
    }
}
