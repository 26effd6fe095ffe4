//! Types: The img, picture, source, map and area elements

#[cfg(feature = "images")]
web_interface! {
    /// A `picture` element, which offers several sources for one image.
    ///
    /// `interface HTMLPictureElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `images`. Exposed in Window. Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPictureElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlpictureelement)
    #[doc(alias = "HTMLPictureElement")]
    pub struct HtmlPictureElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLPictureElement";
}

#[cfg(feature = "images")]
web_interface! {
    /// A `source` element, one of the sources for an image, a video or an audio.
    ///
    /// `interface HTMLSourceElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `images`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlsourceelement)
    #[doc(alias = "HTMLSourceElement")]
    pub struct HtmlSourceElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSourceElement";
}

web_interface! {
    /// An `img` element.
    ///
    /// `interface HTMLImageElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `images`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    #[doc(alias = "HTMLImageElement")]
    pub struct HtmlImageElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLImageElement";
}

#[cfg(feature = "images")]
web_interface! {
    /// A `map` element, which defines areas of an image as links.
    ///
    /// `interface HTMLMapElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `images`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlmapelement)
    #[doc(alias = "HTMLMapElement")]
    pub struct HtmlMapElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMapElement";
}

#[cfg(any(feature = "images", feature = "obsolete"))]
web_interface! {
    /// An `area` element, a part of an image that is a link.
    ///
    /// `interface HTMLAreaElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `images`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlareaelement)
    #[doc(alias = "HTMLAreaElement")]
    pub struct HtmlAreaElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLAreaElement";
}
