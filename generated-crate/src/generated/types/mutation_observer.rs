//! Types: Being told of changes of the tree

/// `interface MutationObserver`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver) · [Specification](https://dom.spec.whatwg.org/#interface-mutationobserver)
#[repr(transparent)]
pub struct MutationObserver {
    parent: crate::Object,
}
interface!(MutationObserver:; "MutationObserver");

/// `dictionary MutationObserverInit`
#[repr(transparent)]
pub struct MutationObserverInit {
    parent: crate::Object,
}
dictionary!(MutationObserverInit:; "MutationObserverInit");

/// `interface MutationRecord`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord) · [Specification](https://dom.spec.whatwg.org/#interface-mutationrecord)
#[repr(transparent)]
pub struct MutationRecord {
    parent: crate::Object,
}
interface!(MutationRecord:; "MutationRecord");

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer)`
pub type MutationCallback = crate::Function<fn(crate::Array<crate::MutationRecord>, crate::MutationObserver)>;
