//! Capturing the screen, a window or a tab, and steering what is captured

use crate::runtime::prelude::*;
use crate::{
    AudioSelectionPreferenceEnum, BooleanOrMediaTrackConstraints, CaptureController, ConstrainBoolean,
    ConstrainDomString, DisplayMediaStreamOptions, MediaDevices, MediaStream, MediaStreamConstraints,
    MediaTrackCapabilities, MediaTrackConstraintSet, MediaTrackConstraints, MediaTrackSettings,
    MediaTrackSupportedConstraints, MonitorTypeSurfacesEnum, SelfCapturePreferenceEnum, SurfaceSwitchingPreferenceEnum,
    SystemAudioPreferenceEnum, WindowAudioPreferenceEnum,
};
#[cfg(feature = "experimental")]
use crate::{
    BrowserCaptureMediaStreamTrack, CaptureAction, CaptureActionEvent, CaptureActionEventInit, CaptureHandle,
    CaptureHandleConfig, CaptureStartFocusBehavior, CapturedMouseEvent, CapturedMouseEventInit, CropTarget, Element,
    Event, HtmlElement, MediaStreamTrack, RestrictionTarget,
};

#[cfg(feature = "experimental")]
impl CaptureHandleConfig {
    /// What a captured page reveals about itself to the page that captures it.
    ///
    /// `dictionary CaptureHandleConfig`
    ///
    /// Features `screen-capture` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the capturing page can learn the origin of this page.
    ///
    /// `boolean exposeOrigin = false`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "exposeOrigin")]
    pub fn get_expose_origin(&self) -> Option<bool> {
        property::get(self, "exposeOrigin")
    }

