//! What each area contributes.

#[cfg(feature = "dom")]
pub(crate) mod dom;
#[cfg(feature = "fullscreen")]
pub(crate) mod fullscreen;
#[cfg(feature = "handlers")]
pub(crate) mod handlers;
#[cfg(feature = "tables")]
pub(crate) mod tables;
