//! Types: The events of forms: submit, formdata, autofill

#[cfg(all(feature = "experimental", feature = "form-events"))]
web_interface! {
    /// The event when the browser is about to fill in form fields for the user.
    ///
    /// `interface AutofillEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `form-events` and `experimental`. Exposed in Window. [Specification](https://wicg.github.io/autofill-event/#autofillevent)
    pub struct AutofillEvent: [crate::Event, crate::Object];
    class = "AutofillEvent";
}

#[cfg(all(feature = "experimental", feature = "form-events"))]
web_dictionary! {
    /// The initial values for a new `AutofillEvent`.
    ///
    /// `dictionary AutofillEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `form-events` and `experimental`.
    pub struct AutofillEventInit: [crate::EventInit, crate::Object];
    name = "AutofillEventInit";
}

web_interface! {
    /// The event before a form is sent; preventing its default stops the sending.
    ///
    /// `interface SubmitEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `form-events`. Exposed in Window. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubmitEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-submitevent-interface)
    pub struct SubmitEvent: [crate::Event, crate::Object];
    class = "SubmitEvent";
}

#[cfg(feature = "form-events")]
web_dictionary! {
    /// Options for making a `SubmitEvent`.
    ///
    /// `dictionary SubmitEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `form-events`.
    pub struct SubmitEventInit: [crate::EventInit, crate::Object];
    name = "SubmitEventInit";
    optional;
}

web_interface! {
    /// The event at which the fields of a form have been gathered and may still be changed.
    ///
    /// `interface FormDataEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `form-events`. Exposed in Window. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/FormDataEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-formdataevent-interface)
    pub struct FormDataEvent: [crate::Event, crate::Object];
    class = "FormDataEvent";
}

#[cfg(feature = "form-events")]
web_dictionary! {
    /// Options for making a `FormDataEvent`.
    ///
    /// `dictionary FormDataEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `form-events`.
    pub struct FormDataEventInit: [crate::EventInit, crate::Object];
    name = "FormDataEventInit";
}

/// `callback RefillCallback = Promise<undefined> ()`
///
/// Features `form-events` and `experimental`.
#[cfg(all(feature = "experimental", feature = "form-events"))]
pub type RefillCallback = crate::Function<fn() -> crate::Promise<()>>;

#[cfg(feature = "form-events")]
web_stands_for!(crate::SubmitEvent, crate::SubmitEventInit);

#[cfg(feature = "form-events")]
web_stands_for!(crate::FormDataEvent, crate::FormDataEventInit);
