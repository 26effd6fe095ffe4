//! Types: The events of forms: submit, formdata, autofill

/// `interface AutofillEvent : Event`
///
/// Exposed in Window.
///
/// [Specification](https://wicg.github.io/autofill-event/#autofillevent)
#[cfg(all(feature = "experimental", feature = "form-events"))]
#[repr(transparent)]
pub struct AutofillEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "form-events"))]
interface!(AutofillEvent: crate::Event; "AutofillEvent");

/// `dictionary AutofillEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "form-events"))]
#[repr(transparent)]
pub struct AutofillEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "form-events"))]
dictionary!(AutofillEventInit: crate::EventInit; "AutofillEventInit");

/// `interface SubmitEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubmitEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-submitevent-interface)
#[repr(transparent)]
pub struct SubmitEvent {
    parent: crate::Event,
}
interface!(SubmitEvent: crate::Event; "SubmitEvent");

/// `dictionary SubmitEventInit : EventInit`
#[cfg(feature = "form-events")]
#[repr(transparent)]
pub struct SubmitEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "form-events")]
dictionary!(SubmitEventInit: crate::EventInit; "SubmitEventInit");

/// `interface FormDataEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/FormDataEvent) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-formdataevent-interface)
#[repr(transparent)]
pub struct FormDataEvent {
    parent: crate::Event,
}
interface!(FormDataEvent: crate::Event; "FormDataEvent");

/// `dictionary FormDataEventInit : EventInit`
#[cfg(feature = "form-events")]
#[repr(transparent)]
pub struct FormDataEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "form-events")]
dictionary!(FormDataEventInit: crate::EventInit; "FormDataEventInit");

/// `callback RefillCallback = Promise<undefined> ()`
#[cfg(all(feature = "experimental", feature = "form-events"))]
pub type RefillCallback = crate::Function<fn() -> crate::Promise<()>>;
