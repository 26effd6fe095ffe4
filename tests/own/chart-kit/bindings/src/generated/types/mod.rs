//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "chart-kit")]
pub(crate) mod chart_kit;
#[cfg(feature = "chart-kit")]
pub use chart_kit::*;
