//! The few parts every screen is made of.

mod again;
mod chips;
mod controls;
mod frame;
mod icon;
mod text;

// `Again` is asked for by screens that are still to come.
#[allow(unused_imports)]
pub use again::Again;
pub use again::{Ask, Asked, Wait, Working, unlock_trouble, use_wait};
pub use chips::{Chip, Group, PickMany, PickOne};
pub use controls::{Button, ButtonLook, Check, LoadSlider, Notice, NoticeLook, Thread};
pub use frame::{Bar, Frame, Section, Tabs};
pub use icon::{Icon, Picture};
pub use text::{DateField, Line, Saved, TextArea};
