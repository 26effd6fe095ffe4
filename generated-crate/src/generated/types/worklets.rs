//! Types: What all worklets share

/// `interface WorkletGlobalScope`
///
/// Exposed in Worklet.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/WorkletGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#workletglobalscope)
#[repr(transparent)]
pub struct WorkletGlobalScope {
    parent: crate::Object,
}
interface!(WorkletGlobalScope:; "WorkletGlobalScope");
extended!([] WorkletGlobalScope);

/// `interface Worklet`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Worklet) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#worklets-worklet)
#[repr(transparent)]
pub struct Worklet {
    parent: crate::Object,
}
interface!(Worklet:; "Worklet");
extended!([] Worklet);

/// `dictionary WorkletOptions`
#[cfg(feature = "worklets")]
#[repr(transparent)]
pub struct WorkletOptions {
    parent: crate::Object,
}
#[cfg(feature = "worklets")]
dictionary!(WorkletOptions:; "WorkletOptions");
