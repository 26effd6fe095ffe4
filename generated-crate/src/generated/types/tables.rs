//! Types: Tables: sections, rows, cells, columns, captions

web_interface! {
    /// The `table` element.
    ///
    /// `interface HTMLTableElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltableelement)
    #[doc(alias = "HTMLTableElement")]
    pub struct HtmlTableElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTableElement";
}

web_interface! {
    /// The `caption` element: the title of a table.
    ///
    /// `interface HTMLTableCaptionElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCaptionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecaptionelement)
    #[doc(alias = "HTMLTableCaptionElement")]
    pub struct HtmlTableCaptionElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableCaptionElement";
}

web_interface! {
    /// The `col` or `colgroup` element: one column of a table or a group of them.
    ///
    /// `interface HTMLTableColElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecolelement)
    #[doc(alias = "HTMLTableColElement")]
    pub struct HtmlTableColElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableColElement";
}

web_interface! {
    /// The `thead`, `tbody` or `tfoot` element: a group of table rows.
    ///
    /// `interface HTMLTableSectionElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablesectionelement)
    #[doc(alias = "HTMLTableSectionElement")]
    pub struct HtmlTableSectionElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableSectionElement";
}

web_interface! {
    /// The `tr` element: a row of a table.
    ///
    /// `interface HTMLTableRowElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablerowelement)
    #[doc(alias = "HTMLTableRowElement")]
    pub struct HtmlTableRowElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableRowElement";
}

web_interface! {
    /// The `td` or `th` element: a cell of a table.
    ///
    /// `interface HTMLTableCellElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `tables`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecellelement)
    #[doc(alias = "HTMLTableCellElement")]
    pub struct HtmlTableCellElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTableCellElement";
}
