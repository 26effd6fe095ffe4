//! Types: The select and datalist elements, and their options

#[cfg(feature = "select-elements")]
web_interface! {
    /// `interface HTMLOptionsCollection : HTMLCollection`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface)
    #[doc(alias = "HTMLOptionsCollection")]
    pub struct HtmlOptionsCollection: [crate::HtmlCollection, crate::Object];
    class = "HTMLOptionsCollection";
}

#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
web_interface! {
    /// `interface HTMLSelectElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectelement)
    #[doc(alias = "HTMLSelectElement")]
    pub struct HtmlSelectElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSelectElement";
}

#[cfg(any(feature = "input-elements", feature = "select-elements"))]
web_interface! {
    /// `interface HTMLDataListElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataListElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmldatalistelement)
    #[doc(alias = "HTMLDataListElement")]
    pub struct HtmlDataListElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLDataListElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// `interface HTMLOptGroupElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptgroupelement)
    #[doc(alias = "HTMLOptGroupElement")]
    pub struct HtmlOptGroupElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLOptGroupElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// `interface HTMLOptionElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[doc(alias = "HTMLOptionElement")]
    pub struct HtmlOptionElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLOptionElement";
}

#[cfg(feature = "select-elements")]
web_interface! {
    /// `interface HTMLSelectedContentElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectedContentElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectedcontentelement)
    #[doc(alias = "HTMLSelectedContentElement")]
    pub struct HtmlSelectedContentElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLSelectedContentElement";
}

#[cfg(feature = "select-elements")]
web_union! {
    /// `(HTMLOptionElement or HTMLOptGroupElement)`
    pub enum HtmlOptionElementOrHtmlOptGroupElement {
        HtmlOptionElement(crate::HtmlOptionElement): value,
        HtmlOptGroupElement(crate::HtmlOptGroupElement): value,
    }
    into crate::Object;
}

#[cfg(feature = "select-elements")]
web_union! {
    /// `(HTMLElement or long)`
    pub enum HtmlElementOrNumber {
        HtmlElement(crate::HtmlElement): value,
        Number(f64): number,
    }
    heirs HtmlElement(crate::HtmlElement);
}
