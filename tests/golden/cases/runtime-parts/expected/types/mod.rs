//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "plain")]
pub(crate) mod plain;
#[cfg(feature = "plain")]
pub use plain::*;
#[cfg(feature = "sequences")]
pub(crate) mod sequences;
#[cfg(feature = "sequences")]
pub use sequences::*;
#[cfg(any(feature = "sequences", feature = "streams"))]
pub(crate) mod streams;
#[cfg(any(feature = "sequences", feature = "streams"))]
pub use streams::*;
