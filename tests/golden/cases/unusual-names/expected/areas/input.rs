//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    AddEventListenerOptions, Dashed, EventInit, EventTarget, JsClass, JsDefault, JsJsValue, JsObject, JsSelf, JsU,
    JsWider, N0, OtherOrNumber, Picture, U005F, Window, WorkerGlobalScope,
};

impl N0 {
    /// `attribute long a1`
    ///
    /// Feature `input`.
    #[inline]
    pub fn a1(&self) -> i32 {
        Js::get_a1__as_number(js(self)) as i32
    }

    /// `attribute long a1`
    ///
    /// Feature `input`.
    #[doc(alias = "a1")]
    #[inline]
    pub fn set_a1(&self, value: i32) {
        Js::set_a1__number(js(self), value as f64)
    }

    /// `undefined self(long a, long b_)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self, a: i32, b: i32) -> Result<(), Exception> {
        Js::try_call_self__number2(js(self), a as f64, b as f64)
    }
}

impl U005F {
    /// `const long B_ = 1`
    ///
    /// Feature `input`.
    pub const B_: i32 = 1;

    /// `const long c1 = 2`
    ///
    /// Feature `input`.
    #[doc(alias = "c1")]
    pub const C1: i32 = 2;
}

impl EventInit {
    /// Makes a new `Event_Init`.
    ///
    /// `dictionary Event_Init`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `long a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<i32> {
        property::get(self, "a")
    }

    /// `long a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: i32) -> &Self {
        property::set_f64(self, "a", value as f64);
        self
    }
}

impl Default for EventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Picture {
    /// `Default as_ref(Default d, Self s)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "as_ref")]
    #[inline]
    pub fn as_ref_(&self, d: &JsDefault, s: &JsSelf) -> Result<JsDefault, Exception> {
        Js::try_call_as_ref__value2__as_value(js(self), d.as_ref(), s.as_ref()).map(Js::read)
    }

    /// `undefined asRefOf(optional Picture asRef)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "asRefOf")]
    #[inline]
    pub fn as_ref_of(&self) -> Result<(), Exception> {
        Js::try_call_asRefOf(js(self))
    }

    /// As `as_ref_of`, with `as_ref_`.
    ///
    /// `undefined asRefOf(optional Picture asRef)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "asRefOf")]
    #[inline]
    pub fn as_ref_of_with_as_ref(&self, as_ref_: &Picture) -> Result<(), Exception> {
        Js::try_call_asRefOf__value(js(self), as_ref_.as_ref())
    }

    /// `undefined js(long this, long js, long nullable, long Js)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "js")]
    #[inline]
    pub fn js_(&self, this_: i32, js_: i32, nullable_: i32, js__: i32) -> Result<(), Exception> {
        Js::try_call_js__number4(js(self), this_ as f64, js_ as f64, nullable_ as f64, js__ as f64)
    }

    /// `undefined dashed-name()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "dashed-name")]
    #[inline]
    pub fn dashed_name(&self) -> Result<(), Exception> {
        Js::try_call_dashed_name(js(self))
    }

    /// `undefined dashed_name2()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dashed_name2(&self) -> Result<(), Exception> {
        Js::try_call_dashed_name2(js(self))
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl Dashed {
    /// `attribute long a-b`
    ///
    /// Feature `input`.
    #[doc(alias = "a-b")]
    #[inline]
    pub fn a_b(&self) -> i32 {
        Js::get_a_b__as_number(js(self)) as i32
    }

    /// `attribute long a-b`
    ///
    /// Feature `input`.
    #[doc(alias = "a-b")]
    #[inline]
    pub fn set_a_b(&self, value: i32) {
        Js::set_a_b__number(js(self), value as f64)
    }

    /// `undefined dashed_name(Picture? p)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dashed_name(&self, p: Option<&Picture>) -> Result<(), Exception> {
        Js::try_call_dashed_name__value(js(self), nullable(p))
    }
}

