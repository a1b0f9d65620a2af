//! The few parts every screen is made of.

mod again;
mod amount;
mod caution;
mod chart;
mod chips;
mod controls;
mod frame;
mod icon;
mod month;
mod onward;
mod text;

pub use again::{Again, Ask, Asked, Wait, Working, unlock_trouble, use_wait};
pub use amount::{AmountField, AmountTrouble, Amounts, use_amounts};
pub use caution::{CautiousArea, CautiousLine};
pub use chart::{Bars, BeforeAfter, BeforeAfterChart, ChartMark, Hue};
pub use chips::{Chip, Group, PickMany, PickOne, YesNo};
pub use controls::{Button, ButtonLook, Check, LoadSlider, Notice, NoticeLook, Thread};
pub use frame::{Bar, Frame, Section, Tabs};
pub use icon::{Icon, Picture};
pub use month::{MonthField, month_and_year};
pub use onward::Onward;
pub use text::{DateField, Line, Saved, TextArea};
