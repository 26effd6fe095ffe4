//! Types: What input.idl defines

/// `interface Camera`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Camera) · [Specification](https://example.org/#camera)
#[repr(transparent)]
pub struct Camera {
    parent: crate::Object,
}
interface!(Camera:; "Camera");

/// `interface Lens`
///
/// Exposed in Window.
///
/// Not in Baseline.
#[cfg(all(feature = "experimental", feature = "input"))]
#[repr(transparent)]
pub struct Lens {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "input"))]
interface!(Lens:; "Lens");

/// `dictionary CameraOptions`
#[repr(transparent)]
pub struct CameraOptions {
    parent: crate::Object,
}
dictionary!(CameraOptions:; "CameraOptions");

/// `dictionary LensOptions`
#[cfg(all(feature = "experimental", feature = "input"))]
#[repr(transparent)]
pub struct LensOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "input"))]
dictionary!(LensOptions:; "LensOptions");

/// `enum Mode`
#[cfg(all(feature = "experimental", feature = "input"))]
#[non_exhaustive]
pub enum Mode {
    /// `"day"`
    Day,
    /// `"night"`
    Night,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "input"))]
enumeration!(Mode {
    Day = "day",
    Night = "night",
});
