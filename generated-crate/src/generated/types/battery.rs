//! Types: The charge of the battery

web_interface! {
    /// The state of the device's battery, with events for its changes.
    ///
    /// `interface BatteryManager : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `battery` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager) · [Specification](https://w3c.github.io/battery/#the-batterymanager-interface)
    pub struct BatteryManager: [crate::EventTarget, crate::Object];
    class = "BatteryManager";
}
