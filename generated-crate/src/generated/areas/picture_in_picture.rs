//! A video in a small window above all others

use crate::runtime::prelude::*;
use crate::{
    Document, Element, Event, HtmlVideoElement, PictureInPictureEvent, PictureInPictureEventInit,
    PictureInPictureWindow, ShadowRoot,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "disablePictureInPicture")]
    pub(crate) fn get_disablePictureInPicture__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "onenterpictureinpicture")]
    pub(crate) fn get_onenterpictureinpicture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onleavepictureinpicture")]
    pub(crate) fn get_onleavepictureinpicture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureElement")]
    pub(crate) fn get_pictureInPictureElement__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureEnabled")]
    pub(crate) fn get_pictureInPictureEnabled__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "pictureInPictureWindow")]
    pub(crate) fn get_pictureInPictureWindow__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "disablePictureInPicture")]
    pub(crate) fn set_disablePictureInPicture__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "onenterpictureinpicture")]
    pub(crate) fn set_onenterpictureinpicture__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onleavepictureinpicture")]
    pub(crate) fn set_onleavepictureinpicture__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "exitPictureInPicture")]
    pub(crate) fn call_exitPictureInPicture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "requestPictureInPicture")]
    pub(crate) fn call_requestPictureInPicture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "PictureInPictureEvent")]
    pub(crate) fn try_new_PictureInPictureEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}

impl Document {
    /// `readonly attribute boolean pictureInPictureEnabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pictureInPictureEnabled) · [Specification](https://w3c.github.io/picture-in-picture/#dom-document-pictureinpictureenabled)
    #[doc(alias = "pictureInPictureEnabled")]
    #[inline]
    pub fn picture_in_picture_enabled(&self) -> bool {
        self.js().get_pictureInPictureEnabled__as_bool()
    }

    /// `Promise<undefined> exitPictureInPicture()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/exitPictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-document-exitpictureinpicture)
    #[doc(alias = "exitPictureInPicture")]
    #[inline]
    pub fn exit_picture_in_picture(&self) -> Promise<()> {
        FromJs::from_js(self.js().call_exitPictureInPicture__as_value())
    }

    /// `readonly attribute Element? pictureInPictureElement`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pictureInPictureElement) · [Specification](https://w3c.github.io/picture-in-picture/#dom-documentorshadowroot-pictureinpictureelement)
    #[doc(alias = "pictureInPictureElement")]
    #[inline]
    pub fn picture_in_picture_element(&self) -> Option<Element> {
        FromJs::from_js(self.js().get_pictureInPictureElement__as_value())
    }
}

impl ShadowRoot {
    /// `readonly attribute Element? pictureInPictureElement`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/pictureInPictureElement) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpicturewindow)
    #[doc(alias = "pictureInPictureElement")]
    #[inline]
    pub fn picture_in_picture_element(&self) -> Option<Element> {
        FromJs::from_js(self.js().get_pictureInPictureElement__as_value())
    }
}

impl HtmlVideoElement {
    /// `Promise<PictureInPictureWindow> requestPictureInPicture()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/requestPictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-htmlvideoelement-requestpictureinpicture)
    #[doc(alias = "requestPictureInPicture")]
    #[inline]
    pub fn request_picture_in_picture(&self) -> Promise<PictureInPictureWindow> {
        FromJs::from_js(self.js().call_requestPictureInPicture__as_value())
    }

    /// `attribute EventHandler onenterpictureinpicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/enterpictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-enterpictureinpicture)
    #[inline]
    pub fn onenterpictureinpicture(&self) -> Option<Function<fn(PictureInPictureEvent)>> {
        FromJs::from_js(self.js().get_onenterpictureinpicture__as_value())
    }

    /// `attribute EventHandler onenterpictureinpicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/enterpictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-enterpictureinpicture)
    #[doc(alias = "onenterpictureinpicture")]
    #[inline]
    pub fn set_onenterpictureinpicture(&self, value: Option<&Function<fn(PictureInPictureEvent)>>) {
        self.js().set_onenterpictureinpicture__value(nullable(value))
    }

