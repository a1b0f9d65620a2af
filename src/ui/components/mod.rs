//! The few parts every screen is made of.

mod chips;
mod controls;
mod frame;
mod icon;
mod text;

pub use chips::{PickMany, PickOne, YesNo};
pub use controls::{Button, ButtonLook, Check, LoadSlider, Notice, NoticeLook, Thread};
pub use frame::{Frame, Section};
pub use icon::{Icon, Picture};
pub use text::{DateField, Line, Saved, TextArea};
