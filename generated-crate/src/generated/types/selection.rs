//! Types: What the user has selected in the document

web_interface! {
    /// `interface Selection`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection) · [Specification](https://w3c.github.io/selection-api/#selection-interface)
    pub struct Selection: [crate::Object];
    class = "Selection";
}

web_dictionary! {
    /// `dictionary GetComposedRangesOptions`
    pub struct GetComposedRangesOptions: [crate::Object];
    name = "GetComposedRangesOptions";
}
