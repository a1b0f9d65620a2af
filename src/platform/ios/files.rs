//! Files that the person puts somewhere or picks, and those on their way out.

use std::cell::{Cell, RefCell};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use dispatch2::run_on_main;
use futures_channel::oneshot;
use objc2::rc::Retained;
use objc2::runtime::{NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send};
use objc2_foundation::{NSArray, NSString, NSURL};
use objc2_ui_kit::{UIDocumentPickerDelegate, UIDocumentPickerViewController};
use objc2_uniform_type_identifiers::UTTypeItem;

use super::screen::{self, Asking};
use crate::platform::{Answer, Passing, Picked, SaveError, Saved};

/// Lets the person pick a place and puts all of `source` there: first beside us, whole, then a copy where it is to be.
pub(super) fn save(name: &str, source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
    let name = name.to_owned();
    Box::pin(async move {
        let passing = passing(name, source).await?;
        let path = passing.path().to_owned();
        let picked = pick(move |main| {
            let urls = NSArray::from_retained_slice(&[file_url(&path)?]);
            let picker = UIDocumentPickerViewController::alloc(main);
            Some(UIDocumentPickerViewController::initForExportingURLs_asCopy(picker, &urls, true))
        });
        let picked = picked.await;
        // Only now may it go.
        drop(passing);
        match picked {
            Some(Some(_)) => Ok(Saved::Done),
            Some(None) => Ok(Saved::Cancelled),
            None => Err(SaveError::Failed),
        }
    })
}

/// Lets the person pick a file. What is handed over is a copy of iOS', which goes as soon as it is closed.
pub(super) fn open() -> Answer<Option<Picked>> {
    Box::pin(async {
        let picked = pick(|main| {
            // SAFETY: a constant of the system.
            let anything = unsafe { UTTypeItem };
            let types = NSArray::from_slice(&[anything]);
            let picker = UIDocumentPickerViewController::alloc(main);
            Some(UIDocumentPickerViewController::initForOpeningContentTypes_asCopy(picker, &types, true))
        });
        let path = picked.await??;
        let file = File::open(&path).ok();
        let _ = fs::remove_file(&path);
        let file = file?;
        let name = path.file_name()?.to_string_lossy().into_owned();
        let length = file.metadata().ok().map(|about| about.len());
        Some(Picked { name, length, reader: Box::new(file) })
    })
}

/// Where files on their way out lie for a moment.
fn passing_folder() -> PathBuf {
    std::env::temp_dir().join("passing")
}

/// A copy of `source` that another app may read, made where nobody waits for the disk.
pub(super) async fn passing(name: String, mut source: Box<dyn Read + Send>) -> io::Result<Passing> {
    let (tell, told) = oneshot::channel();
    std::thread::spawn(move || tell.send(Passing::of(&passing_folder(), &name, &mut *source)));
    told.await.unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
}

/// Removes what was on its way out when an earlier process was ended.
pub(super) fn sweep() {
    let _ = fs::remove_dir_all(passing_folder());
}

pub(super) fn file_url(path: &Path) -> Option<Retained<NSURL>> {
    Some(NSURL::fileURLWithPath(&NSString::from_str(path.to_str()?)))
}

thread_local! {
    /// UIKit holds its delegates weakly; they are held here, on the main thread, until they have heard.
    static LISTENING: RefCell<Vec<Retained<Delegate>>> = const { RefCell::new(Vec::new()) };
}

/// What somebody waits to hear from a picker.
type Tell = oneshot::Sender<Option<PathBuf>>;

struct Hearing {
    tell: Cell<Option<Tell>>,
    _asking: Asking,
}

define_class!(
    // SAFETY: NSObject asks nothing of those below it, and this has no Drop of its own.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Hearing]
    struct Delegate;

    unsafe impl NSObjectProtocol for Delegate {}

    unsafe impl UIDocumentPickerDelegate for Delegate {
        #[unsafe(method(documentPicker:didPickDocumentsAtURLs:))]
        fn picked(&self, _: &UIDocumentPickerViewController, urls: &NSArray<NSURL>) {
            self.hears(urls.firstObject().and_then(|url| url.path()).map(|path| PathBuf::from(path.to_string())));
        }

        #[unsafe(method(documentPickerWasCancelled:))]
        fn cancelled(&self, _: &UIDocumentPickerViewController) {
            self.hears(None);
        }
    }
);

impl Delegate {
    fn new(main: MainThreadMarker, tell: Tell) -> Retained<Self> {
        let this = Self::alloc(main).set_ivars(Hearing { tell: Cell::new(Some(tell)), _asking: Asking::begin() });
        // SAFETY: NSObject's own initialiser.
        unsafe { msg_send![super(this), init] }
    }

    fn hears(&self, picked: Option<PathBuf>) {
        if let Some(tell) = self.ivars().tell.take() {
            let _ = tell.send(picked);
        }
        LISTENING.with_borrow_mut(|listening| listening.retain(|one| !std::ptr::eq(&**one, self)));
    }
}

/// Shows a picker. `None` if there is none; inside, `None` if the person chose nothing.
async fn pick(
    make: impl FnOnce(MainThreadMarker) -> Option<Retained<UIDocumentPickerViewController>> + Send,
) -> Option<Option<PathBuf>> {
    let (tell, told) = oneshot::channel();
    run_on_main(move |main| {
        let picker = make(main)?;
        let delegate = Delegate::new(main, tell);
        picker.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        screen::present(main, &picker)?;
        LISTENING.with_borrow_mut(|listening| listening.push(delegate));
        Some(())
    })?;
    told.await.ok()
}
