//! The events of a transfer that makes progress

use crate::runtime::prelude::*;
use crate::{ProgressEvent, ProgressEventInit};

impl ProgressEvent {
    /// Makes a new `ProgressEvent`.
    ///
    /// `constructor(DOMString type, optional ProgressEventInit eventInitDict = {})`
    ///
    /// Feature `progress-events`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-progressevent)
    #[inline]
    pub fn new(type_: &str) -> ProgressEvent {
        Js::new_ProgressEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ProgressEventInit eventInitDict = {})`
    ///
    /// Feature `progress-events`.
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

    /// Whether the total is known.
    ///
    /// `readonly attribute boolean lengthComputable`
    ///
    /// Feature `progress-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/lengthComputable) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-lengthcomputable)
    #[doc(alias = "lengthComputable")]
    #[inline]
    pub fn length_computable(&self) -> bool {
        Js::get_lengthComputable__as_bool(js(self)).get()
    }

    /// The amount done so far, in bytes for a transfer.
    ///
    /// `readonly attribute double loaded`
    ///
    /// Feature `progress-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/loaded) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-loaded)
    #[inline]
    pub fn loaded(&self) -> f64 {
        Js::get_loaded__as_number(js(self))
    }

    /// The total amount, or 0 if it is not known.
    ///
    /// `readonly attribute double total`
    ///
    /// Feature `progress-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent/total) · [Specification](https://xhr.spec.whatwg.org/#dom-progressevent-total)
    #[inline]
    pub fn total(&self) -> f64 {
        Js::get_total__as_number(js(self))
    }
}

impl ProgressEventInit {
    /// The values to make a `ProgressEvent` from.
    ///
    /// `dictionary ProgressEventInit : EventInit`
    ///
    /// Feature `progress-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the total is known.
    ///
    /// `boolean lengthComputable = false`
    ///
    /// Feature `progress-events`.
    #[doc(alias = "lengthComputable")]
    pub fn get_length_computable(&self) -> Option<bool> {
        property::get(self, "lengthComputable")
    }

    /// Sets whether the total is known.
    ///
    /// Feature `progress-events`.
    #[doc(alias = "lengthComputable")]
    pub fn set_length_computable(&self, value: bool) -> &Self {
        property::set_bool(self, "lengthComputable", value);
        self
    }

    /// The amount done so far, in bytes for a transfer.
    ///
    /// `double loaded = 0`
    ///
    /// Feature `progress-events`.
    #[doc(alias = "loaded")]
    pub fn get_loaded(&self) -> Option<f64> {
        property::get(self, "loaded")
    }

    /// Sets the amount done so far, in bytes for a transfer.
    ///
    /// Feature `progress-events`.
    #[doc(alias = "loaded")]
    pub fn set_loaded(&self, value: f64) -> &Self {
        property::set_f64(self, "loaded", value);
        self
    }

    /// The total amount, or 0 if it is not known.
    ///
    /// `double total = 0`
    ///
    /// Feature `progress-events`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<f64> {
        property::get(self, "total")
    }

    /// Sets the total amount, or 0 if it is not known.
    ///
    /// Feature `progress-events`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: f64) -> &Self {
        property::set_f64(self, "total", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `progress-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `progress-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `progress-events`. Inherited from `EventInit`.
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
