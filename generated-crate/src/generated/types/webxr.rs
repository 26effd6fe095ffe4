//! Types: Virtual and augmented reality: sessions, frames, views, input sources

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// How the picture is combined with the real world.
    ///
    /// `enum XREnvironmentBlendMode`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XREnvironmentBlendMode")]
    pub enum XrEnvironmentBlendMode {
        Opaque = "opaque",
        AlphaBlend = "alpha-blend",
        Additive = "additive",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// Whether a user interface is best drawn on the screen or in the world.
    ///
    /// `enum XRInteractionMode`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRInteractionMode")]
    pub enum XrInteractionMode {
        ScreenSpace = "screen-space",
        WorldSpace = "world-space",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The element to show over an immersive session.
    ///
    /// `dictionary XRDOMOverlayInit`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRDOMOverlayInit")]
    pub struct XrdomOverlayInit: [crate::Object];
    name = "XRDOMOverlayInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// The ways of showing page elements over an immersive session.
    ///
    /// `enum XRDOMOverlayType`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRDOMOverlayType")]
    pub enum XrdomOverlayType {
        Screen = "screen",
        Floating = "floating",
        HeadLocked = "head-locked",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// How page elements are shown over an immersive session.
    ///
    /// `dictionary XRDOMOverlayState`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRDOMOverlayState")]
    pub struct XrdomOverlayState: [crate::Object];
    name = "XRDOMOverlayState";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// The entry to virtual and augmented reality.
    ///
    /// `interface XRSystem : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem) · [Specification](https://immersive-web.github.io/webxr/#xrsystem-interface)
    #[doc(alias = "XRSystem")]
    pub struct XrSystem: [crate::EventTarget, crate::Object];
    class = "XRSystem";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// The kinds of session: inside the page, virtual reality or augmented reality.
    ///
    /// `enum XRSessionMode`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRSessionMode")]
    pub enum XrSessionMode {
        Inline = "inline",
        ImmersiveVr = "immersive-vr",
        ImmersiveAr = "immersive-ar",
    }
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")))]
web_dictionary! {
    /// The features that a session needs or wishes.
    ///
    /// `dictionary XRSessionInit`
    ///
    /// Members are added by the feature `webxr-environment`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRSessionInit")]
    pub struct XrSessionInit: [crate::Object];
    name = "XRSessionInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// How visible the session is to the user.
    ///
    /// `enum XRVisibilityState`
    ///
    /// Features `webxr` and `experimental`.
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
    /// A running use of an XR device, with its frames, inputs and spaces.
    ///
    /// `interface XRSession : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `webxr-environment`, `webxr-hit-test`, `webxr-layers`.
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession) · [Specification](https://immersive-web.github.io/webxr/#xrsession-interface)
    #[doc(alias = "XRSession")]
    pub struct XrSession: [crate::EventTarget, crate::Object];
    class = "XRSession";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The changes to the render state of a session; what is left out stays as it is.
    ///
    /// `dictionary XRRenderStateInit`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRRenderStateInit")]
    pub struct XrRenderStateInit: [crate::Object];
    name = "XRRenderStateInit";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// The settings by which a session turns drawings into what the user sees.
    ///
    /// `interface XRRenderState`
    ///
    /// Members are added by the feature `webxr-layers`.
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState) · [Specification](https://immersive-web.github.io/webxr/#xrrenderstate-interface)
    #[doc(alias = "XRRenderState")]
    pub struct XrRenderState: [crate::Object];
    class = "XRRenderState";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
    feature = "webxr-layers",
)))]
web_interface! {
    /// The tracking data at the moment of one frame; most of it is usable only inside the frame callback.
    ///
    /// `interface XRFrame`
    ///
    /// Members are added by the features `webxr-body-tracking`, `webxr-environment`, `webxr-hit-test`.
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame) · [Specification](https://immersive-web.github.io/webxr/#xrframe-interface)
    #[doc(alias = "XRFrame")]
    pub struct XrFrame: [crate::Object];
    class = "XRFrame";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
    feature = "webxr-layers",
)))]
web_interface! {
    /// A place with its own coordinates, which may move, such as a controller.
    ///
    /// `interface XRSpace : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSpace) · [Specification](https://immersive-web.github.io/webxr/#xrspace-interface)
    #[doc(alias = "XRSpace")]
    pub struct XrSpace: [crate::EventTarget, crate::Object];
    class = "XRSpace";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// Where the origin of a reference space lies and how far the user may move.
    ///
    /// `enum XRReferenceSpaceType`
    ///
    /// Features `webxr` and `experimental`.
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
    /// A space that is fixed to the user's surroundings or to the viewer.
    ///
    /// `interface XRReferenceSpace : XRSpace`
    ///
    /// Inherits the methods of [`XrSpace`](crate::XrSpace) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespace-interface)
    #[doc(alias = "XRReferenceSpace")]
    pub struct XrReferenceSpace: [crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRReferenceSpace";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// A reference space on the floor with known borders that are safe to move in.
    ///
    /// `interface XRBoundedReferenceSpace : XRReferenceSpace`
    ///
    /// Inherits the methods of [`XrReferenceSpace`](crate::XrReferenceSpace), [`XrSpace`](crate::XrSpace) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRBoundedReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#xrboundedreferencespace-interface)
    #[doc(alias = "XRBoundedReferenceSpace")]
    pub struct XrBoundedReferenceSpace: [crate::XrReferenceSpace, crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRBoundedReferenceSpace";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_enumeration! {
    /// The eye that a view is for.
    ///
    /// `enum XREye`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XREye")]
    pub enum XrEye {
        None = "none",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")))]
web_interface! {
    /// One of the pictures to draw for a frame, mostly one for each eye.
    ///
    /// `interface XRView`
    ///
    /// Members are added by the feature `webxr-environment`.
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView) · [Specification](https://immersive-web.github.io/webxr/#xrview-interface)
    #[doc(alias = "XRView")]
    pub struct XrView: [crate::Object];
    class = "XRView";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// A rectangle of a framebuffer or texture in pixels.
    ///
    /// `interface XRViewport`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport) · [Specification](https://immersive-web.github.io/webxr/#xrviewport-interface)
    #[doc(alias = "XRViewport")]
    pub struct XrViewport: [crate::Object];
    class = "XRViewport";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
)))]
web_interface! {
    /// A position and an orientation, or a movement from one to another, without scaling.
    ///
    /// `interface XRRigidTransform`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform) · [Specification](https://immersive-web.github.io/webxr/#xrrigidtransform-interface)
    #[doc(alias = "XRRigidTransform")]
    pub struct XrRigidTransform: [crate::Object];
    class = "XRRigidTransform";
}

#[cfg(all(feature = "experimental", any(
    feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-hit-test",
)))]
web_interface! {
    /// The position and orientation of one space relative to another.
    ///
    /// `interface XRPose`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose) · [Specification](https://immersive-web.github.io/webxr/#xrpose-interface)
    #[doc(alias = "XRPose")]
    pub struct XrPose: [crate::Object];
    class = "XRPose";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// The position of the viewer, with the views to draw.
    ///
    /// `interface XRViewerPose : XRPose`
    ///
    /// Inherits the methods of [`XrPose`](crate::XrPose).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewerPose) · [Specification](https://immersive-web.github.io/webxr/#xrviewerpose-interface)
    #[doc(alias = "XRViewerPose")]
    pub struct XrViewerPose: [crate::XrPose, crate::Object];
    class = "XRViewerPose";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// The hand that an input device belongs to.
    ///
    /// `enum XRHandedness`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRHandedness")]
    pub enum XrHandedness {
        None = "none",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_enumeration! {
    /// How the user points with an input device.
    ///
    /// `enum XRTargetRayMode`
    ///
    /// Features `webxr` and `experimental`.
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
    /// A device or gesture by which the user points and selects.
    ///
    /// `interface XRInputSource`
    ///
    /// Members are added by the feature `webxr-body-tracking`.
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource) · [Specification](https://immersive-web.github.io/webxr/#xrinputsource-interface)
    #[doc(alias = "XRInputSource")]
    pub struct XrInputSource: [crate::Object];
    class = "XRInputSource";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// A list of the input sources of a session.
    ///
    /// `interface XRInputSourceArray`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[doc(alias = "XRInputSourceArray")]
    pub struct XrInputSourceArray: [crate::Object];
    class = "XRInputSourceArray";
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_interface! {
    /// A picture source that the device shows, alone or together with others.
    ///
    /// `interface XRLayer : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayer) · [Specification](https://immersive-web.github.io/webxr/#xrlayer-interface)
    #[doc(alias = "XRLayer")]
    pub struct XrLayer: [crate::EventTarget, crate::Object];
    class = "XRLayer";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// Options for a new `XRWebGLLayer`.
    ///
    /// `dictionary XRWebGLLayerInit`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRWebGLLayerInit")]
    pub struct XrWebGlLayerInit: [crate::Object];
    name = "XRWebGLLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// A layer whose picture is drawn into a WebGL framebuffer.
    ///
    /// `interface XRWebGLLayer : XRLayer`
    ///
    /// Inherits the methods of [`XrLayer`](crate::XrLayer) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer) · [Specification](https://immersive-web.github.io/webxr/#xrwebgllayer-interface)
    #[doc(alias = "XRWebGLLayer")]
    pub struct XrWebGlLayer: [crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRWebGLLayer";
}

#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr",
)))]
web_interface! {
    /// An event about the state of a session.
    ///
    /// `interface XRSessionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSessionEvent) · [Specification](https://immersive-web.github.io/webxr/#xrsessionevent-interface)
    #[doc(alias = "XRSessionEvent")]
    pub struct XrSessionEvent: [crate::Event, crate::Object];
    class = "XRSessionEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The properties for a new `XRSessionEvent`.
    ///
    /// `dictionary XRSessionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRSessionEventInit")]
    pub struct XrSessionEventInit: [crate::EventInit, crate::Object];
    name = "XRSessionEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// An event about an action with an input source, such as a selection.
    ///
    /// `interface XRInputSourceEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceevent-interface)
    #[doc(alias = "XRInputSourceEvent")]
    pub struct XrInputSourceEvent: [crate::Event, crate::Object];
    class = "XRInputSourceEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The properties for a new `XRInputSourceEvent`.
    ///
    /// `dictionary XRInputSourceEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRInputSourceEventInit")]
    pub struct XrInputSourceEventInit: [crate::EventInit, crate::Object];
    name = "XRInputSourceEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// An event about input sources that came or went.
    ///
    /// `interface XRInputSourcesChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourceschangeevent-interface)
    #[doc(alias = "XRInputSourcesChangeEvent")]
    pub struct XrInputSourcesChangeEvent: [crate::Event, crate::Object];
    class = "XRInputSourcesChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The properties for a new `XRInputSourcesChangeEvent`.
    ///
    /// `dictionary XRInputSourcesChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRInputSourcesChangeEventInit")]
    pub struct XrInputSourcesChangeEventInit: [crate::EventInit, crate::Object];
    name = "XRInputSourcesChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// An event about a reference space whose origin has jumped, for example after recentering.
    ///
    /// `interface XRReferenceSpaceEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent) · [Specification](https://immersive-web.github.io/webxr/#xrreferencespaceevent-interface)
    #[doc(alias = "XRReferenceSpaceEvent")]
    pub struct XrReferenceSpaceEvent: [crate::Event, crate::Object];
    class = "XRReferenceSpaceEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The properties for a new `XRReferenceSpaceEvent`.
    ///
    /// `dictionary XRReferenceSpaceEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRReferenceSpaceEventInit")]
    pub struct XrReferenceSpaceEventInit: [crate::EventInit, crate::Object];
    name = "XRReferenceSpaceEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// An event with the part of a view that the user can see at all.
    ///
    /// `interface XRVisibilityMaskChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#xrvisibilitymaskchangeevent-interface)
    #[doc(alias = "XRVisibilityMaskChangeEvent")]
    pub struct XrVisibilityMaskChangeEvent: [crate::Event, crate::Object];
    class = "XRVisibilityMaskChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// The properties for a new `XRVisibilityMaskChangeEvent`.
    ///
    /// `dictionary XRVisibilityMaskChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRVisibilityMaskChangeEventInit")]
    pub struct XrVisibilityMaskChangeEventInit: [crate::EventInit, crate::Object];
    name = "XRVisibilityMaskChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// A query for the permission to ask which session modes are supported.
    ///
    /// `dictionary XRSessionSupportedPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRSessionSupportedPermissionDescriptor")]
    pub struct XrSessionSupportedPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "XRSessionSupportedPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_dictionary! {
    /// A query for the permission to use a session with these features.
    ///
    /// `dictionary XRPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "XRPermissionDescriptor")]
    pub struct XrPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "XRPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_interface! {
    /// The state of the permission for a session, with the granted features.
    ///
    /// `interface XRPermissionStatus : PermissionStatus`
    ///
    /// Inherits the methods of [`PermissionStatus`](crate::PermissionStatus) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr` and `experimental`. Exposed in Window.
    #[doc(alias = "XRPermissionStatus")]
    pub struct XrPermissionStatus: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "XRPermissionStatus";
}

/// `callback XRFrameRequestCallback = undefined (DOMHighResTimeStamp time, XRFrame frame)`
///
/// Features `webxr` and `experimental`.
#[doc(alias = "XRFrameRequestCallback")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub type XrFrameRequestCallback = crate::Function<fn(f64, crate::XrFrame)>;

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_union! {
    /// `typedef (WebGLRenderingContext or WebGL2RenderingContext) XRWebGLRenderingContext`
    ///
    /// Features `webxr` and `experimental`.
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