    /// Sets whether the capturing page can learn the origin of this page.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "exposeOrigin")]
    pub fn set_expose_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "exposeOrigin", value);
        self
    }

    /// A text for the capturing page, such as a session ID.
    ///
    /// `DOMString handle = ""`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> Option<String> {
        property::get(self, "handle")
    }

    /// Sets a text for the capturing page, such as a session ID.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "handle")]
    pub fn set_handle(&self, value: &str) -> &Self {
        property::set_str(self, "handle", value);
        self
    }

    /// The origins that may see this information; a single `*` means all.
    ///
    /// `sequence<DOMString> permittedOrigins = []`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "permittedOrigins")]
    pub fn get_permitted_origins(&self) -> Option<Array<String>> {
        property::get(self, "permittedOrigins")
    }

    /// Sets the origins that may see this information; a single `*` means all.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "permittedOrigins")]
    pub fn set_permitted_origins(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "permittedOrigins", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CaptureHandleConfig {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CaptureHandle {
    /// What a capturing page can learn about the captured page.
    ///
    /// `dictionary CaptureHandle`
    ///
    /// Features `screen-capture` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The origin of the captured page, missing if it is not exposed.
    ///
    /// `DOMString origin`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<String> {
        property::get(self, "origin")
    }

    /// Sets the origin of the captured page, missing if it is not exposed.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// The text that the captured page has set.
    ///
    /// `DOMString handle`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> Option<String> {
        property::get(self, "handle")
    }

    /// Sets the text that the captured page has set.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "handle")]
    pub fn set_handle(&self, value: &str) -> &Self {
        property::set_str(self, "handle", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CaptureHandle {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CapturedMouseEvent {
    /// Makes a new `CapturedMouseEvent`.
    ///
    /// `constructor(DOMString type, optional CapturedMouseEventInit eventInitDict = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str) -> Result<CapturedMouseEvent, Exception> {
        Js::try_new_CapturedMouseEvent__str__as_value(type_).map(Js::cast)
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CapturedMouseEventInit eventInitDict = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<CapturedMouseEventInit>,
    ) -> Result<CapturedMouseEvent, Exception> {
        Js::try_new_CapturedMouseEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The horizontal position on the captured surface, -1 if the mouse is outside.
    ///
    /// `readonly attribute long surfaceX`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceX")]
    #[inline]
    pub fn surface_x(&self) -> i32 {
        Js::get_surfaceX__as_number(js(self)) as i32
    }

    /// The vertical position on the captured surface, -1 if the mouse is outside.
    ///
    /// `readonly attribute long surfaceY`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceY")]
    #[inline]
    pub fn surface_y(&self) -> i32 {
        Js::get_surfaceY__as_number(js(self)) as i32
    }
}

#[cfg(feature = "experimental")]
impl CapturedMouseEventInit {
    /// The initial values for a new `CapturedMouseEvent`.
    ///
    /// `dictionary CapturedMouseEventInit : EventInit`
    ///
    /// Features `screen-capture` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position on the captured surface, -1 if the mouse is outside.
    ///
    /// `long surfaceX = -1`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceX")]
    pub fn get_surface_x(&self) -> Option<i32> {
        property::get(self, "surfaceX")
    }

    /// Sets the horizontal position on the captured surface, -1 if the mouse is outside.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceX")]
    pub fn set_surface_x(&self, value: i32) -> &Self {
        property::set_f64(self, "surfaceX", value as f64);
        self
    }

    /// The vertical position on the captured surface, -1 if the mouse is outside.
    ///
    /// `long surfaceY = -1`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceY")]
    pub fn get_surface_y(&self) -> Option<i32> {
        property::get(self, "surfaceY")
    }

    /// Sets the vertical position on the captured surface, -1 if the mouse is outside.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "surfaceY")]
    pub fn set_surface_y(&self, value: i32) -> &Self {
        property::set_f64(self, "surfaceY", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CapturedMouseEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RestrictionTarget {
    /// Resolves to a token for the element.
    ///
    /// `static Promise<RestrictionTarget> fromElement(Element element)`
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RestrictionTarget/fromElement_static) · [Specification](https://screen-share.github.io/element-capture/#dom-restrictiontarget-fromelement)
    #[doc(alias = "fromElement")]
    #[inline]
    pub fn from_element(element: &Element) -> Promise<RestrictionTarget> {
        Promise::of_call(Js::try_static_call_RestrictionTarget_fromElement__value__as_value(element.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl CaptureActionEvent {
    /// Makes a new `CaptureActionEvent`.
    ///
    /// `constructor(optional CaptureActionEventInit init = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    #[inline]
    pub fn new() -> CaptureActionEvent {
        Js::new_CaptureActionEvent__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional CaptureActionEventInit init = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<CaptureActionEventInit>) -> CaptureActionEvent {
        Js::new_CaptureActionEvent__value__as_value(&init.to_value()).cast()
    }

    /// The action that is asked for.
    ///
    /// `readonly attribute CaptureAction action`
    ///
    /// Features `screen-capture` and `experimental`.
    #[inline]
    pub fn action(&self) -> CaptureAction {
        FromJs::from_js(Js::get_action__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CaptureActionEventInit {
    /// The initial values for a new `CaptureActionEvent`.
    ///
    /// `dictionary CaptureActionEventInit : EventInit`
    ///
    /// Features `screen-capture` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The action that is asked for.
    ///
    /// `DOMString action`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "action")]
    pub fn get_action(&self) -> Option<String> {
        property::get(self, "action")
    }

    /// Sets the action that is asked for.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "action")]
    pub fn set_action(&self, value: &str) -> &Self {
        property::set_str(self, "action", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `screen-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CaptureActionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CropTarget {
    /// Resolves to a token for the element.
    ///
    /// `static Promise<CropTarget> fromElement(Element element)`
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CropTarget/fromElement_static) · [Specification](https://w3c.github.io/mediacapture-region/#dom-croptarget-fromelement)
    #[doc(alias = "fromElement")]
    #[inline]
    pub fn from_element(element: &Element) -> Promise<CropTarget> {
        Promise::of_call(Js::try_static_call_CropTarget_fromElement__value__as_value(element.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl BrowserCaptureMediaStreamTrack {
    /// Crops the video to the area of an element; null removes the cropping.
    ///
    /// `Promise<undefined> cropTo(CropTarget? cropTarget)`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/cropTo) · [Specification](https://w3c.github.io/mediacapture-region/#dom-browsercapturemediastreamtrack-cropto)
    #[doc(alias = "cropTo")]
    #[inline]
    pub fn crop_to(&self, crop_target: Option<&CropTarget>) -> Promise<()> {
        Promise::of_call(Js::try_call_cropTo__value__as_value(js(self), nullable(crop_target)))
    }

    /// Returns a copy of the track.
    ///
    /// `BrowserCaptureMediaStreamTrack clone()`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/clone) · [Specification](https://w3c.github.io/mediacapture-region/#dom-browsercapturemediastreamtrack-clone)
    #[inline]
    pub fn clone(&self) -> BrowserCaptureMediaStreamTrack {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// Shows only an element, without content that covers it; null removes the restriction.
    ///
    /// `Promise<undefined> restrictTo(RestrictionTarget? RestrictionTarget)`
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/restrictTo) · [Specification](https://screen-share.github.io/element-capture/#dom-browsercapturemediastreamtrack-restrictto)
    #[doc(alias = "restrictTo")]
    #[inline]
    pub fn restrict_to(&self, restriction_target: Option<&RestrictionTarget>) -> Promise<()> {
        Promise::of_call(Js::try_call_restrictTo__value__as_value(js(self), nullable(restriction_target)))
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrack {
    /// Returns what the captured page reveals, or null if nothing.
    ///
    /// `CaptureHandle? getCaptureHandle()`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#dom-mediastreamtrack-getcapturehandle)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getCaptureHandle")]
    #[inline]
    pub fn get_capture_handle(&self) -> Result<Option<CaptureHandle>, Exception> {
        Js::try_call_getCaptureHandle__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The handler of the event `capturehandlechange`.
    ///
    /// `attribute EventHandler oncapturehandlechange`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#capturehandlechange)
    pub fn oncapturehandlechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncapturehandlechange")
    }

    /// Sets the handler of the event `capturehandlechange`.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "oncapturehandlechange")]
    pub fn set_oncapturehandlechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncapturehandlechange", nullable(value))
    }

    /// Returns the actions that the captured page supports.
    ///
    /// `sequence<DOMString> getSupportedCaptureActions()`
    ///
    /// Features `screen-capture` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSupportedCaptureActions")]
    #[inline]
    pub fn get_supported_capture_actions(&self) -> Result<Array<String>, Exception> {
        Js::try_call_getSupportedCaptureActions__as_value(js(self)).map(Js::read)
    }

    /// Asks the captured page to do an action.
    ///
    /// `Promise<undefined> sendCaptureAction(CaptureAction action)`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "sendCaptureAction")]
    #[inline]
    pub fn send_capture_action(&self, action: CaptureAction) -> Promise<()> {
        Promise::of_call(Js::try_call_sendCaptureAction__str__as_value(js(self), action.as_str()))
    }
}

impl MediaTrackSupportedConstraints {
    /// Whether the browser supports the `displaySurface` constraint.
    ///
    /// `boolean displaySurface = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<bool> {
        property::get(self, "displaySurface")
    }

    /// Sets whether the browser supports the `displaySurface` constraint.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "displaySurface", value);
        self
    }

    /// Whether the browser supports the `logicalSurface` constraint.
    ///
    /// `boolean logicalSurface = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// Sets whether the browser supports the `logicalSurface` constraint.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// Whether the browser supports the `cursor` constraint.
    ///
    /// `boolean cursor = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<bool> {
        property::get(self, "cursor")
    }

    /// Sets whether the browser supports the `cursor` constraint.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: bool) -> &Self {
        property::set_bool(self, "cursor", value);
        self
    }

    /// Whether the browser supports the `restrictOwnAudio` constraint.
    ///
    /// `boolean restrictOwnAudio = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<bool> {
        property::get(self, "restrictOwnAudio")
    }

    /// Sets whether the browser supports the `restrictOwnAudio` constraint.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "restrictOwnAudio", value);
        self
    }

    /// Whether the browser supports the `suppressLocalAudioPlayback` constraint.
    ///
    /// `boolean suppressLocalAudioPlayback = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<bool> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// Sets whether the browser supports the `suppressLocalAudioPlayback` constraint.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: bool) -> &Self {
        property::set_bool(self, "suppressLocalAudioPlayback", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// The kind of captured surface: `monitor`, `window` or `browser`.
    ///
    /// `DOMString displaySurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<String> {
        property::get(self, "displaySurface")
    }

    /// Sets the kind of captured surface: `monitor`, `window` or `browser`.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: &str) -> &Self {
        property::set_str(self, "displaySurface", value);
        self
    }

    /// Whether the source is a logical surface, which may extend beyond what is visible.
    ///
    /// `boolean logicalSurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// Sets whether the source is a logical surface, which may extend beyond what is visible.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// The ways to capture the mouse pointer that the source supports.
    ///
    /// `sequence<DOMString> cursor`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<Array<String>> {
        property::get(self, "cursor")
    }

    /// Sets the ways to capture the mouse pointer that the source supports.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "cursor", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// Sets the kind of surface that the user should be offered first.
    ///
    /// `ConstrainDOMString displaySurface`
    ///
    /// Feature `screen-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "displaySurface", &value.into().to_js());
        self
    }

    /// Sets whether the source should be a logical surface, which may extend beyond what is visible.
    ///
    /// `ConstrainBoolean logicalSurface`
    ///
    /// Feature `screen-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "logicalSurface", &value.into().to_js());
        self
    }

    /// Sets the wanted way to capture the mouse pointer: `never`, `always` or `motion`.
    ///
    /// `ConstrainDOMString cursor`
    ///
    /// Feature `screen-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "cursor", &value.into().to_js());
        self
    }

    /// Sets whether to leave the page's own sound out of the captured sound.
    ///
    /// `ConstrainBoolean restrictOwnAudio`
    ///
    /// Feature `screen-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "restrictOwnAudio", &value.into().to_js());
        self
    }

    /// Sets whether a captured tab should no longer be heard on the user's speakers.
    ///
    /// `ConstrainBoolean suppressLocalAudioPlayback`
    ///
    /// Feature `screen-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "suppressLocalAudioPlayback", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// The kind of surface that the user should be offered first.
    ///
    /// `ConstrainDOMString displaySurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<ConstrainDomString> {
        property::get(self, "displaySurface")
    }

    /// Sets the kind of surface that the user should be offered first.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "displaySurface", &value.into().to_js());
        self
    }

    /// Whether the source should be a logical surface, which may extend beyond what is visible.
    ///
    /// `ConstrainBoolean logicalSurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<ConstrainBoolean> {
        property::get(self, "logicalSurface")
    }

    /// Sets whether the source should be a logical surface, which may extend beyond what is visible.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "logicalSurface", &value.into().to_js());
        self
    }

    /// The wanted way to capture the mouse pointer: `never`, `always` or `motion`.
    ///
    /// `ConstrainDOMString cursor`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<ConstrainDomString> {
        property::get(self, "cursor")
    }

    /// Sets the wanted way to capture the mouse pointer: `never`, `always` or `motion`.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "cursor", &value.into().to_js());
        self
    }

    /// Whether to leave the page's own sound out of the captured sound.
    ///
    /// `ConstrainBoolean restrictOwnAudio`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<ConstrainBoolean> {
        property::get(self, "restrictOwnAudio")
    }

    /// Sets whether to leave the page's own sound out of the captured sound.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "restrictOwnAudio", &value.into().to_js());
        self
    }

    /// Whether a captured tab should no longer be heard on the user's speakers.
    ///
    /// `ConstrainBoolean suppressLocalAudioPlayback`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<ConstrainBoolean> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// Sets whether a captured tab should no longer be heard on the user's speakers.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "suppressLocalAudioPlayback", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// The kind of captured surface: `monitor`, `window` or `browser`.
    ///
    /// `DOMString displaySurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<String> {
        property::get(self, "displaySurface")
    }

    /// Sets the kind of captured surface: `monitor`, `window` or `browser`.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: &str) -> &Self {
        property::set_str(self, "displaySurface", value);
        self
    }

    /// Whether the source is a logical surface, which may extend beyond what is visible.
    ///
    /// `boolean logicalSurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// Sets whether the source is a logical surface, which may extend beyond what is visible.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// The way that the mouse pointer is captured: `never`, `always` or `motion`.
    ///
    /// `DOMString cursor`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<String> {
        property::get(self, "cursor")
    }

    /// Sets the way that the mouse pointer is captured: `never`, `always` or `motion`.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: &str) -> &Self {
        property::set_str(self, "cursor", value);
        self
    }

    /// Whether the page's own sound is left out of the captured sound.
    ///
    /// `boolean restrictOwnAudio`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<bool> {
        property::get(self, "restrictOwnAudio")
    }

    /// Sets whether the page's own sound is left out of the captured sound.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "restrictOwnAudio", value);
        self
    }

    /// Whether the captured tab is no longer heard on the user's speakers.
    ///
    /// `boolean suppressLocalAudioPlayback`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<bool> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// Sets whether the captured tab is no longer heard on the user's speakers.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: bool) -> &Self {
        property::set_bool(self, "suppressLocalAudioPlayback", value);
        self
    }

    /// The number of physical pixels for each CSS pixel of the captured surface.
    ///
    /// `double screenPixelRatio`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "screenPixelRatio")]
    pub fn get_screen_pixel_ratio(&self) -> Option<f64> {
        property::get(self, "screenPixelRatio")
    }

    /// Sets the number of physical pixels for each CSS pixel of the captured surface.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "screenPixelRatio")]
    pub fn set_screen_pixel_ratio(&self, value: f64) -> &Self {
        property::set_f64(self, "screenPixelRatio", value);
        self
    }
}

