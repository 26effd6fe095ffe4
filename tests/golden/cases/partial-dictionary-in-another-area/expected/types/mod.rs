//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "priority")]
pub(crate) mod priority;
#[cfg(feature = "priority")]
pub use priority::*;
#[cfg(any(feature = "priority", feature = "request"))]
pub(crate) mod request;
#[cfg(any(feature = "priority", feature = "request"))]
pub use request::*;
