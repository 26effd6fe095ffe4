//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "dom", feature = "fullscreen", feature = "handlers"))]
pub(super) mod dom;
#[cfg(any(feature = "dom", feature = "fullscreen", feature = "handlers"))]
pub use dom::*;
#[cfg(feature = "tables")]
pub(super) mod tables;
#[cfg(feature = "tables")]
pub use tables::*;
