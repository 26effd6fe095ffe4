//! What each area contributes.

#[cfg(feature = "text-kit")]
pub(crate) mod text_kit;
