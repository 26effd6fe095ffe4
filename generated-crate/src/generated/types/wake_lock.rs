//! Types: Keeping the screen on

/// `interface WakeLock`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLock) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelock-interface)
#[repr(transparent)]
pub struct WakeLock {
    parent: crate::Object,
}
interface!(WakeLock:; "WakeLock");

/// `interface WakeLockSentinel : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel) · [Specification](https://w3c.github.io/screen-wake-lock/#the-wakelocksentinel-interface)
#[repr(transparent)]
pub struct WakeLockSentinel {
    parent: crate::EventTarget,
}
interface!(WakeLockSentinel: crate::EventTarget; "WakeLockSentinel");

/// `enum WakeLockType`
#[non_exhaustive]
pub enum WakeLockType {
    /// `"screen"`
    Screen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(WakeLockType {
    Screen = "screen",
});
