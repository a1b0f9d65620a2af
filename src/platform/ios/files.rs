//! Files that the person puts somewhere, picks or shares.

use std::cell::{Cell, RefCell};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use block2::RcBlock;
use dispatch2::run_on_main;
use futures_channel::oneshot;
use objc2::rc::Retained;
use objc2::runtime::{AnyObject, Bool, NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send};
use objc2_foundation::{NSArray, NSError, NSString, NSURL};
use objc2_ui_kit::{
    UIActivityType, UIActivityViewController, UIDocumentPickerDelegate, UIDocumentPickerViewController,
};
use objc2_uniform_type_identifiers::UTTypeItem;

use super::screen::{self, Asking};
use crate::platform::{Answer, Picked, SaveError, Saved, ShareError, Shared, place_stream};

/// Lets the person pick a place and puts all of `source` there: first beside us, whole, then a copy where it is to be.
pub(super) fn save(name: &str, mut source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
    let name = name.to_owned();
    Box::pin(async move {
        let (tell, told) = oneshot::channel();
        std::thread::spawn(move || tell.send(Passing::of(&name, &mut *source)));
        let passing = told.await.map_err(|_| SaveError::Failed)??;
        let path = passing.path.clone();
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

/// Opens the share sheet over a file with these bytes, which goes when the sheet is closed.
pub(super) fn share(name: &str, mut bytes: &[u8]) -> Result<Shared, ShareError> {
    let passing = Passing::of(name, &mut bytes)?;
    run_on_main(move |main| {
        let url = file_url(&passing.path).ok_or(ShareError::Failed)?;
        let items: Retained<NSArray<AnyObject>> = NSArray::from_slice(&[url.as_ref()]);
        let asking = Cell::new(Some((passing, Asking::begin())));
        let done = RcBlock::new(move |_: *mut UIActivityType, _: Bool, _: *mut NSArray, _: *mut NSError| {
            drop(asking.take());
        });
        // SAFETY: a file's address is an item that every activity knows, and the block takes what it is handed.
        let sheet = unsafe {
            let sheet = UIActivityViewController::initWithActivityItems_applicationActivities(
                UIActivityViewController::alloc(main),
                &items,
                None,
            );
            sheet.setCompletionWithItemsHandler(RcBlock::as_ptr(&done));
            sheet
        };
        screen::present(main, &sheet).map(|()| Shared::Offered).ok_or(ShareError::Failed)
    })
}

/// A file on its way out. It goes when this does.
struct Passing {
    path: PathBuf,
}

impl Passing {
    fn of(name: &str, source: &mut dyn Read) -> io::Result<Self> {
        let name = Path::new(name).file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        // A folder of its own, so that the name can be the one that was asked for.
        let folder = std::env::temp_dir().join(format!("{:016x}", u64::from_ne_bytes(random)));
        fs::create_dir(&folder)?;
        let passing = Self { path: folder.join(name) };
        place_stream(source, &passing.path)?;
        Ok(passing)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        if let Some(folder) = self.path.parent() {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn file_url(path: &Path) -> Option<Retained<NSURL>> {
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
        LISTENING.with_borrow_mut(|listening| listening.push(delegate));
        screen::present(main, &picker)
    })?;
    told.await.ok()
}
