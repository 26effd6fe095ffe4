//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Loader, NodeOrText, Sign, Sum, SumInit, TreeNode};

impl Loader {
    /// Makes a new `Loader`.
    ///
    /// `constructor(DOMString url)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<Loader, Exception> {
        Js::try_new_Loader__str__as_value(url).map(Js::cast)
    }

    /// Makes a new `Loader`.
    ///
    /// `constructor(object source, boolean now)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn from_source(source: &Object, now: bool) -> Result<Loader, Exception> {
        Js::try_new_Loader__value_bool__as_value(source.as_ref(), now).map(Js::cast)
    }

    /// `undefined load(DOMString url)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn load(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_load__str(js(self), url)
    }

    /// `undefined load(object source, boolean now)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "load")]
    #[inline]
    pub fn load_from(&self, source: &Object, now: bool) -> Result<(), Exception> {
        Js::try_call_load__value_bool(js(self), source.as_ref(), now)
    }

    /// `undefined send(optional DOMString body)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        Js::try_call_send(js(self))
    }

    /// As `send`, with `body`.
    ///
    /// `undefined send(optional DOMString body)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: &str) -> Result<(), Exception> {
        Js::try_call_send__str(js(self), body)
    }

    /// `undefined send(object body, optional boolean now)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_object(&self, body: &Object) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), body.as_ref())
    }

    /// As `send_with_body`, with `now`.
    ///
    /// `undefined send(object body, optional boolean now)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body_and_now(&self, body: &Object, now: bool) -> Result<(), Exception> {
        Js::try_call_send__value_bool(js(self), body.as_ref(), now)
    }

    /// `undefined fooBarBaz(optional long size)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fooBarBaz")]
    #[inline]
    pub fn foobar(&self) -> Result<(), Exception> {
        Js::try_call_fooBarBaz(js(self))
    }

    /// As `foobar`, with `size`.
    ///
    /// `undefined fooBarBaz(optional long size)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fooBarBaz")]
    #[inline]
    pub fn foobar_with_size(&self, size: i32) -> Result<(), Exception> {
        Js::try_call_fooBarBaz__number(js(self), size as f64)
    }

    /// `static undefined fooBarBaz()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fooBarBaz")]
    #[inline]
    pub fn static_foobar() -> Result<(), Exception> {
        Js::try_static_call_Loader_fooBarBaz()
    }
}

impl Sum {
    /// `const unsigned short LAST_ONE = 1`
    ///
    /// Feature `input`.
    #[doc(alias = "LAST_ONE")]
    pub const LAST: u16 = 1;

    /// `attribute Sign sign`
    ///
    /// Feature `input`.
    #[doc(alias = "sign")]
    #[inline]
    pub fn type_(&self) -> Sign {
        FromJs::from_js(Js::get_sign__as_value(js(self)))
    }

    /// `attribute Sign sign`
    ///
    /// Feature `input`.
    #[doc(alias = "sign")]
    #[inline]
    pub fn set_type(&self, value: Sign) {
        Js::set_sign__str(js(self), value.as_str())
    }

    /// `readonly attribute (Node or DOMString) whatever`
    ///
    /// Feature `input`.
    #[inline]
    pub fn whatever(&self) -> NodeOrText {
        FromJs::from_js(Js::get_whatever__as_value(js(self)))
    }

    /// `attribute DOMString classification`
    ///
    /// Feature `input`.
    #[doc(alias = "classification")]
    #[inline]
    pub fn class(&self) -> String {
        Js::get_classification__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString classification`
    ///
    /// Feature `input`.
    #[doc(alias = "classification")]
    #[inline]
    pub fn set_class(&self, value: &str) {
        Js::set_classification__str(js(self), value)
    }
}

impl TreeNode {
    /// Makes a new `Node`.
    ///
    /// `Leaf(DOMString text)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn leaf(text: &str) -> Result<TreeNode, Exception> {
        Js::try_new_Leaf__str__as_value(text).map(Js::cast)
    }
}

impl SumInit {
    /// Makes a new `SumOptions`.
    ///
    /// `dictionary SumOptions`
    ///
    /// Feature `input`.
    pub fn new(first: i32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "firstOperand", first as f64);
        this
    }

    /// `required long firstOperand`
    ///
    /// Feature `input`.
    #[doc(alias = "firstOperand")]
    pub fn get_first(&self) -> i32 {
        property::get(self, "firstOperand")
    }

    /// `required long firstOperand`
    ///
    /// Feature `input`.
    #[doc(alias = "firstOperand")]
    pub fn set_first(&self, value: i32) -> &Self {
        property::set_f64(self, "firstOperand", value as f64);
        self
    }

    /// `long? secondOperand`
    ///
    /// Feature `input`.
    #[doc(alias = "secondOperand")]
    pub fn get_second(&self) -> Option<i32> {
        property::get(self, "secondOperand")
    }

    /// `long? secondOperand`
    ///
    /// Feature `input`.
    #[doc(alias = "secondOperand")]
    pub fn set_second(&self, value: Option<i32>) -> &Self {
        property::set(self, "secondOperand", &value.to_js());
        self
    }
}

/// The namespace `tools`.
pub mod tool {
    use crate::runtime::prelude::*;
    use crate::{NodeOrLoader, OnFinished};

    /// `undefined wait(Finished finished, NodeOrLoad what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn wait(finished: impl IntoFunction<OnFinished>, what: impl Into<NodeOrLoader>) -> Result<(), Exception> {
        Js::try_static_call_tools_wait__value2(&finished.into_callback().into_function(), &what.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "classification")]
    pub(crate) fn get_classification__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sign")]
    pub(crate) fn get_sign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "whatever")]
    pub(crate) fn get_whatever__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "classification")]
    pub(crate) fn set_classification__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "sign")]
    pub(crate) fn set_sign__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "fooBarBaz")]
    pub(crate) fn try_call_fooBarBaz(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fooBarBaz")]
    pub(crate) fn try_call_fooBarBaz__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__value_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Leaf")]
    pub(crate) fn try_new_Leaf__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Loader")]
    pub(crate) fn try_new_Loader__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Loader")]
    pub(crate) fn try_new_Loader__value_bool__as_value(a0: &JsValue, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Loader", js_name = "fooBarBaz")]
    pub(crate) fn try_static_call_Loader_fooBarBaz() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "tools", js_name = "wait")]
    pub(crate) fn try_static_call_tools_wait__value2(a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
}
