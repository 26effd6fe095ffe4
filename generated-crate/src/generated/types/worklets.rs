//! Types: What all worklets share

web_interface! {
    /// The common base of the global objects of worklets.
    ///
    /// `interface WorkletGlobalScope`
    ///
    /// Feature `worklets`. Exposed in Worklet. In secure contexts only. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/WorkletGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#workletglobalscope)
    pub struct WorkletGlobalScope: [crate::Object];
    class = "WorkletGlobalScope";
    extended;
}

web_interface! {
    /// A small script environment that runs as a part of rendering or audio processing.
    ///
    /// `interface Worklet`
    ///
    /// Feature `worklets`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Worklet) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#worklets-worklet)
    pub struct Worklet: [crate::Object];
    class = "Worklet";
    extended;
}

#[cfg(feature = "worklets")]
web_dictionary! {
    /// The settings for adding a module to a worklet.
    ///
    /// `dictionary WorkletOptions`
    ///
    /// Feature `worklets`.
    pub struct WorkletOptions: [crate::Object];
    name = "WorkletOptions";
}