impl JsObject {
    /// `undefined take(U u, Value v, Wider w, Class c, (Other or long) o)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn take(
        &self,
        u: impl Into<JsU>,
        v: impl Into<JsJsValue>,
        w: impl Into<JsWider>,
        c: impl Into<JsClass>,
        o: impl Into<OtherOrNumber>,
    ) -> Result<(), Exception> {
        Js::try_call_take__value5(
            js(self),
            &u.into().to_js(),
            &v.into().to_js(),
            &w.into().to_js(),
            &c.into().to_js(),
            &o.into().to_js(),
        )
    }
}

/// The namespace `gates`.
pub mod gates_ {
    use crate::runtime::prelude::*;
    use crate::Picture;

    /// `undefined run(Picture? p)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn run(p: Option<&Picture>) -> Result<(), Exception> {
        Js::try_static_call_gates_run__value(nullable(p))
    }
}

/// The namespace `fmt`.
pub mod fmt_ {
    use crate::runtime::prelude::*;
    use crate::Picture;

    /// `const long a = 1`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub const A: i32 = 1;

    /// `undefined nullable(Picture? p)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "nullable")]
    #[inline]
    pub fn nullable_(p: Option<&Picture>) -> Result<(), Exception> {
        Js::try_static_call_fmt_nullable__value(nullable(p))
    }
}

/// The namespace `property`.
pub mod property_ {
    use crate::runtime::prelude::*;

    /// `readonly attribute long nullable`
    ///
    /// Feature `input`.
    #[doc(alias = "nullable")]
    #[inline]
    pub fn nullable_() -> i32 {
        Js::static_get_property_nullable__as_number() as i32
    }
}

/// The namespace `global`.
pub mod global_ {
    use crate::runtime::prelude::*;

    /// `undefined js()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "js")]
    #[inline]
    pub fn js_() -> Result<(), Exception> {
        Js::try_static_call_global_js()
    }
}

/// The namespace `dictionary`.
pub mod dictionary_ {
    use crate::runtime::prelude::*;
    use crate::EventInit;

    /// `undefined run(optional Event_Init init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn run() -> Result<(), Exception> {
        Js::try_static_call_dictionary_run()
    }

    /// As `run`, with `init`.
    ///
    /// `undefined run(optional Event_Init init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_with_init(init: &EventInit) -> Result<(), Exception> {
        Js::try_static_call_dictionary_run__value(init.as_ref())
    }
}

/// The namespace `crate_`.
pub mod crate_ {
    use crate::runtime::prelude::*;

    /// `undefined super()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "super")]
    #[inline]
    pub fn super_() -> Result<(), Exception> {
        Js::try_static_call_crate__super()
    }
}

