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
    /// `dictionary CaptureHandleConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean exposeOrigin = false`
    #[doc(alias = "exposeOrigin")]
    pub fn get_expose_origin(&self) -> Option<bool> {
        property::get(self, "exposeOrigin")
    }

    /// `boolean exposeOrigin = false`
    #[doc(alias = "exposeOrigin")]
    pub fn set_expose_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "exposeOrigin", value);
        self
    }

    /// `DOMString handle = ""`
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> Option<String> {
        property::get(self, "handle")
    }

    /// `DOMString handle = ""`
    #[doc(alias = "handle")]
    pub fn set_handle(&self, value: &str) -> &Self {
        property::set_str(self, "handle", value);
        self
    }

    /// `sequence<DOMString> permittedOrigins = []`
    #[doc(alias = "permittedOrigins")]
    pub fn get_permitted_origins(&self) -> Option<Array<String>> {
        property::get(self, "permittedOrigins")
    }

    /// `sequence<DOMString> permittedOrigins = []`
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
    /// `dictionary CaptureHandle`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<String> {
        property::get(self, "origin")
    }

    /// `DOMString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `DOMString handle`
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> Option<String> {
        property::get(self, "handle")
    }

    /// `DOMString handle`
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
    /// `constructor(DOMString type, optional CapturedMouseEventInit eventInitDict = {})`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str) -> Result<CapturedMouseEvent, Exception> {
        Js::try_new_CapturedMouseEvent__str__as_value(type_).map(Js::cast)
    }

    /// `constructor(DOMString type, optional CapturedMouseEventInit eventInitDict = {})`
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

    /// `readonly attribute long surfaceX`
    #[doc(alias = "surfaceX")]
    #[inline]
    pub fn surface_x(&self) -> i32 {
        Js::get_surfaceX__as_number(js(self)) as i32
    }

    /// `readonly attribute long surfaceY`
    #[doc(alias = "surfaceY")]
    #[inline]
    pub fn surface_y(&self) -> i32 {
        Js::get_surfaceY__as_number(js(self)) as i32
    }
}

#[cfg(feature = "experimental")]
impl CapturedMouseEventInit {
    /// `dictionary CapturedMouseEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `long surfaceX = -1`
    #[doc(alias = "surfaceX")]
    pub fn get_surface_x(&self) -> Option<i32> {
        property::get(self, "surfaceX")
    }

    /// `long surfaceX = -1`
    #[doc(alias = "surfaceX")]
    pub fn set_surface_x(&self, value: i32) -> &Self {
        property::set_f64(self, "surfaceX", value as f64);
        self
    }

    /// `long surfaceY = -1`
    #[doc(alias = "surfaceY")]
    pub fn get_surface_y(&self) -> Option<i32> {
        property::get(self, "surfaceY")
    }

