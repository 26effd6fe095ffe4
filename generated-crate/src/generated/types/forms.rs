//! Types: Forms: labels, buttons, field sets, outputs, meters, validity

#[cfg(feature = "forms")]
web_interface! {
    /// The controls of a form or fieldset, to be found by index, name or id.
    ///
    /// `interface HTMLFormControlsCollection : HTMLCollection`
    ///
    /// Inherits the methods of [`HtmlCollection`](crate::HtmlCollection).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormControlsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#htmlformcontrolscollection)
    #[doc(alias = "HTMLFormControlsCollection")]
    pub struct HtmlFormControlsCollection: [crate::HtmlCollection, crate::Object];
    class = "HTMLFormControlsCollection";
}

#[cfg(feature = "forms")]
web_interface! {
    /// Several controls of a form that share one name, most often radio buttons.
    ///
    /// `interface RadioNodeList : NodeList`
    ///
    /// Inherits the methods of [`NodeList`](crate::NodeList).
    ///
    /// Feature `forms`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#radionodelist)
    pub struct RadioNodeList: [crate::NodeList, crate::Object];
    class = "RadioNodeList";
}

#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "form-data",
    feature = "forms", feature = "input-elements", feature = "select-elements",
))]
web_interface! {
    /// A `form` element, which gathers the values of its controls and sends them.
    ///
    /// `interface HTMLFormElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmlformelement)
    #[doc(alias = "HTMLFormElement")]
    pub struct HtmlFormElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLFormElement";
}

#[cfg(feature = "forms")]
web_interface! {
    /// A `label` element, the caption of a form control.
    ///
    /// `interface HTMLLabelElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#htmllabelelement)
    #[doc(alias = "HTMLLabelElement")]
    pub struct HtmlLabelElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLabelElement";
}

#[cfg(any(feature = "event-handlers", feature = "forms", feature = "popover"))]
web_interface! {
    /// A `button` element.
    ///
    /// `interface HTMLButtonElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `popover`.
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlbuttonelement)
    #[doc(alias = "HTMLButtonElement")]
    pub struct HtmlButtonElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLButtonElement";
}

#[cfg(feature = "forms")]
web_interface! {
    /// An `output` element, which shows the result of a calculation or of a user action.
    ///
    /// `interface HTMLOutputElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloutputelement)
    #[doc(alias = "HTMLOutputElement")]
    pub struct HtmlOutputElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLOutputElement";
}

#[cfg(feature = "forms")]
web_interface! {
    /// A `progress` element, which shows how much of a task is done.
    ///
    /// `interface HTMLProgressElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlprogresselement)
    #[doc(alias = "HTMLProgressElement")]
    pub struct HtmlProgressElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLProgressElement";
}

#[cfg(feature = "forms")]
web_interface! {
    /// A `meter` element, which shows a value on a known scale, such as disk use.
    ///
    /// `interface HTMLMeterElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlmeterelement)
    #[doc(alias = "HTMLMeterElement")]
    pub struct HtmlMeterElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMeterElement";
}

#[cfg(feature = "forms")]
web_interface! {
    /// A `fieldset` element, which groups the controls of a form.
    ///
    /// `interface HTMLFieldSetElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlfieldsetelement)
    #[doc(alias = "HTMLFieldSetElement")]
    pub struct HtmlFieldSetElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLFieldSetElement";
}

#[cfg(any(feature = "forms", feature = "obsolete"))]
web_interface! {
    /// A `legend` element, the caption of a fieldset.
    ///
    /// `interface HTMLLegendElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLegendElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmllegendelement)
    #[doc(alias = "HTMLLegendElement")]
    pub struct HtmlLegendElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLegendElement";
}

#[cfg(any(
    feature = "custom-elements", feature = "embedded-objects", feature = "forms", feature = "input-elements",
    feature = "select-elements",
))]
web_interface! {
    /// The kinds of problem that the value of a form control can have.
    ///
    /// `interface ValidityState`
    ///
    /// Feature `forms`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#validitystate)
    pub struct ValidityState: [crate::Object];
    class = "ValidityState";
}

#[cfg(feature = "forms")]
web_union! {
    /// `(RadioNodeList or Element)`
    ///
    /// Feature `forms`.
    pub enum RadioNodeListOrElement {
        RadioNodeList(crate::RadioNodeList): value,
        Element(crate::Element): value,
    }
    into crate::Object;
}