impl crate::super_::JsOption {
    /// `attribute Option? next`
    ///
    /// Feature `input`.
    #[inline]
    pub fn next(&self) -> Option<crate::super_::JsOption> {
        Js::get_next__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Option? next`
    ///
    /// Feature `input`.
    #[doc(alias = "next")]
    #[inline]
    pub fn set_next(&self, value: Option<&crate::super_::JsOption>) {
        Js::set_next__value(js(self), nullable(value))
    }
}

impl Window {
    /// `undefined nullable(Picture? p)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nullable(&self, p: Option<&Picture>) -> Result<(), Exception> {
        Js::try_call_nullable__value(js(self), nullable(p))
    }

    /// `attribute Picture? js`
    ///
    /// Feature `input`.
    #[doc(alias = "js")]
    #[inline]
    pub fn js_(&self) -> Option<Picture> {
        Js::get_js__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Picture? js`
    ///
    /// Feature `input`.
    #[doc(alias = "js")]
    #[inline]
    pub fn set_js(&self, value: Option<&Picture>) {
        Js::set_js__value(js(self), nullable(value))
    }
}

impl WorkerGlobalScope {
    /// `undefined nullable(Picture? p)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nullable(&self, p: Option<&Picture>) -> Result<(), Exception> {
        Js::try_call_nullable__value(js(self), nullable(p))
    }

    /// `attribute Picture? js`
    ///
    /// Feature `input`.
    #[doc(alias = "js")]
    #[inline]
    pub fn js_(&self) -> Option<Picture> {
        Js::get_js__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Picture? js`
    ///
    /// Feature `input`.
    #[doc(alias = "js")]
    #[inline]
    pub fn set_js(&self, value: Option<&Picture>) {
        Js::set_js__value(js(self), nullable(value))
    }
}

impl EventTarget {
    /// `undefined listenTo()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "listenTo")]
    #[inline]
    pub fn listen_to(&self) -> Result<(), Exception> {
        Js::try_call_listenTo(js(self))
    }
}

impl AddEventListenerOptions {
    /// Makes a new `AddEventListenerOptions`.
    ///
    /// `dictionary AddEventListenerOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean once`
    ///
    /// Feature `input`.
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// `boolean once`
    ///
    /// Feature `input`.
    #[doc(alias = "once")]
    pub fn set_once(&self, value: bool) -> &Self {
        property::set_bool(self, "once", value);
        self
    }
}

impl Default for AddEventListenerOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// `undefined nullable(Picture? p)`
///
/// Feature `input`.
///
/// # Errors
///
/// Whether it ever throws is not known.
#[doc(alias = "nullable")]
#[inline]
pub fn nullable_(p: Option<&Picture>) -> Result<(), Exception> {
    global::with(|this| Js::try_call_nullable__value(this, nullable(p)))
}

/// `attribute Picture? js`
///
/// Feature `input`.
#[doc(alias = "js")]
#[inline]
pub fn js_() -> Option<Picture> {
    global::with(|this| Js::get_js__as_option_value(this)).map(Js::read)
}

/// `attribute Picture? js`
///
/// Feature `input`.
#[doc(alias = "js")]
#[inline]
pub fn set_js(value: Option<&Picture>) {
    global::with(|this| Js::set_js__value(this, nullable(value)))
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `input`.
pub fn window() -> Option<Window> {
    global::instance()
}

/// The global object, where it is a `WorkerGlobalScope`.
///
/// `globalThis instanceof WorkerGlobalScope`
///
/// Feature `input`.
pub fn worker_global_scope() -> Option<WorkerGlobalScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "a-b")]
    pub(crate) fn get_a_b__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "a1")]
    pub(crate) fn get_a1__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "js")]
    pub(crate) fn get_js__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "next")]
    pub(crate) fn get_next__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "a-b")]
    pub(crate) fn set_a_b__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "a1")]
    pub(crate) fn set_a1__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "js")]
    pub(crate) fn set_js__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "next")]
    pub(crate) fn set_next__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "asRefOf")]
    pub(crate) fn try_call_asRefOf(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "asRefOf")]
    pub(crate) fn try_call_asRefOf__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "as_ref")]
    pub(crate) fn try_call_as_ref__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "dashed-name")]
    pub(crate) fn try_call_dashed_name(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dashed_name")]
    pub(crate) fn try_call_dashed_name__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dashed_name2")]
    pub(crate) fn try_call_dashed_name2(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "js")]
    pub(crate) fn try_call_js__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "listenTo")]
    pub(crate) fn try_call_listenTo(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "nullable")]
    pub(crate) fn try_call_nullable__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "self")]
    pub(crate) fn try_call_self__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "take")]
    pub(crate) fn try_call_take__value5(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "property", getter, js_name = "nullable")]
    pub(crate) fn static_get_property_nullable__as_number() -> f64;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "crate_", js_name = "super")]
    pub(crate) fn try_static_call_crate__super() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "dictionary", js_name = "run")]
    pub(crate) fn try_static_call_dictionary_run() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "dictionary", js_name = "run")]
    pub(crate) fn try_static_call_dictionary_run__value(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "fmt", js_name = "nullable")]
    pub(crate) fn try_static_call_fmt_nullable__value(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "gates", js_name = "run")]
    pub(crate) fn try_static_call_gates_run__value(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "global", js_name = "js")]
    pub(crate) fn try_static_call_global_js() -> Result<(), Exception>;
}
