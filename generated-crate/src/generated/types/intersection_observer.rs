//! Types: Being told when elements come into view

web_interface! {
    /// Watches how much of an element is visible in the viewport or in a scrolling ancestor.
    ///
    /// `interface IntersectionObserver`
    ///
    /// Feature `intersection-observer`. Exposed in Window. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver) · [Specification](https://w3c.github.io/IntersectionObserver/#intersection-observer-interface)
    pub struct IntersectionObserver: [crate::Object];
    class = "IntersectionObserver";
}

web_interface! {
    /// A report on how much of an element is visible.
    ///
    /// `interface IntersectionObserverEntry`
    ///
    /// Feature `intersection-observer`. Exposed in Window. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry) · [Specification](https://w3c.github.io/IntersectionObserver/#intersection-observer-entry)
    pub struct IntersectionObserverEntry: [crate::Object];
    class = "IntersectionObserverEntry";
}

#[cfg(all(feature = "experimental", feature = "intersection-observer"))]
web_dictionary! {
    /// The initial values for a new `IntersectionObserverEntry`.
    ///
    /// `dictionary IntersectionObserverEntryInit`
    ///
    /// Features `intersection-observer` and `experimental`.
    pub struct IntersectionObserverEntryInit: [crate::Object];
    name = "IntersectionObserverEntryInit";
}

web_dictionary! {
    /// Options for making an `IntersectionObserver`.
    ///
    /// `dictionary IntersectionObserverInit`
    ///
    /// Feature `intersection-observer`.
    pub struct IntersectionObserverInit: [crate::Object];
    name = "IntersectionObserverInit";
}

/// `callback IntersectionObserverCallback = undefined (sequence<IntersectionObserverEntry> entries, IntersectionObserver observer)`
///
/// Feature `intersection-observer`.
pub type IntersectionObserverCallback = crate::Function<fn(
    crate::Array<crate::IntersectionObserverEntry>,
    crate::IntersectionObserver,
)>;

web_union! {
    /// `(Element or Document)`
    ///
    /// Feature `intersection-observer`.
    pub enum ElementOrDocument {
        Element(crate::Element): value,
        Document(crate::Document): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}

web_union! {
    /// `(double or sequence<double>)`
    ///
    /// Feature `intersection-observer`.
    pub enum NumberOrNumberSequence {
        NumberSequence(crate::Array<f64>): array,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "intersection-observer"))]
web_stands_for!(crate::IntersectionObserverEntry, crate::IntersectionObserverEntryInit);

#[cfg(all(feature = "xml", feature = "intersection-observer"))]
web_stands_for!(crate::XmlDocument, crate::ElementOrDocument, Document(crate::Document));