    /// `long surfaceY = -1`
    #[doc(alias = "surfaceY")]
    pub fn set_surface_y(&self, value: i32) -> &Self {
        property::set_f64(self, "surfaceY", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `static Promise<RestrictionTarget> fromElement(Element element)`
    ///
    /// Exposed in Window only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RestrictionTarget/fromElement_static) · [Specification](https://screen-share.github.io/element-capture/#dom-restrictiontarget-fromelement)
    #[doc(alias = "fromElement")]
    #[inline]
    pub fn from_element(element: &Element) -> Promise<RestrictionTarget> {
        Promise::of_call(Js::try_static_call_RestrictionTarget_fromElement__value__as_value(element.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl CaptureActionEvent {
    /// `constructor(optional CaptureActionEventInit init = {})`
    #[inline]
    pub fn new() -> CaptureActionEvent {
        Js::new_CaptureActionEvent__as_value().cast()
    }

    /// `constructor(optional CaptureActionEventInit init = {})`
    #[inline]
    pub fn new_with_init(init: impl IntoJs<CaptureActionEventInit>) -> CaptureActionEvent {
        Js::new_CaptureActionEvent__value__as_value(&init.to_value()).cast()
    }

    /// `readonly attribute CaptureAction action`
    #[inline]
    pub fn action(&self) -> CaptureAction {
        FromJs::from_js(Js::get_action__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CaptureActionEventInit {
    /// `dictionary CaptureActionEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString action`
    #[doc(alias = "action")]
    pub fn get_action(&self) -> Option<String> {
        property::get(self, "action")
    }

    /// `DOMString action`
    #[doc(alias = "action")]
    pub fn set_action(&self, value: &str) -> &Self {
        property::set_str(self, "action", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `static Promise<CropTarget> fromElement(Element element)`
    ///
    /// Exposed in Window only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CropTarget/fromElement_static) · [Specification](https://w3c.github.io/mediacapture-region/#dom-croptarget-fromelement)
    #[doc(alias = "fromElement")]
    #[inline]
    pub fn from_element(element: &Element) -> Promise<CropTarget> {
        Promise::of_call(Js::try_static_call_CropTarget_fromElement__value__as_value(element.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl BrowserCaptureMediaStreamTrack {
    /// `Promise<undefined> cropTo(CropTarget? cropTarget)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/cropTo) · [Specification](https://w3c.github.io/mediacapture-region/#dom-browsercapturemediastreamtrack-cropto)
    #[doc(alias = "cropTo")]
    #[inline]
    pub fn crop_to(&self, crop_target: Option<&CropTarget>) -> Promise<()> {
        Promise::of_call(Js::try_call_cropTo__value__as_value(js(self), nullable(crop_target)))
    }

    /// `BrowserCaptureMediaStreamTrack clone()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/clone) · [Specification](https://w3c.github.io/mediacapture-region/#dom-browsercapturemediastreamtrack-clone)
    #[inline]
    pub fn clone(&self) -> BrowserCaptureMediaStreamTrack {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// `Promise<undefined> restrictTo(RestrictionTarget? RestrictionTarget)`
    ///
    /// Exposed in Window only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack/restrictTo) · [Specification](https://screen-share.github.io/element-capture/#dom-browsercapturemediastreamtrack-restrictto)
    #[doc(alias = "restrictTo")]
    #[inline]
    pub fn restrict_to(&self, restriction_target: Option<&RestrictionTarget>) -> Promise<()> {
        Promise::of_call(Js::try_call_restrictTo__value__as_value(js(self), nullable(restriction_target)))
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrack {
    /// `CaptureHandle? getCaptureHandle()`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#dom-mediastreamtrack-getcapturehandle)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getCaptureHandle")]
    #[inline]
    pub fn get_capture_handle(&self) -> Result<Option<CaptureHandle>, Exception> {
        Js::try_call_getCaptureHandle__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `attribute EventHandler oncapturehandlechange`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#capturehandlechange)
    pub fn oncapturehandlechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncapturehandlechange")
    }

    /// `attribute EventHandler oncapturehandlechange`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#capturehandlechange)
    #[doc(alias = "oncapturehandlechange")]
    pub fn set_oncapturehandlechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncapturehandlechange", nullable(value))
    }

    /// `sequence<DOMString> getSupportedCaptureActions()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSupportedCaptureActions")]
    #[inline]
    pub fn get_supported_capture_actions(&self) -> Result<Array<String>, Exception> {
        Js::try_call_getSupportedCaptureActions__as_value(js(self)).map(Js::read)
    }

    /// `Promise<undefined> sendCaptureAction(CaptureAction action)`
    #[doc(alias = "sendCaptureAction")]
    #[inline]
    pub fn send_capture_action(&self, action: CaptureAction) -> Promise<()> {
        Promise::of_call(Js::try_call_sendCaptureAction__str__as_value(js(self), action.as_str()))
    }
}

impl MediaTrackSupportedConstraints {
    /// `boolean displaySurface = true`
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<bool> {
        property::get(self, "displaySurface")
    }

    /// `boolean displaySurface = true`
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "displaySurface", value);
        self
    }

    /// `boolean logicalSurface = true`
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// `boolean logicalSurface = true`
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// `boolean cursor = true`
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<bool> {
        property::get(self, "cursor")
    }

    /// `boolean cursor = true`
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: bool) -> &Self {
        property::set_bool(self, "cursor", value);
        self
    }

    /// `boolean restrictOwnAudio = true`
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<bool> {
        property::get(self, "restrictOwnAudio")
    }

    /// `boolean restrictOwnAudio = true`
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "restrictOwnAudio", value);
        self
    }

    /// `boolean suppressLocalAudioPlayback = true`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<bool> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// `boolean suppressLocalAudioPlayback = true`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: bool) -> &Self {
        property::set_bool(self, "suppressLocalAudioPlayback", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// `DOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<String> {
        property::get(self, "displaySurface")
    }

    /// `DOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: &str) -> &Self {
        property::set_str(self, "displaySurface", value);
        self
    }

    /// `boolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// `boolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// `sequence<DOMString> cursor`
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<Array<String>> {
        property::get(self, "cursor")
    }

    /// `sequence<DOMString> cursor`
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "cursor", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// `ConstrainDOMString displaySurface`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "displaySurface", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean logicalSurface`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "logicalSurface", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString cursor`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "cursor", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean restrictOwnAudio`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "restrictOwnAudio", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean suppressLocalAudioPlayback`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "suppressLocalAudioPlayback", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// `ConstrainDOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<ConstrainDomString> {
        property::get(self, "displaySurface")
    }

    /// `ConstrainDOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "displaySurface", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<ConstrainBoolean> {
        property::get(self, "logicalSurface")
    }

    /// `ConstrainBoolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "logicalSurface", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString cursor`
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<ConstrainDomString> {
        property::get(self, "cursor")
    }

    /// `ConstrainDOMString cursor`
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "cursor", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean restrictOwnAudio`
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<ConstrainBoolean> {
        property::get(self, "restrictOwnAudio")
    }

    /// `ConstrainBoolean restrictOwnAudio`
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "restrictOwnAudio", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean suppressLocalAudioPlayback`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<ConstrainBoolean> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// `ConstrainBoolean suppressLocalAudioPlayback`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "suppressLocalAudioPlayback", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// `DOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn get_display_surface(&self) -> Option<String> {
        property::get(self, "displaySurface")
    }

    /// `DOMString displaySurface`
    #[doc(alias = "displaySurface")]
    pub fn set_display_surface(&self, value: &str) -> &Self {
        property::set_str(self, "displaySurface", value);
        self
    }

    /// `boolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn get_logical_surface(&self) -> Option<bool> {
        property::get(self, "logicalSurface")
    }

    /// `boolean logicalSurface`
    #[doc(alias = "logicalSurface")]
    pub fn set_logical_surface(&self, value: bool) -> &Self {
        property::set_bool(self, "logicalSurface", value);
        self
    }

    /// `DOMString cursor`
    #[doc(alias = "cursor")]
    pub fn get_cursor(&self) -> Option<String> {
        property::get(self, "cursor")
    }

    /// `DOMString cursor`
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: &str) -> &Self {
        property::set_str(self, "cursor", value);
        self
    }

    /// `boolean restrictOwnAudio`
    #[doc(alias = "restrictOwnAudio")]
    pub fn get_restrict_own_audio(&self) -> Option<bool> {
        property::get(self, "restrictOwnAudio")
    }

    /// `boolean restrictOwnAudio`
    #[doc(alias = "restrictOwnAudio")]
    pub fn set_restrict_own_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "restrictOwnAudio", value);
        self
    }

    /// `boolean suppressLocalAudioPlayback`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn get_suppress_local_audio_playback(&self) -> Option<bool> {
        property::get(self, "suppressLocalAudioPlayback")
    }

    /// `boolean suppressLocalAudioPlayback`
    #[doc(alias = "suppressLocalAudioPlayback")]
    pub fn set_suppress_local_audio_playback(&self, value: bool) -> &Self {
        property::set_bool(self, "suppressLocalAudioPlayback", value);
        self
    }

    /// `double screenPixelRatio`
    #[doc(alias = "screenPixelRatio")]
    pub fn get_screen_pixel_ratio(&self) -> Option<f64> {
        property::get(self, "screenPixelRatio")
    }

    /// `double screenPixelRatio`
    #[doc(alias = "screenPixelRatio")]
    pub fn set_screen_pixel_ratio(&self, value: f64) -> &Self {
        property::set_f64(self, "screenPixelRatio", value);
        self
    }
}

impl MediaDevices {
    /// `undefined setCaptureHandleConfig(optional CaptureHandleConfig config = {})`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#dom-mediadevices-setcapturehandleconfig)
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

    /// `undefined setCaptureHandleConfig(optional CaptureHandleConfig config = {})`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/mediacapture-handle/identity/#dom-mediadevices-setcapturehandleconfig)
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

    /// `undefined setSupportedCaptureActions(sequence<DOMString> actions)`
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

    /// `attribute EventHandler oncaptureaction`
    #[cfg(feature = "experimental")]
    pub fn oncaptureaction(&self) -> Option<Function<fn(CaptureActionEvent)>> {
        property::get(self, "oncaptureaction")
    }

    /// `attribute EventHandler oncaptureaction`
    #[doc(alias = "oncaptureaction")]
    #[cfg(feature = "experimental")]
    pub fn set_oncaptureaction(&self, value: Option<&Function<fn(CaptureActionEvent)>>) {
        property::set(self, "oncaptureaction", nullable(value))
    }

    /// `Promise<MediaStream> getViewportMedia(optional DisplayMediaStreamOptions options = {})`
    #[doc(alias = "getViewportMedia")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_viewport_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getViewportMedia__as_value(js(self)))
    }

    /// `Promise<MediaStream> getViewportMedia(optional DisplayMediaStreamOptions options = {})`
    #[doc(alias = "getViewportMedia")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_viewport_media_with_options(&self, options: &DisplayMediaStreamOptions) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getViewportMedia__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<MediaStream> getDisplayMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getDisplayMedia) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-mediadevices-getdisplaymedia)
    #[doc(alias = "getDisplayMedia")]
    #[inline]
    pub fn get_display_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getDisplayMedia__as_value(js(self)))
    }