impl MediaDevices {
    /// Sets what this page reveals to pages that capture it.
    ///
    /// `undefined setCaptureHandleConfig(optional CaptureHandleConfig config = {})`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#dom-mediadevices-setcapturehandleconfig)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setCaptureHandleConfig")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_capture_handle_config(&self) -> Result<(), Exception> {
        Js::try_call_setCaptureHandleConfig(js(self))
    }

    /// As `set_capture_handle_config`, with `config`.
    ///
    /// `undefined setCaptureHandleConfig(optional CaptureHandleConfig config = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setCaptureHandleConfig")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_capture_handle_config_with_config(&self, config: &CaptureHandleConfig) -> Result<(), Exception> {
        Js::try_call_setCaptureHandleConfig__value(js(self), config.as_ref())
    }

    /// Declares the actions that this page supports while it is captured.
    ///
    /// `undefined setSupportedCaptureActions(sequence<DOMString> actions)`
    ///
    /// Features `screen-capture` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setSupportedCaptureActions")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_supported_capture_actions(&self, actions: impl IntoSequence<String>) -> Result<(), Exception> {
        Js::try_call_setSupportedCaptureActions__value(js(self), &actions.to_value())
    }

    /// The handler of the event `captureaction`.
    ///
    /// `attribute EventHandler oncaptureaction`
    ///
    /// Features `screen-capture` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn oncaptureaction(&self) -> Option<Function<fn(CaptureActionEvent)>> {
        property::get(self, "oncaptureaction")
    }

    /// Sets the handler of the event `captureaction`.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "oncaptureaction")]
    #[cfg(feature = "experimental")]
    pub fn set_oncaptureaction(&self, value: Option<&Function<fn(CaptureActionEvent)>>) {
        property::set(self, "oncaptureaction", nullable(value))
    }

    /// Asks to capture this page's own tab and resolves to the stream.
    ///
    /// `Promise<MediaStream> getViewportMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "getViewportMedia")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_viewport_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getViewportMedia__as_value(js(self)))
    }

    /// As `get_viewport_media`, with `options`.
    ///
    /// `Promise<MediaStream> getViewportMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "getViewportMedia")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_viewport_media_with_options(&self, options: &DisplayMediaStreamOptions) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getViewportMedia__value__as_value(js(self), options.as_ref()))
    }

    /// Asks the user for a screen, window or tab and resolves to a stream of it.
    ///
    /// `Promise<MediaStream> getDisplayMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Feature `screen-capture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getDisplayMedia) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-mediadevices-getdisplaymedia)
    #[doc(alias = "getDisplayMedia")]
    #[inline]
    pub fn get_display_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getDisplayMedia__as_value(js(self)))
    }

    /// As `get_display_media`, with `options`.
    ///
    /// `Promise<MediaStream> getDisplayMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "getDisplayMedia")]
    #[inline]
    pub fn get_display_media_with_options(&self, options: &DisplayMediaStreamOptions) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getDisplayMedia__value__as_value(js(self), options.as_ref()))
    }
}

