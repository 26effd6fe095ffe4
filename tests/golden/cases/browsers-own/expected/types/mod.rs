//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "input", feature = "other"))]
pub(crate) mod input;
#[cfg(any(feature = "input", feature = "other"))]
pub use input::*;
#[cfg(feature = "other")]
pub(crate) mod other;
#[cfg(feature = "other")]
pub use other::*;
#[cfg(any(feature = "input", feature = "webidl"))]
pub(crate) mod webidl;
#[cfg(any(feature = "input", feature = "webidl"))]
pub use webidl::*;
