//! What each area contributes.

#[cfg(feature = "dom")]
pub(super) mod dom;
#[cfg(feature = "fullscreen")]
pub(super) mod fullscreen;
#[cfg(feature = "handlers")]
pub(super) mod handlers;
#[cfg(feature = "tables")]
pub(super) mod tables;
