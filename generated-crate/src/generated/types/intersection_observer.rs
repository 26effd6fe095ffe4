//! Types: Being told when elements come into view

/// `interface IntersectionObserver`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver) · [Specification](https://w3c.github.io/IntersectionObserver/#intersection-observer-interface)
#[repr(transparent)]
pub struct IntersectionObserver {
    parent: crate::Object,
}
interface!(IntersectionObserver:; "IntersectionObserver");

/// `interface IntersectionObserverEntry`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry) · [Specification](https://w3c.github.io/IntersectionObserver/#intersection-observer-entry)
#[repr(transparent)]
pub struct IntersectionObserverEntry {
    parent: crate::Object,
}
interface!(IntersectionObserverEntry:; "IntersectionObserverEntry");

/// `dictionary IntersectionObserverEntryInit`
#[cfg(all(feature = "experimental", feature = "intersection-observer"))]
#[repr(transparent)]
pub struct IntersectionObserverEntryInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "intersection-observer"))]
dictionary!(IntersectionObserverEntryInit:; "IntersectionObserverEntryInit");

/// `dictionary IntersectionObserverInit`
#[repr(transparent)]
pub struct IntersectionObserverInit {
    parent: crate::Object,
}
dictionary!(IntersectionObserverInit:; "IntersectionObserverInit");

/// `callback IntersectionObserverCallback = undefined (sequence<IntersectionObserverEntry> entries, IntersectionObserver observer)`
pub type IntersectionObserverCallback = crate::Function<fn(
    crate::Array<crate::IntersectionObserverEntry>,
    crate::IntersectionObserver,
)>;

/// `(Element or Document)`
#[non_exhaustive]
pub enum ElementOrDocument {
    /// `Element`
    Element(crate::Element),
    /// `Document`
    Document(crate::Document),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ElementOrDocument {
    Element(crate::Element): value,
    Document(crate::Document): value,
});

/// `(double or sequence<double>)`
#[non_exhaustive]
pub enum NumberOrNumberSequence {
    /// `Number`
    Number(f64),
    /// `NumberSequence`
    NumberSequence(crate::Array<f64>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NumberOrNumberSequence {
    Number(f64): number,
    NumberSequence(crate::Array<f64>): array,
});
