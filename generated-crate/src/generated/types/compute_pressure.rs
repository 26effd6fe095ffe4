//! Types: How busy the processor is

web_enumeration! {
    /// A part of the device whose load is watched, such as `cpu`.
    ///
    /// `enum PressureSource`
    ///
    /// Features `compute-pressure` and `experimental`.
    pub enum PressureSource {
        Cpu = "cpu",
    }
}

web_enumeration! {
    /// A level of load: `nominal`, `fair`, `serious` or `critical`.
    ///
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
    /// An observer that reports how heavily the CPU or another part is loaded.
    ///
    /// `interface PressureObserver`
    ///
    /// Features `compute-pressure` and `experimental`. Exposed in DedicatedWorker, SharedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver) · [Specification](https://w3c.github.io/compute-pressure/#the-pressureobserver-object)
    pub struct PressureObserver: [crate::Object];
    class = "PressureObserver";
}

web_interface! {
    /// One reported load level with its source and time.
    ///
    /// `interface PressureRecord`
    ///
    /// Features `compute-pressure` and `experimental`. Exposed in DedicatedWorker, SharedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord) · [Specification](https://w3c.github.io/compute-pressure/#the-pressurerecord-interface)
    pub struct PressureRecord: [crate::Object];
    class = "PressureRecord";
}

web_dictionary! {
    /// The options of `observe`.
    ///
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