impl MediaStreamConstraints {
    /// Whether the user should be offered the current tab first.
    ///
    /// `boolean preferCurrentTab = false`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "preferCurrentTab")]
    pub fn get_prefer_current_tab(&self) -> Option<bool> {
        property::get(self, "preferCurrentTab")
    }

    /// Sets whether the user should be offered the current tab first.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "preferCurrentTab")]
    pub fn set_prefer_current_tab(&self, value: bool) -> &Self {
        property::set_bool(self, "preferCurrentTab", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CaptureController {
    /// Makes a new `CaptureController`.
    ///
    /// `constructor()`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/CaptureController) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<CaptureController, Exception> {
        Js::try_new_CaptureController__as_value().map(Js::cast)
    }

    /// Sets whether the captured tab or window gets the focus when the capture starts.
    ///
    /// `undefined setFocusBehavior(CaptureStartFocusBehavior focusBehavior)`
    ///
    /// Features `screen-capture` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/setFocusBehavior) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller-setfocusbehavior)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setFocusBehavior")]
    #[inline]
    pub fn set_focus_behavior(&self, focus_behavior: CaptureStartFocusBehavior) -> Result<(), Exception> {
        Js::try_call_setFocusBehavior__str(js(self), focus_behavior.as_str())
    }

    /// The handler of the event `capturedmousechange`.
    ///
    /// `attribute EventHandler oncapturedmousechange`
    ///
    /// Features `screen-capture` and `experimental`.
    pub fn oncapturedmousechange(&self) -> Option<Function<fn(CapturedMouseEvent)>> {
        property::get(self, "oncapturedmousechange")
    }

    /// Sets the handler of the event `capturedmousechange`.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "oncapturedmousechange")]
    pub fn set_oncapturedmousechange(&self, value: Option<&Function<fn(CapturedMouseEvent)>>) {
        property::set(self, "oncapturedmousechange", nullable(value))
    }

    /// Returns the zoom levels of the captured tab in percent, in rising order.
    ///
    /// `sequence<long> getSupportedZoomLevels()`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/getSupportedZoomLevels) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-getsupportedzoomlevels)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSupportedZoomLevels")]
    #[inline]
    pub fn get_supported_zoom_levels(&self) -> Result<Array<i32>, Exception> {
        Js::try_call_getSupportedZoomLevels__as_value(js(self)).map(Js::read)
    }

    /// The zoom of the captured tab in percent, null if there is none.
    ///
    /// `readonly attribute long? zoomLevel`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/zoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-zoomlevel)
    #[doc(alias = "zoomLevel")]
    #[inline]
    pub fn zoom_level(&self) -> Option<i32> {
        FromJs::from_js(Js::get_zoomLevel__as_value(js(self)))
    }

    /// Zooms the captured tab in by one step.
    ///
    /// `Promise<undefined> increaseZoomLevel()`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/increaseZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-increasezoomlevel)
    #[doc(alias = "increaseZoomLevel")]
    #[inline]
    pub fn increase_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_increaseZoomLevel__as_value(js(self)))
    }

