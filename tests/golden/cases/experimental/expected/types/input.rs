//! Types: What input.idl defines

web_interface! {
    /// `interface Camera`
    ///
    /// Feature `input`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Camera) · [Specification](https://example.org/#camera)
    pub struct Camera: [crate::Object];
    class = "Camera";
}

#[cfg(all(feature = "experimental", feature = "input"))]
web_interface! {
    /// `interface Lens`
    ///
    /// Features `input` and `experimental`. Exposed in Window. Not in Baseline.
    pub struct Lens: [crate::Object];
    class = "Lens";
}

web_dictionary! {
    /// `dictionary CameraOptions`
    ///
    /// Feature `input`.
    pub struct CameraOptions: [crate::Object];
    name = "CameraOptions";
}

#[cfg(all(feature = "experimental", feature = "input"))]
web_dictionary! {
    /// `dictionary LensOptions`
    ///
    /// Features `input` and `experimental`.
    pub struct LensOptions: [crate::Object];
    name = "LensOptions";
}

#[cfg(all(feature = "experimental", feature = "input"))]
web_enumeration! {
    /// `enum Mode`
    ///
    /// Features `input` and `experimental`.
    pub enum Mode {
        Day = "day",
        Night = "night",
    }
}
