//! Types: A Trimmed Specification

web_interface! {
    /// `interface HTMLHeadingElement`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLHeadingElement")]
    pub struct HtmlHeadingElement: [crate::Object];
    class = "HTMLHeadingElement";
}
