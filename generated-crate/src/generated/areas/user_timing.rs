//! Marks and measures of one's own

use crate::runtime::prelude::*;
use crate::{
    Performance, PerformanceMark, PerformanceMarkOptions, PerformanceMeasure, PerformanceMeasureOptions,
    StringOrDomHighResTimeStamp, StringOrPerformanceMeasureOptions,
};

impl Performance {
    /// Puts a named mark into the performance time line, by default at the current time.
    ///
    /// `PerformanceMark mark(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/mark) · [Specification](https://w3c.github.io/user-timing/#dom-performance-mark)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `markName` is an attribute of `PerformanceTiming`, a `TypeError` for a negative
    /// start time, and a `DataCloneError` where `detail` cannot be cloned.
    #[inline]
    pub fn mark(&self, mark_name: &str) -> Result<PerformanceMark, Exception> {
        Js::try_call_mark__str__as_value(js(self), mark_name).map(Js::read)
    }

    /// As `mark`, with `mark_options`.
    ///
    /// `PerformanceMark mark(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Feature `user-timing`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `markName` is an attribute of `PerformanceTiming`, a `TypeError` for a negative
    /// start time, and a `DataCloneError` where `detail` cannot be cloned.
    #[doc(alias = "mark")]
    #[inline]
    pub fn mark_with_mark_options(
        &self,
        mark_name: &str,
        mark_options: impl IntoJs<PerformanceMarkOptions>,
    ) -> Result<PerformanceMark, Exception> {
        Js::try_call_mark__str_value__as_value(js(self), mark_name, &mark_options.to_value()).map(Js::read)
    }

    /// Removes the marks of a name, or all marks if no name is given.
    ///
    /// `undefined clearMarks(optional DOMString markName)`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMarks) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmarks)
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks(&self) {
        Js::call_clearMarks(js(self))
    }

    /// As `clear_marks`, with `mark_name`.
    ///
    /// `undefined clearMarks(optional DOMString markName)`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks_with_mark_name(&self, mark_name: &str) {
        Js::call_clearMarks__str(js(self), mark_name)
    }

    /// Puts a named span into the performance time line; by default from the start of the page until now.
    ///
    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measure) · [Specification](https://w3c.github.io/user-timing/#dom-performance-measure)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a mark that does not exist, a `TypeError` for options that conflict, and a
    /// `DataCloneError` where `detail` cannot be cloned.
    #[inline]
    pub fn measure(&self, measure_name: &str) -> Result<PerformanceMeasure, Exception> {
        Js::try_call_measure__str__as_value(js(self), measure_name).map(Js::read)
    }

    /// As `measure`, with `start_or_measure_options`.
    ///
    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Feature `user-timing`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a mark that does not exist, a `TypeError` for options that conflict, and a
    /// `DataCloneError` where `detail` cannot be cloned.
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

    /// As `measure_with_start_or_measure_options`, with `end_mark`.
    ///
    /// `PerformanceMeasure measure(DOMString measureName, optional (DOMString or PerformanceMeasureOptions) startOrMeasureOptions = {}, optional DOMString endMark)`
    ///
    /// Feature `user-timing`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a mark that does not exist, a `TypeError` for options that conflict, and a
    /// `DataCloneError` where `detail` cannot be cloned.
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

    /// Removes the measures of a name, or all measures if no name is given.
    ///
    /// `undefined clearMeasures(optional DOMString measureName)`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearMeasures) · [Specification](https://w3c.github.io/user-timing/#dom-performance-clearmeasures)
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures(&self) {
        Js::call_clearMeasures(js(self))
    }

    /// As `clear_measures`, with `measure_name`.
    ///
    /// `undefined clearMeasures(optional DOMString measureName)`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures_with_measure_name(&self, measure_name: &str) {
        Js::call_clearMeasures__str(js(self), measure_name)
    }
}

