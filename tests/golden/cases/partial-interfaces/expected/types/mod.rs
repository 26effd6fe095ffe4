//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "base", feature = "garden", feature = "heating"))]
pub(crate) mod base;
#[cfg(any(feature = "base", feature = "garden", feature = "heating"))]
pub use base::*;
#[cfg(feature = "garden")]
pub(crate) mod garden;
#[cfg(feature = "garden")]
pub use garden::*;
