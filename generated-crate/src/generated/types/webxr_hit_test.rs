//! Types: Where a ray meets the real world, and anchors in it

web_interface! {
    /// A fixed place in the real world that the device keeps track of.
    ///
    /// `interface XRAnchor`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchor) · [Specification](https://immersive-web.github.io/anchors/#xr-anchor)
    #[doc(alias = "XRAnchor")]
    pub struct XrAnchor: [crate::Object];
    class = "XRAnchor";
}

web_interface! {
    /// The anchors that are tracked in a frame.
    ///
    /// `interface XRAnchorSet`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchorSet) · [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[doc(alias = "XRAnchorSet")]
    pub struct XrAnchorSet: [crate::Object];
    class = "XRAnchorSet";
}

web_enumeration! {
    /// The kinds of real things that a hit test can find.
    ///
    /// `enum XRHitTestTrackableType`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "XRHitTestTrackableType")]
    pub enum XrHitTestTrackableType {
        Point = "point",
        Plane = "plane",
        Mesh = "mesh",
    }
}

web_dictionary! {
    /// The ray of a hit test and what it can hit.
    ///
    /// `dictionary XRHitTestOptionsInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "XRHitTestOptionsInit")]
    pub struct XrHitTestOptionsInit: [crate::Object];
    name = "XRHitTestOptionsInit";
}

web_dictionary! {
    /// The inputs and the ray of a hit test for short-lived inputs, and what it can hit.
    ///
    /// `dictionary XRTransientInputHitTestOptionsInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "XRTransientInputHitTestOptionsInit")]
    pub struct XrTransientInputHitTestOptionsInit: [crate::Object];
    name = "XRTransientInputHitTestOptionsInit";
}

web_interface! {
    /// A subscription to hit tests that the device makes for each frame.
    ///
    /// `interface XRHitTestSource`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestSource) · [Specification](https://immersive-web.github.io/hit-test/#hit-test-source-interface)
    #[doc(alias = "XRHitTestSource")]
    pub struct XrHitTestSource: [crate::Object];
    class = "XRHitTestSource";
}

web_interface! {
    /// A subscription to hit tests for short-lived inputs, such as touches of the screen.
    ///
    /// `interface XRTransientInputHitTestSource`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestSource) · [Specification](https://immersive-web.github.io/hit-test/#transient-input-hit-test-source-interface)
    #[doc(alias = "XRTransientInputHitTestSource")]
    pub struct XrTransientInputHitTestSource: [crate::Object];
    class = "XRTransientInputHitTestSource";
}

web_interface! {
    /// A point where a ray meets the real surroundings.
    ///
    /// `interface XRHitTestResult`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestResult) · [Specification](https://immersive-web.github.io/hit-test/#xr-hit-test-result-interface)
    #[doc(alias = "XRHitTestResult")]
    pub struct XrHitTestResult: [crate::Object];
    class = "XRHitTestResult";
}

web_interface! {
    /// The hit test results of one short-lived input.
    ///
    /// `interface XRTransientInputHitTestResult`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestResult) · [Specification](https://immersive-web.github.io/hit-test/#xr-transient-input-hit-test-result-interface)
    #[doc(alias = "XRTransientInputHitTestResult")]
    pub struct XrTransientInputHitTestResult: [crate::Object];
    class = "XRTransientInputHitTestResult";
}

web_dictionary! {
    /// The direction of a new ray.
    ///
    /// `dictionary XRRayDirectionInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "XRRayDirectionInit")]
    pub struct XrRayDirectionInit: [crate::Object];
    name = "XRRayDirectionInit";
}

web_interface! {
    /// A ray with an origin and a direction.
    ///
    /// `interface XRRay`
    ///
    /// Features `webxr-hit-test` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay) · [Specification](https://immersive-web.github.io/hit-test/#xrray-interface)
    #[doc(alias = "XRRay")]
    pub struct XrRay: [crate::Object];
    class = "XRRay";
}
