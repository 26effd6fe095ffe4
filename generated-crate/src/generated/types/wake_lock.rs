//! Types: Keeping the screen on

web_interface! {
    /// `interface WakeLock`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLock) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelock-interface)
    pub struct WakeLock: [crate::Object];
    class = "WakeLock";
}

web_interface! {
    /// `interface WakeLockSentinel : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelocksentinel-interface)
    pub struct WakeLockSentinel: [crate::EventTarget, crate::Object];
    class = "WakeLockSentinel";
}

web_enumeration! {
    /// `enum WakeLockType`
    pub enum WakeLockType {
        Screen = "screen",
    }
}
