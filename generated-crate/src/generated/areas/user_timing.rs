//! Marks and measures of one's own

use crate::runtime::prelude::*;
use crate::{
    Performance, PerformanceMark, PerformanceMarkOptions, PerformanceMeasure, PerformanceMeasureOptions,
    StringOrDomHighResTimeStamp, StringOrPerformanceMeasureOptions,
};

impl Performance {
    /// `PerformanceMark mark(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/mark) · [Specification](https://w3c.github.io/user-timing/#dom-performance-mark)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn mark(&self, mark_name: &str) -> Result<PerformanceMark, Exception> {
        Js::try_call_mark__str__as_value(js(self), mark_name).map(Js::read)
    }

    /// `PerformanceMark mark(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/mark) · [Specification](https://w3c.github.io/user-timing/#dom-performance-mark)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "mark")]
    #[inline]
    pub fn mark_with_mark_options(
        &self,
        mark_name: &str,
        mark_options: impl IntoJs<PerformanceMarkOptions>,
    ) -> Result<PerformanceMark, Exception> {
        Js::try_call_mark__str_value__as_value(js(self), mark_name, &mark_options.to_value()).map(Js::read)
    }

    /// `undefined clearMarks(optional DOMString markName)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMarks) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmarks)
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks(&self) {
        Js::call_clearMarks(js(self))
    }

    /// `undefined clearMarks(optional DOMString markName)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMarks) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmarks)
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks_with_mark_name(&self, mark_name: &str) {
        Js::call_clearMarks__str(js(self), mark_name)
    }

    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measure) · [Specification](https://w3c.github.io/user-timing/#dom-performance-measure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn measure(&self, measure_name: &str) -> Result<PerformanceMeasure, Exception> {
        Js::try_call_measure__str__as_value(js(self), measure_name).map(Js::read)
    }

    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measure) · [Specification](https://w3c.github.io/user-timing/#dom-performance-measure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "measure")]
    #[inline]
    pub fn measure_with_start_or_measure_options(
        &self,
        measure_name: &str,
        start_or_measure_options: impl Into<StringOrPerformanceMeasureOptions>,
    ) -> Result<PerformanceMeasure, Exception> {
        Js::try_call_measure__str_value__as_value(js(self), measure_name, &start_or_measure_options.into().to_js())
            .map(Js::read)
    }

    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measure) · [Specification](https://w3c.github.io/user-timing/#dom-performance-measure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "measure")]
    #[inline]
    pub fn measure_with_start_or_measure_options_and_end_mark(
        &self,
        measure_name: &str,
        start_or_measure_options: impl Into<StringOrPerformanceMeasureOptions>,
        end_mark: &str,
    ) -> Result<PerformanceMeasure, Exception> {
        Js::try_call_measure__str_value_str__as_value(
            js(self),
            measure_name,
            &start_or_measure_options.into().to_js(),
            end_mark,
        )
        .map(Js::read)
    }

    /// `undefined clearMeasures(optional DOMString measureName)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMeasures) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmeasures)
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures(&self) {
        Js::call_clearMeasures(js(self))
    }

    /// `undefined clearMeasures(optional DOMString measureName)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMeasures) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmeasures)
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures_with_measure_name(&self, measure_name: &str) {
        Js::call_clearMeasures__str(js(self), measure_name)
    }
}

impl PerformanceMarkOptions {
    /// `dictionary PerformanceMarkOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any detail`
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// `any detail`
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// `DOMHighResTimeStamp startTime`
    #[doc(alias = "startTime")]
    pub fn get_start_time(&self) -> Option<f64> {
        property::get(self, "startTime")
    }

    /// `DOMHighResTimeStamp startTime`
    #[doc(alias = "startTime")]
    pub fn set_start_time(&self, value: f64) -> &Self {
        property::set_f64(self, "startTime", value);
        self
    }
}

impl Default for PerformanceMarkOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PerformanceMeasureOptions {
    /// `dictionary PerformanceMeasureOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any detail`
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// `any detail`
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// `(DOMString or DOMHighResTimeStamp) start`
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<StringOrDomHighResTimeStamp> {
        property::get(self, "start")
    }

    /// `(DOMString or DOMHighResTimeStamp) start`
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl Into<StringOrDomHighResTimeStamp>) -> &Self {
        property::set(self, "start", &value.into().to_js());
        self
    }

    /// `DOMHighResTimeStamp duration`
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<f64> {
        property::get(self, "duration")
    }

    /// `DOMHighResTimeStamp duration`
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "duration", value);
        self
    }

    /// `(DOMString or DOMHighResTimeStamp) end`
    #[doc(alias = "end")]
    pub fn get_end(&self) -> Option<StringOrDomHighResTimeStamp> {
        property::get(self, "end")
    }

    /// `(DOMString or DOMHighResTimeStamp) end`
    #[doc(alias = "end")]
    pub fn set_end(&self, value: impl Into<StringOrDomHighResTimeStamp>) -> &Self {
        property::set(self, "end", &value.into().to_js());
        self
    }
}

impl Default for PerformanceMeasureOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PerformanceMark {
    /// `constructor(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#dom-performancemark-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(mark_name: &str) -> Result<PerformanceMark, Exception> {
        Js::try_new_PerformanceMark__str__as_value(mark_name).map(Js::cast)
    }

    /// `constructor(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#dom-performancemark-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_mark_options(
        mark_name: &str,
        mark_options: impl IntoJs<PerformanceMarkOptions>,
    ) -> Result<PerformanceMark, Exception> {
        Js::try_new_PerformanceMark__str_value__as_value(mark_name, &mark_options.to_value()).map(Js::cast)
    }

    /// `readonly attribute any detail`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark/detail) · [Specification](https://w3c.github.io/user-timing/#dom-performancemark-detail)
    #[inline]
    pub fn detail(&self) -> JsValue {
        Js::get_detail__as_value(js(self))
    }
}

impl PerformanceMeasure {
    /// `readonly attribute any detail`
    ///
    /// Baseline: widely available since 2022-07. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure/detail) · [Specification](https://w3c.github.io/user-timing/#dom-performancemeasure-detail)
    #[inline]
    pub fn detail(&self) -> JsValue {
        Js::get_detail__as_value(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "clearMarks")]
    pub(crate) fn call_clearMarks(this: &Js);
    #[wasm_bindgen(method, js_name = "clearMarks")]
    pub(crate) fn call_clearMarks__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "clearMeasures")]
    pub(crate) fn call_clearMeasures(this: &Js);
    #[wasm_bindgen(method, js_name = "clearMeasures")]
    pub(crate) fn call_clearMeasures__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "mark")]
    pub(crate) fn try_call_mark__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mark")]
    pub(crate) fn try_call_mark__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measure")]
    pub(crate) fn try_call_measure__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measure")]
    pub(crate) fn try_call_measure__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measure")]
    pub(crate) fn try_call_measure__str_value_str__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PerformanceMark")]
    pub(crate) fn try_new_PerformanceMark__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PerformanceMark")]
    pub(crate) fn try_new_PerformanceMark__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