    /// `Promise<MediaStream> getDisplayMedia(optional DisplayMediaStreamOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getDisplayMedia) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-mediadevices-getdisplaymedia)
    #[doc(alias = "getDisplayMedia")]
    #[inline]
    pub fn get_display_media_with_options(&self, options: &DisplayMediaStreamOptions) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getDisplayMedia__value__as_value(js(self), options.as_ref()))
    }
}

impl MediaStreamConstraints {
    /// `boolean preferCurrentTab = false`
    #[doc(alias = "preferCurrentTab")]
    pub fn get_prefer_current_tab(&self) -> Option<bool> {
        property::get(self, "preferCurrentTab")
    }

    /// `boolean preferCurrentTab = false`
    #[doc(alias = "preferCurrentTab")]
    pub fn set_prefer_current_tab(&self, value: bool) -> &Self {
        property::set_bool(self, "preferCurrentTab", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CaptureController {
    /// `constructor()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/CaptureController) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<CaptureController, Exception> {
        Js::try_new_CaptureController__as_value().map(Js::cast)
    }

    /// `undefined setFocusBehavior(CaptureStartFocusBehavior focusBehavior)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/setFocusBehavior) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller-setfocusbehavior)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setFocusBehavior")]
    #[inline]
    pub fn set_focus_behavior(&self, focus_behavior: CaptureStartFocusBehavior) -> Result<(), Exception> {
        Js::try_call_setFocusBehavior__str(js(self), focus_behavior.as_str())
    }

    /// `attribute EventHandler oncapturedmousechange`
    pub fn oncapturedmousechange(&self) -> Option<Function<fn(CapturedMouseEvent)>> {
        property::get(self, "oncapturedmousechange")
    }

    /// `attribute EventHandler oncapturedmousechange`
    #[doc(alias = "oncapturedmousechange")]
    pub fn set_oncapturedmousechange(&self, value: Option<&Function<fn(CapturedMouseEvent)>>) {
        property::set(self, "oncapturedmousechange", nullable(value))
    }

    /// `sequence<long> getSupportedZoomLevels()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/getSupportedZoomLevels) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-getsupportedzoomlevels)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSupportedZoomLevels")]
    #[inline]
    pub fn get_supported_zoom_levels(&self) -> Result<Array<i32>, Exception> {
        Js::try_call_getSupportedZoomLevels__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute long? zoomLevel`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/zoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-zoomlevel)
    #[doc(alias = "zoomLevel")]
    #[inline]
    pub fn zoom_level(&self) -> Option<i32> {
        FromJs::from_js(Js::get_zoomLevel__as_value(js(self)))
    }

    /// `Promise<undefined> increaseZoomLevel()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/increaseZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-increasezoomlevel)
    #[doc(alias = "increaseZoomLevel")]
    #[inline]
    pub fn increase_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_increaseZoomLevel__as_value(js(self)))
    }

