//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "first", feature = "second"))]
pub(crate) mod first;
#[cfg(any(feature = "first", feature = "second"))]
pub use first::*;
#[cfg(feature = "second")]
pub(crate) mod second;
#[cfg(feature = "second")]
pub use second::*;
#[cfg(feature = "third")]
pub(crate) mod third;
#[cfg(feature = "third")]
pub use third::*;
