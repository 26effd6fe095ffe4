//! The events of forms: submit, formdata, autofill

use crate::runtime::prelude::*;
use crate::{FormData, FormDataEvent, FormDataEventInit, HtmlElement, SubmitEvent, SubmitEventInit};
#[cfg(feature = "experimental")]
use crate::{AutofillEvent, AutofillEventInit, RefillCallback};

#[cfg(feature = "experimental")]
impl AutofillEvent {
    /// Makes a new `AutofillEvent`.
    ///
    /// `constructor(DOMString type, optional AutofillEventInit eventInitDict = {})`
    ///
    /// Features `form-events` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/Event) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-event)
    #[inline]
    pub fn new(type_: &str) -> AutofillEvent {
        Js::new_AutofillEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional AutofillEventInit eventInitDict = {})`
    ///
    /// Features `form-events` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &AutofillEventInit) -> AutofillEvent {
        Js::new_AutofillEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// The fields that are filled, each with its value.
    ///
    /// `readonly attribute FrozenArray<AutofillValueEntry> autofillValues`
    ///
    /// Features `form-events` and `experimental`. [Specification](https://wicg.github.io/autofill-event/#dom-autofillevent-autofillvalues)
    #[doc(alias = "autofillValues")]
    #[inline]
    pub fn autofill_values(&self) -> Array<Array<JsValue>> {
        FromJs::from_js(Js::get_autofillValues__as_value(js(self)))
    }

    /// A function that asks the browser to fill the form after the page has adapted it, null if not allowed.
    ///
    /// `readonly attribute RefillCallback? refill`
    ///
    /// Features `form-events` and `experimental`. [Specification](https://wicg.github.io/autofill-event/#dom-autofillevent-refill)
    #[inline]
    pub fn refill(&self) -> Option<RefillCallback> {
        Js::get_refill__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl AutofillEventInit {
    /// The initial values for a new `AutofillEvent`.
    ///
    /// `dictionary AutofillEventInit : EventInit`
    ///
    /// Features `form-events` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The fields that are filled, each with its value.
    ///
    /// `sequence<AutofillValueEntry> autofillValues = []`
    ///
    /// Features `form-events` and `experimental`.
    #[doc(alias = "autofillValues")]
    pub fn get_autofill_values(&self) -> Option<Array<Array<JsValue>>> {
        property::get(self, "autofillValues")
    }

    /// Sets the fields that are filled, each with its value.
    ///
    /// Features `form-events` and `experimental`.
    #[doc(alias = "autofillValues")]
    pub fn set_autofill_values(&self, value: impl IntoSequence<Array<JsValue>>) -> &Self {
        property::set(self, "autofillValues", &value.to_value());
        self
    }

    /// `boolean allowRefill = true`
    ///
    /// Features `form-events` and `experimental`.
    #[doc(alias = "allowRefill")]
    pub fn get_allow_refill(&self) -> Option<bool> {
        property::get(self, "allowRefill")
    }

    /// `boolean allowRefill = true`
    ///
    /// Features `form-events` and `experimental`.
    #[doc(alias = "allowRefill")]
    pub fn set_allow_refill(&self, value: bool) -> &Self {
        property::set_bool(self, "allowRefill", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `form-events` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `form-events` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `form-events` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for AutofillEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl SubmitEvent {
    /// Makes a new `SubmitEvent`.
    ///
    /// `constructor(DOMString type, optional SubmitEventInit eventInitDict = {})`
    ///
    /// Feature `form-events`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubmitEvent/SubmitEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#submitevent)
    #[inline]
    pub fn new(type_: &str) -> SubmitEvent {
        Js::new_SubmitEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional SubmitEventInit eventInitDict = {})`
    ///
    /// Feature `form-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<SubmitEventInit>) -> SubmitEvent {
        Js::new_SubmitEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The button that started the submission, or null if no button did.
    ///
    /// `readonly attribute HTMLElement? submitter`
    ///
    /// Feature `form-events`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/SubmitEvent/submitter) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-submitevent-interface:dom-submitevent-submitter-2)
    #[inline]
    pub fn submitter(&self) -> Option<HtmlElement> {
        Js::get_submitter__as_option_value(js(self)).map(Js::read)
    }
}

impl SubmitEventInit {
    /// Options for making a `SubmitEvent`.
    ///
    /// `dictionary SubmitEventInit : EventInit`
    ///
    /// Feature `form-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The button that started the submission, or null if no button did.
    ///
    /// `HTMLElement? submitter = null`
    ///
    /// Feature `form-events`.
    #[doc(alias = "submitter")]
    pub fn get_submitter(&self) -> Option<HtmlElement> {
        property::get(self, "submitter")
    }

    /// Sets the button that started the submission, or null if no button did.
    ///
    /// Feature `form-events`.
    #[doc(alias = "submitter")]
    pub fn set_submitter(&self, value: Option<&HtmlElement>) -> &Self {
        property::set(self, "submitter", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for SubmitEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl FormDataEvent {
    /// Makes a new `FormDataEvent`.
    ///
    /// `constructor(DOMString type, FormDataEventInit eventInitDict)`
    ///
    /// Feature `form-events`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/FormDataEvent/FormDataEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-formdataevent-interface)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<FormDataEventInit>) -> FormDataEvent {
        Js::new_FormDataEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The gathered fields; changes to it are part of the submission.
    ///
    /// `readonly attribute FormData formData`
    ///
    /// Feature `form-events`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/FormDataEvent/formData) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-formdataevent-interface:dom-formdataevent-formdata-2)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> FormData {
        FromJs::from_js(Js::get_formData__as_value(js(self)))
    }
}

impl FormDataEventInit {
    /// Options for making a `FormDataEvent`.
    ///
    /// `dictionary FormDataEventInit : EventInit`
    ///
    /// Feature `form-events`.
    pub fn new(form_data: &FormData) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "formData", form_data.as_ref());
        this
    }

    /// The gathered fields; changes to it are part of the submission.
    ///
    /// `required FormData formData`
    ///
    /// Feature `form-events`.
    #[doc(alias = "formData")]
    pub fn get_form_data(&self) -> FormData {
        property::get(self, "formData")
    }

    /// Sets the gathered fields; changes to it are part of the submission.
    ///
    /// Feature `form-events`.
    #[doc(alias = "formData")]
    pub fn set_form_data(&self, value: &FormData) -> &Self {
        property::set(self, "formData", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `form-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "formData")]
    pub(crate) fn get_formData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "submitter")]
    pub(crate) fn get_submitter__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "FormDataEvent")]
    pub(crate) fn new_FormDataEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "SubmitEvent")]
    pub(crate) fn new_SubmitEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "SubmitEvent")]
    pub(crate) fn new_SubmitEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autofillValues")]
    pub(crate) fn get_autofillValues__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "refill")]
    pub(crate) fn get_refill__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "AutofillEvent")]
    pub(crate) fn new_AutofillEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "AutofillEvent")]
    pub(crate) fn new_AutofillEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
