//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Document, Message, Source, Window, WindowProxy};

impl Window {
    /// `readonly attribute WindowProxy window`
    ///
    /// Feature `input`.
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// `readonly attribute WindowProxy self`
    ///
    /// Feature `input`.
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> Window {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// `readonly attribute WindowProxy? parent`
    ///
    /// Feature `input`.
    #[inline]
    pub fn parent(&self) -> Option<WindowProxy> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Document document`
    ///
    /// Feature `input`.
    #[inline]
    pub fn document(&self) -> Document {
        FromJs::from_js(Js::get_document__as_value(js(self)))
    }

    /// `WindowProxy? open(USVString url)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn open(&self, url: &str) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str__as_option_value(js(self), url).map(Js::read_nullable)
    }
}

impl Document {
    /// `readonly attribute WindowProxy? defaultView`
    ///
    /// Feature `input`.
    #[doc(alias = "defaultView")]
    #[inline]
    pub fn default_view(&self) -> Option<Window> {
        Js::get_defaultView__as_option_value(js(self)).map(Js::read)
    }
}

impl WindowProxy {
    /// `readonly attribute boolean closed`
    ///
    /// Feature `input`.
    #[inline]
    pub fn closed(&self) -> bool {
        Js::get_closed__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Feature `input`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `inherit attribute USVString location`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_location__str(js(self), value)
    }

    /// `getter WindowProxy? (unsigned long index)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn get(&self, index: u32) -> Result<Option<WindowProxy>, Exception> {
        Js::try_index_get__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl Message {
    /// `readonly attribute Source? source`
    ///
    /// Feature `input`.
    #[inline]
    pub fn source(&self) -> Option<Source> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
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
    #[wasm_bindgen(method, getter, js_name = "closed")]
    pub(crate) fn get_closed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "defaultView")]
    pub(crate) fn get_defaultView__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "document")]
    pub(crate) fn get_document__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "self")]
    pub(crate) fn get_self__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "source")]
    pub(crate) fn get_source__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "window")]
    pub(crate) fn get_window__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "location")]
    pub(crate) fn try_set_location__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, structural, indexing_getter)]
    pub(crate) fn try_index_get__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
}
