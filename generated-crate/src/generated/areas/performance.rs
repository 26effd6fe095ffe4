//! Precise time: performance.now

use crate::runtime::prelude::*;
use crate::{Performance, Window, WorkerGlobalScope};

impl Performance {
    /// Returns the time since `timeOrigin` in milliseconds, which never goes backwards.
    ///
    /// `DOMHighResTimeStamp now()`
    ///
    /// Feature `performance`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/now) · [Specification](https://w3c.github.io/hr-time/#dom-performance-now)
    #[inline]
    pub fn now(&self) -> f64 {
        Js::call_now__as_number(js(self))
    }

    /// The start of the page or worker, in milliseconds since 1970.
    ///
    /// `readonly attribute DOMHighResTimeStamp timeOrigin`
    ///
    /// Feature `performance`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/timeOrigin) · [Specification](https://w3c.github.io/hr-time/#dom-performance-timeorigin)
    #[doc(alias = "timeOrigin")]
    #[inline]
    pub fn time_origin(&self) -> f64 {
        Js::get_timeOrigin__as_number(js(self))
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `performance`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/toJSON) · [Specification](https://w3c.github.io/hr-time/#dom-performance-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl Window {
    /// The clock and the performance measurements of this window.
    ///
    /// `readonly attribute Performance performance`
    ///
    /// Feature `performance`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/performance) · [Specification](https://w3c.github.io/hr-time/#the-performance-attribute)
    #[inline]
    pub fn performance(&self) -> Performance {
        FromJs::from_js(Js::get_performance__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// The clock and the performance measurements of this window.
    ///
    /// `readonly attribute Performance performance`
    ///
    /// Feature `performance`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/performance) · [Specification](https://w3c.github.io/hr-time/#the-performance-attribute)
    #[inline]
    pub fn performance(&self) -> Performance {
        FromJs::from_js(Js::get_performance__as_value(js(self)))
    }
}

/// The clock and the performance measurements of this window.
///
/// `readonly attribute Performance performance`
///
/// Feature `performance`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/performance) · [Specification](https://w3c.github.io/hr-time/#the-performance-attribute)
#[inline]
pub fn performance() -> Performance {
    FromJs::from_js(global::with(|this| Js::get_performance__as_value(this)))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "performance")]
    pub(crate) fn get_performance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "timeOrigin")]
    pub(crate) fn get_timeOrigin__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "now")]
    pub(crate) fn call_now__as_number(this: &Js) -> f64;
}
