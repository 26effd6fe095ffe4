//! Types: Knowing whether the user is away

/// `enum UserIdleState`
#[non_exhaustive]
pub enum UserIdleState {
    /// `"active"`
    Active,
    /// `"idle"`
    Idle,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UserIdleState {
    Active = "active",
    Idle = "idle",
});

/// `enum ScreenIdleState`
#[non_exhaustive]
pub enum ScreenIdleState {
    /// `"locked"`
    Locked,
    /// `"unlocked"`
    Unlocked,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScreenIdleState {
    Locked = "locked",
    Unlocked = "unlocked",
});

/// `dictionary IdleOptions`
#[repr(transparent)]
pub struct IdleOptions {
    parent: crate::Object,
}
dictionary!(IdleOptions:; "IdleOptions");

/// `interface IdleDetector : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector)
#[repr(transparent)]
pub struct IdleDetector {
    parent: crate::EventTarget,
}
interface!(IdleDetector: crate::EventTarget; "IdleDetector");
