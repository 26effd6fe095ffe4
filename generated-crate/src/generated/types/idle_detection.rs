//! Types: Knowing whether the user is away

web_enumeration! {
    /// `enum UserIdleState`
    pub enum UserIdleState {
        Active = "active",
        Idle = "idle",
    }
}

web_enumeration! {
    /// `enum ScreenIdleState`
    pub enum ScreenIdleState {
        Locked = "locked",
        Unlocked = "unlocked",
    }
}

web_dictionary! {
    /// `dictionary IdleOptions`
    pub struct IdleOptions: [crate::Object];
    name = "IdleOptions";
}

web_interface! {
    /// `interface IdleDetector : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector)
    pub struct IdleDetector: [crate::EventTarget, crate::Object];
    class = "IdleDetector";
}
