//! Types: What input.idl defines

web_interface! {
    /// `interface Element`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Element: [crate::Object];
    class = "Element";
    extended;
}

web_interface! {
    /// `interface HTMLElement : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLElement")]
    pub struct HtmlElement: [crate::Element, crate::Object];
    class = "HTMLElement";
    extended;
}

web_interface! {
    /// `interface HTMLButtonElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement) and [`Element`](crate::Element).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLButtonElement")]
    pub struct HtmlButtonElement: [crate::HtmlElement, crate::Element, crate::Object];
    class = "HTMLButtonElement";
}

web_interface! {
    /// `interface HTMLHeadingElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement) and [`Element`](crate::Element).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLHeadingElement")]
    pub struct HtmlHeadingElement: [crate::HtmlElement, crate::Element, crate::Object];
    class = "HTMLHeadingElement";
}

web_interface! {
    /// `interface HTMLOldElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement) and [`Element`](crate::Element).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLOldElement")]
    pub struct HtmlOldElement: [crate::HtmlElement, crate::Element, crate::Object];
    class = "HTMLOldElement";
}

web_interface! {
    /// `interface SVGAElement : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "SVGAElement")]
    pub struct SvgaElement: [crate::Element, crate::Object];
    class = "SVGAElement";
}

web_interface! {
    /// `interface Document`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Document: [crate::Object];
    class = "Document";
}
