//! What each area contributes.

#[cfg(feature = "plain")]
pub(crate) mod plain;
#[cfg(feature = "sequences")]
pub(crate) mod sequences;
#[cfg(feature = "streams")]
pub(crate) mod streams;
