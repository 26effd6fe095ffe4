//! Types: Virtual and augmented reality: sessions, frames, views, input sources

/// `enum XREnvironmentBlendMode`
#[doc(alias = "XREnvironmentBlendMode")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrEnvironmentBlendMode {
    /// `"opaque"`
    Opaque,
    /// `"alpha-blend"`
    AlphaBlend,
    /// `"additive"`
    Additive,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrEnvironmentBlendMode {
    Opaque = "opaque",
    AlphaBlend = "alpha-blend",
    Additive = "additive",
});

/// `enum XRInteractionMode`
#[doc(alias = "XRInteractionMode")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrInteractionMode {
    /// `"screen-space"`
    ScreenSpace,
    /// `"world-space"`
    WorldSpace,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrInteractionMode {
    ScreenSpace = "screen-space",
    WorldSpace = "world-space",
});

/// `dictionary XRDOMOverlayInit`
#[doc(alias = "XRDOMOverlayInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrdomOverlayInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrdomOverlayInit:; "XRDOMOverlayInit");

/// `enum XRDOMOverlayType`
#[doc(alias = "XRDOMOverlayType")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrdomOverlayType {
    /// `"screen"`
    Screen,
    /// `"floating"`
    Floating,
    /// `"head-locked"`
    HeadLocked,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrdomOverlayType {
    Screen = "screen",
    Floating = "floating",
    HeadLocked = "head-locked",
});

/// `dictionary XRDOMOverlayState`
#[doc(alias = "XRDOMOverlayState")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrdomOverlayState {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrdomOverlayState:; "XRDOMOverlayState");

/// `interface XRSystem : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem) · [Specification](https://immersive-web.github.io/webxr/#xrsystem-interface)
#[doc(alias = "XRSystem")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrSystem {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrSystem: crate::EventTarget; "XRSystem");

/// `enum XRSessionMode`
#[doc(alias = "XRSessionMode")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrSessionMode {
    /// `"inline"`
    Inline,
    /// `"immersive-vr"`
    ImmersiveVr,
    /// `"immersive-ar"`
    ImmersiveAr,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrSessionMode {
    Inline = "inline",
    ImmersiveVr = "immersive-vr",
    ImmersiveAr = "immersive-ar",
});

/// `dictionary XRSessionInit`
#[doc(alias = "XRSessionInit")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")))]
#[repr(transparent)]
pub struct XrSessionInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")))]
dictionary!(XrSessionInit:; "XRSessionInit");

/// `enum XRVisibilityState`
#[doc(alias = "XRVisibilityState")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrVisibilityState {
    /// `"visible"`
    Visible,
    /// `"visible-blurred"`
    VisibleBlurred,
    /// `"hidden"`
    Hidden,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrVisibilityState {
    Visible = "visible",
    VisibleBlurred = "visible-blurred",
    Hidden = "hidden",
});

/// `interface XRSession : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession) · [Specification](https://immersive-web.github.io/webxr/#xrsession-interface)
#[doc(alias = "XRSession")]
#[cfg(all(
    feature = "experimental",
    any(feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers"),
))]
#[repr(transparent)]
pub struct XrSession {
    parent: crate::EventTarget,
}
#[cfg(all(
    feature = "experimental",
    any(feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers"),
))]
interface!(XrSession: crate::EventTarget; "XRSession");

/// `dictionary XRRenderStateInit`
#[doc(alias = "XRRenderStateInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrRenderStateInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrRenderStateInit:; "XRRenderStateInit");

/// `interface XRRenderState`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState) · [Specification](https://immersive-web.github.io/webxr/#xrrenderstate-interface)
#[doc(alias = "XRRenderState")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
#[repr(transparent)]
pub struct XrRenderState {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
interface!(XrRenderState:; "XRRenderState");

/// `interface XRFrame`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame) · [Specification](https://immersive-web.github.io/webxr/#xrframe-interface)
#[doc(alias = "XRFrame")]
#[cfg(all(
    feature = "experimental",
    any(
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers",
    ),
))]
#[repr(transparent)]
pub struct XrFrame {
    parent: crate::Object,
}
#[cfg(all(
    feature = "experimental",
    any(
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers",
    ),
))]
interface!(XrFrame:; "XRFrame");

/// `interface XRSpace : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSpace) · [Specification](https://immersive-web.github.io/webxr/#xrspace-interface)
#[doc(alias = "XRSpace")]
#[cfg(all(
    feature = "experimental",
    any(
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers",
    ),
))]
#[repr(transparent)]
pub struct XrSpace {
    parent: crate::EventTarget,
}
#[cfg(all(
    feature = "experimental",
    any(
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers",
    ),
))]
interface!(XrSpace: crate::EventTarget; "XRSpace");
#[cfg(all(
    feature = "experimental",
    any(
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers",
    ),
))]
extended!([] XrSpace);

