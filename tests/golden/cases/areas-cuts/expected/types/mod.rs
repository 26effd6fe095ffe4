//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "dom", feature = "fullscreen", feature = "handlers"))]
pub(crate) mod dom;
#[cfg(any(feature = "dom", feature = "fullscreen", feature = "handlers"))]
pub use dom::*;
#[cfg(feature = "tables")]
pub(crate) mod tables;
#[cfg(feature = "tables")]
pub use tables::*;
