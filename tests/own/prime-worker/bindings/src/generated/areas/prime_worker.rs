//! What prime-worker.idl defines

use crate::runtime::prelude::*;
use crate::{
    BooleanOrNumber, PrimeReply, PrimeReplyEvent, PrimeRequest, PrimeRequestOrPrimeRequestSequence, PrimeWorker,
    ReplyKind,
};

impl PrimeRequest {
    /// Makes a new `PrimeRequest`.
    ///
    /// `dictionary PrimeRequest`
    ///
    /// Feature `prime-worker`.
    pub fn new(id: u32, limit: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "id", id as f64);
        property::set_f64(&this, "limit", limit as f64);
        this
    }

    /// `required unsigned long id`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> u32 {
        property::get(self, "id")
    }

    /// `required unsigned long id`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: u32) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// `required unsigned long limit`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "limit")]
    pub fn get_limit(&self) -> u32 {
        property::get(self, "limit")
    }

    /// `required unsigned long limit`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "limit")]
    pub fn set_limit(&self, value: u32) -> &Self {
        property::set_f64(self, "limit", value as f64);
        self
    }

    /// `(boolean or unsigned long) progress = false`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "progress")]
    pub fn get_progress(&self) -> Option<BooleanOrNumber> {
        property::get(self, "progress")
    }

    /// `(boolean or unsigned long) progress = false`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "progress")]
    pub fn set_progress(&self, value: impl Into<BooleanOrNumber>) -> &Self {
        property::set(self, "progress", &value.into().to_js());
        self
    }
}

impl PrimeReply {
    /// Makes a new `PrimeReply`.
    ///
    /// `dictionary PrimeReply`
    ///
    /// Feature `prime-worker`.
    pub fn new(id: u32, kind: ReplyKind) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "id", id as f64);
        property::set_str(&this, "kind", kind.as_str());
        this
    }

    /// `required unsigned long id`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> u32 {
        property::get(self, "id")
    }

    /// `required unsigned long id`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: u32) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// `required ReplyKind kind`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> ReplyKind {
        property::get(self, "kind")
    }

    /// `required ReplyKind kind`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: ReplyKind) -> &Self {
        property::set_str(self, "kind", value.as_str());
        self
    }

    /// `double part`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "part")]
    pub fn get_part(&self) -> Option<f64> {
        property::get(self, "part")
    }

    /// `double part`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "part")]
    pub fn set_part(&self, value: f64) -> &Self {
        property::set_f64(self, "part", value);
        self
    }

    /// `Uint32Array primes`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "primes")]
    pub fn get_primes(&self) -> Option<Uint32Array> {
        property::get(self, "primes")
    }

    /// `Uint32Array primes`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "primes")]
    pub fn set_primes(&self, value: impl IntoJs<Uint32Array>) -> &Self {
        property::set(self, "primes", &value.to_value());
        self
    }

    /// `DOMString message`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// `DOMString message`
    ///
    /// Feature `prime-worker`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }
}

impl PrimeWorker {
    /// Makes a new `PrimeWorker`.
    ///
    /// `constructor()`
    ///
    /// Feature `prime-worker`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<PrimeWorker, Exception> {
        Js::try_new_PrimeWorker__as_value().map(Js::cast)
    }

    /// `undefined postMessage((PrimeRequest or sequence<PrimeRequest>) request)`
    ///
    /// Feature `prime-worker`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, request: impl Into<PrimeRequestOrPrimeRequestSequence>) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), &request.into().to_js())
    }

    /// `Promise<unsigned long> terminate()`
    ///
    /// Feature `prime-worker`.
    #[inline]
    pub fn terminate(&self) -> Promise<u32> {
        Promise::of_call(Js::try_call_terminate__as_value(js(self)))
    }
}

impl PrimeReplyEvent {
    /// `readonly attribute PrimeReply data`
    ///
    /// Feature `prime-worker`.
    #[inline]
    pub fn data(&self) -> PrimeReply {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "data")]
    pub(crate) fn get_data__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "postMessage")]
    pub(crate) fn try_call_postMessage__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "terminate")]
    pub(crate) fn try_call_terminate__as_value(this: &Js) -> Result<Js, Exception>;
}

web_module_imports! {
    { module = "/prime-worker.js" }
    #[wasm_bindgen(catch, constructor, js_class = "PrimeWorker")]
    pub(crate) fn try_new_PrimeWorker__as_value() -> Result<Js, Exception>;
}
