//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "canvas")]
pub(crate) mod canvas;
#[cfg(feature = "canvas")]
pub use canvas::*;
#[cfg(feature = "office")]
pub(crate) mod office;
#[cfg(feature = "office")]
pub use office::*;
#[cfg(feature = "sound")]
pub(crate) mod sound;
#[cfg(feature = "sound")]
pub use sound::*;
