//! Types: Virtual and augmented reality: sessions, frames, views, input sources

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XREnvironmentBlendMode`
    #[doc(alias = "XREnvironmentBlendMode")]
    pub enum XrEnvironmentBlendMode {
        Opaque = "opaque",
        AlphaBlend = "alpha-blend",
        Additive = "additive",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRInteractionMode`
    #[doc(alias = "XRInteractionMode")]
    pub enum XrInteractionMode {
        ScreenSpace = "screen-space",
        WorldSpace = "world-space",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRDOMOverlayInit`
    #[doc(alias = "XRDOMOverlayInit")]
    pub struct XrdomOverlayInit: [crate::Object];
    name = "XRDOMOverlayInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRDOMOverlayType`
    #[doc(alias = "XRDOMOverlayType")]
    pub enum XrdomOverlayType {
        Screen = "screen",
        Floating = "floating",
        HeadLocked = "head-locked",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRDOMOverlayState`
    #[doc(alias = "XRDOMOverlayState")]
    pub struct XrdomOverlayState: [crate::Object];
    name = "XRDOMOverlayState";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRSystem : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem) · [Specification](https://immersive-web.github.io/webxr/#xrsystem-interface)
    #[doc(alias = "XRSystem")]
    pub struct XrSystem: [crate::EventTarget, crate::Object];
    class = "XRSystem";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRSessionMode`
    #[doc(alias = "XRSessionMode")]
    pub enum XrSessionMode {
        Inline = "inline",
        ImmersiveVr = "immersive-vr",
        ImmersiveAr = "immersive-ar",
    }
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")))]
web_dictionary! {
    /// `dictionary XRSessionInit`
    ///
    /// Members are added by the feature `webxr-environment`.
    #[doc(alias = "XRSessionInit")]
    pub struct XrSessionInit: [crate::Object];
    name = "XRSessionInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRVisibilityState`
    #[doc(alias = "XRVisibilityState")]
    pub enum XrVisibilityState {
        Visible = "visible",
        VisibleBlurred = "visible-blurred",
        Hidden = "hidden",
    }
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
)))]
web_interface! {
    /// `interface XRSession : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession) · [Specification](https://immersive-web.github.io/webxr/#xrsession-interface)
    ///
    /// Members are added by the features `webxr-environment`, `webxr-hit-test`, `webxr-layers`.
    #[doc(alias = "XRSession")]
    pub struct XrSession: [crate::EventTarget, crate::Object];
    class = "XRSession";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRRenderStateInit`
    #[doc(alias = "XRRenderStateInit")]
    pub struct XrRenderStateInit: [crate::Object];
    name = "XRRenderStateInit";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// `interface XRRenderState`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState) · [Specification](https://immersive-web.github.io/webxr/#xrrenderstate-interface)
    ///
    /// Members are added by the feature `webxr-layers`.
    #[doc(alias = "XRRenderState")]
    pub struct XrRenderState: [crate::Object];
    class = "XRRenderState";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
    feature = "webxr-layers",
)))]
web_interface! {
    /// `interface XRFrame`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame) · [Specification](https://immersive-web.github.io/webxr/#xrframe-interface)
    ///
    /// Members are added by the features `webxr-body-tracking`, `webxr-environment`, `webxr-hit-test`.
    #[doc(alias = "XRFrame")]
    pub struct XrFrame: [crate::Object];
    class = "XRFrame";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
    feature = "webxr-layers",
)))]
web_interface! {
    /// `interface XRSpace : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSpace) · [Specification](https://immersive-web.github.io/webxr/#xrspace-interface)
    #[doc(alias = "XRSpace")]
    pub struct XrSpace: [crate::EventTarget, crate::Object];
    class = "XRSpace";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRReferenceSpaceType`
    #[doc(alias = "XRReferenceSpaceType")]
    pub enum XrReferenceSpaceType {
        Viewer = "viewer",
        Local = "local",
        LocalFloor = "local-floor",
        BoundedFloor = "bounded-floor",
        Unbounded = "unbounded",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRReferenceSpace : XRSpace`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespace-interface)
    #[doc(alias = "XRReferenceSpace")]
    pub struct XrReferenceSpace: [crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRReferenceSpace";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRBoundedReferenceSpace : XRReferenceSpace`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRBoundedReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrboundedreferencespace-interface)
    #[doc(alias = "XRBoundedReferenceSpace")]
    pub struct XrBoundedReferenceSpace: [crate::XrReferenceSpace, crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRBoundedReferenceSpace";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_enumeration! {
    /// `enum XREye`
    #[doc(alias = "XREye")]
    pub enum XrEye {
        None = "none",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")))]
web_interface! {
    /// `interface XRView`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView) · [Specification](https://immersive-web.github.io/webxr/#xrview-interface)
    ///
    /// Members are added by the feature `webxr-environment`.
    #[doc(alias = "XRView")]
    pub struct XrView: [crate::Object];
    class = "XRView";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// `interface XRViewport`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport) · [Specification](https://immersive-web.github.io/webxr/#xrviewport-interface)
    #[doc(alias = "XRViewport")]
    pub struct XrViewport: [crate::Object];
    class = "XRViewport";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
)))]
web_interface! {
    /// `interface XRRigidTransform`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform) · [Specification](https://immersive-web.github.io/webxr/#xrrigidtransform-interface)
    #[doc(alias = "XRRigidTransform")]
    pub struct XrRigidTransform: [crate::Object];
    class = "XRRigidTransform";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test",
)))]
web_interface! {
    /// `interface XRPose`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose) · [Specification](https://immersive-web.github.io/webxr/#xrpose-interface)
    #[doc(alias = "XRPose")]
    pub struct XrPose: [crate::Object];
    class = "XRPose";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRViewerPose : XRPose`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewerPose) · [Specification](https://immersive-web.github.io/webxr/#xrviewerpose-interface)
    #[doc(alias = "XRViewerPose")]
    pub struct XrViewerPose: [crate::XrPose, crate::Object];
    class = "XRViewerPose";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRHandedness`
    #[doc(alias = "XRHandedness")]
    pub enum XrHandedness {
        None = "none",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// `enum XRTargetRayMode`
    #[doc(alias = "XRTargetRayMode")]
    pub enum XrTargetRayMode {
        Gaze = "gaze",
        TrackedPointer = "tracked-pointer",
        Screen = "screen",
        TransientPointer = "transient-pointer",
    }
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test",
)))]
web_interface! {
    /// `interface XRInputSource`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource) · [Specification](https://immersive-web.github.io/webxr/#xrinputsource-interface)
    ///
    /// Members are added by the feature `webxr-body-tracking`.
    #[doc(alias = "XRInputSource")]
    pub struct XrInputSource: [crate::Object];
    class = "XRInputSource";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRInputSourceArray`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[doc(alias = "XRInputSourceArray")]
    pub struct XrInputSourceArray: [crate::Object];
    class = "XRInputSourceArray";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// `interface XRLayer : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayer) · [Specification](https://immersive-web.github.io/webxr/#xrlayer-interface)
    #[doc(alias = "XRLayer")]
    pub struct XrLayer: [crate::EventTarget, crate::Object];
    class = "XRLayer";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRWebGLLayerInit`
    #[doc(alias = "XRWebGLLayerInit")]
    pub struct XrWebGlLayerInit: [crate::Object];
    name = "XRWebGLLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRWebGLLayer : XRLayer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer) · [Specification](https://immersive-web.github.io/webxr/#xrwebgllayer-interface)
    #[doc(alias = "XRWebGLLayer")]
    pub struct XrWebGlLayer: [crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRWebGLLayer";
}

#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr",
)))]
web_interface! {
    /// `interface XRSessionEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSessionEvent) · [Specification](https://immersive-web.github.io/webxr/#xrsessionevent-interface)
    #[doc(alias = "XRSessionEvent")]
    pub struct XrSessionEvent: [crate::Event, crate::Object];
    class = "XRSessionEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRSessionEventInit : EventInit`
    #[doc(alias = "XRSessionEventInit")]
    pub struct XrSessionEventInit: [crate::EventInit, crate::Object];
    name = "XRSessionEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRInputSourceEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceevent-interface)
    #[doc(alias = "XRInputSourceEvent")]
    pub struct XrInputSourceEvent: [crate::Event, crate::Object];
    class = "XRInputSourceEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRInputSourceEventInit : EventInit`
    #[doc(alias = "XRInputSourceEventInit")]
    pub struct XrInputSourceEventInit: [crate::EventInit, crate::Object];
    name = "XRInputSourceEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRInputSourcesChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceschangeevent-interface)
    #[doc(alias = "XRInputSourcesChangeEvent")]
    pub struct XrInputSourcesChangeEvent: [crate::Event, crate::Object];
    class = "XRInputSourcesChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRInputSourcesChangeEventInit : EventInit`
    #[doc(alias = "XRInputSourcesChangeEventInit")]
    pub struct XrInputSourcesChangeEventInit: [crate::EventInit, crate::Object];
    name = "XRInputSourcesChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRReferenceSpaceEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespaceevent-interface)
    #[doc(alias = "XRReferenceSpaceEvent")]
    pub struct XrReferenceSpaceEvent: [crate::Event, crate::Object];
    class = "XRReferenceSpaceEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRReferenceSpaceEventInit : EventInit`
    #[doc(alias = "XRReferenceSpaceEventInit")]
    pub struct XrReferenceSpaceEventInit: [crate::EventInit, crate::Object];
    name = "XRReferenceSpaceEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRVisibilityMaskChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrvisibilitymaskchangeevent-interface)
    #[doc(alias = "XRVisibilityMaskChangeEvent")]
    pub struct XrVisibilityMaskChangeEvent: [crate::Event, crate::Object];
    class = "XRVisibilityMaskChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRVisibilityMaskChangeEventInit : EventInit`
    #[doc(alias = "XRVisibilityMaskChangeEventInit")]
    pub struct XrVisibilityMaskChangeEventInit: [crate::EventInit, crate::Object];
    name = "XRVisibilityMaskChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRSessionSupportedPermissionDescriptor : PermissionDescriptor`
    #[doc(alias = "XRSessionSupportedPermissionDescriptor")]
    pub struct XrSessionSupportedPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "XRSessionSupportedPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// `dictionary XRPermissionDescriptor : PermissionDescriptor`
    #[doc(alias = "XRPermissionDescriptor")]
    pub struct XrPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "XRPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// `interface XRPermissionStatus : PermissionStatus`
    ///
    /// Exposed in Window.
    #[doc(alias = "XRPermissionStatus")]
    pub struct XrPermissionStatus: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "XRPermissionStatus";
}

/// `callback XRFrameRequestCallback = undefined (DOMHighResTimeStamp time, XRFrame frame)`
#[doc(alias = "XRFrameRequestCallback")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub type XrFrameRequestCallback = crate::Function<fn(f64, crate::XrFrame)>;

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_union! {
    /// `typedef (WebGLRenderingContext or WebGL2RenderingContext) XRWebGLRenderingContext`
    #[doc(alias = "XRWebGLRenderingContext")]
    pub enum XrWebGlRenderingContext {
        WebGlRenderingContext(crate::WebGlRenderingContext): value,
        WebGl2RenderingContext(crate::WebGl2RenderingContext): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_stands_for!(crate::XrSessionEvent, crate::XrSessionEventInit);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_stands_for!(crate::XrInputSourceEvent, crate::XrInputSourceEventInit);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_stands_for!(crate::XrInputSourcesChangeEvent, crate::XrInputSourcesChangeEventInit);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_stands_for!(crate::XrReferenceSpaceEvent, crate::XrReferenceSpaceEventInit);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_stands_for!(crate::XrVisibilityMaskChangeEvent, crate::XrVisibilityMaskChangeEventInit);
