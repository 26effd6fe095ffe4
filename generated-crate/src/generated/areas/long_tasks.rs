//! Tasks and animation frames that took too long

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    PerformanceLongAnimationFrameTiming, PerformanceLongTaskTiming, PerformanceScriptTiming, ScriptInvokerType,
    ScriptWindowAttribution, TaskAttributionTiming, Window,
};

#[cfg(feature = "experimental")]
impl PerformanceLongAnimationFrameTiming {
    /// The time when the frame began, in milliseconds since the time origin.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// The length of the frame in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Always `long-animation-frame`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `long-animation-frame`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time when the rendering steps began, 0 if nothing was rendered.
    ///
    /// `readonly attribute DOMHighResTimeStamp renderStart`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/renderStart) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-renderstart)
    #[doc(alias = "renderStart")]
    #[inline]
    pub fn render_start(&self) -> f64 {
        Js::get_renderStart__as_number(js(self))
    }

    /// The time when the final style and layout work began, 0 if there was none.
    ///
    /// `readonly attribute DOMHighResTimeStamp styleAndLayoutStart`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/styleAndLayoutStart) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-styleandlayoutstart)
    #[doc(alias = "styleAndLayoutStart")]
    #[inline]
    pub fn style_and_layout_start(&self) -> f64 {
        Js::get_styleAndLayoutStart__as_number(js(self))
    }

    /// The total time in milliseconds in which the page could not react to input.
    ///
    /// `readonly attribute DOMHighResTimeStamp blockingDuration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/blockingDuration) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-blockingduration)
    #[doc(alias = "blockingDuration")]
    #[inline]
    pub fn blocking_duration(&self) -> f64 {
        Js::get_blockingDuration__as_number(js(self))
    }

    /// The time of the first user input event that was handled in the frame, 0 if none.
    ///
    /// `readonly attribute DOMHighResTimeStamp firstUIEventTimestamp`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/firstUIEventTimestamp) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-firstuieventtimestamp)
    #[doc(alias = "firstUIEventTimestamp")]
    #[inline]
    pub fn first_ui_event_timestamp(&self) -> f64 {
        Js::get_firstUIEventTimestamp__as_number(js(self))
    }

