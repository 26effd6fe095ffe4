//! What each area contributes.

#[cfg(feature = "canvas")]
pub(crate) mod canvas;
#[cfg(feature = "office")]
pub(crate) mod office;
#[cfg(feature = "sound")]
pub(crate) mod sound;
