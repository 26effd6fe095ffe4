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

#[cfg(feature = "web-locks")]
/// `enum LockMode`
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

#[cfg(feature = "web-locks")]
/// `dictionary LockOptions`
#[repr(transparent)]
pub struct LockOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockOptions:; "LockOptions");

#[cfg(feature = "web-locks")]
/// `dictionary LockManagerSnapshot`
#[repr(transparent)]
pub struct LockManagerSnapshot {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockManagerSnapshot:; "LockManagerSnapshot");

#[cfg(feature = "web-locks")]
/// `dictionary LockInfo`
#[repr(transparent)]
pub struct LockInfo {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
dictionary!(LockInfo:; "LockInfo");

#[cfg(feature = "web-locks")]
/// `interface Lock`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock) · [Specification](https://w3c.github.io/web-locks/#api-lock)
#[repr(transparent)]
pub struct Lock {
    parent: crate::Object,
}
#[cfg(feature = "web-locks")]
interface!(Lock:; "Lock");

#[cfg(feature = "web-locks")]
/// `callback LockGrantedCallback = Promise<any> (Lock? lock)`
pub type LockGrantedCallback = crate::Function<fn(Option<crate::Lock>) -> crate::Promise<crate::JsValue>>;
