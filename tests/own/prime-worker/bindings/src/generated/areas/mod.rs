//! What each area contributes.

#[cfg(feature = "prime-worker")]
pub(crate) mod prime_worker;
