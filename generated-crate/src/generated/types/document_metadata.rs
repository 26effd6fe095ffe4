//! Types: The elements of a page's head: title, base, link, meta, style

#[cfg(any(feature = "document-metadata", feature = "dom"))]
web_interface! {
    /// The `<head>` element of a page.
    ///
    /// `interface HTMLHeadElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlheadelement)
    #[doc(alias = "HTMLHeadElement")]
    pub struct HtmlHeadElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHeadElement";
}

#[cfg(feature = "document-metadata")]
web_interface! {
    /// A `<title>` element: the name of the page.
    ///
    /// `interface HTMLTitleElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTitleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmltitleelement)
    #[doc(alias = "HTMLTitleElement")]
    pub struct HtmlTitleElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTitleElement";
}

#[cfg(feature = "document-metadata")]
web_interface! {
    /// A `<base>` element: the base for relative URLs of the page.
    ///
    /// `interface HTMLBaseElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlbaseelement)
    #[doc(alias = "HTMLBaseElement")]
    pub struct HtmlBaseElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBaseElement";
}

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// A `<link>` element, such as for a style sheet or icon.
    ///
    /// `interface HTMLLinkElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `cssom`, `obsolete`.
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmllinkelement)
    #[doc(alias = "HTMLLinkElement")]
    pub struct HtmlLinkElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLinkElement";
}

#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// A `<meta>` element: a fact about the page.
    ///
    /// `interface HTMLMetaElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlmetaelement)
    #[doc(alias = "HTMLMetaElement")]
    pub struct HtmlMetaElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMetaElement";
}

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
web_interface! {
    /// A `<style>` element: a style sheet inside the page.
    ///
    /// `interface HTMLStyleElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `cssom`, `obsolete`.
    ///
    /// Feature `document-metadata`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlstyleelement)
    #[doc(alias = "HTMLStyleElement")]
    pub struct HtmlStyleElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLStyleElement";
}
