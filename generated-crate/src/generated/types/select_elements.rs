//! Types: The select and datalist elements, and their options

#[cfg(feature = "select-elements")]
web_interface! {
    /// The live list of the options of a `select` element, which can also be changed.
    ///
    /// `interface HTMLOptionsCollection : HTMLCollection`
    ///
    /// Inherits the methods of [`HtmlCollection`](crate::HtmlCollection).
    ///
    /// Feature `select-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface)
    #[doc(alias = "HTMLOptionsCollection")]
    pub struct HtmlOptionsCollection: [crate::HtmlCollection, crate::Object];
    class = "HTMLOptionsCollection";
}

#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
web_interface! {
    /// A `select` element, with which the user picks from a list of options.
    ///
    /// `interface HTMLSelectElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `select-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectelement)
    #[doc(alias = "HTMLSelectElement")]
    pub struct HtmlSelectElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSelectElement";
}

#[cfg(any(feature = "input-elements", feature = "select-elements"))]
web_interface! {
    /// A `datalist` element, with suggestions for an input field.
    ///
    /// `interface HTMLDataListElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `select-elements`. Exposed in Window. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataListElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmldatalistelement)
    #[doc(alias = "HTMLDataListElement")]
    pub struct HtmlDataListElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLDataListElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// An `optgroup` element, a group of options with a label.
    ///
    /// `interface HTMLOptGroupElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `select-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptgroupelement)
    #[doc(alias = "HTMLOptGroupElement")]
    pub struct HtmlOptGroupElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLOptGroupElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// An `option` element of a selection or of a list of suggestions.
    ///
    /// `interface HTMLOptionElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `select-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[doc(alias = "HTMLOptionElement")]
    pub struct HtmlOptionElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLOptionElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// A `selectedcontent` element, which shows a copy of the chosen option in a select button.
    ///
    /// `interface HTMLSelectedContentElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `select-elements`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectedContentElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectedcontentelement)
    #[doc(alias = "HTMLSelectedContentElement")]
    pub struct HtmlSelectedContentElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLSelectedContentElement";
}

#[cfg(feature = "select-elements")]
web_union! {
    /// `(HTMLOptionElement or HTMLOptGroupElement)`
    ///
    /// Feature `select-elements`.
    pub enum HtmlOptionElementOrHtmlOptGroupElement {
        HtmlOptionElement(crate::HtmlOptionElement): value,
        HtmlOptGroupElement(crate::HtmlOptGroupElement): value,
    }
    into crate::Object;
}

#[cfg(feature = "select-elements")]
web_union! {
    /// `(HTMLElement or long)`
    ///
    /// Feature `select-elements`.
    pub enum HtmlElementOrNumber {
        HtmlElement(crate::HtmlElement): value,
        Number(f64): number,
    }
    heirs HtmlElement(crate::HtmlElement);
}
