//! Types: Forms: labels, buttons, field sets, outputs, meters, validity
#[cfg(feature = "forms")]
/// `interface HTMLFormControlsCollection : HTMLCollection`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormControlsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#htmlformcontrolscollection)
#[doc(alias = "HTMLFormControlsCollection")]
#[repr(transparent)]
pub struct HtmlFormControlsCollection {
    parent: crate::HtmlCollection,
}
#[cfg(feature = "forms")]
interface!(HtmlFormControlsCollection: crate::HtmlCollection; "HTMLFormControlsCollection");

#[cfg(feature = "forms")]
/// `interface RadioNodeList : NodeList`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#radionodelist)
#[repr(transparent)]
pub struct RadioNodeList {
    parent: crate::NodeList,
}
#[cfg(feature = "forms")]
interface!(RadioNodeList: crate::NodeList; "RadioNodeList");

#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "form-data",
    feature = "forms", feature = "input-elements", feature = "select-elements",
))]
/// `interface HTMLFormElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmlformelement)
#[doc(alias = "HTMLFormElement")]
#[repr(transparent)]
pub struct HtmlFormElement {
    parent: crate::HtmlElement,
}
#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "form-data",
    feature = "forms", feature = "input-elements", feature = "select-elements",
))]
interface!(HtmlFormElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFormElement");

#[cfg(feature = "forms")]
/// `interface HTMLLabelElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmllabelelement)
#[doc(alias = "HTMLLabelElement")]
#[repr(transparent)]
pub struct HtmlLabelElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlLabelElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLabelElement");

#[cfg(any(feature = "forms", feature = "popover"))]
/// `interface HTMLButtonElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlbuttonelement)
#[doc(alias = "HTMLButtonElement")]
#[repr(transparent)]
pub struct HtmlButtonElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "forms", feature = "popover"))]
interface!(HtmlButtonElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLButtonElement");

#[cfg(feature = "forms")]
/// `interface HTMLOutputElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloutputelement)
#[doc(alias = "HTMLOutputElement")]
#[repr(transparent)]
pub struct HtmlOutputElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlOutputElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLOutputElement");

#[cfg(feature = "forms")]
/// `interface HTMLProgressElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlprogresselement)
#[doc(alias = "HTMLProgressElement")]
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

#[cfg(feature = "forms")]
/// `interface HTMLMeterElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlmeterelement)
#[doc(alias = "HTMLMeterElement")]
#[repr(transparent)]
pub struct HtmlMeterElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "forms")]
interface!(HtmlMeterElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMeterElement");

#[cfg(feature = "forms")]
/// `interface HTMLFieldSetElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlfieldsetelement)
#[doc(alias = "HTMLFieldSetElement")]
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

#[cfg(any(feature = "forms", feature = "obsolete"))]
/// `interface HTMLLegendElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLegendElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmllegendelement)
#[doc(alias = "HTMLLegendElement")]
#[repr(transparent)]
pub struct HtmlLegendElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "forms", feature = "obsolete"))]
interface!(HtmlLegendElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLegendElement");

#[cfg(any(
    feature = "custom-elements", feature = "embedded-objects", feature = "forms", feature = "input-elements",
    feature = "select-elements",
))]
/// `interface ValidityState`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#validitystate)
#[repr(transparent)]
pub struct ValidityState {
    parent: crate::Object,
}
#[cfg(any(
    feature = "custom-elements", feature = "embedded-objects", feature = "forms", feature = "input-elements",
    feature = "select-elements",
))]
interface!(ValidityState:; "ValidityState");

#[cfg(feature = "forms")]
/// `(RadioNodeList or Element)`
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
