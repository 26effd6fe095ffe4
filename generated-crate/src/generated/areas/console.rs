//! The console

use crate::runtime::prelude::*;

/// The namespace `console`.
pub mod console {
    use crate::runtime::prelude::*;

    /// Prints the data as an error if the condition is false.
    ///
    /// `undefined assert(optional boolean condition = false, any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/assert_static) · [Specification](https://console.spec.whatwg.org/#assert)
    #[inline]
    pub fn assert() {
        Js::static_call_console_assert()
    }

    /// As `assert`, with `condition`.
    ///
    /// `undefined assert(optional boolean condition = false, any... data)`
    ///
    /// Feature `console`.
    #[doc(alias = "assert")]
    #[inline]
    pub fn assert_with_condition(condition: bool) {
        Js::static_call_console_assert__bool(condition)
    }

    /// As `assert_with_condition`, with `data`.
    ///
    /// `undefined assert(optional boolean condition = false, any... data)`
    ///
    /// Feature `console`.
    #[doc(alias = "assert")]
    #[inline]
    pub fn assert_with_condition_and_data(condition: bool, data: impl IntoSequence<JsValue>) {
        Js::static_call_console_assert__bool_value_spread(condition, &data.to_value())
    }

    /// Clears the console, where that is possible.
    ///
    /// `undefined clear()`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/clear_static) · [Specification](https://console.spec.whatwg.org/#clear)
    #[inline]
    pub fn clear() {
        Js::static_call_console_clear()
    }

    /// Prints a message at the lowest level, which many browsers hide at first.
    ///
    /// `undefined debug(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/debug_static) · [Specification](https://console.spec.whatwg.org/#debug)
    #[inline]
    pub fn debug(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_debug__value_spread(&data.to_value())
    }

    /// Prints a message as an error.
    ///
    /// `undefined error(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/error_static) · [Specification](https://console.spec.whatwg.org/#error)
    #[inline]
    pub fn error(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_error__value_spread(&data.to_value())
    }

    /// Prints a message for information.
    ///
    /// `undefined info(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/info_static) · [Specification](https://console.spec.whatwg.org/#info)
    #[inline]
    pub fn info(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_info__value_spread(&data.to_value())
    }

    /// Prints a message; a first string can hold placeholders such as `%s` and `%d`.
    ///
    /// `undefined log(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/log_static) · [Specification](https://console.spec.whatwg.org/#log)
    #[inline]
    pub fn log(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_log__value_spread(&data.to_value())
    }

    /// Prints an array or object as a table, with only the named columns if given.
    ///
    /// `undefined table(optional any tabularData, optional sequence<DOMString> properties)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/console/table_static) · [Specification](https://console.spec.whatwg.org/#table)
    #[inline]
    pub fn table() {
        Js::static_call_console_table()
    }

    /// As `table`, with `tabular_data`.
    ///
    /// `undefined table(optional any tabularData, optional sequence<DOMString> properties)`
    ///
    /// Feature `console`.
    #[doc(alias = "table")]
    #[inline]
    pub fn table_with_tabular_data(tabular_data: &JsValue) {
        Js::static_call_console_table__value(tabular_data)
    }

    /// As `table_with_tabular_data`, with `properties`.
    ///
    /// `undefined table(optional any tabularData, optional sequence<DOMString> properties)`
    ///
    /// Feature `console`.
    #[doc(alias = "table")]
    #[inline]
    pub fn table_with_tabular_data_and_properties(tabular_data: &JsValue, properties: impl IntoSequence<String>) {
        Js::static_call_console_table__value2(tabular_data, &properties.to_value())
    }

    /// Prints the data with the stack of calls that led here.
    ///
    /// `undefined trace(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/trace_static) · [Specification](https://console.spec.whatwg.org/#trace)
    #[inline]
    pub fn trace(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_trace__value_spread(&data.to_value())
    }

    /// Prints a message as a warning.
    ///
    /// `undefined warn(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/warn_static) · [Specification](https://console.spec.whatwg.org/#warn)
    #[inline]
    pub fn warn(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_warn__value_spread(&data.to_value())
    }

