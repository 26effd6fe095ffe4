//! Types: Tables: sections, rows, cells, columns, captions

web_interface! {
    /// `interface HTMLTableElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltableelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableElement")]
    pub struct HtmlTableElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTableElement";
}

web_interface! {
    /// `interface HTMLTableCaptionElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCaptionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecaptionelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableCaptionElement")]
    pub struct HtmlTableCaptionElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableCaptionElement";
}

web_interface! {
    /// `interface HTMLTableColElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecolelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableColElement")]
    pub struct HtmlTableColElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableColElement";
}

web_interface! {
    /// `interface HTMLTableSectionElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablesectionelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableSectionElement")]
    pub struct HtmlTableSectionElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableSectionElement";
}

web_interface! {
    /// `interface HTMLTableRowElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablerowelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableRowElement")]
    pub struct HtmlTableRowElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableRowElement";
}

web_interface! {
    /// `interface HTMLTableCellElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecellelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLTableCellElement")]
    pub struct HtmlTableCellElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableCellElement";
}
