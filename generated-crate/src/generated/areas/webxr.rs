//! Virtual and augmented reality: sessions, frames, views, input sources

use crate::runtime::prelude::*;
use crate::WebGlContextAttributes;
#[cfg(feature = "experimental")]
use crate::{
    DomPointInit, DomPointReadOnly, Element, Event, Gamepad, MathMlElement, Navigator, WebGl2RenderingContext,
    WebGlFramebuffer, WebGlRenderingContext, XrBoundedReferenceSpace, XrEnvironmentBlendMode, XrEye, XrFrame,
    XrFrameRequestCallback, XrHandedness, XrInputSource, XrInputSourceArray, XrInputSourceEvent, XrInputSourceEventInit,
    XrInputSourcesChangeEvent, XrInputSourcesChangeEventInit, XrInteractionMode, XrLayer, XrPermissionDescriptor,
    XrPermissionStatus, XrPose, XrReferenceSpace, XrReferenceSpaceEvent, XrReferenceSpaceEventInit,
    XrReferenceSpaceType, XrRenderState, XrRenderStateInit, XrRigidTransform, XrSession, XrSessionEvent,
    XrSessionEventInit, XrSessionInit, XrSessionMode, XrSessionSupportedPermissionDescriptor, XrSpace, XrSystem,
    XrTargetRayMode, XrView, XrViewerPose, XrViewport, XrVisibilityMaskChangeEvent, XrVisibilityMaskChangeEventInit,
    XrVisibilityState, XrWebGlLayer, XrWebGlLayerInit, XrWebGlRenderingContext, XrdomOverlayInit, XrdomOverlayState,
    XrdomOverlayType,
};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry to virtual and augmented reality.
    ///
    /// `readonly attribute XRSystem xr`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/xr) · [Specification](https://immersive-web.github.io/webxr/#navigator-xr-attribute)
    #[inline]
    pub fn xr(&self) -> Option<XrSystem> {
        Js::get_xr__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MathMlElement {
    /// The handler of the event `beforexrselect`.
    ///
    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    pub fn onbeforexrselect(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onbeforexrselect")
    }

    /// Sets the handler of the event `beforexrselect`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onbeforexrselect")]
    pub fn set_onbeforexrselect(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onbeforexrselect", nullable(value))
    }
}

impl WebGlContextAttributes {
    /// Whether the context must be able to draw for a virtual or augmented reality headset.
    ///
    /// `boolean xrCompatible = false`
    ///
    /// Feature `webxr`.
    #[doc(alias = "xrCompatible")]
    pub fn get_xr_compatible(&self) -> Option<bool> {
        property::get(self, "xrCompatible")
    }

    /// Sets whether the context must be able to draw for a virtual or augmented reality headset.
    ///
    /// Feature `webxr`.
    #[doc(alias = "xrCompatible")]
    pub fn set_xr_compatible(&self, value: bool) -> &Self {
        property::set_bool(self, "xrCompatible", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl WebGlRenderingContext {
    /// Makes the context usable with the XR device, which may make it get lost and restored.
    ///
    /// `Promise<undefined> makeXRCompatible()`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/makeXRCompatible) · [Specification](https://immersive-web.github.io/webxr/#dom-webglrenderingcontextbase-makexrcompatible)
    #[doc(alias = "makeXRCompatible")]
    #[inline]
    pub fn make_xr_compatible(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_makeXRCompatible__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl WebGl2RenderingContext {
    /// Makes the context usable with the XR device, which may make it get lost and restored.
    ///
    /// `Promise<undefined> makeXRCompatible()`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/makeXRCompatible) · [Specification](https://immersive-web.github.io/webxr/#dom-webglrenderingcontextbase-makexrcompatible)
    #[doc(alias = "makeXRCompatible")]
    #[inline]
    pub fn make_xr_compatible(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_makeXRCompatible__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrdomOverlayInit {
    /// The element to show over an immersive session.
    ///
    /// `dictionary XRDOMOverlayInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(root: &Element) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "root", root.as_ref());
        this
    }

    /// The element that is shown, with its descendants.
    ///
    /// `required Element root`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "root")]
    pub fn get_root(&self) -> Element {
        property::get(self, "root")
    }

    /// Sets the element that is shown, with its descendants.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "root")]
    pub fn set_root(&self, value: &Element) -> &Self {
        property::set(self, "root", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl XrdomOverlayState {
    /// How page elements are shown over an immersive session.
    ///
    /// `dictionary XRDOMOverlayState`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the elements are shown: over the whole screen, floating in space or fixed to the head.
    ///
    /// `XRDOMOverlayType type`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<XrdomOverlayType> {
        property::get(self, "type")
    }

    /// Sets how the elements are shown: over the whole screen, floating in space or fixed to the head.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: XrdomOverlayType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrdomOverlayState {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrSystem {
    /// Resolves to whether sessions of this mode are possible.
    ///
    /// `Promise<boolean> isSessionSupported(XRSessionMode mode)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem/isSessionSupported) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsystem-issessionsupported)
    #[doc(alias = "isSessionSupported")]
    #[inline]
    pub fn is_session_supported(&self, mode: XrSessionMode) -> Promise<bool> {
        Promise::of_call(Js::try_call_isSessionSupported__str__as_value(js(self), mode.as_str()))
    }

    /// Starts a session and resolves to it; immersive modes need a user gesture and consent.
    ///
    /// `Promise<XRSession> requestSession(XRSessionMode mode, optional XRSessionInit options = {})`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem/requestSession) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsystem-requestsession)
    #[doc(alias = "requestSession")]
    #[inline]
    pub fn request_session(&self, mode: XrSessionMode) -> Promise<XrSession> {
        Promise::of_call(Js::try_call_requestSession__str__as_value(js(self), mode.as_str()))
    }

    /// As `request_session`, with `options`.
    ///
    /// `Promise<XRSession> requestSession(XRSessionMode mode, optional XRSessionInit options = {})`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "requestSession")]
    #[inline]
    pub fn request_session_with_options(&self, mode: XrSessionMode, options: &XrSessionInit) -> Promise<XrSession> {
        Promise::of_call(Js::try_call_requestSession__str_value__as_value(js(self), mode.as_str(), options.as_ref()))
    }

    /// The handler of the event `devicechange`.
    ///
    /// `attribute EventHandler ondevicechange`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSystem/devicechange_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsystem-devicechange)
    pub fn ondevicechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondevicechange")
    }

    /// Sets the handler of the event `devicechange`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "ondevicechange")]
    pub fn set_ondevicechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondevicechange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrSessionInit {
    /// The features that a session needs or wishes.
    ///
    /// `dictionary XRSessionInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The features without which the request fails, such as `local-floor`.
    ///
    /// `sequence<DOMString> requiredFeatures`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "requiredFeatures")]
    pub fn get_required_features(&self) -> Option<Array<String>> {
        property::get(self, "requiredFeatures")
    }

    /// Sets the features without which the request fails, such as `local-floor`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "requiredFeatures")]
    pub fn set_required_features(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "requiredFeatures", &value.to_value());
        self
    }

    /// The features that are used if they are possible.
    ///
    /// `sequence<DOMString> optionalFeatures`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "optionalFeatures")]
    pub fn get_optional_features(&self) -> Option<Array<String>> {
        property::get(self, "optionalFeatures")
    }

    /// Sets the features that are used if they are possible.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "optionalFeatures")]
    pub fn set_optional_features(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "optionalFeatures", &value.to_value());
        self
    }

    /// The element to show over the session; needs the feature `dom-overlay`.
    ///
    /// `XRDOMOverlayInit? domOverlay`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "domOverlay")]
    pub fn get_dom_overlay(&self) -> Option<XrdomOverlayInit> {
        property::get(self, "domOverlay")
    }

    /// Sets the element to show over the session; needs the feature `dom-overlay`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "domOverlay")]
    pub fn set_dom_overlay(&self, value: Option<&XrdomOverlayInit>) -> &Self {
        property::set(self, "domOverlay", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrSessionInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrSession {
    /// Whether the session is visible, visible without input, or hidden.
    ///
    /// `readonly attribute XRVisibilityState visibilityState`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/visibilityState) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-visibilitystate)
    #[doc(alias = "visibilityState")]
    #[inline]
    pub fn visibility_state(&self) -> XrVisibilityState {
        FromJs::from_js(Js::get_visibilityState__as_value(js(self)))
    }

    /// The frame rate in frames per second, null if unknown.
    ///
    /// `readonly attribute float? frameRate`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-framerate)
    #[doc(alias = "frameRate")]
    #[inline]
    pub fn frame_rate(&self) -> Option<f32> {
        FromJs::from_js(Js::get_frameRate__as_value(js(self)))
    }

    /// The frame rates that can be chosen, null if the device offers no choice.
    ///
    /// `readonly attribute Float32Array? supportedFrameRates`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-supportedframerates)
    #[doc(alias = "supportedFrameRates")]
    #[inline]
    pub fn supported_frame_rates(&self) -> Option<Float32Array> {
        Js::get_supportedFrameRates__as_option_value(js(self)).map(Js::read)
    }

    /// The render settings in use; changes take effect with the next frame.
    ///
    /// `readonly attribute XRRenderState renderState`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/renderState) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-renderstate)
    #[doc(alias = "renderState")]
    #[inline]
    pub fn render_state(&self) -> XrRenderState {
        FromJs::from_js(Js::get_renderState__as_value(js(self)))
    }

    /// The input sources in use, as a live list.
    ///
    /// `readonly attribute XRInputSourceArray inputSources`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/inputSources) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-inputsources)
    #[doc(alias = "inputSources")]
    #[inline]
    pub fn input_sources(&self) -> XrInputSourceArray {
        FromJs::from_js(Js::get_inputSources__as_value(js(self)))
    }

    /// `readonly attribute XRInputSourceArray trackedSources`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-trackedsources)
    #[doc(alias = "trackedSources")]
    #[inline]
    pub fn tracked_sources(&self) -> XrInputSourceArray {
        FromJs::from_js(Js::get_trackedSources__as_value(js(self)))
    }

    /// The features that were granted.
    ///
    /// `readonly attribute FrozenArray<DOMString> enabledFeatures`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/enabledFeatures) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-enabledfeatures)
    #[doc(alias = "enabledFeatures")]
    #[inline]
    pub fn enabled_features(&self) -> Array<String> {
        FromJs::from_js(Js::get_enabledFeatures__as_value(js(self)))
    }

    /// Whether a keyboard of the system appears when a text field gets the focus.
    ///
    /// `readonly attribute boolean isSystemKeyboardSupported`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-issystemkeyboardsupported)
    #[doc(alias = "isSystemKeyboardSupported")]
    #[inline]
    pub fn is_system_keyboard_supported(&self) -> bool {
        Js::get_isSystemKeyboardSupported__as_bool(js(self)).get()
    }

    /// Changes render settings; they take effect with the next frame.
    ///
    /// `undefined updateRenderState(optional XRRenderStateInit state = {})`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/updateRenderState) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-updaterenderstate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "updateRenderState")]
    #[inline]
    pub fn update_render_state(&self) -> Result<(), Exception> {
        Js::try_call_updateRenderState(js(self))
    }

    /// As `update_render_state`, with `state`.
    ///
    /// `undefined updateRenderState(optional XRRenderStateInit state = {})`
    ///
    /// Features `webxr` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "updateRenderState")]
    #[inline]
    pub fn update_render_state_with_state(&self, state: &XrRenderStateInit) -> Result<(), Exception> {
        Js::try_call_updateRenderState__value(js(self), state.as_ref())
    }

    /// Asks for one of the supported frame rates and resolves when it is in use.
    ///
    /// `Promise<undefined> updateTargetFrameRate(float rate)`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-updatetargetframerate)
    #[doc(alias = "updateTargetFrameRate")]
    #[inline]
    pub fn update_target_frame_rate(&self, rate: f32) -> Promise<()> {
        Promise::of_call(Js::try_call_updateTargetFrameRate__number__as_value(js(self), rate as f64))
    }

    /// Resolves to a reference space of this type, and rejects if it is not supported or allowed.
    ///
    /// `Promise<XRReferenceSpace> requestReferenceSpace(XRReferenceSpaceType type)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/requestReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-requestreferencespace)
    #[doc(alias = "requestReferenceSpace")]
    #[inline]
    pub fn request_reference_space(&self, type_: XrReferenceSpaceType) -> Promise<XrReferenceSpace> {
        Promise::of_call(Js::try_call_requestReferenceSpace__str__as_value(js(self), type_.as_str()))
    }

    /// Calls the function for the next frame of the device and returns a handle for the request.
    ///
    /// `unsigned long requestAnimationFrame(XRFrameRequestCallback callback)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/requestAnimationFrame) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-requestanimationframe)
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(&self, callback: impl IntoFunctionOnce<XrFrameRequestCallback>) -> u32 {
        Js::call_requestAnimationFrame__value__as_number(js(self), &callback.into_callback().into_function()) as u32
    }

    /// Cancels the request with this handle.
    ///
    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/cancelAnimationFrame) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-cancelanimationframe)
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) {
        Js::call_cancelAnimationFrame__number(js(self), handle as f64)
    }

    /// Ends the session and resolves when it has shut down.
    ///
    /// `Promise<undefined> end()`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/end) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsession-end)
    #[inline]
    pub fn end(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_end__as_value(js(self)))
    }

    /// The handler of the event `end`.
    ///
    /// `attribute EventHandler onend`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/end_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-end)
    pub fn onend(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onend")
    }

    /// Sets the handler of the event `end`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onend")]
    pub fn set_onend(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onend", nullable(value))
    }

    /// The handler of the event `inputsourceschange`.
    ///
    /// `attribute EventHandler oninputsourceschange`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/inputsourceschange_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-inputsourceschange)
    pub fn oninputsourceschange(&self) -> Option<Function<fn(XrInputSourcesChangeEvent)>> {
        property::get(self, "oninputsourceschange")
    }

    /// Sets the handler of the event `inputsourceschange`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "oninputsourceschange")]
    pub fn set_oninputsourceschange(&self, value: Option<&Function<fn(XrInputSourcesChangeEvent)>>) {
        property::set(self, "oninputsourceschange", nullable(value))
    }

    /// The handler of the event `select`.
    ///
    /// `attribute EventHandler onselect`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/select_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-select)
    pub fn onselect(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onselect")
    }

    /// Sets the handler of the event `select`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// The handler of the event `selectstart`.
    ///
    /// `attribute EventHandler onselectstart`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/selectstart_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-selectstart)
    pub fn onselectstart(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onselectstart")
    }

    /// Sets the handler of the event `selectstart`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// The handler of the event `selectend`.
    ///
    /// `attribute EventHandler onselectend`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/selectend_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-selectend)
    pub fn onselectend(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onselectend")
    }

    /// Sets the handler of the event `selectend`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onselectend")]
    pub fn set_onselectend(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onselectend", nullable(value))
    }

    /// The handler of the event `squeeze`.
    ///
    /// `attribute EventHandler onsqueeze`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/squeeze_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-squeeze)
    pub fn onsqueeze(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onsqueeze")
    }

    /// Sets the handler of the event `squeeze`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onsqueeze")]
    pub fn set_onsqueeze(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onsqueeze", nullable(value))
    }

    /// The handler of the event `squeezestart`.
    ///
    /// `attribute EventHandler onsqueezestart`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/squeezestart_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-squeezestart)
    pub fn onsqueezestart(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onsqueezestart")
    }

    /// Sets the handler of the event `squeezestart`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onsqueezestart")]
    pub fn set_onsqueezestart(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onsqueezestart", nullable(value))
    }

    /// The handler of the event `squeezeend`.
    ///
    /// `attribute EventHandler onsqueezeend`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/squeezeend_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-squeezeend)
    pub fn onsqueezeend(&self) -> Option<Function<fn(XrInputSourceEvent)>> {
        property::get(self, "onsqueezeend")
    }

    /// Sets the handler of the event `squeezeend`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onsqueezeend")]
    pub fn set_onsqueezeend(&self, value: Option<&Function<fn(XrInputSourceEvent)>>) {
        property::set(self, "onsqueezeend", nullable(value))
    }

    /// The handler of the event `visibilitychange`.
    ///
    /// `attribute EventHandler onvisibilitychange`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/visibilitychange_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrsession-visibilitychange)
    pub fn onvisibilitychange(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onvisibilitychange")
    }

    /// Sets the handler of the event `visibilitychange`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onvisibilitychange")]
    pub fn set_onvisibilitychange(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onvisibilitychange", nullable(value))
    }

    /// The handler of the event `frameratechange`.
    ///
    /// `attribute EventHandler onframeratechange`
    ///
    /// Features `webxr` and `experimental`.
    pub fn onframeratechange(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onframeratechange")
    }

    /// Sets the handler of the event `frameratechange`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onframeratechange")]
    pub fn set_onframeratechange(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onframeratechange", nullable(value))
    }

    /// How the picture is combined with the real world: not at all, by alpha or by adding light.
    ///
    /// `readonly attribute XREnvironmentBlendMode environmentBlendMode`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/environmentBlendMode) · [Specification](https://immersive-web.github.io/webxr-ar-module/#dom-xrsession-environmentblendmode)
    #[doc(alias = "environmentBlendMode")]
    #[inline]
    pub fn environment_blend_mode(&self) -> XrEnvironmentBlendMode {
        FromJs::from_js(Js::get_environmentBlendMode__as_value(js(self)))
    }

    /// Whether a user interface is best drawn on the screen or in the world.
    ///
    /// `readonly attribute XRInteractionMode interactionMode`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/interactionMode) · [Specification](https://immersive-web.github.io/webxr-ar-module/#dom-xrsession-interactionmode)
    #[doc(alias = "interactionMode")]
    #[inline]
    pub fn interaction_mode(&self) -> XrInteractionMode {
        FromJs::from_js(Js::get_interactionMode__as_value(js(self)))
    }

    /// How page elements are shown over the session, null if they are not.
    ///
    /// `readonly attribute XRDOMOverlayState? domOverlayState`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/domOverlayState) · [Specification](https://immersive-web.github.io/dom-overlays/#dom-xrsession-domoverlaystate)
    #[doc(alias = "domOverlayState")]
    #[inline]
    pub fn dom_overlay_state(&self) -> Option<XrdomOverlayState> {
        Js::get_domOverlayState__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrRenderStateInit {
    /// The changes to the render state of a session; what is left out stays as it is.
    ///
    /// `dictionary XRRenderStateInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The distance in meters of the nearest plane that is drawn, 0.1 at first.
    ///
    /// `double depthNear`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depthNear")]
    pub fn get_depth_near(&self) -> Option<f64> {
        property::get(self, "depthNear")
    }

    /// Sets the distance in meters of the nearest plane that is drawn, 0.1 at first.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depthNear")]
    pub fn set_depth_near(&self, value: f64) -> &Self {
        property::set_f64(self, "depthNear", value);
        self
    }

    /// The distance in meters of the farthest plane that is drawn, 1000 at first.
    ///
    /// `double depthFar`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depthFar")]
    pub fn get_depth_far(&self) -> Option<f64> {
        property::get(self, "depthFar")
    }

    /// Sets the distance in meters of the farthest plane that is drawn, 1000 at first.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depthFar")]
    pub fn set_depth_far(&self, value: f64) -> &Self {
        property::set_f64(self, "depthFar", value);
        self
    }

    /// Whether the page says that it covers the view of the real world completely; null if it does not say.
    ///
    /// `boolean passthroughFullyObscured`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "passthroughFullyObscured")]
    pub fn get_passthrough_fully_obscured(&self) -> Option<bool> {
        property::get(self, "passthroughFullyObscured")
    }

    /// Sets whether the page says that it covers the view of the real world completely; null if it does not say.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "passthroughFullyObscured")]
    pub fn set_passthrough_fully_obscured(&self, value: bool) -> &Self {
        property::set_bool(self, "passthroughFullyObscured", value);
        self
    }

    /// The vertical field of view in radians of an inline session, null for immersive ones.
    ///
    /// `double inlineVerticalFieldOfView`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "inlineVerticalFieldOfView")]
    pub fn get_inline_vertical_field_of_view(&self) -> Option<f64> {
        property::get(self, "inlineVerticalFieldOfView")
    }

    /// Sets the vertical field of view in radians of an inline session, null for immersive ones.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "inlineVerticalFieldOfView")]
    pub fn set_inline_vertical_field_of_view(&self, value: f64) -> &Self {
        property::set_f64(self, "inlineVerticalFieldOfView", value);
        self
    }

    /// The layer to draw into, null if there is none or a list of layers is used.
    ///
    /// `XRWebGLLayer? baseLayer`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "baseLayer")]
    pub fn get_base_layer(&self) -> Option<XrWebGlLayer> {
        property::get(self, "baseLayer")
    }

    /// Sets the layer to draw into, null if there is none or a list of layers is used.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "baseLayer")]
    pub fn set_base_layer(&self, value: Option<&XrWebGlLayer>) -> &Self {
        property::set(self, "baseLayer", nullable(value));
        self
    }

    /// The layers in use, from back to front.
    ///
    /// `sequence<XRLayer>? layers`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "layers")]
    pub fn get_layers(&self) -> Option<Array<XrLayer>> {
        property::get(self, "layers")
    }

    /// Sets the layers in use, from back to front.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "layers")]
    pub fn set_layers(&self, value: Option<&Array<XrLayer>>) -> &Self {
        property::set(self, "layers", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrRenderStateInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrRenderState {
    /// The distance in meters of the nearest plane that is drawn, 0.1 at first.
    ///
    /// `readonly attribute double depthNear`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState/depthNear) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrenderstate-depthnear)
    #[doc(alias = "depthNear")]
    #[inline]
    pub fn depth_near(&self) -> f64 {
        Js::get_depthNear__as_number(js(self))
    }

    /// The distance in meters of the farthest plane that is drawn, 1000 at first.
    ///
    /// `readonly attribute double depthFar`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState/depthFar) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrenderstate-depthfar)
    #[doc(alias = "depthFar")]
    #[inline]
    pub fn depth_far(&self) -> f64 {
        Js::get_depthFar__as_number(js(self))
    }

    /// Whether the page says that it covers the view of the real world completely; null if it does not say.
    ///
    /// `readonly attribute boolean? passthroughFullyObscured`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrrenderstate-passthroughfullyobscured)
    #[doc(alias = "passthroughFullyObscured")]
    #[inline]
    pub fn passthrough_fully_obscured(&self) -> Option<bool> {
        FromJs::from_js(Js::get_passthroughFullyObscured__as_value(js(self)))
    }

    /// The vertical field of view in radians of an inline session, null for immersive ones.
    ///
    /// `readonly attribute double? inlineVerticalFieldOfView`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState/inlineVerticalFieldOfView) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrenderstate-inlineverticalfieldofview)
    #[doc(alias = "inlineVerticalFieldOfView")]
    #[inline]
    pub fn inline_vertical_field_of_view(&self) -> Option<f64> {
        FromJs::from_js(Js::get_inlineVerticalFieldOfView__as_value(js(self)))
    }

    /// The layer to draw into, null if there is none or a list of layers is used.
    ///
    /// `readonly attribute XRWebGLLayer? baseLayer`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState/baseLayer) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrenderstate-baselayer)
    #[doc(alias = "baseLayer")]
    #[inline]
    pub fn base_layer(&self) -> Option<XrWebGlLayer> {
        Js::get_baseLayer__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrFrame {
    /// The session that the frame belongs to.
    ///
    /// `readonly attribute XRSession session`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/session) · [Specification](https://immersive-web.github.io/webxr/#dom-xrframe-session)
    #[inline]
    pub fn session(&self) -> XrSession {
        FromJs::from_js(Js::get_session__as_value(js(self)))
    }

    /// The time in milliseconds at which the frame is expected to be shown.
    ///
    /// `readonly attribute DOMHighResTimeStamp predictedDisplayTime`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrframe-predicteddisplaytime)
    #[doc(alias = "predictedDisplayTime")]
    #[inline]
    pub fn predicted_display_time(&self) -> f64 {
        Js::get_predictedDisplayTime__as_number(js(self))
    }

    /// Returns the position of the viewer with its views, null while tracking is lost.
    ///
    /// `XRViewerPose? getViewerPose(XRReferenceSpace referenceSpace)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getViewerPose) · [Specification](https://immersive-web.github.io/webxr/#dom-xrframe-getviewerpose)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getViewerPose")]
    #[inline]
    pub fn get_viewer_pose(&self, reference_space: &XrReferenceSpace) -> Result<Option<XrViewerPose>, Exception> {
        Js::try_call_getViewerPose__value__as_option_value(js(self), reference_space.as_ref()).map(Js::read_nullable)
    }

    /// Returns the position of `space` relative to `baseSpace`, null while it is not tracked.
    ///
    /// `XRPose? getPose(XRSpace space, XRSpace baseSpace)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getPose) · [Specification](https://immersive-web.github.io/webxr/#dom-xrframe-getpose)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getPose")]
    #[inline]
    pub fn get_pose(&self, space: &XrSpace, base_space: &XrSpace) -> Result<Option<XrPose>, Exception> {
        Js::try_call_getPose__value2__as_option_value(js(self), space.as_ref(), base_space.as_ref())
            .map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
impl XrReferenceSpace {
    /// Returns a new reference space whose origin is moved, for example to teleport the user.
    ///
    /// `XRReferenceSpace getOffsetReferenceSpace(XRRigidTransform originOffset)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpace/getOffsetReferenceSpace) · [Specification](https://immersive-web.github.io/webxr/#dom-xrreferencespace-getoffsetreferencespace)
    #[doc(alias = "getOffsetReferenceSpace")]
    #[inline]
    pub fn get_offset_reference_space(&self, origin_offset: &XrRigidTransform) -> XrReferenceSpace {
        FromJs::from_js(Js::call_getOffsetReferenceSpace__value__as_value(js(self), origin_offset.as_ref()))
    }

    /// The handler of the event `reset`.
    ///
    /// `attribute EventHandler onreset`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpace/reset_event) · [Specification](https://immersive-web.github.io/webxr/#eventdef-xrreferencespace-reset)
    pub fn onreset(&self) -> Option<Function<fn(XrReferenceSpaceEvent)>> {
        property::get(self, "onreset")
    }

    /// Sets the handler of the event `reset`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(XrReferenceSpaceEvent)>>) {
        property::set(self, "onreset", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrBoundedReferenceSpace {
    /// The corners of the safe area on the floor, clockwise, in meters.
    ///
    /// `readonly attribute FrozenArray<DOMPointReadOnly> boundsGeometry`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRBoundedReferenceSpace/boundsGeometry) · [Specification](https://immersive-web.github.io/webxr/#dom-xrboundedreferencespace-boundsgeometry)
    #[doc(alias = "boundsGeometry")]
    #[inline]
    pub fn bounds_geometry(&self) -> Array<DomPointReadOnly> {
        FromJs::from_js(Js::get_boundsGeometry__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrView {
    /// The eye that the view is for; `none` if it is for no eye in particular.
    ///
    /// `readonly attribute XREye eye`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/eye) · [Specification](https://immersive-web.github.io/webxr/#dom-xrview-eye)
    #[inline]
    pub fn eye(&self) -> XrEye {
        FromJs::from_js(Js::get_eye__as_value(js(self)))
    }

    /// The number of the view in the list of the viewer's views.
    ///
    /// `readonly attribute unsigned long index`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/index) · [Specification](https://immersive-web.github.io/webxr/#dom-xrview-index)
    #[inline]
    pub fn index(&self) -> u32 {
        Js::get_index__as_number(js(self)) as u32
    }

    /// The viewport scale that the system suggests for speed, up to 1; null if it has no suggestion.
    ///
    /// `readonly attribute double? recommendedViewportScale`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/recommendedViewportScale) · [Specification](https://immersive-web.github.io/webxr/#dom-xrview-recommendedviewportscale)
    #[doc(alias = "recommendedViewportScale")]
    #[inline]
    pub fn recommended_viewport_scale(&self) -> Option<f64> {
        FromJs::from_js(Js::get_recommendedViewportScale__as_value(js(self)))
    }

    /// Asks for a smaller viewport by this factor of at most 1, to draw fewer pixels; null is ignored.
    ///
    /// `undefined requestViewportScale(double? scale)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/requestViewportScale) · [Specification](https://immersive-web.github.io/webxr/#dom-xrview-requestviewportscale)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "requestViewportScale")]
    #[inline]
    pub fn request_viewport_scale(&self, scale: Option<f64>) -> Result<(), Exception> {
        Js::try_call_requestViewportScale__value(js(self), &scale.to_js())
    }

    /// Whether the view is for a recording of what the user sees, not for an eye.
    ///
    /// `readonly attribute boolean isFirstPersonObserver`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/isFirstPersonObserver) · [Specification](https://immersive-web.github.io/webxr-ar-module/#dom-xrview-isfirstpersonobserver)
    #[doc(alias = "isFirstPersonObserver")]
    #[inline]
    pub fn is_first_person_observer(&self) -> bool {
        Js::get_isFirstPersonObserver__as_bool(js(self)).get()
    }

    /// The projection of the depth picture, as 16 numbers column by column.
    ///
    /// `readonly attribute Float32Array projectionMatrix`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/projectionMatrix) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewgeometry-projectionmatrix)
    #[doc(alias = "projectionMatrix")]
    #[inline]
    pub fn projection_matrix(&self) -> Float32Array {
        FromJs::from_js(Js::get_projectionMatrix__as_value(js(self)))
    }

    /// The position and orientation from which the depth picture is seen.
    ///
    /// `readonly attribute XRRigidTransform transform`
    ///
    /// Features `webxr` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRView/transform) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewgeometry-transform)
    #[inline]
    pub fn transform(&self) -> XrRigidTransform {
        FromJs::from_js(Js::get_transform__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrViewport {
    /// The left edge in pixels.
    ///
    /// `readonly attribute long x`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport/x) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewport-x)
    #[inline]
    pub fn x(&self) -> i32 {
        Js::get_x__as_number(js(self)) as i32
    }

    /// The lower edge in pixels.
    ///
    /// `readonly attribute long y`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport/y) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewport-y)
    #[inline]
    pub fn y(&self) -> i32 {
        Js::get_y__as_number(js(self)) as i32
    }

    /// The width in pixels.
    ///
    /// `readonly attribute long width`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport/width) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewport-width)
    #[inline]
    pub fn width(&self) -> i32 {
        Js::get_width__as_number(js(self)) as i32
    }

    /// The height in pixels.
    ///
    /// `readonly attribute long height`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewport/height) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewport-height)
    #[inline]
    pub fn height(&self) -> i32 {
        Js::get_height__as_number(js(self)) as i32
    }
}

#[cfg(feature = "experimental")]
impl XrRigidTransform {
    /// Makes a new `XRRigidTransform`.
    ///
    /// `constructor(optional DOMPointInit position = {}, optional DOMPointInit orientation = {})`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform/XRRigidTransform) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrigidtransform-xrrigidtransform)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<XrRigidTransform, Exception> {
        Js::try_new_XRRigidTransform__as_value().map(Js::cast)
    }

    /// As `new`, with `position`.
    ///
    /// `constructor(optional DOMPointInit position = {}, optional DOMPointInit orientation = {})`
    ///
    /// Features `webxr` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_position(position: impl IntoJs<DomPointInit>) -> Result<XrRigidTransform, Exception> {
        Js::try_new_XRRigidTransform__value__as_value(&position.to_value()).map(Js::cast)
    }

    /// As `new_with_position`, with `orientation`.
    ///
    /// `constructor(optional DOMPointInit position = {}, optional DOMPointInit orientation = {})`
    ///
    /// Features `webxr` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_position_and_orientation(
        position: impl IntoJs<DomPointInit>,
        orientation: impl IntoJs<DomPointInit>,
    ) -> Result<XrRigidTransform, Exception> {
        Js::try_new_XRRigidTransform__value2__as_value(&position.to_value(), &orientation.to_value()).map(Js::cast)
    }

    /// The position in meters; `w` is always 1.
    ///
    /// `readonly attribute DOMPointReadOnly position`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform/position) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrigidtransform-position)
    #[inline]
    pub fn position(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_position__as_value(js(self)))
    }

    /// The orientation as a unit quaternion.
    ///
    /// `readonly attribute DOMPointReadOnly orientation`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform/orientation) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrigidtransform-orientation)
    #[inline]
    pub fn orientation(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_orientation__as_value(js(self)))
    }

    /// The transform as a matrix of 16 numbers, column by column, ready for WebGL.
    ///
    /// `readonly attribute Float32Array matrix`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform/matrix) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrigidtransform-matrix)
    #[inline]
    pub fn matrix(&self) -> Float32Array {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }

    /// The transform that undoes this one.
    ///
    /// `readonly attribute XRRigidTransform inverse`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRigidTransform/inverse) · [Specification](https://immersive-web.github.io/webxr/#dom-xrrigidtransform-inverse)
    #[inline]
    pub fn inverse(&self) -> XrRigidTransform {
        FromJs::from_js(Js::get_inverse__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrPose {
    /// The position and orientation relative to the base space.
    ///
    /// `readonly attribute XRRigidTransform transform`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose/transform) · [Specification](https://immersive-web.github.io/webxr/#dom-xrpose-transform)
    #[inline]
    pub fn transform(&self) -> XrRigidTransform {
        FromJs::from_js(Js::get_transform__as_value(js(self)))
    }

    /// The speed in meters per second along each axis, null if unknown.
    ///
    /// `readonly attribute DOMPointReadOnly? linearVelocity`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose/linearVelocity) · [Specification](https://immersive-web.github.io/webxr/#dom-xrpose-linearvelocity)
    #[doc(alias = "linearVelocity")]
    #[inline]
    pub fn linear_velocity(&self) -> Option<DomPointReadOnly> {
        Js::get_linearVelocity__as_option_value(js(self)).map(Js::read)
    }

    /// The rotation speed in radians per second around each axis, null if unknown.
    ///
    /// `readonly attribute DOMPointReadOnly? angularVelocity`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose/angularVelocity) · [Specification](https://immersive-web.github.io/webxr/#dom-xrpose-angularvelocity)
    #[doc(alias = "angularVelocity")]
    #[inline]
    pub fn angular_velocity(&self) -> Option<DomPointReadOnly> {
        Js::get_angularVelocity__as_option_value(js(self)).map(Js::read)
    }

    /// Whether the position is only estimated, as with a device that tracks rotation alone.
    ///
    /// `readonly attribute boolean emulatedPosition`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRPose/emulatedPosition) · [Specification](https://immersive-web.github.io/webxr/#dom-xrpose-emulatedposition)
    #[doc(alias = "emulatedPosition")]
    #[inline]
    pub fn emulated_position(&self) -> bool {
        Js::get_emulatedPosition__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl XrViewerPose {
    /// The views to draw, mostly one for each eye.
    ///
    /// `readonly attribute FrozenArray<XRView> views`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRViewerPose/views) · [Specification](https://immersive-web.github.io/webxr/#dom-xrviewerpose-views)
    #[inline]
    pub fn views(&self) -> Array<XrView> {
        FromJs::from_js(Js::get_views__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrInputSource {
    /// The hand that holds the device, `none` if that is unknown or meaningless.
    ///
    /// `readonly attribute XRHandedness handedness`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/handedness) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-handedness)
    #[inline]
    pub fn handedness(&self) -> XrHandedness {
        FromJs::from_js(Js::get_handedness__as_value(js(self)))
    }

    /// How the user points: by gaze, with a tracked pointer, on the screen or with a short-lived gesture.
    ///
    /// `readonly attribute XRTargetRayMode targetRayMode`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/targetRayMode) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-targetraymode)
    #[doc(alias = "targetRayMode")]
    #[inline]
    pub fn target_ray_mode(&self) -> XrTargetRayMode {
        FromJs::from_js(Js::get_targetRayMode__as_value(js(self)))
    }

    /// The space of the pointing ray, which starts at the origin and goes along the negative z axis.
    ///
    /// `readonly attribute XRSpace targetRaySpace`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/targetRaySpace) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-targetrayspace)
    #[doc(alias = "targetRaySpace")]
    #[inline]
    pub fn target_ray_space(&self) -> XrSpace {
        FromJs::from_js(Js::get_targetRaySpace__as_value(js(self)))
    }

    /// The space of the hand, for drawing what it holds; null if the device is not held.
    ///
    /// `readonly attribute XRSpace? gripSpace`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/gripSpace) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-gripspace)
    #[doc(alias = "gripSpace")]
    #[inline]
    pub fn grip_space(&self) -> Option<XrSpace> {
        Js::get_gripSpace__as_option_value(js(self)).map(Js::read)
    }

    /// The names of the device model and of more general kinds, most specific first.
    ///
    /// `readonly attribute FrozenArray<DOMString> profiles`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/profiles) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-profiles)
    #[inline]
    pub fn profiles(&self) -> Array<String> {
        FromJs::from_js(Js::get_profiles__as_value(js(self)))
    }

    /// Whether the page should not draw the device, for example because the user sees it anyway.
    ///
    /// `readonly attribute boolean skipRendering`
    ///
    /// Features `webxr` and `experimental`. [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsource-skiprendering)
    #[doc(alias = "skipRendering")]
    #[inline]
    pub fn skip_rendering(&self) -> bool {
        Js::get_skipRendering__as_bool(js(self)).get()
    }

    /// The buttons, sticks and touchpads of the device, null if it has none.
    ///
    /// `readonly attribute Gamepad? gamepad`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/gamepad) · [Specification](https://immersive-web.github.io/webxr-gamepads-module/#dom-xrinputsource-gamepad)
    #[inline]
    pub fn gamepad(&self) -> Option<Gamepad> {
        Js::get_gamepad__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrInputSourceArray {
    /// Returns an iterator over the pairs of index and input source.
    ///
    /// `iterable<XRInputSource>`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/entries) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, XrInputSource)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indices.
    ///
    /// `iterable<XRInputSource>`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/keys) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the input sources.
    ///
    /// `iterable<XRInputSource>`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/values) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[inline]
    pub fn values(&self) -> Iter<XrInputSource> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each input source and its index.
    ///
    /// `iterable<XRInputSource>`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/forEach) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(XrInputSource, u32, XrInputSourceArray)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each input source and its index.
    ///
    /// `iterable<XRInputSource>`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/forEach) · [Specification](https://immersive-web.github.io/webxr/#xrinputsourcearray)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrInputSource, u32, XrInputSourceArray)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of input sources.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceArray/length) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourcearray-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter XRInputSource (unsigned long index)`
    ///
    /// Features `webxr` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<XrInputSource> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrInputSourceArray {
    type Item = XrInputSource;
    type IntoIter = IndexedIter<XrInputSource>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrInputSourceArray; XrInputSource);

#[cfg(feature = "experimental")]
impl XrWebGlLayerInit {
    /// Options for a new `XRWebGLLayer`.
    ///
    /// `dictionary XRWebGLLayerInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether edges are smoothed.
    ///
    /// `boolean antialias = true`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "antialias")]
    pub fn get_antialias(&self) -> Option<bool> {
        property::get(self, "antialias")
    }

    /// Sets whether edges are smoothed.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "antialias")]
    pub fn set_antialias(&self, value: bool) -> &Self {
        property::set_bool(self, "antialias", value);
        self
    }

    /// Whether to have a depth buffer, which may also help the device to improve the picture.
    ///
    /// `boolean depth = true`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depth")]
    pub fn get_depth(&self) -> Option<bool> {
        property::get(self, "depth")
    }

    /// Sets whether to have a depth buffer, which may also help the device to improve the picture.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "depth")]
    pub fn set_depth(&self, value: bool) -> &Self {
        property::set_bool(self, "depth", value);
        self
    }

    /// Whether to have a stencil buffer.
    ///
    /// `boolean stencil = false`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "stencil")]
    pub fn get_stencil(&self) -> Option<bool> {
        property::get(self, "stencil")
    }

    /// Sets whether to have a stencil buffer.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "stencil")]
    pub fn set_stencil(&self, value: bool) -> &Self {
        property::set_bool(self, "stencil", value);
        self
    }

    /// Whether to have an alpha channel.
    ///
    /// `boolean alpha = true`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// Sets whether to have an alpha channel.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "alpha", value);
        self
    }

    /// Whether the device does not look at the depth buffer.
    ///
    /// `boolean ignoreDepthValues = false`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "ignoreDepthValues")]
    pub fn get_ignore_depth_values(&self) -> Option<bool> {
        property::get(self, "ignoreDepthValues")
    }

    /// Sets whether the device does not look at the depth buffer.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "ignoreDepthValues")]
    pub fn set_ignore_depth_values(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreDepthValues", value);
        self
    }

    /// The resolution as a factor of the recommended one.
    ///
    /// `double framebufferScaleFactor = 1.0`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "framebufferScaleFactor")]
    pub fn get_framebuffer_scale_factor(&self) -> Option<f64> {
        property::get(self, "framebufferScaleFactor")
    }

    /// Sets the resolution as a factor of the recommended one.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "framebufferScaleFactor")]
    pub fn set_framebuffer_scale_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "framebufferScaleFactor", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrWebGlLayerInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrWebGlLayer {
    /// Makes a new `XRWebGLLayer`.
    ///
    /// `constructor(XRSession session, XRWebGLRenderingContext context, optional XRWebGLLayerInit layerInit = {})`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/XRWebGLLayer) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-xrwebgllayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(session: &XrSession, context: impl Into<XrWebGlRenderingContext>) -> Result<XrWebGlLayer, Exception> {
        Js::try_new_XRWebGLLayer__value2__as_value(session.as_ref(), &context.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `layer_init`.
    ///
    /// `constructor(XRSession session, XRWebGLRenderingContext context, optional XRWebGLLayerInit layerInit = {})`
    ///
    /// Features `webxr` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_layer_init(
        session: &XrSession,
        context: impl Into<XrWebGlRenderingContext>,
        layer_init: &XrWebGlLayerInit,
    ) -> Result<XrWebGlLayer, Exception> {
        Js::try_new_XRWebGLLayer__value3__as_value(session.as_ref(), &context.into().to_js(), layer_init.as_ref())
            .map(Js::cast)
    }

    /// Whether edges are smoothed.
    ///
    /// `readonly attribute boolean antialias`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/antialias) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-antialias)
    #[inline]
    pub fn antialias(&self) -> bool {
        Js::get_antialias__as_bool(js(self)).get()
    }

    /// Whether the device does not look at the depth buffer.
    ///
    /// `readonly attribute boolean ignoreDepthValues`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/ignoreDepthValues) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-ignoredepthvalues)
    #[doc(alias = "ignoreDepthValues")]
    #[inline]
    pub fn ignore_depth_values(&self) -> bool {
        Js::get_ignoreDepthValues__as_bool(js(self)).get()
    }

    /// How much the resolution drops towards the edge, from 0 to 1; null if not supported.
    ///
    /// `attribute float? fixedFoveation`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/fixedFoveation) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-fixedfoveation)
    #[doc(alias = "fixedFoveation")]
    #[inline]
    pub fn fixed_foveation(&self) -> Option<f32> {
        FromJs::from_js(Js::get_fixedFoveation__as_value(js(self)))
    }

    /// Sets how much the resolution drops towards the edge, from 0 to 1; null if not supported.
    ///
    /// Features `webxr` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "fixedFoveation")]
    #[inline]
    pub fn set_fixed_foveation(&self, value: Option<f32>) -> Result<(), Exception> {
        Js::try_set_fixedFoveation__value(js(self), &value.to_js())
    }

    /// The framebuffer to draw into, null for the default one of the context in an inline session.
    ///
    /// `readonly attribute WebGLFramebuffer? framebuffer`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/framebuffer) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-framebuffer)
    #[inline]
    pub fn framebuffer(&self) -> Option<WebGlFramebuffer> {
        Js::get_framebuffer__as_option_value(js(self)).map(Js::read)
    }

    /// The width of the framebuffer in pixels, for all views together.
    ///
    /// `readonly attribute unsigned long framebufferWidth`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/framebufferWidth) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-framebufferwidth)
    #[doc(alias = "framebufferWidth")]
    #[inline]
    pub fn framebuffer_width(&self) -> u32 {
        Js::get_framebufferWidth__as_number(js(self)) as u32
    }

    /// The height of the framebuffer in pixels, for all views together.
    ///
    /// `readonly attribute unsigned long framebufferHeight`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/framebufferHeight) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-framebufferheight)
    #[doc(alias = "framebufferHeight")]
    #[inline]
    pub fn framebuffer_height(&self) -> u32 {
        Js::get_framebufferHeight__as_number(js(self)) as u32
    }

    /// Returns the rectangle of the framebuffer for this view, null if there is none.
    ///
    /// `XRViewport? getViewport(XRView view)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/getViewport) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-getviewport)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getViewport")]
    #[inline]
    pub fn get_viewport(&self, view: &XrView) -> Result<Option<XrViewport>, Exception> {
        Js::try_call_getViewport__value__as_option_value(js(self), view.as_ref()).map(Js::read_nullable)
    }

    /// Returns the scale factor at which the picture has the full resolution of the display.
    ///
    /// `static double getNativeFramebufferScaleFactor(XRSession session)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLLayer/getNativeFramebufferScaleFactor_static) · [Specification](https://immersive-web.github.io/webxr/#dom-xrwebgllayer-getnativeframebufferscalefactor)
    #[doc(alias = "getNativeFramebufferScaleFactor")]
    #[inline]
    pub fn get_native_framebuffer_scale_factor(session: &XrSession) -> f64 {
        Js::static_call_XRWebGLLayer_getNativeFramebufferScaleFactor__value__as_number(session.as_ref())
    }
}

#[cfg(feature = "experimental")]
impl XrSessionEvent {
    /// Makes a new `XRSessionEvent`.
    ///
    /// `constructor(DOMString type, XRSessionEventInit eventInitDict)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSessionEvent/XRSessionEvent) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsessionevent-xrsessionevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<XrSessionEventInit>) -> XrSessionEvent {
        Js::new_XRSessionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The session that the event is about.
    ///
    /// `readonly attribute XRSession session`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSessionEvent/session) · [Specification](https://immersive-web.github.io/webxr/#dom-xrsessionevent-session)
    #[inline]
    pub fn session(&self) -> XrSession {
        FromJs::from_js(Js::get_session__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrSessionEventInit {
    /// The properties for a new `XRSessionEvent`.
    ///
    /// `dictionary XRSessionEventInit : EventInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(session: &XrSession) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "session", session.as_ref());
        this
    }

    /// The session that the event is about.
    ///
    /// `required XRSession session`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn get_session(&self) -> XrSession {
        property::get(self, "session")
    }

    /// Sets the session that the event is about.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn set_session(&self, value: &XrSession) -> &Self {
        property::set(self, "session", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrInputSourceEvent {
    /// Makes a new `XRInputSourceEvent`.
    ///
    /// `constructor(DOMString type, XRInputSourceEventInit eventInitDict)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent/XRInputSourceEvent) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceevent-xrinputsourceevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<XrInputSourceEventInit>) -> XrInputSourceEvent {
        Js::new_XRInputSourceEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The frame at the moment of the action; it has poses but no viewer pose.
    ///
    /// `readonly attribute XRFrame frame`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent/frame) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceevent-frame)
    #[inline]
    pub fn frame(&self) -> XrFrame {
        FromJs::from_js(Js::get_frame__as_value(js(self)))
    }

    /// The input source that caused the event.
    ///
    /// `readonly attribute XRInputSource inputSource`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourceEvent/inputSource) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceevent-inputsource)
    #[doc(alias = "inputSource")]
    #[inline]
    pub fn input_source(&self) -> XrInputSource {
        FromJs::from_js(Js::get_inputSource__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrInputSourceEventInit {
    /// The properties for a new `XRInputSourceEvent`.
    ///
    /// `dictionary XRInputSourceEventInit : EventInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(frame: &XrFrame, input_source: &XrInputSource) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "frame", frame.as_ref());
        property::set(&this, "inputSource", input_source.as_ref());
        this
    }

    /// The frame at the moment of the action; it has poses but no viewer pose.
    ///
    /// `required XRFrame frame`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "frame")]
    pub fn get_frame(&self) -> XrFrame {
        property::get(self, "frame")
    }

    /// Sets the frame at the moment of the action; it has poses but no viewer pose.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "frame")]
    pub fn set_frame(&self, value: &XrFrame) -> &Self {
        property::set(self, "frame", value.as_ref());
        self
    }

    /// The input source that caused the event.
    ///
    /// `required XRInputSource inputSource`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "inputSource")]
    pub fn get_input_source(&self) -> XrInputSource {
        property::get(self, "inputSource")
    }

    /// Sets the input source that caused the event.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "inputSource")]
    pub fn set_input_source(&self, value: &XrInputSource) -> &Self {
        property::set(self, "inputSource", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrInputSourcesChangeEvent {
    /// Makes a new `XRInputSourcesChangeEvent`.
    ///
    /// `constructor(DOMString type, XRInputSourcesChangeEventInit eventInitDict)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent/XRInputSourcesChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceschangeevent-xrinputsourceschangeevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<XrInputSourcesChangeEventInit>) -> XrInputSourcesChangeEvent {
        Js::new_XRInputSourcesChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The session that the event is about.
    ///
    /// `readonly attribute XRSession session`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent/session) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceschangeevent-session)
    #[inline]
    pub fn session(&self) -> XrSession {
        FromJs::from_js(Js::get_session__as_value(js(self)))
    }

    /// The input sources that are new.
    ///
    /// `readonly attribute FrozenArray<XRInputSource> added`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent/added) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceschangeevent-added)
    #[inline]
    pub fn added(&self) -> Array<XrInputSource> {
        FromJs::from_js(Js::get_added__as_value(js(self)))
    }

    /// The input sources that are gone.
    ///
    /// `readonly attribute FrozenArray<XRInputSource> removed`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSourcesChangeEvent/removed) · [Specification](https://immersive-web.github.io/webxr/#dom-xrinputsourceschangeevent-removed)
    #[inline]
    pub fn removed(&self) -> Array<XrInputSource> {
        FromJs::from_js(Js::get_removed__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrInputSourcesChangeEventInit {
    /// The properties for a new `XRInputSourcesChangeEvent`.
    ///
    /// `dictionary XRInputSourcesChangeEventInit : EventInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(
        session: &XrSession,
        added: impl IntoSequence<XrInputSource>,
        removed: impl IntoSequence<XrInputSource>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "session", session.as_ref());
        property::set(&this, "added", &added.to_value());
        property::set(&this, "removed", &removed.to_value());
        this
    }

    /// The session that the event is about.
    ///
    /// `required XRSession session`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn get_session(&self) -> XrSession {
        property::get(self, "session")
    }

    /// Sets the session that the event is about.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn set_session(&self, value: &XrSession) -> &Self {
        property::set(self, "session", value.as_ref());
        self
    }

    /// The input sources that are new.
    ///
    /// `required sequence<XRInputSource> added`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "added")]
    pub fn get_added(&self) -> Array<XrInputSource> {
        property::get(self, "added")
    }

    /// Sets the input sources that are new.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "added")]
    pub fn set_added(&self, value: impl IntoSequence<XrInputSource>) -> &Self {
        property::set(self, "added", &value.to_value());
        self
    }

    /// The input sources that are gone.
    ///
    /// `required sequence<XRInputSource> removed`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "removed")]
    pub fn get_removed(&self) -> Array<XrInputSource> {
        property::get(self, "removed")
    }

    /// Sets the input sources that are gone.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "removed")]
    pub fn set_removed(&self, value: impl IntoSequence<XrInputSource>) -> &Self {
        property::set(self, "removed", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrReferenceSpaceEvent {
    /// Makes a new `XRReferenceSpaceEvent`.
    ///
    /// `constructor(DOMString type, XRReferenceSpaceEventInit eventInitDict)`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent/XRReferenceSpaceEvent) · [Specification](https://immersive-web.github.io/webxr/#dom-xrreferencespaceevent-xrreferencespaceevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<XrReferenceSpaceEventInit>) -> XrReferenceSpaceEvent {
        Js::new_XRReferenceSpaceEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The space whose origin has jumped.
    ///
    /// `readonly attribute XRReferenceSpace referenceSpace`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent/referenceSpace) · [Specification](https://immersive-web.github.io/webxr/#dom-xrreferencespaceevent-referencespace)
    #[doc(alias = "referenceSpace")]
    #[inline]
    pub fn reference_space(&self) -> XrReferenceSpace {
        FromJs::from_js(Js::get_referenceSpace__as_value(js(self)))
    }

    /// The new origin in the old coordinates, null if unknown.
    ///
    /// `readonly attribute XRRigidTransform? transform`
    ///
    /// Features `webxr` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRReferenceSpaceEvent/transform) · [Specification](https://immersive-web.github.io/webxr/#dom-xrreferencespaceevent-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrReferenceSpaceEventInit {
    /// The properties for a new `XRReferenceSpaceEvent`.
    ///
    /// `dictionary XRReferenceSpaceEventInit : EventInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(reference_space: &XrReferenceSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "referenceSpace", reference_space.as_ref());
        this
    }

    /// The space whose origin has jumped.
    ///
    /// `required XRReferenceSpace referenceSpace`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "referenceSpace")]
    pub fn get_reference_space(&self) -> XrReferenceSpace {
        property::get(self, "referenceSpace")
    }

    /// Sets the space whose origin has jumped.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "referenceSpace")]
    pub fn set_reference_space(&self, value: &XrReferenceSpace) -> &Self {
        property::set(self, "referenceSpace", value.as_ref());
        self
    }

    /// The new origin in the old coordinates, null if unknown.
    ///
    /// `XRRigidTransform? transform = null`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the new origin in the old coordinates, null if unknown.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrVisibilityMaskChangeEvent {
    /// Makes a new `XRVisibilityMaskChangeEvent`.
    ///
    /// `constructor(DOMString type, XRVisibilityMaskChangeEventInit eventInitDict)`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/XRVisibilityMaskChangeEvent) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeevent-xrvisibilitymaskchangeevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<XrVisibilityMaskChangeEventInit>,
    ) -> Result<XrVisibilityMaskChangeEvent, Exception> {
        Js::try_new_XRVisibilityMaskChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The session that the event is about.
    ///
    /// `readonly attribute XRSession session`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/session) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeeventinit-session)
    #[inline]
    pub fn session(&self) -> XrSession {
        FromJs::from_js(Js::get_session__as_value(js(self)))
    }

    /// The eye that the mask is for.
    ///
    /// `readonly attribute XREye eye`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/eye) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeevent-eye)
    #[inline]
    pub fn eye(&self) -> XrEye {
        FromJs::from_js(Js::get_eye__as_value(js(self)))
    }

    /// The number of the view that the mask is for.
    ///
    /// `readonly attribute unsigned long index`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/index) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeevent-index)
    #[inline]
    pub fn index(&self) -> u32 {
        Js::get_index__as_number(js(self)) as u32
    }

    /// The corners of the visible area as pairs of x and y; empty if everything is visible.
    ///
    /// `readonly attribute Float32Array vertices`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/vertices) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeevent-vertices)
    #[inline]
    pub fn vertices(&self) -> Float32Array {
        FromJs::from_js(Js::get_vertices__as_value(js(self)))
    }

    /// The corners of the triangles that make up the visible area, as indices into `vertices`.
    ///
    /// `readonly attribute Uint32Array indices`
    ///
    /// Features `webxr` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XRVisibilityMaskChangeEvent/indices) · [Specification](https://immersive-web.github.io/webxr/#dom-xrvisibilitymaskchangeevent-indices)
    #[inline]
    pub fn indices(&self) -> Uint32Array {
        FromJs::from_js(Js::get_indices__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrVisibilityMaskChangeEventInit {
    /// The properties for a new `XRVisibilityMaskChangeEvent`.
    ///
    /// `dictionary XRVisibilityMaskChangeEventInit : EventInit`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(
        session: &XrSession,
        eye: XrEye,
        index: u32,
        vertices: impl IntoJs<Float32Array>,
        indices: impl IntoJs<Uint32Array>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "session", session.as_ref());
        property::set_str(&this, "eye", eye.as_str());
        property::set_f64(&this, "index", index as f64);
        property::set(&this, "vertices", &vertices.to_value());
        property::set(&this, "indices", &indices.to_value());
        this
    }

    /// The session that the event is about.
    ///
    /// `required XRSession session`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn get_session(&self) -> XrSession {
        property::get(self, "session")
    }

    /// Sets the session that the event is about.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "session")]
    pub fn set_session(&self, value: &XrSession) -> &Self {
        property::set(self, "session", value.as_ref());
        self
    }

    /// The eye that the mask is for.
    ///
    /// `required XREye eye`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "eye")]
    pub fn get_eye(&self) -> XrEye {
        property::get(self, "eye")
    }

    /// Sets the eye that the mask is for.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "eye")]
    pub fn set_eye(&self, value: XrEye) -> &Self {
        property::set_str(self, "eye", value.as_str());
        self
    }

    /// The number of the view that the mask is for.
    ///
    /// `required unsigned long index`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "index")]
    pub fn get_index(&self) -> u32 {
        property::get(self, "index")
    }

    /// Sets the number of the view that the mask is for.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "index")]
    pub fn set_index(&self, value: u32) -> &Self {
        property::set_f64(self, "index", value as f64);
        self
    }

    /// The corners of the visible area as pairs of x and y; empty if everything is visible.
    ///
    /// `required Float32Array vertices`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "vertices")]
    pub fn get_vertices(&self) -> Float32Array {
        property::get(self, "vertices")
    }

    /// Sets the corners of the visible area as pairs of x and y; empty if everything is visible.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "vertices")]
    pub fn set_vertices(&self, value: impl IntoJs<Float32Array>) -> &Self {
        property::set(self, "vertices", &value.to_value());
        self
    }

    /// The corners of the triangles that make up the visible area, as indices into `vertices`.
    ///
    /// `required Uint32Array indices`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "indices")]
    pub fn get_indices(&self) -> Uint32Array {
        property::get(self, "indices")
    }

    /// Sets the corners of the triangles that make up the visible area, as indices into `vertices`.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "indices")]
    pub fn set_indices(&self, value: impl IntoJs<Uint32Array>) -> &Self {
        property::set(self, "indices", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrSessionSupportedPermissionDescriptor {
    /// A query for the permission to ask which session modes are supported.
    ///
    /// `dictionary XRSessionSupportedPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The session mode to ask about.
    ///
    /// `XRSessionMode mode`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<XrSessionMode> {
        property::get(self, "mode")
    }

    /// Sets the session mode to ask about.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: XrSessionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `webxr` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrPermissionDescriptor {
    /// A query for the permission to use a session with these features.
    ///
    /// `dictionary XRPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `webxr` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The session mode to ask about.
    ///
    /// `XRSessionMode mode`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<XrSessionMode> {
        property::get(self, "mode")
    }

    /// Sets the session mode to ask about.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: XrSessionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// The features that the session would need.
    ///
    /// `sequence<DOMString> requiredFeatures`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "requiredFeatures")]
    pub fn get_required_features(&self) -> Option<Array<String>> {
        property::get(self, "requiredFeatures")
    }

    /// Sets the features that the session would need.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "requiredFeatures")]
    pub fn set_required_features(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "requiredFeatures", &value.to_value());
        self
    }

    /// The features that the session would like to have.
    ///
    /// `sequence<DOMString> optionalFeatures`
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "optionalFeatures")]
    pub fn get_optional_features(&self) -> Option<Array<String>> {
        property::get(self, "optionalFeatures")
    }

    /// Sets the features that the session would like to have.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "optionalFeatures")]
    pub fn set_optional_features(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "optionalFeatures", &value.to_value());
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `webxr` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrPermissionStatus {
    /// The features that are granted.
    ///
    /// `attribute FrozenArray<DOMString> granted`
    ///
    /// Features `webxr` and `experimental`.
    #[inline]
    pub fn granted(&self) -> Array<String> {
        FromJs::from_js(Js::get_granted__as_value(js(self)))
    }

    /// Sets the features that are granted.
    ///
    /// Features `webxr` and `experimental`.
    #[doc(alias = "granted")]
    #[inline]
    pub fn set_granted(&self, value: impl IntoSequence<String>) {
        Js::set_granted__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "added")]
    pub(crate) fn get_added__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "antialias")]
    pub(crate) fn get_antialias__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "baseLayer")]
    pub(crate) fn get_baseLayer__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "boundsGeometry")]
    pub(crate) fn get_boundsGeometry__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "depthFar")]
    pub(crate) fn get_depthFar__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "depthNear")]
    pub(crate) fn get_depthNear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domOverlayState")]
    pub(crate) fn get_domOverlayState__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "emulatedPosition")]
    pub(crate) fn get_emulatedPosition__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "enabledFeatures")]
    pub(crate) fn get_enabledFeatures__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "environmentBlendMode")]
    pub(crate) fn get_environmentBlendMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "eye")]
    pub(crate) fn get_eye__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frameRate")]
    pub(crate) fn get_frameRate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "framebuffer")]
    pub(crate) fn get_framebuffer__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "framebufferHeight")]
    pub(crate) fn get_framebufferHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "framebufferWidth")]
    pub(crate) fn get_framebufferWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "gamepad")]
    pub(crate) fn get_gamepad__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "granted")]
    pub(crate) fn get_granted__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gripSpace")]
    pub(crate) fn get_gripSpace__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "handedness")]
    pub(crate) fn get_handedness__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inlineVerticalFieldOfView")]
    pub(crate) fn get_inlineVerticalFieldOfView__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inputSources")]
    pub(crate) fn get_inputSources__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "interactionMode")]
    pub(crate) fn get_interactionMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inverse")]
    pub(crate) fn get_inverse__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isFirstPersonObserver")]
    pub(crate) fn get_isFirstPersonObserver__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isSystemKeyboardSupported")]
    pub(crate) fn get_isSystemKeyboardSupported__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "passthroughFullyObscured")]
    pub(crate) fn get_passthroughFullyObscured__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "predictedDisplayTime")]
    pub(crate) fn get_predictedDisplayTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "profiles")]
    pub(crate) fn get_profiles__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "recommendedViewportScale")]
    pub(crate) fn get_recommendedViewportScale__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "referenceSpace")]
    pub(crate) fn get_referenceSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "removed")]
    pub(crate) fn get_removed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "renderState")]
    pub(crate) fn get_renderState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "session")]
    pub(crate) fn get_session__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "skipRendering")]
    pub(crate) fn get_skipRendering__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "supportedFrameRates")]
    pub(crate) fn get_supportedFrameRates__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "targetRayMode")]
    pub(crate) fn get_targetRayMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "targetRaySpace")]
    pub(crate) fn get_targetRaySpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "trackedSources")]
    pub(crate) fn get_trackedSources__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "views")]
    pub(crate) fn get_views__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "xr")]
    pub(crate) fn get_xr__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "granted")]
    pub(crate) fn set_granted__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "end")]
    pub(crate) fn try_call_end__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getOffsetReferenceSpace")]
    pub(crate) fn call_getOffsetReferenceSpace__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getPose")]
    pub(crate) fn try_call_getPose__value2__as_option_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getViewerPose")]
    pub(crate) fn try_call_getViewerPose__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getViewport")]
    pub(crate) fn try_call_getViewport__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isSessionSupported")]
    pub(crate) fn try_call_isSessionSupported__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "makeXRCompatible")]
    pub(crate) fn try_call_makeXRCompatible__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestReferenceSpace")]
    pub(crate) fn try_call_requestReferenceSpace__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestSession")]
    pub(crate) fn try_call_requestSession__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestSession")]
    pub(crate) fn try_call_requestSession__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestViewportScale")]
    pub(crate) fn try_call_requestViewportScale__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateRenderState")]
    pub(crate) fn try_call_updateRenderState(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateRenderState")]
    pub(crate) fn try_call_updateRenderState__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateTargetFrameRate")]
    pub(crate) fn try_call_updateTargetFrameRate__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "XRInputSourceEvent")]
    pub(crate) fn new_XRInputSourceEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "XRInputSourcesChangeEvent")]
    pub(crate) fn new_XRInputSourcesChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "XRReferenceSpaceEvent")]
    pub(crate) fn new_XRReferenceSpaceEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "XRRigidTransform")]
    pub(crate) fn try_new_XRRigidTransform__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRRigidTransform")]
    pub(crate) fn try_new_XRRigidTransform__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRRigidTransform")]
    pub(crate) fn try_new_XRRigidTransform__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "XRSessionEvent")]
    pub(crate) fn new_XRSessionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "XRVisibilityMaskChangeEvent")]
    pub(crate) fn try_new_XRVisibilityMaskChangeEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRWebGLLayer")]
    pub(crate) fn try_new_XRWebGLLayer__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRWebGLLayer")]
    pub(crate) fn try_new_XRWebGLLayer__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "XRWebGLLayer", js_name = "getNativeFramebufferScaleFactor")]
    pub(crate) fn static_call_XRWebGLLayer_getNativeFramebufferScaleFactor__value__as_number(a0: &JsValue) -> f64;
}