    /// `Promise<undefined> decreaseZoomLevel()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/decreaseZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-decreasezoomlevel)
    #[doc(alias = "decreaseZoomLevel")]
    #[inline]
    pub fn decrease_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decreaseZoomLevel__as_value(js(self)))
    }

    /// `Promise<undefined> resetZoomLevel()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/resetZoomLevel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-resetzoomlevel)
    #[doc(alias = "resetZoomLevel")]
    #[inline]
    pub fn reset_zoom_level(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_resetZoomLevel__as_value(js(self)))
    }

    /// `attribute EventHandler onzoomlevelchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/zoomlevelchange_event) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-onzoomlevelchange)
    pub fn onzoomlevelchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onzoomlevelchange")
    }

    /// `attribute EventHandler onzoomlevelchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/zoomlevelchange_event) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-onzoomlevelchange)
    #[doc(alias = "onzoomlevelchange")]
    pub fn set_onzoomlevelchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onzoomlevelchange", nullable(value))
    }

    /// `Promise<undefined> forwardWheel(HTMLElement? element)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController/forwardWheel) · [Specification](https://w3c.github.io/mediacapture-surface-control/#dom-capturecontroller-forwardwheel)
    #[doc(alias = "forwardWheel")]
    #[inline]
    pub fn forward_wheel(&self, element: Option<&HtmlElement>) -> Promise<()> {
        Promise::of_call(Js::try_call_forwardWheel__value__as_value(js(self), nullable(element)))
    }
}