    /// Zooms the captured tab out by one step.
    ///
    /// `Promise<undefined> decreaseZoomLevel()`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/decreaseZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-decreasezoomlevel)
    #[doc(alias = "decreaseZoomLevel")]
    #[inline]
    pub fn decrease_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decreaseZoomLevel__as_value(js(self)))
    }

    /// Sets the captured tab to its normal zoom.
    ///
    /// `Promise<undefined> resetZoomLevel()`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/resetZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-resetzoomlevel)
    #[doc(alias = "resetZoomLevel")]
    #[inline]
    pub fn reset_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_resetZoomLevel__as_value(js(self)))
    }

    /// The handler of the event `zoomlevelchange`.
    ///
    /// `attribute EventHandler onzoomlevelchange`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/zoomlevelchange_event) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-onzoomlevelchange)
    pub fn onzoomlevelchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onzoomlevelchange")
    }

    /// Sets the handler of the event `zoomlevelchange`.
    ///
    /// Features `screen-capture` and `experimental`.
    #[doc(alias = "onzoomlevelchange")]
    pub fn set_onzoomlevelchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onzoomlevelchange", nullable(value))
    }

    /// Passes scrolling over an element on to the captured tab; null ends it.
    ///
    /// `Promise<undefined> forwardWheel(HTMLElement? element)`
    ///
    /// Features `screen-capture` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/forwardWheel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-forwardwheel)
    #[doc(alias = "forwardWheel")]
    #[inline]
    pub fn forward_wheel(&self, element: Option<&HtmlElement>) -> Promise<()> {
        Promise::of_call(Js::try_call_forwardWheel__value__as_value(js(self), nullable(element)))
    }
}

