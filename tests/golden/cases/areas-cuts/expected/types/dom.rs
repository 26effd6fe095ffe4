//! Types: Elements

web_interface! {
    /// `interface Element_`
    ///
    /// Members are added by the features `fullscreen`, `handlers`.
    ///
    /// Feature `dom`. Exposed in Window.
    #[doc(alias = "Element_")]
    pub struct Element: [crate::Object];
    class = "Element_";
}
