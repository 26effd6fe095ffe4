//! Types: What the user has selected in the document

web_interface! {
    /// The part of the page that the user has selected, or the place of the caret.
    ///
    /// `interface Selection`
    ///
    /// Feature `selection`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection) · [Specification](https://w3c.github.io/selection-api/#selection-interface)
    pub struct Selection: [crate::Object];
    class = "Selection";
}

web_dictionary! {
    /// The options of `Selection.getComposedRanges`.
    ///
    /// `dictionary GetComposedRangesOptions`
    ///
    /// Feature `selection`.
    pub struct GetComposedRangesOptions: [crate::Object];
    name = "GetComposedRangesOptions";
}
