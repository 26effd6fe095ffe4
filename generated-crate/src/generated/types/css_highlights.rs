//! Types: Highlighting ranges of text without elements

enumeration! {
    /// `enum HighlightType`
    pub enum HighlightType {
        Highlight = "highlight",
        SpellingError = "spelling-error",
        GrammarError = "grammar-error",
    }
}

interface! {
    /// `interface Highlight`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    pub struct Highlight: [crate::Object];
    class = "Highlight";
}

interface! {
    /// `interface HighlightRegistry`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    pub struct HighlightRegistry: [crate::Object];
    class = "HighlightRegistry";
}

dictionary! {
    /// `dictionary HighlightHitResult`
    pub struct HighlightHitResult: [crate::Object];
    name = "HighlightHitResult";
}

dictionary! {
    /// `dictionary HighlightsFromPointOptions`
    pub struct HighlightsFromPointOptions: [crate::Object];
    name = "HighlightsFromPointOptions";
}
