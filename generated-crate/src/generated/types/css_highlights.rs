//! Types: Highlighting ranges of text without elements

web_enumeration! {
    /// `enum HighlightType`
    pub enum HighlightType {
        Highlight = "highlight",
        SpellingError = "spelling-error",
        GrammarError = "grammar-error",
    }
}

web_interface! {
    /// `interface Highlight`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    pub struct Highlight: [crate::Object];
    class = "Highlight";
}

web_interface! {
    /// `interface HighlightRegistry`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    pub struct HighlightRegistry: [crate::Object];
    class = "HighlightRegistry";
}

web_dictionary! {
    /// `dictionary HighlightHitResult`
    pub struct HighlightHitResult: [crate::Object];
    name = "HighlightHitResult";
}

web_dictionary! {
    /// `dictionary HighlightsFromPointOptions`
    pub struct HighlightsFromPointOptions: [crate::Object];
    name = "HighlightsFromPointOptions";
}
