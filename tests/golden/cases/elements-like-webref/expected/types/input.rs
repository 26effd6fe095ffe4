//! Types: A Trimmed Specification

web_interface! {
    /// `interface HTMLHeadingElement`
    ///
    /// Exposed in Window.
    #[doc(alias = "HTMLHeadingElement")]
    pub struct HtmlHeadingElement: [crate::Object];
    class = "HTMLHeadingElement";
}
