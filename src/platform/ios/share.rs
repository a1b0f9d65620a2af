//! The share sheet.

use std::cell::{Cell, RefCell};

use block2::RcBlock;
use dispatch2::{DispatchQueue, run_on_main};
use futures_channel::oneshot;
use objc2::MainThreadOnly;
use objc2::rc::Retained;
use objc2::runtime::{AnyObject, Bool};
use objc2_foundation::{NSArray, NSError};
use objc2_ui_kit::{UIActivityType, UIActivityViewController};

use super::files::{file_url, passing};
use super::screen::{self, Asking};
use crate::platform::{Answer, ShareError, Shared};

thread_local! {
    /// The sheet that is open, on the main thread.
    static OPEN: RefCell<Option<Retained<UIActivityViewController>>> = const { RefCell::new(None) };
}

/// Opens the share sheet over a file with these bytes. The file goes when there is an answer, or when nobody waits for one
/// any more.
pub(super) fn share(name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
    let name = name.to_owned();
    Box::pin(async move {
        let passing = passing(name, Box::new(std::io::Cursor::new(bytes))).await?;
        let path = passing.path().to_owned();
        let (tell, told) = oneshot::channel();
        // Before the file goes.
        let _sheet = Sheet { _asking: Asking::begin() };
        run_on_main(move |main| {
            let url = file_url(&path).ok_or(ShareError::Failed)?;
            let items: Retained<NSArray<AnyObject>> = NSArray::from_slice(&[url.as_ref()]);
            let tell = Cell::new(Some(tell));
            let done = RcBlock::new(move |_: *mut UIActivityType, done: Bool, _: *mut NSArray, error: *mut NSError| {
                // An app that was turned back from may be followed by another; the first word counts, and the sheet goes.
                if let Some(tell) = tell.take() {
                    let _ = tell.send(match (done.as_bool(), error.is_null()) {
                        (true, _) => Ok(Shared::Taken),
                        (false, true) => Ok(Shared::Cancelled),
                        (false, false) => Err(ShareError::Failed),
                    });
                }
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
            screen::present(main, &sheet).ok_or(ShareError::Failed)?;
            OPEN.set(Some(sheet));
            Ok::<_, ShareError>(())
        })?;
        told.await.unwrap_or(Err(ShareError::Failed))
    })
}

/// A sheet that is open. It closes with this: whoever was locked out meanwhile shares nothing, and shows nobody what it was.
struct Sheet {
    _asking: Asking,
}

impl Drop for Sheet {
    fn drop(&mut self) {
        // Not waited for: this may be dropped while the main thread waits for somebody else.
        DispatchQueue::main().exec_async(|| {
            let sheet = OPEN.take();
            if let Some(presenting) = sheet.and_then(|sheet| sheet.presentingViewController()) {
                presenting.dismissViewControllerAnimated_completion(false, None);
            }
        });
    }
}