impl DisplayMediaStreamOptions {
    /// The options of `MediaDevices.getDisplayMedia`.
    ///
    /// `dictionary DisplayMediaStreamOptions`
    ///
    /// Feature `screen-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to capture the picture, or the constraints for it; false is not allowed.
    ///
    /// `(boolean or MediaTrackConstraints) video = true`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "video")
    }

    /// Sets whether to capture the picture, or the constraints for it; false is not allowed.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "video", &value.into().to_js());
        self
    }

    /// Whether to capture sound as well, or the constraints for it.
    ///
    /// `(boolean or MediaTrackConstraints) audio = false`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "audio")
    }

    /// Sets whether to capture sound as well, or the constraints for it.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "audio", &value.into().to_js());
        self
    }

    /// An object to control the capture later.
    ///
    /// `CaptureController controller`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "controller")]
    pub fn get_controller(&self) -> Option<CaptureController> {
        property::get(self, "controller")
    }

    /// Sets an object to control the capture later.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "controller")]
    pub fn set_controller(&self, value: &CaptureController) -> &Self {
        property::set(self, "controller", value.as_ref());
        self
    }

    /// Whether the user should be offered the current tab.
    ///
    /// `SelfCapturePreferenceEnum selfBrowserSurface`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "selfBrowserSurface")]
    pub fn get_self_browser_surface(&self) -> Option<SelfCapturePreferenceEnum> {
        property::get(self, "selfBrowserSurface")
    }

    /// Sets whether the user should be offered the current tab.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "selfBrowserSurface")]
    pub fn set_self_browser_surface(&self, value: SelfCapturePreferenceEnum) -> &Self {
        property::set_str(self, "selfBrowserSurface", value.as_str());
        self
    }

    /// Whether the user should be offered the sound of the whole system.
    ///
    /// `SystemAudioPreferenceEnum systemAudio`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "systemAudio")]
    pub fn get_system_audio(&self) -> Option<SystemAudioPreferenceEnum> {
        property::get(self, "systemAudio")
    }

    /// Sets whether the user should be offered the sound of the whole system.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "systemAudio")]
    pub fn set_system_audio(&self, value: SystemAudioPreferenceEnum) -> &Self {
        property::set_str(self, "systemAudio", value.as_str());
        self
    }

    /// The sound to offer for a window: that of the window, of the system, or none.
    ///
    /// `WindowAudioPreferenceEnum windowAudio`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "windowAudio")]
    pub fn get_window_audio(&self) -> Option<WindowAudioPreferenceEnum> {
        property::get(self, "windowAudio")
    }

    /// Sets the sound to offer for a window: that of the window, of the system, or none.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "windowAudio")]
    pub fn set_window_audio(&self, value: WindowAudioPreferenceEnum) -> &Self {
        property::set_str(self, "windowAudio", value.as_str());
        self
    }

    /// Whether the user should be able to switch to another surface during the capture.
    ///
    /// `SurfaceSwitchingPreferenceEnum surfaceSwitching`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "surfaceSwitching")]
    pub fn get_surface_switching(&self) -> Option<SurfaceSwitchingPreferenceEnum> {
        property::get(self, "surfaceSwitching")
    }

    /// Sets whether the user should be able to switch to another surface during the capture.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "surfaceSwitching")]
    pub fn set_surface_switching(&self, value: SurfaceSwitchingPreferenceEnum) -> &Self {
        property::set_str(self, "surfaceSwitching", value.as_str());
        self
    }

    /// Whether the user should be offered whole screens.
    ///
    /// `MonitorTypeSurfacesEnum monitorTypeSurfaces`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "monitorTypeSurfaces")]
    pub fn get_monitor_type_surfaces(&self) -> Option<MonitorTypeSurfacesEnum> {
        property::get(self, "monitorTypeSurfaces")
    }

    /// Sets whether the user should be offered whole screens.
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "monitorTypeSurfaces")]
    pub fn set_monitor_type_surfaces(&self, value: MonitorTypeSurfacesEnum) -> &Self {
        property::set_str(self, "monitorTypeSurfaces", value.as_str());
        self
    }

    /// `AudioSelectionPreferenceEnum audioSelection`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "audioSelection")]
    pub fn get_audio_selection(&self) -> Option<AudioSelectionPreferenceEnum> {
        property::get(self, "audioSelection")
    }

    /// `AudioSelectionPreferenceEnum audioSelection`
    ///
    /// Feature `screen-capture`.
    #[doc(alias = "audioSelection")]
    pub fn set_audio_selection(&self, value: AudioSelectionPreferenceEnum) -> &Self {
        property::set_str(self, "audioSelection", value.as_str());
        self
    }
}

