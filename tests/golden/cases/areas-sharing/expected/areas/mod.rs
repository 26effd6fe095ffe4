//! What each area contributes.

#[cfg(feature = "first")]
pub(super) mod first;
#[cfg(feature = "second")]
pub(super) mod second;
#[cfg(feature = "third")]
pub(super) mod third;
