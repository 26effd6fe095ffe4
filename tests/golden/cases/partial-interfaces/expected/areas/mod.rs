//! What each area contributes.

#[cfg(feature = "base")]
pub(crate) mod base;
#[cfg(feature = "garden")]
pub(crate) mod garden;
#[cfg(feature = "heating")]
pub(crate) mod heating;
