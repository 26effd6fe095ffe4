//! Types: The plain elements of a page: headings, paragraphs, lists, quotes, div, span, details

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLHtmlElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlhtmlelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLHtmlElement")]
    pub struct HtmlHtmlElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHtmlElement";
}

web_interface! {
    /// `interface HTMLBodyElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBodyElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlbodyelement)
    ///
    /// Members are added by the features `event-handlers`, `obsolete`, `screen`.
    #[doc(alias = "HTMLBodyElement")]
    pub struct HtmlBodyElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBodyElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLHeadingElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadingElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlheadingelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLHeadingElement")]
    pub struct HtmlHeadingElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHeadingElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLParagraphElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParagraphElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlparagraphelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLParagraphElement")]
    pub struct HtmlParagraphElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLParagraphElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLHRElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHRElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlhrelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLHRElement")]
    pub struct HtmlHrElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHRElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLPreElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPreElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlpreelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLPreElement")]
    pub struct HtmlPreElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLPreElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// `interface HTMLQuoteElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLQuoteElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlquoteelement)
    #[doc(alias = "HTMLQuoteElement")]
    pub struct HtmlQuoteElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLQuoteElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLOListElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlolistelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLOListElement")]
    pub struct HtmlOListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLOListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLUListElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlulistelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLUListElement")]
    pub struct HtmlUListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLUListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLMenuElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMenuElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlmenuelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLMenuElement")]
    pub struct HtmlMenuElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMenuElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLLIElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLIElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmllielement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLLIElement")]
    pub struct HtmlLiElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLIElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLDListElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldlistelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLDListElement")]
    pub struct HtmlDListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLDivElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDivElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldivelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLDivElement")]
    pub struct HtmlDivElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDivElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// `interface HTMLDataElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmldataelement)
    #[doc(alias = "HTMLDataElement")]
    pub struct HtmlDataElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDataElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// `interface HTMLTimeElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTimeElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmltimeelement)
    #[doc(alias = "HTMLTimeElement")]
    pub struct HtmlTimeElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTimeElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// `interface HTMLSpanElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSpanElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlspanelement)
    #[doc(alias = "HTMLSpanElement")]
    pub struct HtmlSpanElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSpanElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// `interface HTMLBRElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBRElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlbrelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLBRElement")]
    pub struct HtmlBrElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBRElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// `interface HTMLModElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLModElement) · [Specification](https://html.spec.whatwg.org/multipage/edits.html#htmlmodelement)
    #[doc(alias = "HTMLModElement")]
    pub struct HtmlModElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLModElement";
}

#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
web_interface! {
    /// `interface HTMLDetailsElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDetailsElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldetailselement)
    #[doc(alias = "HTMLDetailsElement")]
    pub struct HtmlDetailsElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDetailsElement";
}
