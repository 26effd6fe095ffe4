//! Types: How busy the processor is

/// `enum PressureSource`
#[non_exhaustive]
pub enum PressureSource {
    /// `"cpu"`
    Cpu,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(PressureSource {
    Cpu = "cpu",
});

/// `enum PressureState`
#[non_exhaustive]
pub enum PressureState {
    /// `"nominal"`
    Nominal,
    /// `"fair"`
    Fair,
    /// `"serious"`
    Serious,
    /// `"critical"`
    Critical,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(PressureState {
    Nominal = "nominal",
    Fair = "fair",
    Serious = "serious",
    Critical = "critical",
});

/// `interface PressureObserver`
///
/// Exposed in DedicatedWorker, SharedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver) · [Specification](https://w3c.github.io/compute-pressure/#the-pressureobserver-object)
#[repr(transparent)]
pub struct PressureObserver {
    parent: crate::Object,
}
interface!(PressureObserver:; "PressureObserver");

/// `interface PressureRecord`
///
/// Exposed in DedicatedWorker, SharedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord) · [Specification](https://w3c.github.io/compute-pressure/#the-pressurerecord-interface)
#[repr(transparent)]
pub struct PressureRecord {
    parent: crate::Object,
}
interface!(PressureRecord:; "PressureRecord");

/// `dictionary PressureObserverOptions`
#[repr(transparent)]
pub struct PressureObserverOptions {
    parent: crate::Object,
}
dictionary!(PressureObserverOptions:; "PressureObserverOptions");

/// `callback PressureUpdateCallback = undefined (sequence<PressureRecord> changes, PressureObserver observer)`
pub type PressureUpdateCallback = crate::Function<fn(crate::Array<crate::PressureRecord>, crate::PressureObserver)>;
