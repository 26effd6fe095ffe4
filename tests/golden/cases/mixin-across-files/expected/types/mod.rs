//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(feature = "shapes", feature = "solids"))]
pub(crate) mod shapes;
#[cfg(any(feature = "shapes", feature = "solids"))]
pub use shapes::*;
#[cfg(feature = "solids")]
pub(crate) mod solids;
#[cfg(feature = "solids")]
pub use solids::*;
