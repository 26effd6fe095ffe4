//! Types: The elements of a page's head: title, base, link, meta, style

#[cfg(any(feature = "document-metadata", feature = "dom"))]
web_interface! {
    /// `interface HTMLHeadElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlheadelement)
    #[doc(alias = "HTMLHeadElement")]
    pub struct HtmlHeadElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHeadElement";
}

#[cfg(feature = "document-metadata")]
web_interface! {
    /// `interface HTMLTitleElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTitleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmltitleelement)
    #[doc(alias = "HTMLTitleElement")]
    pub struct HtmlTitleElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTitleElement";
}

#[cfg(feature = "document-metadata")]
web_interface! {
    /// `interface HTMLBaseElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlbaseelement)
    #[doc(alias = "HTMLBaseElement")]
    pub struct HtmlBaseElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBaseElement";
}

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLLinkElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmllinkelement)
    ///
    /// Members are added by the features `cssom`, `obsolete`.
    #[doc(alias = "HTMLLinkElement")]
    pub struct HtmlLinkElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLinkElement";
}

#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLMetaElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlmetaelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLMetaElement")]
    pub struct HtmlMetaElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMetaElement";
}

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLStyleElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlstyleelement)
    ///
    /// Members are added by the features `cssom`, `obsolete`.
    #[doc(alias = "HTMLStyleElement")]
    pub struct HtmlStyleElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLStyleElement";
}
