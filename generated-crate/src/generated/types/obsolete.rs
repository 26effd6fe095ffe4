//! Types: Elements, attributes and properties that HTML keeps only for old pages

web_interface! {
    /// `interface HTMLAllCollection`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmlallcollection-interface)
    #[doc(alias = "HTMLAllCollection")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    pub struct HtmlAllCollection: [crate::Object];
    class = "HTMLAllCollection";
}

web_interface! {
    /// `interface BarProp`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BarProp) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#barprop)
    pub struct BarProp: [crate::Object];
    class = "BarProp";
}

web_interface! {
    /// `interface HTMLMarqueeElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlmarqueeelement)
    #[doc(alias = "HTMLMarqueeElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    pub struct HtmlMarqueeElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMarqueeElement";
}

web_interface! {
    /// `interface HTMLFrameSetElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframesetelement)
    #[doc(alias = "HTMLFrameSetElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub struct HtmlFrameSetElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLFrameSetElement";
}

web_interface! {
    /// `interface HTMLFrameElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement)
    #[doc(alias = "HTMLFrameElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    pub struct HtmlFrameElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLFrameElement";
}

web_interface! {
    /// `interface HTMLDirectoryElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement)
    #[doc(alias = "HTMLDirectoryElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement"]
    pub struct HtmlDirectoryElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLDirectoryElement";
}

web_interface! {
    /// `interface HTMLFontElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlfontelement)
    #[doc(alias = "HTMLFontElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    pub struct HtmlFontElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLFontElement";
}

web_interface! {
    /// `interface HTMLParamElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParamElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlparamelement)
    #[doc(alias = "HTMLParamElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    pub struct HtmlParamElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLParamElement";
}

web_interface! {
    /// `interface External`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#external)
    #[deprecated = "The window.external.AddSearchProvider() and window.external.IsSearchProviderInstalled() methods do nothing, by specification."]
    pub struct External: [crate::Object];
    class = "External";
}

web_union! {
    /// `(HTMLCollection or Element)`
    pub enum HtmlCollectionOrElement {
        HtmlCollection(crate::HtmlCollection): value,
        Element(crate::Element): value,
    }
    into crate::Object;
}
