//! The Keychain's item: under a key of the Secure Enclave, given out for a face or a finger that is registered now.
//!
//! Nothing is wrapped here, because nothing leaves the Keychain: what [`HardwareKey::wrap`] answers with only names the item.

use objc2_local_authentication::{LAContext, LAError, LAPolicy};
use security_framework::access_control::{ProtectionMode, SecAccessControl};
use security_framework::passwords::{
    AccessControlOptions, PasswordOptions, delete_generic_password_options, generic_password,
    set_generic_password_options,
};
use zeroize::Zeroizing;

use crate::platform::{Answer, HardwareKey, KeyError, KeyStanding, Prompt};
use crate::vault::HardwareSecret;

/// How the item is called. Neutral.
const SERVICE: &str = "app.mellom";
const ACCOUNT: &str = "unlock";

/// What stands for the item where Android has a wrapped key.
const NAME: &[u8] = b"keychain";

// Of `SecBase.h`.
const NOT_FOUND: i32 = -25300;
const NOT_ALLOWED_NOW: i32 = -25308;
const CANCELLED: i32 = -128;
const AUTH_FAILED: i32 = -25293;

pub(super) struct Keychain;

impl HardwareKey for Keychain {
    fn standing(&self) -> KeyStanding {
        // SAFETY: a context of our own, asked one question.
        let asked =
            unsafe { LAContext::new().canEvaluatePolicy_error(LAPolicy::DeviceOwnerAuthenticationWithBiometrics) };
        match asked {
            Ok(()) => KeyStanding::Ready,
            Err(error) if error.code() == LAError::BiometryNotAvailable.0 => KeyStanding::NotHere,
            Err(_) => KeyStanding::NotSetUp,
        }
    }

    fn wrap(&self, _: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>> {
        let secret = Zeroizing::new(*secret.expose());
        Box::pin(off_the_stage(move || {
            forget()?;
            let control = SecAccessControl::create_with_protection(
                Some(ProtectionMode::AccessibleWhenPasscodeSetThisDeviceOnly),
                AccessControlOptions::BIOMETRY_CURRENT_SET.bits(),
            );
            let mut item = item();
            item.set_access_control(control.map_err(|error| why(&error))?);
            set_generic_password_options(&*secret, item).map_err(|error| why(&error))?;
            Ok(NAME.to_vec())
        }))
    }

    fn release(&self, _: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>> {
        Box::pin(off_the_stage(move || {
            if wrapped != NAME {
                return Err(KeyError::Gone);
            }
            let bytes = generic_password(item()).map_err(|error| why(&error))?;
            HardwareSecret::take(bytes).ok_or(KeyError::Gone)
        }))
    }

    fn forget(&self) -> Result<(), KeyError> {
        forget()
    }
}

fn item() -> PasswordOptions {
    let mut item = PasswordOptions::new_generic_password(SERVICE, ACCOUNT);
    item.set_access_synchronized(Some(false));
    item
}

fn forget() -> Result<(), KeyError> {
    match delete_generic_password_options(item()) {
        Err(error) if error.code() != NOT_FOUND => Err(KeyError::Failed),
        _ => Ok(()),
    }
}

fn why(error: &security_framework::base::Error) -> KeyError {
    match error.code() {
        CANCELLED => KeyError::Cancelled,
        // An item of faces or fingers that are no longer the registered ones is no longer found.
        NOT_FOUND => KeyError::Gone,
        NOT_ALLOWED_NOW | AUTH_FAILED => KeyError::NotNow,
        _ => KeyError::Failed,
    }
}

/// The Keychain blocks while it asks for a face: the interface must not.
async fn off_the_stage<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, KeyError> + Send + 'static,
) -> Result<T, KeyError> {
    let (tell, told) = futures_channel::oneshot::channel();
    std::thread::spawn(move || {
        let _asking = super::screen::Asking::begin();
        tell.send(work())
    });
    told.await.unwrap_or(Err(KeyError::Failed))
}
