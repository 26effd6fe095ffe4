//! Types: Knowing whether the user is away

web_enumeration! {
    /// Whether the user is `active` or `idle`.
    ///
    /// `enum UserIdleState`
    ///
    /// Features `idle-detection` and `experimental`.
    pub enum UserIdleState {
        Active = "active",
        Idle = "idle",
    }
}

web_enumeration! {
    /// Whether the screen is `locked` or `unlocked`.
    ///
    /// `enum ScreenIdleState`
    ///
    /// Features `idle-detection` and `experimental`.
    pub enum ScreenIdleState {
        Locked = "locked",
        Unlocked = "unlocked",
    }
}

web_dictionary! {
    /// The options of `start`.
    ///
    /// `dictionary IdleOptions`
    ///
    /// Features `idle-detection` and `experimental`.
    pub struct IdleOptions: [crate::Object];
    name = "IdleOptions";
}

web_interface! {
    /// A watcher that tells when the user is away from the device.
    ///
    /// `interface IdleDetector : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `idle-detection` and `experimental`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector)
    pub struct IdleDetector: [crate::EventTarget, crate::Object];
    class = "IdleDetector";
}
