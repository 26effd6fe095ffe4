//! Types: Foldable devices: how they are folded, and the segments of their screen

web_interface! {
    /// The parts into which folds or hinges of the screen divide the viewport.
    ///
    /// `interface Viewport`
    ///
    /// Features `foldables` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Viewport) · [Specification](https://drafts.csswg.org/css-viewport/#the-viewport-interface)
    pub struct Viewport: [crate::Object];
    class = "Viewport";
}

web_interface! {
    /// The physical form of a foldable device, with an event for its changes.
    ///
    /// `interface DevicePosture : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `foldables` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DevicePosture) · [Specification](https://w3c.github.io/device-posture/#dom-deviceposture)
    pub struct DevicePosture: [crate::EventTarget, crate::Object];
    class = "DevicePosture";
}

web_enumeration! {
    /// The form of a foldable device: `continuous` (flat) or `folded`.
    ///
    /// `enum DevicePostureType`
    ///
    /// Features `foldables` and `experimental`.
    pub enum DevicePostureType {
        Continuous = "continuous",
        Folded = "folded",
    }
}