    /// `attribute EventHandler onleavepictureinpicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/leavepictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-leavepictureinpicture)
    #[inline]
    pub fn onleavepictureinpicture(&self) -> Option<Function<fn(PictureInPictureEvent)>> {
        FromJs::from_js(self.js().get_onleavepictureinpicture__as_value())
    }

    /// `attribute EventHandler onleavepictureinpicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/leavepictureinpicture_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-htmlvideoelement-leavepictureinpicture)
    #[doc(alias = "onleavepictureinpicture")]
    #[inline]
    pub fn set_onleavepictureinpicture(&self, value: Option<&Function<fn(PictureInPictureEvent)>>) {
        self.js().set_onleavepictureinpicture__value(nullable(value))
    }

    /// `attribute boolean disablePictureInPicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/disablePictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-htmlvideoelement-disablepictureinpicture)
    #[doc(alias = "disablePictureInPicture")]
    #[inline]
    pub fn disable_picture_in_picture(&self) -> bool {
        self.js().get_disablePictureInPicture__as_bool()
    }

    /// `attribute boolean disablePictureInPicture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/disablePictureInPicture) · [Specification](https://w3c.github.io/picture-in-picture/#dom-htmlvideoelement-disablepictureinpicture)
    #[doc(alias = "disablePictureInPicture")]
    #[inline]
    pub fn set_disable_picture_in_picture(&self, value: bool) {
        self.js().set_disablePictureInPicture__bool(value)
    }
}

impl PictureInPictureWindow {
    /// `readonly attribute long width`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/width) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpicturewindow-width)
    #[inline]
    pub fn width(&self) -> i32 {
        self.js().get_width__as_number() as i32
    }

    /// `readonly attribute long height`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/height) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpicturewindow-height)
    #[inline]
    pub fn height(&self) -> i32 {
        self.js().get_height__as_number() as i32
    }

    /// `attribute EventHandler onresize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/resize_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-pictureinpicturewindow-resize)
    #[inline]
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onresize__as_value())
    }

    /// `attribute EventHandler onresize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow/resize_event) · [Specification](https://w3c.github.io/picture-in-picture/#eventdef-pictureinpicturewindow-resize)
    #[doc(alias = "onresize")]
    #[inline]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onresize__value(nullable(value))
    }
}

impl PictureInPictureEvent {
    /// `constructor(DOMString type, PictureInPictureEventInit eventInitDict)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent/PictureInPictureEvent) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpictureevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: &PictureInPictureEventInit) -> Result<PictureInPictureEvent, Exception> {
        Ok(
            FromJs::from_js(
                JsValue::from(Js::try_new_PictureInPictureEvent__str_value__as_value(type_, event_init_dict)?),
            ),
        )
    }

    /// `readonly attribute PictureInPictureWindow pictureInPictureWindow`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent/pictureInPictureWindow) · [Specification](https://w3c.github.io/picture-in-picture/#dom-pictureinpictureevent-pictureinpicturewindow)
    #[doc(alias = "pictureInPictureWindow")]
    #[inline]
    pub fn picture_in_picture_window(&self) -> PictureInPictureWindow {
        FromJs::from_js(self.js().get_pictureInPictureWindow__as_value())
    }
}

impl PictureInPictureEventInit {
    /// `dictionary PictureInPictureEventInit : EventInit`
    pub fn new(picture_in_picture_window: &PictureInPictureWindow) -> Self {
        let this = Object::new();
        property::set(&this, "pictureInPictureWindow", picture_in_picture_window);
        FromJs::from_js(JsValue::from(this))
    }

    /// `required PictureInPictureWindow pictureInPictureWindow`
    #[doc(alias = "pictureInPictureWindow")]
    pub fn get_picture_in_picture_window(&self) -> PictureInPictureWindow {
        FromJs::from_js(property::get(self, "pictureInPictureWindow"))
    }

    /// `required PictureInPictureWindow pictureInPictureWindow`
    #[doc(alias = "pictureInPictureWindow")]
    pub fn set_picture_in_picture_window(&self, value: &PictureInPictureWindow) -> &Self {
        property::set(self, "pictureInPictureWindow", value);
        self
    }
}
