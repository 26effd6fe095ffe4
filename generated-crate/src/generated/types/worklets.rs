//! Types: What all worklets share

web_interface! {
    /// `interface WorkletGlobalScope`
    ///
    /// Exposed in Worklet.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/WorkletGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#workletglobalscope)
    pub struct WorkletGlobalScope: [crate::Object];
    class = "WorkletGlobalScope";
    extended;
}

web_interface! {
    /// `interface Worklet`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Worklet) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#worklets-worklet)
    pub struct Worklet: [crate::Object];
    class = "Worklet";
    extended;
}

#[cfg(feature = "worklets")]
web_dictionary! {
    /// `dictionary WorkletOptions`
    pub struct WorkletOptions: [crate::Object];
    name = "WorkletOptions";
}
