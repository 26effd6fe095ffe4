//! The plain elements of a page: headings, paragraphs, lists, quotes, div, span, details

use crate::runtime::prelude::*;
use crate::{
    HtmlDataElement, HtmlDetailsElement, HtmlLiElement, HtmlModElement, HtmlOListElement, HtmlQuoteElement,
    HtmlTimeElement,
};

impl HtmlQuoteElement {
    /// The URL of the source of the quotation.
    ///
    /// `attribute USVString cite`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLQuoteElement/cite) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#dom-quote-cite)
    #[inline]
    pub fn cite(&self) -> String {
        Js::get_cite__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the source of the quotation.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "cite")]
    #[inline]
    pub fn set_cite(&self, value: &str) {
        Js::set_cite__str(js(self), value)
    }
}

impl HtmlOListElement {
    /// Whether the numbers count down.
    ///
    /// `attribute boolean reversed`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement/reversed) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#dom-ol-reversed)
    #[inline]
    pub fn reversed(&self) -> bool {
        Js::get_reversed__as_bool(js(self)).get()
    }

    /// Sets whether the numbers count down.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "reversed")]
    #[inline]
    pub fn set_reversed(&self, value: bool) {
        Js::set_reversed__bool(js(self), value)
    }

    /// The number of the first item; 1 by default.
    ///
    /// `attribute long start`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement/start) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#dom-ol-start)
    #[inline]
    pub fn start(&self) -> i32 {
        Js::get_start__as_number(js(self)) as i32
    }

    /// Sets the number of the first item; 1 by default.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "start")]
    #[inline]
    pub fn set_start(&self, value: i32) {
        Js::set_start__number(js(self), value as f64)
    }

    /// The kind of numbering: `"1"`, `"a"`, `"A"`, `"i"` or `"I"`.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement/type) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#dom-ol-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of numbering: `"1"`, `"a"`, `"A"`, `"i"` or `"I"`.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}

impl HtmlLiElement {
    /// The number of the item in an `ol` list.
    ///
    /// `attribute long value`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLIElement/value) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#dom-li-value)
    #[inline]
    pub fn value(&self) -> i32 {
        Js::get_value__as_number(js(self)) as i32
    }

    /// Sets the number of the item in an `ol` list.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: i32) {
        Js::set_value__number(js(self), value as f64)
    }
}

impl HtmlDataElement {
    /// The machine-readable form of the content.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataElement/value) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-data-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the machine-readable form of the content.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }
}

impl HtmlTimeElement {
    /// The date or time in machine-readable form, such as `"2024-05-01"`.
    ///
    /// `attribute DOMString dateTime`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTimeElement/dateTime) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-time-datetime)
    #[doc(alias = "dateTime")]
    #[inline]
    pub fn date_time(&self) -> String {
        Js::get_dateTime__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the date or time in machine-readable form, such as `"2024-05-01"`.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "dateTime")]
    #[inline]
    pub fn set_date_time(&self, value: &str) {
        Js::set_dateTime__str(js(self), value)
    }
}

impl HtmlModElement {
    /// The URL of a document that explains the change.
    ///
    /// `attribute USVString cite`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLModElement/cite) · [Specification](https://html.spec.whatwg.org/multipage/edits.html#dom-mod-cite)
    #[inline]
    pub fn cite(&self) -> String {
        Js::get_cite__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of a document that explains the change.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "cite")]
    #[inline]
    pub fn set_cite(&self, value: &str) {
        Js::set_cite__str(js(self), value)
    }

    /// The date and time of the change in machine-readable form.
    ///
    /// `attribute DOMString dateTime`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLModElement/dateTime) · [Specification](https://html.spec.whatwg.org/multipage/edits.html#dom-mod-datetime)
    #[doc(alias = "dateTime")]
    #[inline]
    pub fn date_time(&self) -> String {
        Js::get_dateTime__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the date and time of the change in machine-readable form.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "dateTime")]
    #[inline]
    pub fn set_date_time(&self, value: &str) {
        Js::set_dateTime__str(js(self), value)
    }
}

impl HtmlDetailsElement {
    /// The name of a group in which only one element is open at a time.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `html-elements`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDetailsElement/name) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-details-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of a group in which only one element is open at a time.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Whether the content is shown.
    ///
    /// `attribute boolean open`
    ///
    /// Feature `html-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDetailsElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-details-open)
    #[inline]
    pub fn open(&self) -> bool {
        Js::get_open__as_bool(js(self)).get()
    }

    /// Sets whether the content is shown.
    ///
    /// Feature `html-elements`.
    #[doc(alias = "open")]
    #[inline]
    pub fn set_open(&self, value: bool) {
        Js::set_open__bool(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cite")]
    pub(crate) fn get_cite__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dateTime")]
    pub(crate) fn get_dateTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "reversed")]
    pub(crate) fn get_reversed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "start")]
    pub(crate) fn get_start__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "cite")]
    pub(crate) fn set_cite__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "dateTime")]
    pub(crate) fn set_dateTime__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "reversed")]
    pub(crate) fn set_reversed__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "start")]
    pub(crate) fn set_start__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "value")]
    pub(crate) fn set_value__number(this: &Js, a0: f64);
}
