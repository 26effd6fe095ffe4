//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "plain")]
pub(super) mod plain;
#[cfg(feature = "plain")]
pub use plain::*;
#[cfg(feature = "sequences")]
pub(super) mod sequences;
#[cfg(feature = "sequences")]
pub use sequences::*;
#[cfg(any(feature = "sequences", feature = "streams"))]
pub(super) mod streams;
#[cfg(any(feature = "sequences", feature = "streams"))]
pub use streams::*;
