//! Types: Forms: labels, buttons, field sets, outputs, meters, validity

/// `interface HTMLFormControlsCollection : HTMLCollection`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormControlsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#htmlformcontrolscollection)
#[doc(alias = "HTMLFormControlsCollection")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlFormControlsCollection {
    parent: crate::HtmlCollection,
}
#[cfg(feature = "forms")]
interface!(HtmlFormControlsCollection: crate::HtmlCollection; "HTMLFormControlsCollection");

/// `interface RadioNodeList : NodeList`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#radionodelist)
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct RadioNodeList {
    parent: crate::NodeList,
}
#[cfg(feature = "forms")]
interface!(RadioNodeList: crate::NodeList; "RadioNodeList");

/// `interface HTMLFormElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmlformelement)
#[doc(alias = "HTMLFormElement")]
#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "form-data",
    feature = "forms", feature = "input-elements", feature = "select-elements",
))]
#[repr(transparent)]
pub struct HtmlFormElement {
    parent: crate::HtmlElement,
}
#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "form-data",
    feature = "forms", feature = "input-elements", feature = "select-elements",
))]
interface!(HtmlFormElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFormElement");

/// `interface HTMLLabelElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmllabelelement)
#[doc(alias = "HTMLLabelElement")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlLabelElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlLabelElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLabelElement");

/// `interface HTMLButtonElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlbuttonelement)
#[doc(alias = "HTMLButtonElement")]
#[cfg(any(feature = "event-handlers", feature = "forms", feature = "popover"))]
#[repr(transparent)]
pub struct HtmlButtonElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "event-handlers", feature = "forms", feature = "popover"))]
interface!(HtmlButtonElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLButtonElement");

/// `interface HTMLOutputElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloutputelement)
#[doc(alias = "HTMLOutputElement")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlOutputElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlOutputElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLOutputElement");

/// `interface HTMLProgressElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlprogresselement)
#[doc(alias = "HTMLProgressElement")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlProgressElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "forms")]
interface!(
    HtmlProgressElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLProgressElement"
);

/// `interface HTMLMeterElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlmeterelement)
#[doc(alias = "HTMLMeterElement")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlMeterElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlMeterElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMeterElement");

/// `interface HTMLFieldSetElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlfieldsetelement)
#[doc(alias = "HTMLFieldSetElement")]
#[cfg(feature = "forms")]
#[repr(transparent)]
pub struct HtmlFieldSetElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "forms")]
interface!(
    HtmlFieldSetElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLFieldSetElement"
);

/// `interface HTMLLegendElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLegendElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmllegendelement)
#[doc(alias = "HTMLLegendElement")]
#[cfg(any(feature = "forms", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlLegendElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "forms", feature = "obsolete"))]
interface!(HtmlLegendElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLegendElement");

/// `interface ValidityState`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#validitystate)
#[cfg(any(
    feature = "custom-elements", feature = "embedded-objects", feature = "forms", feature = "input-elements",
    feature = "select-elements",
))]
#[repr(transparent)]
pub struct ValidityState {
    parent: crate::Object,
}
#[cfg(any(
    feature = "custom-elements", feature = "embedded-objects", feature = "forms", feature = "input-elements",
    feature = "select-elements",
))]
interface!(ValidityState:; "ValidityState");

/// `(RadioNodeList or Element)`
#[cfg(feature = "forms")]
#[non_exhaustive]
pub enum RadioNodeListOrElement {
    /// `RadioNodeList`
    RadioNodeList(crate::RadioNodeList),
    /// `Element`
    Element(crate::Element),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "forms")]
union!(RadioNodeListOrElement {
    RadioNodeList(crate::RadioNodeList): value,
    Element(crate::Element): value,
});
