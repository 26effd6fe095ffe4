//! Types: Keeping the screen on

web_interface! {
    /// The entry point for keeping the screen on.
    ///
    /// `interface WakeLock`
    ///
    /// Feature `wake-lock`. Exposed in Window. In secure contexts only. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLock) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelock-interface)
    pub struct WakeLock: [crate::Object];
    class = "WakeLock";
}

web_interface! {
    /// A held wake lock; it ends when released or when the page is hidden.
    ///
    /// `interface WakeLockSentinel : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `wake-lock`. Exposed in Window. In secure contexts only. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelocksentinel-interface)
    pub struct WakeLockSentinel: [crate::EventTarget, crate::Object];
    class = "WakeLockSentinel";
}

web_enumeration! {
    /// The kinds of wake lock: only `screen`, which keeps the screen on.
    ///
    /// `enum WakeLockType`
    ///
    /// Feature `wake-lock`.
    pub enum WakeLockType {
        Screen = "screen",
    }
}