impl DisplayMediaStreamOptions {
    /// `dictionary DisplayMediaStreamOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(boolean or MediaTrackConstraints) video = true`
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "video")
    }

    /// `(boolean or MediaTrackConstraints) video = true`
    #[doc(alias = "video")]
    pub fn set_video(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "video", &value.into().to_js());
        self
    }

    /// `(boolean or MediaTrackConstraints) audio = false`
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "audio")
    }

    /// `(boolean or MediaTrackConstraints) audio = false`
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "audio", &value.into().to_js());
        self
    }

    /// `CaptureController controller`
    #[doc(alias = "controller")]
    pub fn get_controller(&self) -> Option<CaptureController> {
        property::get(self, "controller")
    }

    /// `CaptureController controller`
    #[doc(alias = "controller")]
    pub fn set_controller(&self, value: &CaptureController) -> &Self {
        property::set(self, "controller", value.as_ref());
        self
    }

    /// `SelfCapturePreferenceEnum selfBrowserSurface`
    #[doc(alias = "selfBrowserSurface")]
    pub fn get_self_browser_surface(&self) -> Option<SelfCapturePreferenceEnum> {
        property::get(self, "selfBrowserSurface")
    }

    /// `SelfCapturePreferenceEnum selfBrowserSurface`
    #[doc(alias = "selfBrowserSurface")]
    pub fn set_self_browser_surface(&self, value: SelfCapturePreferenceEnum) -> &Self {
        property::set_str(self, "selfBrowserSurface", value.as_str());
        self
    }

    /// `SystemAudioPreferenceEnum systemAudio`
    #[doc(alias = "systemAudio")]
    pub fn get_system_audio(&self) -> Option<SystemAudioPreferenceEnum> {
        property::get(self, "systemAudio")
    }

    /// `SystemAudioPreferenceEnum systemAudio`
    #[doc(alias = "systemAudio")]
    pub fn set_system_audio(&self, value: SystemAudioPreferenceEnum) -> &Self {
        property::set_str(self, "systemAudio", value.as_str());
        self
    }

    /// `WindowAudioPreferenceEnum windowAudio`
    #[doc(alias = "windowAudio")]
    pub fn get_window_audio(&self) -> Option<WindowAudioPreferenceEnum> {
        property::get(self, "windowAudio")
    }

    /// `WindowAudioPreferenceEnum windowAudio`
    #[doc(alias = "windowAudio")]
    pub fn set_window_audio(&self, value: WindowAudioPreferenceEnum) -> &Self {
        property::set_str(self, "windowAudio", value.as_str());
        self
    }

    /// `SurfaceSwitchingPreferenceEnum surfaceSwitching`
    #[doc(alias = "surfaceSwitching")]
    pub fn get_surface_switching(&self) -> Option<SurfaceSwitchingPreferenceEnum> {
        property::get(self, "surfaceSwitching")
    }

    /// `SurfaceSwitchingPreferenceEnum surfaceSwitching`
    #[doc(alias = "surfaceSwitching")]
    pub fn set_surface_switching(&self, value: SurfaceSwitchingPreferenceEnum) -> &Self {
        property::set_str(self, "surfaceSwitching", value.as_str());
        self
    }

    /// `MonitorTypeSurfacesEnum monitorTypeSurfaces`
    #[doc(alias = "monitorTypeSurfaces")]
    pub fn get_monitor_type_surfaces(&self) -> Option<MonitorTypeSurfacesEnum> {
        property::get(self, "monitorTypeSurfaces")
    }

    /// `MonitorTypeSurfacesEnum monitorTypeSurfaces`
    #[doc(alias = "monitorTypeSurfaces")]
    pub fn set_monitor_type_surfaces(&self, value: MonitorTypeSurfacesEnum) -> &Self {
        property::set_str(self, "monitorTypeSurfaces", value.as_str());
        self
    }

    /// `AudioSelectionPreferenceEnum audioSelection`
    #[doc(alias = "audioSelection")]
    pub fn get_audio_selection(&self) -> Option<AudioSelectionPreferenceEnum> {
        property::get(self, "audioSelection")
    }

    /// `AudioSelectionPreferenceEnum audioSelection`
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
