//! Types: Being told of changes of the tree

web_interface! {
    /// An observer that calls back after changes to the nodes it watches.
    ///
    /// `interface MutationObserver`
    ///
    /// Feature `mutation-observer`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver) · [Specification](https://dom.spec.whatwg.org/#interface-mutationobserver)
    pub struct MutationObserver: [crate::Object];
    class = "MutationObserver";
}

web_dictionary! {
    /// The kinds of change that a `MutationObserver` reports for a node.
    ///
    /// `dictionary MutationObserverInit`
    ///
    /// Feature `mutation-observer`.
    pub struct MutationObserverInit: [crate::Object];
    name = "MutationObserverInit";
}

web_interface! {
    /// A description of one change to a node.
    ///
    /// `interface MutationRecord`
    ///
    /// Feature `mutation-observer`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord) · [Specification](https://dom.spec.whatwg.org/#interface-mutationrecord)
    pub struct MutationRecord: [crate::Object];
    class = "MutationRecord";
}

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer)`
///
/// Feature `mutation-observer`.
pub type MutationCallback = crate::Function<fn(crate::Array<crate::MutationRecord>, crate::MutationObserver)>;
