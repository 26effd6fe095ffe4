//! Types: Elements

web_interface! {
    /// `interface Element_`
    ///
    /// Exposed in Window.
    ///
    /// Members are added by the features `fullscreen`, `handlers`.
    #[doc(alias = "Element_")]
    pub struct Element: [crate::Object];
    class = "Element_";
}