/// `enum XRReferenceSpaceType`
#[doc(alias = "XRReferenceSpaceType")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrReferenceSpaceType {
    /// `"viewer"`
    Viewer,
    /// `"local"`
    Local,
    /// `"local-floor"`
    LocalFloor,
    /// `"bounded-floor"`
    BoundedFloor,
    /// `"unbounded"`
    Unbounded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrReferenceSpaceType {
    Viewer = "viewer",
    Local = "local",
    LocalFloor = "local-floor",
    BoundedFloor = "bounded-floor",
    Unbounded = "unbounded",
});

/// `interface XRReferenceSpace : XRSpace`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespace-interface)
#[doc(alias = "XRReferenceSpace")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrReferenceSpace {
    parent: crate::XrSpace,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrReferenceSpace: crate::XrSpace, crate::EventTarget; "XRReferenceSpace");
#[cfg(all(feature = "experimental", feature = "webxr"))]
extended!([] XrReferenceSpace);

/// `interface XRBoundedReferenceSpace : XRReferenceSpace`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRBoundedReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrboundedreferencespace-interface)
#[doc(alias = "XRBoundedReferenceSpace")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrBoundedReferenceSpace {
    parent: crate::XrReferenceSpace,
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(
    XrBoundedReferenceSpace: crate::XrReferenceSpace,
    crate::XrSpace,
    crate::EventTarget; "XRBoundedReferenceSpace"
);

/// `enum XREye`
#[doc(alias = "XREye")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
#[non_exhaustive]
pub enum XrEye {
    /// `"none"`
    None,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
enumeration!(XrEye {
    None = "none",
    Left = "left",
    Right = "right",
});

/// `interface XRView`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView) · [Specification](https://immersive-web.github.io/webxr/#xrview-interface)
#[doc(alias = "XRView")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")))]
#[repr(transparent)]
pub struct XrView {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")))]
interface!(XrView:; "XRView");

/// `interface XRViewport`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport) · [Specification](https://immersive-web.github.io/webxr/#xrviewport-interface)
#[doc(alias = "XRViewport")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
#[repr(transparent)]
pub struct XrViewport {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
interface!(XrViewport:; "XRViewport");

/// `interface XRRigidTransform`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform) · [Specification](https://immersive-web.github.io/webxr/#xrrigidtransform-interface)
#[doc(alias = "XRRigidTransform")]
#[cfg(all(
    feature = "experimental",
    any(feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers"),
))]
#[repr(transparent)]
pub struct XrRigidTransform {
    parent: crate::Object,
}
#[cfg(all(
    feature = "experimental",
    any(feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers"),
))]
interface!(XrRigidTransform:; "XRRigidTransform");

/// `interface XRPose`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose) · [Specification](https://immersive-web.github.io/webxr/#xrpose-interface)
#[doc(alias = "XRPose")]
#[cfg(all(
    feature = "experimental", any(feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test"),
))]
#[repr(transparent)]
pub struct XrPose {
    parent: crate::Object,
}
#[cfg(all(
    feature = "experimental", any(feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test"),
))]
interface!(XrPose:; "XRPose");
#[cfg(all(
    feature = "experimental", any(feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test"),
))]
extended!([] XrPose);

/// `interface XRViewerPose : XRPose`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewerPose) · [Specification](https://immersive-web.github.io/webxr/#xrviewerpose-interface)
#[doc(alias = "XRViewerPose")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrViewerPose {
    parent: crate::XrPose,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrViewerPose: crate::XrPose; "XRViewerPose");

/// `enum XRHandedness`
#[doc(alias = "XRHandedness")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrHandedness {
    /// `"none"`
    None,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrHandedness {
    None = "none",
    Left = "left",
    Right = "right",
});

/// `enum XRTargetRayMode`
#[doc(alias = "XRTargetRayMode")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[non_exhaustive]
pub enum XrTargetRayMode {
    /// `"gaze"`
    Gaze,
    /// `"tracked-pointer"`
    TrackedPointer,
    /// `"screen"`
    Screen,
    /// `"transient-pointer"`
    TransientPointer,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
enumeration!(XrTargetRayMode {
    Gaze = "gaze",
    TrackedPointer = "tracked-pointer",
    Screen = "screen",
    TransientPointer = "transient-pointer",
});

/// `interface XRInputSource`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource) · [Specification](https://immersive-web.github.io/webxr/#xrinputsource-interface)
#[doc(alias = "XRInputSource")]
#[cfg(all(
    feature = "experimental", any(feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test"),
))]
#[repr(transparent)]
pub struct XrInputSource {
    parent: crate::Object,
}
#[cfg(all(
    feature = "experimental", any(feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test"),
))]
interface!(XrInputSource:; "XRInputSource");

/// `interface XRInputSourceArray`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
#[doc(alias = "XRInputSourceArray")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrInputSourceArray {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrInputSourceArray:; "XRInputSourceArray");

