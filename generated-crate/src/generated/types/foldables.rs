//! Types: Foldable devices: how they are folded, and the segments of their screen

/// `interface Viewport`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Viewport) · [Specification](https://drafts.csswg.org/css-viewport/#the-viewport-interface)
#[repr(transparent)]
pub struct Viewport {
    parent: crate::Object,
}
interface!(Viewport:; "Viewport");

/// `interface DevicePosture : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DevicePosture) · [Specification](https://w3c.github.io/device-posture/#dom-deviceposture)
#[repr(transparent)]
pub struct DevicePosture {
    parent: crate::EventTarget,
}
interface!(DevicePosture: crate::EventTarget; "DevicePosture");

/// `enum DevicePostureType`
#[non_exhaustive]
pub enum DevicePostureType {
    /// `"continuous"`
    Continuous,
    /// `"folded"`
    Folded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(DevicePostureType {
    Continuous = "continuous",
    Folded = "folded",
});
