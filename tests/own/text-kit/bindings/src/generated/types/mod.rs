//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "text-kit")]
pub(crate) mod text_kit;
#[cfg(feature = "text-kit")]
pub use text_kit::*;
