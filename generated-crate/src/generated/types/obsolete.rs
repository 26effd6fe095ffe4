//! Types: Elements, attributes and properties that HTML keeps only for old pages

web_interface! {
    /// The obsolete list of all elements of a document.
    ///
    /// `interface HTMLAllCollection`
    ///
    /// Feature `obsolete`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmlallcollection-interface)
    #[doc(alias = "HTMLAllCollection")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    pub struct HtmlAllCollection: [crate::Object];
    class = "HTMLAllCollection";
}

web_interface! {
    /// The state of a bar of the browser window, such as the menu bar.
    ///
    /// `interface BarProp`
    ///
    /// Feature `obsolete`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BarProp) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#barprop)
    pub struct BarProp: [crate::Object];
    class = "BarProp";
}

web_interface! {
    /// The obsolete `marquee` element, which scrolls its content.
    ///
    /// `interface HTMLMarqueeElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlmarqueeelement)
    #[doc(alias = "HTMLMarqueeElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    pub struct HtmlMarqueeElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMarqueeElement";
}

web_interface! {
    /// The obsolete `frameset` element, which divides a page into frames.
    ///
    /// `interface HTMLFrameSetElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframesetelement)
    #[doc(alias = "HTMLFrameSetElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub struct HtmlFrameSetElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLFrameSetElement";
}

web_interface! {
    /// The obsolete `frame` element, one frame of a frame set.
    ///
    /// `interface HTMLFrameElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement)
    #[doc(alias = "HTMLFrameElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    pub struct HtmlFrameElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLFrameElement";
}

web_interface! {
    /// The obsolete `dir` element, a list of short items.
    ///
    /// `interface HTMLDirectoryElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement)
    #[doc(alias = "HTMLDirectoryElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement"]
    pub struct HtmlDirectoryElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLDirectoryElement";
}

web_interface! {
    /// The obsolete `font` element, which sets the font of its text.
    ///
    /// `interface HTMLFontElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlfontelement)
    #[doc(alias = "HTMLFontElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    pub struct HtmlFontElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLFontElement";
}

web_interface! {
    /// The obsolete `param` element, a parameter for a plugin in an `object` element.
    ///
    /// `interface HTMLParamElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `obsolete`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParamElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlparamelement)
    #[doc(alias = "HTMLParamElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    pub struct HtmlParamElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLParamElement";
}

web_interface! {
    /// An obsolete object with methods for search providers.
    ///
    /// `interface External`
    ///
    /// Feature `obsolete`. Exposed in Window. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#external)
    #[deprecated = "The window.external.AddSearchProvider() and window.external.IsSearchProviderInstalled() methods do nothing, by specification."]
    pub struct External: [crate::Object];
    class = "External";
}

web_union! {
    /// `(HTMLCollection or Element)`
    ///
    /// Feature `obsolete`.
    pub enum HtmlCollectionOrElement {
        HtmlCollection(crate::HtmlCollection): value,
        Element(crate::Element): value,
    }
    into crate::Object;
}
