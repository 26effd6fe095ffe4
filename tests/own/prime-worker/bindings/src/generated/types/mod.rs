//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "prime-worker")]
pub(crate) mod prime_worker;
#[cfg(feature = "prime-worker")]
pub use prime_worker::*;
