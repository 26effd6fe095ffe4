//! Types: What input.idl defines

web_interface! {
    /// `interface CSSStyleDeclaration`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "CSSStyleDeclaration")]
    pub struct CssStyleDeclaration: [crate::Object];
    class = "CSSStyleDeclaration";
    extended;
}

web_interface! {
    /// `interface CSSStyleProperties : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "CSSStyleProperties")]
    pub struct CssStyleProperties: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSStyleProperties";
}
