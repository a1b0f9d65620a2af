//! iOS, through UIKit.
//!
//! Everything here happens on the main thread, which the interface is not on: `run_on_main` brings it there and back.
//! Files that are on their way out pass through the app's own temporary folder, protected like everything else of ours,
//! and are removed as soon as the system is done with them.

#![allow(unsafe_code, reason = "UIKit's own calls; each says why it may")]

mod files;
mod key;
mod moments;
mod screen;
mod share;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use dispatch2::run_on_main;
use objc2::runtime::AnyObject;
use objc2_foundation::{
    NSDictionary, NSFileManager, NSFileProtectionComplete, NSFileProtectionKey, NSLocale, NSNumber,
    NSSearchPathDirectory, NSSearchPathDomainMask, NSSearchPathForDirectoriesInDomains, NSString, NSURL,
    NSURLIsExcludedFromBackupKey,
};
use objc2_ui_kit::{UIApplication, UIFontMetrics, UISelectionFeedbackGenerator};

use super::{
    AbilityError, Answer, Callable, Dialled, HardwareKey, Listener, Picked, Platform, SaveError, Saved, ShareError,
    Shared, sms_address, tel_address,
};

/// The name of our folder. Neutral, like the icon.
const FOLDER: &str = "mellom";

pub(super) struct Ios;

impl Platform for Ios {
    fn data_folder(&self) -> PathBuf {
        static PLACE: OnceLock<PathBuf> = OnceLock::new();
        PLACE.get_or_init(own_folder).clone()
    }

    fn locale(&self) -> String {
        NSLocale::preferredLanguages().firstObject().map(|tag| tag.to_string()).unwrap_or_default()
    }

    fn save_stream(&self, name: &str, source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        files::save(name, source)
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        files::open()
    }

    /// iOS asks before it calls.
    fn dial(&self, number: &Callable) -> Dialled {
        open_address(&tel_address(number))
    }

    /// iOS separates the text by "&" where the standard has "?".
    fn message(&self, number: &Callable, text: &str) -> Dialled {
        open_address(&sms_address(number, text).replacen("?body=", "&body=", 1))
    }

    fn shares(&self) -> bool {
        true
    }

    fn share_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
        share::share(name, bytes)
    }

    fn haptic(&self) -> Result<(), AbilityError> {
        // The lightest there is.
        run_on_main(|main| UISelectionFeedbackGenerator::new(main).selectionChanged());
        Ok(())
    }

    fn hardware_key(&self) -> Option<Arc<dyn HardwareKey>> {
        Some(Arc::new(key::Keychain))
    }

    /// The web view does not follow the system's text size by itself.
    fn text_scale(&self) -> f32 {
        let scaled = UIFontMetrics::defaultMetrics().scaledValueForValue(100.0);
        (scaled / 100.0) as f32
    }

    fn goes_out_of_sight(&self) -> bool {
        true
    }

    fn is_asking(&self) -> bool {
        screen::is_asking()
    }

    fn listen(&self, listener: Listener) {
        run_on_main(|main| moments::observe(main, listener));
    }
}

/// Application Support, created, for our eyes only while the phone is unlocked, and in no backup.
fn own_folder() -> PathBuf {
    let folders = NSSearchPathForDirectoriesInDomains(
        NSSearchPathDirectory::ApplicationSupportDirectory,
        NSSearchPathDomainMask::UserDomainMask,
        true,
    );
    // Without one there is no place either; the keeper then says that it cannot be used.
    let folder = folders.firstObject().map(|path| PathBuf::from(path.to_string())).unwrap_or_default().join(FOLDER);
    let _ = std::fs::create_dir_all(&folder);
    protect(&folder);
    files::sweep();
    folder
}

/// Protected while the phone is locked, and in no backup. The entitlement protects what is made below; this is for the
/// folder itself.
fn protect(folder: &Path) {
    let Some(path) = folder.to_str().map(NSString::from_str) else { return };
    // SAFETY: the two constants are strings of the system, and the dictionary holds what the key is documented to take.
    unsafe {
        let complete: &AnyObject = NSFileProtectionComplete.as_ref();
        let attributes = NSDictionary::from_slices(&[NSFileProtectionKey], &[complete]);
        let _ = NSFileManager::defaultManager().setAttributes_ofItemAtPath_error(&attributes, &path);
        let url = NSURL::fileURLWithPath(&path);
        let yes = NSNumber::new_bool(true);
        let _ = url.setResourceValue_forKey_error(Some(yes.as_ref()), NSURLIsExcludedFromBackupKey);
    }
}

fn open_address(address: &str) -> Dialled {
    // An address crosses threads as text, an object does not.
    let address = address.to_owned();
    run_on_main(move |main| {
        let Some(url) = NSURL::URLWithString(&NSString::from_str(&address)) else { return Dialled::Neither };
        let application = UIApplication::sharedApplication(main);
        // `LSApplicationQueriesSchemes` in Info.plist lets it answer. Whatever it answers, the address is opened: nothing is
        // lost by trying.
        let opens = application.canOpenURL(&url);
        // SAFETY: no options, and nothing to be called afterwards.
        unsafe { application.openURL_options_completionHandler(&url, &NSDictionary::new(), None) };
        if opens { Dialled::Opened } else { Dialled::Neither }
    })
}
