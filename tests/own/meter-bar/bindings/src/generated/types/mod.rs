//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "meter-bar")]
pub(crate) mod meter_bar;
#[cfg(feature = "meter-bar")]
pub use meter_bar::*;
