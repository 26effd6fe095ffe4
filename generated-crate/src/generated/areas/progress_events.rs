//! The events of a transfer that makes progress

use crate::runtime::prelude::*;
use crate::{ProgressEvent, ProgressEventInit};

impl ProgressEvent {
    /// `constructor(DOMString type, optional ProgressEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-progressevent)
    #[inline]
    pub fn new(type_: &str) -> ProgressEvent {
        Js::new_ProgressEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ProgressEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-progressevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ProgressEventInit>,
    ) -> Result<ProgressEvent, Exception> {
        Js::try_new_ProgressEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute boolean lengthComputable`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/lengthComputable) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-lengthcomputable)
    #[doc(alias = "lengthComputable")]
    #[inline]
    pub fn length_computable(&self) -> bool {
        Js::get_lengthComputable__as_bool(js(self)).get()
    }

    /// `readonly attribute double loaded`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/loaded) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-loaded)
    #[inline]
    pub fn loaded(&self) -> f64 {
        Js::get_loaded__as_number(js(self))
    }

    /// `readonly attribute double total`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/total) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-total)
    #[inline]
    pub fn total(&self) -> f64 {
        Js::get_total__as_number(js(self))
    }
}

impl ProgressEventInit {
    /// `dictionary ProgressEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean lengthComputable = false`
    #[doc(alias = "lengthComputable")]
    pub fn get_length_computable(&self) -> Option<bool> {
        property::get(self, "lengthComputable")
    }

    /// `boolean lengthComputable = false`
    #[doc(alias = "lengthComputable")]
    pub fn set_length_computable(&self, value: bool) -> &Self {
        property::set_bool(self, "lengthComputable", value);
        self
    }

    /// `double loaded = 0`
    #[doc(alias = "loaded")]
    pub fn get_loaded(&self) -> Option<f64> {
        property::get(self, "loaded")
    }

    /// `double loaded = 0`
    #[doc(alias = "loaded")]
    pub fn set_loaded(&self, value: f64) -> &Self {
        property::set_f64(self, "loaded", value);
        self
    }

    /// `double total = 0`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<f64> {
        property::get(self, "total")
    }

    /// `double total = 0`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: f64) -> &Self {
        property::set_f64(self, "total", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ProgressEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lengthComputable")]
    pub(crate) fn get_lengthComputable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "loaded")]
    pub(crate) fn get_loaded__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "total")]
    pub(crate) fn get_total__as_number(this: &Js) -> f64;
    #[wasm_bindgen(constructor, js_class = "ProgressEvent")]
    pub(crate) fn new_ProgressEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "ProgressEvent")]
    pub(crate) fn try_new_ProgressEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