    /// The scripts that ran for more than 5 milliseconds in the frame.
    ///
    /// `readonly attribute FrozenArray<PerformanceScriptTiming> scripts`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/scripts) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-scripts)
    #[inline]
    pub fn scripts(&self) -> Array<PerformanceScriptTiming> {
        FromJs::from_js(Js::get_scripts__as_value(js(self)))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/toJSON) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancelonganimationframetiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PerformanceScriptTiming {
    /// The time when the script was called, in milliseconds since the time origin.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// The running time in milliseconds, with the promise reactions at its end.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Always `script`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `script`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The way in which the script was started.
    ///
    /// `readonly attribute ScriptInvokerType invokerType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/invokerType) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-invokertype)
    #[doc(alias = "invokerType")]
    #[inline]
    pub fn invoker_type(&self) -> ScriptInvokerType {
        FromJs::from_js(Js::get_invokerType__as_value(js(self)))
    }

    /// What started the script, such as an element with its event, a function name or a URL.
    ///
    /// `readonly attribute DOMString invoker`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/invoker) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-invoker)
    #[inline]
    pub fn invoker(&self) -> String {
        Js::get_invoker__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time when execution began after compilation.
    ///
    /// `readonly attribute DOMHighResTimeStamp executionStart`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/executionStart) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-executionstart)
    #[doc(alias = "executionStart")]
    #[inline]
    pub fn execution_start(&self) -> f64 {
        Js::get_executionStart__as_number(js(self))
    }

    /// The URL of the script, empty if unknown.
    ///
    /// `readonly attribute DOMString sourceURL`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/sourceURL) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-sourceurl)
    #[doc(alias = "sourceURL")]
    #[inline]
    pub fn source_url(&self) -> String {
        Js::get_sourceURL__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the function that was called, empty if unknown.
    ///
    /// `readonly attribute DOMString sourceFunctionName`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/sourceFunctionName) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-sourcefunctionname)
    #[doc(alias = "sourceFunctionName")]
    #[inline]
    pub fn source_function_name(&self) -> String {
        Js::get_sourceFunctionName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The position of the function in the script, -1 if unknown.
    ///
    /// `readonly attribute long long sourceCharPosition`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/sourceCharPosition) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-sourcecharposition)
    #[doc(alias = "sourceCharPosition")]
    #[inline]
    pub fn source_char_position(&self) -> i64 {
        Js::get_sourceCharPosition__as_number(js(self)) as i64
    }

    /// The time in milliseconds in waits such as `alert` or a synchronous request.
    ///
    /// `readonly attribute DOMHighResTimeStamp pauseDuration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/pauseDuration) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-pauseduration)
    #[doc(alias = "pauseDuration")]
    #[inline]
    pub fn pause_duration(&self) -> f64 {
        Js::get_pauseDuration__as_number(js(self))
    }

    /// The time in milliseconds that the script spent on forced style and layout work.
    ///
    /// `readonly attribute DOMHighResTimeStamp forcedStyleAndLayoutDuration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/forcedStyleAndLayoutDuration) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-forcedstyleandlayoutduration)
    #[doc(alias = "forcedStyleAndLayoutDuration")]
    #[inline]
    pub fn forced_style_and_layout_duration(&self) -> f64 {
        Js::get_forcedStyleAndLayoutDuration__as_number(js(self))
    }

    /// The window in which the script ran, null if it is gone.
    ///
    /// `readonly attribute Window? window`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/window) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-window)
    #[inline]
    pub fn window(&self) -> Option<Window> {
        Js::get_window__as_option_value(js(self)).map(Js::read)
    }

    /// The relation of the script's window to this one.
    ///
    /// `readonly attribute ScriptWindowAttribution windowAttribution`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/windowAttribution) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-windowattribution)
    #[doc(alias = "windowAttribution")]
    #[inline]
    pub fn window_attribution(&self) -> ScriptWindowAttribution {
        FromJs::from_js(Js::get_windowAttribution__as_value(js(self)))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming/toJSON) · [Specification](https://www.w3.org/TR/long-animation-frames/#dom-performancescripttiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PerformanceLongTaskTiming {
    /// The time when the task began, in milliseconds since the time origin.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// The length of the task in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Where the task ran in relation to this page, such as `self` or `same-origin-descendant`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `longtask`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The containers in which the task ran.
    ///
    /// `readonly attribute FrozenArray<TaskAttributionTiming> attribution`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming/attribution)
    #[inline]
    pub fn attribution(&self) -> Array<TaskAttributionTiming> {
        FromJs::from_js(Js::get_attribution__as_value(js(self)))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming/toJSON)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl TaskAttributionTiming {
    /// Always 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// Always 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Always `unknown` in present browsers.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `taskattribution`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The kind of container: `iframe`, `embed`, `object` or `window`.
    ///
    /// `readonly attribute DOMString containerType`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming/containerType)
    #[doc(alias = "containerType")]
    #[inline]
    pub fn container_type(&self) -> String {
        Js::get_containerType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The `src` attribute of the container, empty if it has none.
    ///
    /// `readonly attribute DOMString containerSrc`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming/containerSrc)
    #[doc(alias = "containerSrc")]
    #[inline]
    pub fn container_src(&self) -> String {
        Js::get_containerSrc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The `id` attribute of the container, empty if it has none.
    ///
    /// `readonly attribute DOMString containerId`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming/containerId)
    #[doc(alias = "containerId")]
    #[inline]
    pub fn container_id(&self) -> String {
        Js::get_containerId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The `name` attribute of the container, empty if it has none.
    ///
    /// `readonly attribute DOMString containerName`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming/containerName)
    #[doc(alias = "containerName")]
    #[inline]
    pub fn container_name(&self) -> String {
        Js::get_containerName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `long-tasks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming/toJSON)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "attribution")]
    pub(crate) fn get_attribution__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "blockingDuration")]
    pub(crate) fn get_blockingDuration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "containerId")]
    pub(crate) fn get_containerId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "containerSrc")]
    pub(crate) fn get_containerSrc__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "containerType")]
    pub(crate) fn get_containerType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "executionStart")]
    pub(crate) fn get_executionStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "firstUIEventTimestamp")]
    pub(crate) fn get_firstUIEventTimestamp__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "forcedStyleAndLayoutDuration")]
    pub(crate) fn get_forcedStyleAndLayoutDuration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "invoker")]
    pub(crate) fn get_invoker__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "invokerType")]
    pub(crate) fn get_invokerType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pauseDuration")]
    pub(crate) fn get_pauseDuration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "renderStart")]
    pub(crate) fn get_renderStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "sourceCharPosition")]
    pub(crate) fn get_sourceCharPosition__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "sourceFunctionName")]
    pub(crate) fn get_sourceFunctionName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sourceURL")]
    pub(crate) fn get_sourceURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "styleAndLayoutStart")]
    pub(crate) fn get_styleAndLayoutStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "window")]
    pub(crate) fn get_window__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "windowAttribution")]
    pub(crate) fn get_windowAttribution__as_value(this: &Js) -> JsValue;
}
