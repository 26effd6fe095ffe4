//! Types: Managed devices: their configuration and identity

web_interface! {
    /// Data about a device and app settings from an administrator, for managed devices.
    ///
    /// `interface NavigatorManagedData : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `managed-configuration` and `experimental`. Exposed in Window. In secure contexts only. [Specification](https://wicg.github.io/WebApiDevice/managed_config/#navigatormanageddata)
    pub struct NavigatorManagedData: [crate::EventTarget, crate::Object];
    class = "NavigatorManagedData";
}
