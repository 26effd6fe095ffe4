//! Types: The img, picture, source, map and area elements

#[cfg(feature = "images")]
web_interface! {
    /// `interface HTMLPictureElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPictureElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlpictureelement)
    #[doc(alias = "HTMLPictureElement")]
    pub struct HtmlPictureElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLPictureElement";
}

#[cfg(feature = "images")]
web_interface! {
    /// `interface HTMLSourceElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlsourceelement)
    #[doc(alias = "HTMLSourceElement")]
    pub struct HtmlSourceElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSourceElement";
}

web_interface! {
    /// `interface HTMLImageElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLImageElement")]
    pub struct HtmlImageElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLImageElement";
}

#[cfg(feature = "images")]
web_interface! {
    /// `interface HTMLMapElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlmapelement)
    #[doc(alias = "HTMLMapElement")]
    pub struct HtmlMapElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMapElement";
}

#[cfg(any(feature = "images", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLAreaElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlareaelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLAreaElement")]
    pub struct HtmlAreaElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLAreaElement";
}
