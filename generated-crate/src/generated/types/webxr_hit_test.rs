//! Types: Where a ray meets the real world, and anchors in it

/// `interface XRAnchor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchor) · [Specification](https://immersive-web.github.io/anchors/#xr-anchor)
#[doc(alias = "XRAnchor")]
#[repr(transparent)]
pub struct XrAnchor {
    parent: crate::Object,
}
interface!(XrAnchor:; "XRAnchor");

/// `interface XRAnchorSet`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchorSet) · [Specification](https://immersive-web.github.io/anchors/#xranchorset)
#[doc(alias = "XRAnchorSet")]
#[repr(transparent)]
pub struct XrAnchorSet {
    parent: crate::Object,
}
interface!(XrAnchorSet:; "XRAnchorSet");

/// `enum XRHitTestTrackableType`
#[doc(alias = "XRHitTestTrackableType")]
#[non_exhaustive]
pub enum XrHitTestTrackableType {
    /// `"point"`
    Point,
    /// `"plane"`
    Plane,
    /// `"mesh"`
    Mesh,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrHitTestTrackableType {
    Point = "point",
    Plane = "plane",
    Mesh = "mesh",
});

/// `dictionary XRHitTestOptionsInit`
#[doc(alias = "XRHitTestOptionsInit")]
#[repr(transparent)]
pub struct XrHitTestOptionsInit {
    parent: crate::Object,
}
dictionary!(XrHitTestOptionsInit:; "XRHitTestOptionsInit");

/// `dictionary XRTransientInputHitTestOptionsInit`
#[doc(alias = "XRTransientInputHitTestOptionsInit")]
#[repr(transparent)]
pub struct XrTransientInputHitTestOptionsInit {
    parent: crate::Object,
}
dictionary!(XrTransientInputHitTestOptionsInit:; "XRTransientInputHitTestOptionsInit");

/// `interface XRHitTestSource`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestSource) · [Specification](https://immersive-web.github.io/hit-test/#hit-test-source-interface)
#[doc(alias = "XRHitTestSource")]
#[repr(transparent)]
pub struct XrHitTestSource {
    parent: crate::Object,
}
interface!(XrHitTestSource:; "XRHitTestSource");

/// `interface XRTransientInputHitTestSource`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestSource) · [Specification](https://immersive-web.github.io/hit-test/#transient-input-hit-test-source-interface)
#[doc(alias = "XRTransientInputHitTestSource")]
#[repr(transparent)]
pub struct XrTransientInputHitTestSource {
    parent: crate::Object,
}
interface!(XrTransientInputHitTestSource:; "XRTransientInputHitTestSource");

/// `interface XRHitTestResult`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestResult) · [Specification](https://immersive-web.github.io/hit-test/#xr-hit-test-result-interface)
#[doc(alias = "XRHitTestResult")]
#[repr(transparent)]
pub struct XrHitTestResult {
    parent: crate::Object,
}
interface!(XrHitTestResult:; "XRHitTestResult");

/// `interface XRTransientInputHitTestResult`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestResult) · [Specification](https://immersive-web.github.io/hit-test/#xr-transient-input-hit-test-result-interface)
#[doc(alias = "XRTransientInputHitTestResult")]
#[repr(transparent)]
pub struct XrTransientInputHitTestResult {
    parent: crate::Object,
}
interface!(XrTransientInputHitTestResult:; "XRTransientInputHitTestResult");

/// `dictionary XRRayDirectionInit`
#[doc(alias = "XRRayDirectionInit")]
#[repr(transparent)]
pub struct XrRayDirectionInit {
    parent: crate::Object,
}
dictionary!(XrRayDirectionInit:; "XRRayDirectionInit");

/// `interface XRRay`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay) · [Specification](https://immersive-web.github.io/hit-test/#xrray-interface)
#[doc(alias = "XRRay")]
#[repr(transparent)]
pub struct XrRay {
    parent: crate::Object,
}
interface!(XrRay:; "XRRay");
