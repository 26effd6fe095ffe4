//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Event, Page, Plugin, Window};

impl Page {
    /// Makes a new `Page`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Page, Exception> {
        Js::try_new_Page__as_value().map(Js::cast)
    }

    /// `undefined write(DOMString text)`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Page/write)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "The write() method is \"idiosyncratic\". Instead: DOM, innerHTML."]
    #[inline]
    pub fn write(&self, text: &str) -> Result<(), Exception> {
        Js::try_call_write__str(js(self), text)
    }

    /// `attribute DOMString color`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Page/color) · [Specification](https://example.org/#color)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Page/color"]
    #[inline]
    pub fn color(&self) -> String {
        Js::get_color__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString color`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Page/color) · [Specification](https://example.org/#color)
    #[doc(alias = "color")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Page/color"]
    #[inline]
    pub fn set_color(&self, value: &str) {
        Js::set_color__str(js(self), value)
    }

    /// `undefined clear()`
    ///
    /// Feature `input`. [Specification](https://example.org/#clear)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://example.org/#clear"]
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// `undefined release()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn release(&self) -> Result<(), Exception> {
        Js::try_call_release(js(self))
    }

    /// `const unsigned short OLD = 1`
    ///
    /// Feature `input`.
    pub const OLD: u16 = 1;

    /// `attribute DOMString title`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Page/title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString title`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Page/title)
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }
}

impl Plugin {
    /// `readonly attribute DOMString name`
    ///
    /// Feature `input`. [MDN](https://developer.mozilla.org/docs/Web/API/Plugin/name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The handler of the event `load`.
    ///
    /// `attribute EventHandler onload`
    ///
    /// Feature `input`.
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// Sets the handler of the event `load`.
    ///
    /// Feature `input`.
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }
}

impl Window {
    /// `DOMString escape(DOMString text)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "It is of Annex B, as `__proto__` is (\"`idiosyncrati[c]`\")."]
    #[inline]
    pub fn escape(&self, text: &str) -> Result<String, Exception> {
        Js::try_call_escape__str__as_value(js(self), text).map(Js::read)
    }

    /// `readonly attribute Plugin plugin`
    ///
    /// Feature `input`.
    #[inline]
    pub fn plugin(&self) -> Plugin {
        FromJs::from_js(Js::get_plugin__as_value(js(self)))
    }
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `input`.
pub fn window() -> Option<Window> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "color")]
    pub(crate) fn get_color__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "plugin")]
    pub(crate) fn get_plugin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "color")]
    pub(crate) fn set_color__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "title")]
    pub(crate) fn set_title__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "clear")]
    pub(crate) fn try_call_clear(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "escape")]
    pub(crate) fn try_call_escape__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "release")]
    pub(crate) fn try_call_release(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Page")]
    pub(crate) fn try_new_Page__as_value() -> Result<Js, Exception>;
}
