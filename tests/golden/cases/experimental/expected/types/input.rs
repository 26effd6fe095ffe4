//! Types: What input.idl defines

interface! {
    /// `interface Camera`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Camera) · [Specification](https://example.org/#camera)
    pub struct Camera: [crate::Object];
    class = "Camera";
}

#[cfg(all(feature = "experimental", feature = "input"))]
interface! {
    /// `interface Lens`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline.
    pub struct Lens: [crate::Object];
    class = "Lens";
}

dictionary! {
    /// `dictionary CameraOptions`
    pub struct CameraOptions: [crate::Object];
    name = "CameraOptions";
}

#[cfg(all(feature = "experimental", feature = "input"))]
dictionary! {
    /// `dictionary LensOptions`
    pub struct LensOptions: [crate::Object];
    name = "LensOptions";
}

#[cfg(all(feature = "experimental", feature = "input"))]
enumeration! {
    /// `enum Mode`
    pub enum Mode {
        Day = "day",
        Night = "night",
    }
}
