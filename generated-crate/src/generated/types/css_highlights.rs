//! Types: Highlighting ranges of text without elements

/// `enum HighlightType`
#[non_exhaustive]
pub enum HighlightType {
    /// `"highlight"`
    Highlight,
    /// `"spelling-error"`
    SpellingError,
    /// `"grammar-error"`
    GrammarError,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HighlightType {
    Highlight = "highlight",
    SpellingError = "spelling-error",
    GrammarError = "grammar-error",
});

/// `interface Highlight`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
#[repr(transparent)]
pub struct Highlight {
    parent: crate::Object,
}
interface!(Highlight:; "Highlight");

/// `interface HighlightRegistry`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
#[repr(transparent)]
pub struct HighlightRegistry {
    parent: crate::Object,
}
interface!(HighlightRegistry:; "HighlightRegistry");

/// `dictionary HighlightHitResult`
#[repr(transparent)]
pub struct HighlightHitResult {
    parent: crate::Object,
}
dictionary!(HighlightHitResult:; "HighlightHitResult");

/// `dictionary HighlightsFromPointOptions`
#[repr(transparent)]
pub struct HighlightsFromPointOptions {
    parent: crate::Object,
}
dictionary!(HighlightsFromPointOptions:; "HighlightsFromPointOptions");
