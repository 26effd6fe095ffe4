//! Types: How busy the processor is

web_enumeration! {
    /// `enum PressureSource`
    ///
    /// Features `compute-pressure` and `experimental`.
    pub enum PressureSource {
        Cpu = "cpu",
    }
}

web_enumeration! {
    /// `enum PressureState`
    ///
    /// Features `compute-pressure` and `experimental`.
    pub enum PressureState {
        Nominal = "nominal",
        Fair = "fair",
        Serious = "serious",
        Critical = "critical",
    }
}

web_interface! {
    /// `interface PressureObserver`
    ///
    /// Features `compute-pressure` and `experimental`. Exposed in DedicatedWorker, SharedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver) · [Specification](https://w3c.github.io/compute-pressure/#the-pressureobserver-object)
    pub struct PressureObserver: [crate::Object];
    class = "PressureObserver";
}

web_interface! {
    /// `interface PressureRecord`
    ///
    /// Features `compute-pressure` and `experimental`. Exposed in DedicatedWorker, SharedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord) · [Specification](https://w3c.github.io/compute-pressure/#the-pressurerecord-interface)
    pub struct PressureRecord: [crate::Object];
    class = "PressureRecord";
}

web_dictionary! {
    /// `dictionary PressureObserverOptions`
    ///
    /// Features `compute-pressure` and `experimental`.
    pub struct PressureObserverOptions: [crate::Object];
    name = "PressureObserverOptions";
}

/// `callback PressureUpdateCallback = undefined (sequence<PressureRecord> changes, PressureObserver observer)`
///
/// Features `compute-pressure` and `experimental`.
pub type PressureUpdateCallback = crate::Function<fn(crate::Array<crate::PressureRecord>, crate::PressureObserver)>;
