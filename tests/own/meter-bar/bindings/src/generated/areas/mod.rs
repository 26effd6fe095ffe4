//! What each area contributes.

#[cfg(feature = "meter-bar")]
pub(crate) mod meter_bar;
