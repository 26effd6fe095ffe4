//! Types: Managed devices: their configuration and identity

/// `interface NavigatorManagedData : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [Specification](https://wicg.github.io/WebApiDevice/managed_config/#navigatormanageddata)
#[repr(transparent)]
pub struct NavigatorManagedData {
    parent: crate::EventTarget,
}
interface!(NavigatorManagedData: crate::EventTarget; "NavigatorManagedData");
