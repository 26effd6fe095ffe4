//! Types: Foldable devices: how they are folded, and the segments of their screen

web_interface! {
    /// `interface Viewport`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Viewport) · [Specification](https://drafts.csswg.org/css-viewport/#the-viewport-interface)
    pub struct Viewport: [crate::Object];
    class = "Viewport";
}

web_interface! {
    /// `interface DevicePosture : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DevicePosture) · [Specification](https://w3c.github.io/device-posture/#dom-deviceposture)
    pub struct DevicePosture: [crate::EventTarget, crate::Object];
    class = "DevicePosture";
}

web_enumeration! {
    /// `enum DevicePostureType`
    pub enum DevicePostureType {
        Continuous = "continuous",
        Folded = "folded",
    }
}
