//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "input")]
pub(crate) mod input;
#[cfg(feature = "input")]
pub use input::*;
#[cfg(any(feature = "input", feature = "webidl"))]
pub(crate) mod webidl;
#[cfg(any(feature = "input", feature = "webidl"))]
pub use webidl::*;
