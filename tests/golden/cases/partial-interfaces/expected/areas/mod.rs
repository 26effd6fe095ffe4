//! What each area contributes.

#[cfg(feature = "base")]
pub(super) mod base;
#[cfg(feature = "garden")]
pub(super) mod garden;
#[cfg(feature = "heating")]
pub(super) mod heating;
