//! A video in a small window above all others

use crate::runtime::prelude::*;
use crate::{
    Document, Element, Event, HtmlVideoElement, PictureInPictureEvent, PictureInPictureEventInit,
    PictureInPictureWindow, ShadowRoot,
};

impl Document {
    /// Whether picture-in-picture is supported and allowed in this document.
    ///
    /// `readonly attribute boolean pictureInPictureEnabled`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pictureInPictureEnabled) · [Specification](https://w3c.github.io/picture-in-picture/#dom-document-pictureinpictureenabled)
    #[doc(alias = "pictureInPictureEnabled")]
    #[inline]
    pub fn picture_in_picture_enabled(&self) -> bool {
        Js::get_pictureInPictureEnabled__as_bool(js(self)).get()
    }

    /// Closes the floating window and puts the video back into the page.
    ///
    /// `Promise<undefined> exitPictureInPicture()`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/exitPictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-document-exitpictureinpicture)
    #[doc(alias = "exitPictureInPicture")]
    #[inline]
    pub fn exit_picture_in_picture(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_exitPictureInPicture__as_value(js(self)))
    }

    /// The video that is in the floating window, or null.
    ///
    /// `readonly attribute Element? pictureInPictureElement`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pictureInPictureElement) · [Specification](https://w3c.github.io/picture-in-picture/#dom-documentorshadowroot-pictureinpictureelement)
    #[doc(alias = "pictureInPictureElement")]
    #[inline]
    pub fn picture_in_picture_element(&self) -> Option<Element> {
        Js::get_pictureInPictureElement__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// The video that is in the floating window, or null.
    ///
    /// `readonly attribute Element? pictureInPictureElement`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/pictureInPictureElement) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpicturewindow)
    #[doc(alias = "pictureInPictureElement")]
    #[inline]
    pub fn picture_in_picture_element(&self) -> Option<Element> {
        Js::get_pictureInPictureElement__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlVideoElement {
    /// Shows the video in a floating window and resolves to it; needs a user action.
    ///
    /// `Promise<PictureInPictureWindow> requestPictureInPicture()`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/requestPictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-htmlvideoelement-requestpictureinpicture)
    #[doc(alias = "requestPictureInPicture")]
    #[inline]
    pub fn request_picture_in_picture(&self) -> Promise<PictureInPictureWindow> {
        Promise::of_call(Js::try_call_requestPictureInPicture__as_value(js(self)))
    }

    /// The handler of the event `enterpictureinpicture`.
    ///
    /// `attribute EventHandler onenterpictureinpicture`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/enterpictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-enterpictureinpicture)
    pub fn onenterpictureinpicture(&self) -> Option<Function<fn(PictureInPictureEvent)>> {
        property::get(self, "onenterpictureinpicture")
    }

    /// Sets the handler of the event `enterpictureinpicture`.
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "onenterpictureinpicture")]
    pub fn set_onenterpictureinpicture(&self, value: Option<&Function<fn(PictureInPictureEvent)>>) {
        property::set(self, "onenterpictureinpicture", nullable(value))
    }

    /// The handler of the event `leavepictureinpicture`.
    ///
    /// `attribute EventHandler onleavepictureinpicture`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/leavepictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-leavepictureinpicture)
    pub fn onleavepictureinpicture(&self) -> Option<Function<fn(PictureInPictureEvent)>> {
        property::get(self, "onleavepictureinpicture")
    }

    /// Sets the handler of the event `leavepictureinpicture`.
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "onleavepictureinpicture")]
    pub fn set_onleavepictureinpicture(&self, value: Option<&Function<fn(PictureInPictureEvent)>>) {
        property::set(self, "onleavepictureinpicture", nullable(value))
    }

    /// Whether the browser should not offer picture-in-picture for this video.
    ///
    /// `attribute boolean disablePictureInPicture`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/disablePictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-htmlvideoelement-disablepictureinpicture)
    #[doc(alias = "disablePictureInPicture")]
    #[inline]
    pub fn disable_picture_in_picture(&self) -> bool {
        Js::get_disablePictureInPicture__as_bool(js(self)).get()
    }

    /// Sets whether the browser should not offer picture-in-picture for this video.
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "disablePictureInPicture")]
    #[inline]
    pub fn set_disable_picture_in_picture(&self, value: bool) {
        Js::set_disablePictureInPicture__bool(js(self), value)
    }
}

impl PictureInPictureWindow {
    /// The width of the window in CSS pixels, or 0 if it is closed.
    ///
    /// `readonly attribute long width`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/width) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpicturewindow-width)
    #[inline]
    pub fn width(&self) -> i32 {
        Js::get_width__as_number(js(self)) as i32
    }

    /// The height of the window in CSS pixels, or 0 if it is closed.
    ///
    /// `readonly attribute long height`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/height) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpicturewindow-height)
    #[inline]
    pub fn height(&self) -> i32 {
        Js::get_height__as_number(js(self)) as i32
    }

    /// The handler of the event `resize`.
    ///
    /// `attribute EventHandler onresize`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/resize_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-pictureinpicturewindow-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// Sets the handler of the event `resize`.
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }
}

impl PictureInPictureEvent {
    /// Makes a new `PictureInPictureEvent`.
    ///
    /// `constructor(DOMString type, PictureInPictureEventInit eventInitDict)`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent/PictureInPictureEvent) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpictureevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<PictureInPictureEventInit>) -> PictureInPictureEvent {
        Js::new_PictureInPictureEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The floating window that the event is about.
    ///
    /// `readonly attribute PictureInPictureWindow pictureInPictureWindow`
    ///
    /// Feature `picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent/pictureInPictureWindow) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpicturewindow)
    #[doc(alias = "pictureInPictureWindow")]
    #[inline]
    pub fn picture_in_picture_window(&self) -> PictureInPictureWindow {
        FromJs::from_js(Js::get_pictureInPictureWindow__as_value(js(self)))
    }
}

impl PictureInPictureEventInit {
    /// The values to make a `PictureInPictureEvent` from.
    ///
    /// `dictionary PictureInPictureEventInit : EventInit`
    ///
    /// Feature `picture-in-picture`.
    pub fn new(picture_in_picture_window: &PictureInPictureWindow) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "pictureInPictureWindow", picture_in_picture_window.as_ref());
        this
    }

    /// The floating window that the event is about.
    ///
    /// `required PictureInPictureWindow pictureInPictureWindow`
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "pictureInPictureWindow")]
    pub fn get_picture_in_picture_window(&self) -> PictureInPictureWindow {
        property::get(self, "pictureInPictureWindow")
    }

    /// Sets the floating window that the event is about.
    ///
    /// Feature `picture-in-picture`.
    #[doc(alias = "pictureInPictureWindow")]
    pub fn set_picture_in_picture_window(&self, value: &PictureInPictureWindow) -> &Self {
        property::set(self, "pictureInPictureWindow", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "disablePictureInPicture")]
    pub(crate) fn get_disablePictureInPicture__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureElement")]
    pub(crate) fn get_pictureInPictureElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureEnabled")]
    pub(crate) fn get_pictureInPictureEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureWindow")]
    pub(crate) fn get_pictureInPictureWindow__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "disablePictureInPicture")]
    pub(crate) fn set_disablePictureInPicture__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "exitPictureInPicture")]
    pub(crate) fn try_call_exitPictureInPicture__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPictureInPicture")]
    pub(crate) fn try_call_requestPictureInPicture__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PictureInPictureEvent")]
    pub(crate) fn new_PictureInPictureEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
