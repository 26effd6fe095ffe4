//! What each area contributes.

#[cfg(feature = "first")]
pub(crate) mod first;
#[cfg(feature = "second")]
pub(crate) mod second;
#[cfg(feature = "third")]
pub(crate) mod third;
