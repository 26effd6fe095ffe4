//! Types: Being told of changes of the tree

web_interface! {
    /// `interface MutationObserver`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver) · [Specification](https://dom.spec.whatwg.org/#interface-mutationobserver)
    pub struct MutationObserver: [crate::Object];
    class = "MutationObserver";
}

web_dictionary! {
    /// `dictionary MutationObserverInit`
    pub struct MutationObserverInit: [crate::Object];
    name = "MutationObserverInit";
}

web_interface! {
    /// `interface MutationRecord`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord) · [Specification](https://dom.spec.whatwg.org/#interface-mutationrecord)
    pub struct MutationRecord: [crate::Object];
    class = "MutationRecord";
}

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer)`
pub type MutationCallback = crate::Function<fn(crate::Array<crate::MutationRecord>, crate::MutationObserver)>;