impl Default for DisplayMediaStreamOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getDisplayMedia")]
    pub(crate) fn try_call_getDisplayMedia__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDisplayMedia")]
    pub(crate) fn try_call_getDisplayMedia__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "surfaceX")]
    pub(crate) fn get_surfaceX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "surfaceY")]
    pub(crate) fn get_surfaceY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "zoomLevel")]
    pub(crate) fn get_zoomLevel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "cropTo")]
    pub(crate) fn try_call_cropTo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decreaseZoomLevel")]
    pub(crate) fn try_call_decreaseZoomLevel__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "forwardWheel")]
    pub(crate) fn try_call_forwardWheel__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getCaptureHandle")]
    pub(crate) fn try_call_getCaptureHandle__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSupportedCaptureActions")]
    pub(crate) fn try_call_getSupportedCaptureActions__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSupportedZoomLevels")]
    pub(crate) fn try_call_getSupportedZoomLevels__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getViewportMedia")]
    pub(crate) fn try_call_getViewportMedia__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getViewportMedia")]
    pub(crate) fn try_call_getViewportMedia__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "increaseZoomLevel")]
    pub(crate) fn try_call_increaseZoomLevel__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resetZoomLevel")]
    pub(crate) fn try_call_resetZoomLevel__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "restrictTo")]
    pub(crate) fn try_call_restrictTo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sendCaptureAction")]
    pub(crate) fn try_call_sendCaptureAction__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setCaptureHandleConfig")]
    pub(crate) fn try_call_setCaptureHandleConfig(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setCaptureHandleConfig")]
    pub(crate) fn try_call_setCaptureHandleConfig__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFocusBehavior")]
    pub(crate) fn try_call_setFocusBehavior__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSupportedCaptureActions")]
    pub(crate) fn try_call_setSupportedCaptureActions__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "CaptureActionEvent")]
    pub(crate) fn new_CaptureActionEvent__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "CaptureActionEvent")]
    pub(crate) fn new_CaptureActionEvent__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "CaptureController")]
    pub(crate) fn try_new_CaptureController__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CapturedMouseEvent")]
    pub(crate) fn try_new_CapturedMouseEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CapturedMouseEvent")]
    pub(crate) fn try_new_CapturedMouseEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CropTarget", js_name = "fromElement")]
    pub(crate) fn try_static_call_CropTarget_fromElement__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RestrictionTarget", js_name = "fromElement")]
    pub(crate) fn try_static_call_RestrictionTarget_fromElement__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
