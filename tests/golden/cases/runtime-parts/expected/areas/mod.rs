//! What each area contributes.

#[cfg(feature = "plain")]
pub(super) mod plain;
#[cfg(feature = "sequences")]
pub(super) mod sequences;
#[cfg(feature = "streams")]
pub(super) mod streams;
