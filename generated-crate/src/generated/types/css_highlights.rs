//! Types: Highlighting ranges of text without elements

web_enumeration! {
    /// What a highlight means to the user: a plain highlight, a spelling error or a grammar error.
    ///
    /// `enum HighlightType`
    ///
    /// Feature `css-highlights`.
    pub enum HighlightType {
        Highlight = "highlight",
        SpellingError = "spelling-error",
        GrammarError = "grammar-error",
    }
}

web_interface! {
    /// A set of text ranges that CSS can style with `::highlight()`.
    ///
    /// `interface Highlight`
    ///
    /// Feature `css-highlights`. Exposed in Window. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    pub struct Highlight: [crate::Object];
    class = "Highlight";
}

web_interface! {
    /// All highlights of the document, by the name that CSS uses.
    ///
    /// `interface HighlightRegistry`
    ///
    /// Feature `css-highlights`. Exposed in Window. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    pub struct HighlightRegistry: [crate::Object];
    class = "HighlightRegistry";
}

web_dictionary! {
    /// A highlight found at a point, with its ranges there.
    ///
    /// `dictionary HighlightHitResult`
    ///
    /// Feature `css-highlights`.
    pub struct HighlightHitResult: [crate::Object];
    name = "HighlightHitResult";
}

web_dictionary! {
    /// Options for a search for highlights at a point.
    ///
    /// `dictionary HighlightsFromPointOptions`
    ///
    /// Feature `css-highlights`.
    pub struct HighlightsFromPointOptions: [crate::Object];
    name = "HighlightsFromPointOptions";
}