    /// Prints an object as a tree of its properties.
    ///
    /// `undefined dir(optional any item, optional object? options)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/dir_static) · [Specification](https://console.spec.whatwg.org/#dir)
    #[inline]
    pub fn dir() {
        Js::static_call_console_dir()
    }

    /// As `dir`, with `item`.
    ///
    /// `undefined dir(optional any item, optional object? options)`
    ///
    /// Feature `console`.
    #[doc(alias = "dir")]
    #[inline]
    pub fn dir_with_item(item: &JsValue) {
        Js::static_call_console_dir__value(item)
    }

    /// As `dir_with_item`, with `options`.
    ///
    /// `undefined dir(optional any item, optional object? options)`
    ///
    /// Feature `console`.
    #[doc(alias = "dir")]
    #[inline]
    pub fn dir_with_item_and_options(item: &JsValue, options: Option<&Object>) {
        Js::static_call_console_dir__value2(item, nullable(options))
    }

    /// Prints elements as a tree of their markup.
    ///
    /// `undefined dirxml(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/dirxml_static) · [Specification](https://console.spec.whatwg.org/#dirxml)
    #[inline]
    pub fn dirxml(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_dirxml__value_spread(&data.to_value())
    }

    /// Prints how often it has been called with this label.
    ///
    /// `undefined count(optional DOMString label = "default")`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/count_static) · [Specification](https://console.spec.whatwg.org/#count)
    #[inline]
    pub fn count() {
        Js::static_call_console_count()
    }

    /// As `count`, with `label`.
    ///
    /// `undefined count(optional DOMString label = "default")`
    ///
    /// Feature `console`.
    #[doc(alias = "count")]
    #[inline]
    pub fn count_with_label(label: &str) {
        Js::static_call_console_count__str(label)
    }

    /// Sets the counter of this label back to 0.
    ///
    /// `undefined countReset(optional DOMString label = "default")`
    ///
    /// Feature `console`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/console/countReset_static) · [Specification](https://console.spec.whatwg.org/#countreset)
    #[doc(alias = "countReset")]
    #[inline]
    pub fn count_reset() {
        Js::static_call_console_countReset()
    }

    /// As `count_reset`, with `label`.
    ///
    /// `undefined countReset(optional DOMString label = "default")`
    ///
    /// Feature `console`.
    #[doc(alias = "countReset")]
    #[inline]
    pub fn count_reset_with_label(label: &str) {
        Js::static_call_console_countReset__str(label)
    }

    /// Begins an indented group of messages; the data is its heading.
    ///
    /// `undefined group(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/group_static) · [Specification](https://console.spec.whatwg.org/#group)
    #[inline]
    pub fn group(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_group__value_spread(&data.to_value())
    }

    /// Begins an indented group of messages that is closed at first.
    ///
    /// `undefined groupCollapsed(any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/groupCollapsed_static) · [Specification](https://console.spec.whatwg.org/#groupcollapsed)
    #[doc(alias = "groupCollapsed")]
    #[inline]
    pub fn group_collapsed(data: impl IntoSequence<JsValue>) {
        Js::static_call_console_groupCollapsed__value_spread(&data.to_value())
    }

    /// Ends the innermost group.
    ///
    /// `undefined groupEnd()`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/groupEnd_static) · [Specification](https://console.spec.whatwg.org/#groupend)
    #[doc(alias = "groupEnd")]
    #[inline]
    pub fn group_end() {
        Js::static_call_console_groupEnd()
    }

    /// Starts a timer with this label.
    ///
    /// `undefined time(optional DOMString label = "default")`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/time_static) · [Specification](https://console.spec.whatwg.org/#time)
    #[inline]
    pub fn time() {
        Js::static_call_console_time()
    }

    /// As `time`, with `label`.
    ///
    /// `undefined time(optional DOMString label = "default")`
    ///
    /// Feature `console`.
    #[doc(alias = "time")]
    #[inline]
    pub fn time_with_label(label: &str) {
        Js::static_call_console_time__str(label)
    }

    /// Prints the time since the timer with this label started, and then the data.
    ///
    /// `undefined timeLog(optional DOMString label = "default", any... data)`
    ///
    /// Feature `console`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/console/timeLog_static) · [Specification](https://console.spec.whatwg.org/#timelog)
    #[doc(alias = "timeLog")]
    #[inline]
    pub fn time_log() {
        Js::static_call_console_timeLog()
    }

