//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Canvas, Context, FlatSettings, Picture, Scene, Shape};

impl Picture {
    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn get_context(&self, kind: &str) -> Result<Option<Context>, Exception> {
        Js::try_call_getContext__str__as_option_value(js(self), kind).map(Js::read_nullable)
    }

    /// As `get_context`, with `options`.
    ///
    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn get_context_with_options(&self, kind: &str, options: &JsValue) -> Result<Option<Context>, Exception> {
        Js::try_call_getContext__str_value__as_option_value(js(self), kind, options).map(Js::read_nullable)
    }

    /// As `get_context_with_options`, with `opaque`.
    ///
    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn get_context_with_options_and_opaque(
        &self,
        kind: &str,
        options: &JsValue,
        opaque: bool,
    ) -> Result<Option<Context>, Exception> {
        Js::try_call_getContext__str_value_bool__as_option_value(js(self), kind, options, opaque).map(Js::read_nullable)
    }

    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn context<T: FoundOn<Self>>(&self) -> Result<Option<T>, Exception> {
        Js::try_call_getContext__str__as_value(js(self), T::TEXT).map(Js::read)
    }

    /// As `context`, with `options`.
    ///
    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn context_with_options<T: FoundOn<Self>>(&self, options: &T::Options) -> Result<Option<T>, Exception> {
        Js::try_call_getContext__str_value__as_value(js(self), T::TEXT, options.as_ref()).map(Js::read)
    }

    /// As `context_with_options`, with `opaque`.
    ///
    /// `Context? getContext(DOMString kind, optional any options = null, optional boolean opaque = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn context_with_options_and_opaque<T: FoundOn<Self>>(
        &self,
        options: &T::Options,
        opaque: bool,
    ) -> Result<Option<T>, Exception> {
        Js::try_call_getContext__str_value_bool__as_value(js(self), T::TEXT, options.as_ref(), opaque).map(Js::read)
    }

    /// `object? getExtension(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn get_extension(&self, name: &str) -> Result<Option<Object>, Exception> {
        Js::try_call_getExtension__str__as_option_value(js(self), name).map(Js::read_nullable)
    }
}

impl FlatSettings {
    /// Makes a new `FlatSettings`.
    ///
    /// `dictionary FlatSettings`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean smooth`
    ///
    /// Feature `input`.
    #[doc(alias = "smooth")]
    pub fn get_smooth(&self) -> Option<bool> {
        property::get(self, "smooth")
    }

    /// `boolean smooth`
    ///
    /// Feature `input`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }
}

impl Default for FlatSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl Canvas {
    /// `object extension(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn extension(&self, name: &str) -> Result<Object, Exception> {
        Js::try_call_extension__str__as_value(js(self), name).map(Js::read)
    }

    /// `object extension(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "extension")]
    #[inline]
    pub fn extension_as<T: FoundOn<Self>>(&self) -> Result<T, Exception> {
        Js::try_call_extension__str__as_value(js(self), T::TEXT).map(Js::read)
    }
}

impl Scene {
    /// `Shape? find(DOMString selectors)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn find(&self, selectors: &str) -> Result<Option<Shape>, Exception> {
        Js::try_call_find__str__as_option_value(js(self), selectors).map(Js::read_nullable)
    }

    /// `Shape? find(DOMString selectors)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_as<T: Class + AsRef<Shape>>(&self, selectors: &str) -> Result<Option<T>, Exception> {
        Js::try_call_find__str__as_value(js(self), selectors).map(Js::instance)
    }

    /// `Shape first()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn first(&self) -> Result<Shape, Exception> {
        Js::try_call_first__as_value(js(self)).map(Js::read)
    }

    /// `Shape first()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "first")]
    #[inline]
    pub fn first_as<T: Class + AsRef<Shape>>(&self) -> Result<Option<T>, Exception> {
        Js::try_call_first__as_value(js(self)).map(Js::instance)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "extension")]
    pub(crate) fn try_call_extension__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "first")]
    pub(crate) fn try_call_first__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value__as_option_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value_bool__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: bool,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value_bool__as_option_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: bool,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getExtension")]
    pub(crate) fn try_call_getExtension__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
}