impl PerformanceMarkOptions {
    /// Options for a new performance mark.
    ///
    /// `dictionary PerformanceMarkOptions`
    ///
    /// Feature `user-timing`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Data of any kind to keep with the entry; it is cloned.
    ///
    /// `any detail`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// Sets data of any kind to keep with the entry; it is cloned.
    ///
    /// Feature `user-timing`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// The time of the mark in milliseconds; by default the current time.
    ///
    /// `DOMHighResTimeStamp startTime`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "startTime")]
    pub fn get_start_time(&self) -> Option<f64> {
        property::get(self, "startTime")
    }

    /// Sets the time of the mark in milliseconds; by default the current time.
    ///
    /// Feature `user-timing`.
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
    /// Options for a new measure: two of its start, its end and its duration, and data to keep with it.
    ///
    /// `dictionary PerformanceMeasureOptions`
    ///
    /// Feature `user-timing`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Data of any kind to keep with the entry; it is cloned.
    ///
    /// `any detail`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// Sets data of any kind to keep with the entry; it is cloned.
    ///
    /// Feature `user-timing`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// The start of the span, as the name of a mark or as a time in milliseconds.
    ///
    /// `(DOMString or DOMHighResTimeStamp) start`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<StringOrDomHighResTimeStamp> {
        property::get(self, "start")
    }

    /// Sets the start of the span, as the name of a mark or as a time in milliseconds.
    ///
    /// Feature `user-timing`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl Into<StringOrDomHighResTimeStamp>) -> &Self {
        property::set(self, "start", &value.into().to_js());
        self
    }

    /// The length of the span in milliseconds.
    ///
    /// `DOMHighResTimeStamp duration`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<f64> {
        property::get(self, "duration")
    }

    /// Sets the length of the span in milliseconds.
    ///
    /// Feature `user-timing`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "duration", value);
        self
    }

    /// The end of the span, as the name of a mark or as a time in milliseconds.
    ///
    /// `(DOMString or DOMHighResTimeStamp) end`
    ///
    /// Feature `user-timing`.
    #[doc(alias = "end")]
    pub fn get_end(&self) -> Option<StringOrDomHighResTimeStamp> {
        property::get(self, "end")
    }

    /// Sets the end of the span, as the name of a mark or as a time in milliseconds.
    ///
    /// Feature `user-timing`.
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
    /// Makes a new `PerformanceMark`.
    ///
    /// `constructor(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#dom-performancemark-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `markName` is an attribute of `PerformanceTiming`, a `TypeError` for a negative
    /// start time, and a `DataCloneError` where `detail` cannot be cloned.
    #[inline]
    pub fn new(mark_name: &str) -> Result<PerformanceMark, Exception> {
        Js::try_new_PerformanceMark__str__as_value(mark_name).map(Js::cast)
    }

    /// As `new`, with `mark_options`.
    ///
    /// `constructor(DOMString markName, optional PerformanceMarkOptions markOptions = {})`
    ///
    /// Feature `user-timing`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `markName` is an attribute of `PerformanceTiming`, a `TypeError` for a negative
    /// start time, and a `DataCloneError` where `detail` cannot be cloned.
    #[inline]
    pub fn new_with_mark_options(
        mark_name: &str,
        mark_options: impl IntoJs<PerformanceMarkOptions>,
    ) -> Result<PerformanceMark, Exception> {
        Js::try_new_PerformanceMark__str_value__as_value(mark_name, &mark_options.to_value()).map(Js::cast)
    }

    /// The data given when the mark was made, or null.
    ///
    /// `readonly attribute any detail`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark/detail) · [Specification](https://w3c.github.io/user-timing/#dom-performancemark-detail)
    #[inline]
    pub fn detail(&self) -> JsValue {
        Js::get_detail__as_value(js(self))
    }
}

impl PerformanceMeasure {
    /// The data given when the measure was made, or null.
    ///
    /// `readonly attribute any detail`
    ///
    /// Feature `user-timing`. Baseline: widely available since 2022-07. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure/detail) · [Specification](https://w3c.github.io/user-timing/#dom-performancemeasure-detail)
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