    /// As `time_log`, with `label`.
    ///
    /// `undefined timeLog(optional DOMString label = "default", any... data)`
    ///
    /// Feature `console`.
    #[doc(alias = "timeLog")]
    #[inline]
    pub fn time_log_with_label(label: &str) {
        Js::static_call_console_timeLog__str(label)
    }

    /// As `time_log_with_label`, with `data`.
    ///
    /// `undefined timeLog(optional DOMString label = "default", any... data)`
    ///
    /// Feature `console`.
    #[doc(alias = "timeLog")]
    #[inline]
    pub fn time_log_with_label_and_data(label: &str, data: impl IntoSequence<JsValue>) {
        Js::static_call_console_timeLog__str_value_spread(label, &data.to_value())
    }

    /// Stops the timer with this label and prints how long it ran.
    ///
    /// `undefined timeEnd(optional DOMString label = "default")`
    ///
    /// Feature `console`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/console/timeEnd_static) · [Specification](https://console.spec.whatwg.org/#timeend)
    #[doc(alias = "timeEnd")]
    #[inline]
    pub fn time_end() {
        Js::static_call_console_timeEnd()
    }

    /// As `time_end`, with `label`.
    ///
    /// `undefined timeEnd(optional DOMString label = "default")`
    ///
    /// Feature `console`.
    #[doc(alias = "timeEnd")]
    #[inline]
    pub fn time_end_with_label(label: &str) {
        Js::static_call_console_timeEnd__str(label)
    }
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "assert")]
    pub(crate) fn static_call_console_assert();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "assert")]
    pub(crate) fn static_call_console_assert__bool(a0: bool);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "assert")]
    pub(crate) fn static_call_console_assert__bool_value_spread(a0: bool, a1: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "clear")]
    pub(crate) fn static_call_console_clear();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "count")]
    pub(crate) fn static_call_console_count();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "count")]
    pub(crate) fn static_call_console_count__str(a0: &str);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "countReset")]
    pub(crate) fn static_call_console_countReset();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "countReset")]
    pub(crate) fn static_call_console_countReset__str(a0: &str);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "debug")]
    pub(crate) fn static_call_console_debug__value_spread(a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "dir")]
    pub(crate) fn static_call_console_dir();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "dir")]
    pub(crate) fn static_call_console_dir__value(a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "dir")]
    pub(crate) fn static_call_console_dir__value2(a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "dirxml")]
    pub(crate) fn static_call_console_dirxml__value_spread(a0: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "error")]
    pub(crate) fn static_call_console_error__value_spread(a0: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "group")]
    pub(crate) fn static_call_console_group__value_spread(a0: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "groupCollapsed")]
    pub(crate) fn static_call_console_groupCollapsed__value_spread(a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "groupEnd")]
    pub(crate) fn static_call_console_groupEnd();
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "info")]
    pub(crate) fn static_call_console_info__value_spread(a0: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "log")]
    pub(crate) fn static_call_console_log__value_spread(a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "table")]
    pub(crate) fn static_call_console_table();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "table")]
    pub(crate) fn static_call_console_table__value(a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "table")]
    pub(crate) fn static_call_console_table__value2(a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "time")]
    pub(crate) fn static_call_console_time();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "time")]
    pub(crate) fn static_call_console_time__str(a0: &str);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "timeEnd")]
    pub(crate) fn static_call_console_timeEnd();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "timeEnd")]
    pub(crate) fn static_call_console_timeEnd__str(a0: &str);
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "timeLog")]
    pub(crate) fn static_call_console_timeLog();
    #[wasm_bindgen(static_method_of = Js, js_class = "console", js_name = "timeLog")]
    pub(crate) fn static_call_console_timeLog__str(a0: &str);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "timeLog")]
    pub(crate) fn static_call_console_timeLog__str_value_spread(a0: &str, a1: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "trace")]
    pub(crate) fn static_call_console_trace__value_spread(a0: &JsValue);
    #[wasm_bindgen(variadic, static_method_of = Js, js_class = "console", js_name = "warn")]
    pub(crate) fn static_call_console_warn__value_spread(a0: &JsValue);
}
