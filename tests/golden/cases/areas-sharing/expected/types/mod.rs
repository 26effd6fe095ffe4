//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "first", feature = "second"))]
pub(super) mod first;
#[cfg(any(feature = "first", feature = "second"))]
pub use first::*;
#[cfg(feature = "second")]
pub(super) mod second;
#[cfg(feature = "second")]
pub use second::*;
#[cfg(feature = "third")]
pub(super) mod third;
#[cfg(feature = "third")]
pub use third::*;
