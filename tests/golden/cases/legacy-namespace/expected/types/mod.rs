//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "input")]
pub(super) mod input;
#[cfg(any(feature = "input", feature = "webidl"))]
pub(super) mod webidl;
#[cfg(any(feature = "input", feature = "webidl"))]
pub use webidl::*;
