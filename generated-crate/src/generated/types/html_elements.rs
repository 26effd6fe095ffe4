//! Types: The plain elements of a page: headings, paragraphs, lists, quotes, div, span, details

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// The `html` element, the root of an HTML document.
    ///
    /// `interface HTMLHtmlElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlhtmlelement)
    #[doc(alias = "HTMLHtmlElement")]
    pub struct HtmlHtmlElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHtmlElement";
}

web_interface! {
    /// The `body` element, which holds the content of a document.
    ///
    /// `interface HTMLBodyElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `event-handlers`, `obsolete`, `screen`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBodyElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlbodyelement)
    #[doc(alias = "HTMLBodyElement")]
    pub struct HtmlBodyElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBodyElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A heading, `h1` to `h6`.
    ///
    /// `interface HTMLHeadingElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadingElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlheadingelement)
    #[doc(alias = "HTMLHeadingElement")]
    pub struct HtmlHeadingElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHeadingElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `p` element, a paragraph.
    ///
    /// `interface HTMLParagraphElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParagraphElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlparagraphelement)
    #[doc(alias = "HTMLParagraphElement")]
    pub struct HtmlParagraphElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLParagraphElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// An `hr` element, a change of topic shown as a line.
    ///
    /// `interface HTMLHRElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHRElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlhrelement)
    #[doc(alias = "HTMLHRElement")]
    pub struct HtmlHrElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLHRElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `pre` element, text that keeps its spaces and line breaks.
    ///
    /// `interface HTMLPreElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPreElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlpreelement)
    #[doc(alias = "HTMLPreElement")]
    pub struct HtmlPreElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLPreElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// A quotation, `blockquote` or `q`.
    ///
    /// `interface HTMLQuoteElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLQuoteElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlquoteelement)
    #[doc(alias = "HTMLQuoteElement")]
    pub struct HtmlQuoteElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLQuoteElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// An `ol` element, a numbered list.
    ///
    /// `interface HTMLOListElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlolistelement)
    #[doc(alias = "HTMLOListElement")]
    pub struct HtmlOListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLOListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `ul` element, a list with bullets.
    ///
    /// `interface HTMLUListElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlulistelement)
    #[doc(alias = "HTMLUListElement")]
    pub struct HtmlUListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLUListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `menu` element, a list of commands that looks like `ul`.
    ///
    /// `interface HTMLMenuElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMenuElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlmenuelement)
    #[doc(alias = "HTMLMenuElement")]
    pub struct HtmlMenuElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMenuElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// An `li` element, an item of a list.
    ///
    /// `interface HTMLLIElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLIElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmllielement)
    #[doc(alias = "HTMLLIElement")]
    pub struct HtmlLiElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLLIElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `dl` element, a list of terms and their descriptions.
    ///
    /// `interface HTMLDListElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldlistelement)
    #[doc(alias = "HTMLDListElement")]
    pub struct HtmlDListElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDListElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `div` element, a block with no meaning of its own.
    ///
    /// `interface HTMLDivElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDivElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldivelement)
    #[doc(alias = "HTMLDivElement")]
    pub struct HtmlDivElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDivElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// A `data` element, content with a machine-readable value.
    ///
    /// `interface HTMLDataElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmldataelement)
    #[doc(alias = "HTMLDataElement")]
    pub struct HtmlDataElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDataElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// A `time` element, a date or time.
    ///
    /// `interface HTMLTimeElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTimeElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmltimeelement)
    #[doc(alias = "HTMLTimeElement")]
    pub struct HtmlTimeElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTimeElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// A `span` element, inline text with no meaning of its own.
    ///
    /// `interface HTMLSpanElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSpanElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlspanelement)
    #[doc(alias = "HTMLSpanElement")]
    pub struct HtmlSpanElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSpanElement";
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
web_interface! {
    /// A `br` element, a line break.
    ///
    /// `interface HTMLBRElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBRElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlbrelement)
    #[doc(alias = "HTMLBRElement")]
    pub struct HtmlBrElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLBRElement";
}

#[cfg(feature = "html-elements")]
web_interface! {
    /// An `ins` or `del` element, text that was added or removed.
    ///
    /// `interface HTMLModElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLModElement) · [Specification](https://html.spec.whatwg.org/multipage/edits.html#htmlmodelement)
    #[doc(alias = "HTMLModElement")]
    pub struct HtmlModElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLModElement";
}

#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
web_interface! {
    /// A `details` element, which the user can open to see more.
    ///
    /// `interface HTMLDetailsElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html-elements`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDetailsElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldetailselement)
    #[doc(alias = "HTMLDetailsElement")]
    pub struct HtmlDetailsElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDetailsElement";
}
