//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "css-boxes")]
pub(crate) mod css_boxes;
#[cfg(feature = "css-boxes")]
pub use css_boxes::*;
#[cfg(feature = "indexed-things")]
pub(crate) mod indexed_things;
#[cfg(feature = "indexed-things")]
pub use indexed_things::*;
#[cfg(feature = "webgl-extensions")]
pub(crate) mod webgl_extensions;
#[cfg(feature = "webgl-extensions")]
pub use webgl_extensions::*;
