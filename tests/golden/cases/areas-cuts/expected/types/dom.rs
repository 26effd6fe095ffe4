//! Types: Elements

interface! {
    /// `interface Element_`
    ///
    /// Exposed in Window.
    #[doc(alias = "Element_")]
    pub struct Element: [crate::Object];
    class = "Element_";
}