/// `interface XRLayer : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayer) · [Specification](https://immersive-web.github.io/webxr/#xrlayer-interface)
#[doc(alias = "XRLayer")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
#[repr(transparent)]
pub struct XrLayer {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
interface!(XrLayer: crate::EventTarget; "XRLayer");
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
extended!([] XrLayer);

/// `dictionary XRWebGLLayerInit`
#[doc(alias = "XRWebGLLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrWebGlLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrWebGlLayerInit:; "XRWebGLLayerInit");

/// `interface XRWebGLLayer : XRLayer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer) · [Specification](https://immersive-web.github.io/webxr/#xrwebgllayer-interface)
#[doc(alias = "XRWebGLLayer")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrWebGlLayer {
    parent: crate::XrLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrWebGlLayer: crate::XrLayer, crate::EventTarget; "XRWebGLLayer");

/// `interface XRSessionEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSessionEvent) · [Specification](https://immersive-web.github.io/webxr/#xrsessionevent-interface)
#[doc(alias = "XRSessionEvent")]
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
#[repr(transparent)]
pub struct XrSessionEvent {
    parent: crate::Event,
}
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
interface!(XrSessionEvent: crate::Event; "XRSessionEvent");

/// `dictionary XRSessionEventInit : EventInit`
#[doc(alias = "XRSessionEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrSessionEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrSessionEventInit: crate::EventInit; "XRSessionEventInit");

/// `interface XRInputSourceEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceevent-interface)
#[doc(alias = "XRInputSourceEvent")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrInputSourceEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrInputSourceEvent: crate::Event; "XRInputSourceEvent");

/// `dictionary XRInputSourceEventInit : EventInit`
#[doc(alias = "XRInputSourceEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrInputSourceEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrInputSourceEventInit: crate::EventInit; "XRInputSourceEventInit");

/// `interface XRInputSourcesChangeEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceschangeevent-interface)
#[doc(alias = "XRInputSourcesChangeEvent")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrInputSourcesChangeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrInputSourcesChangeEvent: crate::Event; "XRInputSourcesChangeEvent");

/// `dictionary XRInputSourcesChangeEventInit : EventInit`
#[doc(alias = "XRInputSourcesChangeEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrInputSourcesChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrInputSourcesChangeEventInit: crate::EventInit; "XRInputSourcesChangeEventInit");

/// `interface XRReferenceSpaceEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespaceevent-interface)
#[doc(alias = "XRReferenceSpaceEvent")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrReferenceSpaceEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrReferenceSpaceEvent: crate::Event; "XRReferenceSpaceEvent");

/// `dictionary XRReferenceSpaceEventInit : EventInit`
#[doc(alias = "XRReferenceSpaceEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrReferenceSpaceEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrReferenceSpaceEventInit: crate::EventInit; "XRReferenceSpaceEventInit");

/// `interface XRVisibilityMaskChangeEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrvisibilitymaskchangeevent-interface)
#[doc(alias = "XRVisibilityMaskChangeEvent")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrVisibilityMaskChangeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrVisibilityMaskChangeEvent: crate::Event; "XRVisibilityMaskChangeEvent");

/// `dictionary XRVisibilityMaskChangeEventInit : EventInit`
#[doc(alias = "XRVisibilityMaskChangeEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrVisibilityMaskChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrVisibilityMaskChangeEventInit: crate::EventInit; "XRVisibilityMaskChangeEventInit");

/// `dictionary XRSessionSupportedPermissionDescriptor : PermissionDescriptor`
#[doc(alias = "XRSessionSupportedPermissionDescriptor")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrSessionSupportedPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(
    XrSessionSupportedPermissionDescriptor: crate::PermissionDescriptor; "XRSessionSupportedPermissionDescriptor"
);

/// `dictionary XRPermissionDescriptor : PermissionDescriptor`
#[doc(alias = "XRPermissionDescriptor")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
dictionary!(XrPermissionDescriptor: crate::PermissionDescriptor; "XRPermissionDescriptor");

/// `interface XRPermissionStatus : PermissionStatus`
///
/// Exposed in Window.
#[doc(alias = "XRPermissionStatus")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
#[repr(transparent)]
pub struct XrPermissionStatus {
    parent: crate::PermissionStatus,
}
#[cfg(all(feature = "experimental", feature = "webxr"))]
interface!(XrPermissionStatus: crate::PermissionStatus, crate::EventTarget; "XRPermissionStatus");

/// `callback XRFrameRequestCallback = undefined (DOMHighResTimeStamp time, XRFrame frame)`
#[doc(alias = "XRFrameRequestCallback")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub type XrFrameRequestCallback = crate::Function<fn(f64, crate::XrFrame)>;

/// `typedef (WebGLRenderingContext or WebGL2RenderingContext) XRWebGLRenderingContext`
#[doc(alias = "XRWebGLRenderingContext")]
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
#[non_exhaustive]
pub enum XrWebGlRenderingContext {
    /// `WebGlRenderingContext`
    WebGlRenderingContext(crate::WebGlRenderingContext),
    /// `WebGl2RenderingContext`
    WebGl2RenderingContext(crate::WebGl2RenderingContext),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
union!(XrWebGlRenderingContext {
    WebGlRenderingContext(crate::WebGlRenderingContext): value,
    WebGl2RenderingContext(crate::WebGl2RenderingContext): value,
});
