//! Types: Locks shared by tabs and workers

/// `interface LockManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager)
#[repr(transparent)]
pub struct LockManager {
    parent: crate::Object,
}
interface!(LockManager:; "LockManager");

/// `enum LockMode`
#[cfg(feature = "web-locks")]
#[non_exhaustive]
pub enum LockMode {
    /// `"shared"`
    Shared,
    /// `"exclusive"`
    Exclusive,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-locks")]
enumeration!(LockMode {
    Shared = "shared",
    Exclusive = "exclusive",
});

/// `dictionary LockOptions`
#[cfg(feature = "web-locks")]
#[repr(transparent)]
pub struct LockOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockOptions:; "LockOptions");

/// `dictionary LockManagerSnapshot`
#[cfg(feature = "web-locks")]
#[repr(transparent)]
pub struct LockManagerSnapshot {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockManagerSnapshot:; "LockManagerSnapshot");

/// `dictionary LockInfo`
#[cfg(feature = "web-locks")]
#[repr(transparent)]
pub struct LockInfo {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockInfo:; "LockInfo");

/// `interface Lock`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock) · [Specification](https://w3c.github.io/web-locks/#api-lock)
#[cfg(feature = "web-locks")]
#[repr(transparent)]
pub struct Lock {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
interface!(Lock:; "Lock");

/// `callback LockGrantedCallback = Promise<any> (Lock? lock)`
#[cfg(feature = "web-locks")]
pub type LockGrantedCallback = crate::Function<fn(Option<crate::Lock>) -> crate::Promise<crate::JsValue>>;
