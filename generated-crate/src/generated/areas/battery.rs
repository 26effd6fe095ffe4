//! The charge of the battery

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{BatteryManager, Event, Navigator};

#[cfg(feature = "experimental")]
impl BatteryManager {
    /// Whether the battery is being charged; also true if there is no battery.
    ///
    /// `readonly attribute boolean charging`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/charging) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-charging)
    #[inline]
    pub fn charging(&self) -> bool {
        Js::get_charging__as_bool(js(self)).get()
    }

    /// The seconds until the battery is full, 0 if it is full, infinity if unknown or discharging.
    ///
    /// `readonly attribute unrestricted double chargingTime`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingTime) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-chargingtime)
    #[doc(alias = "chargingTime")]
    #[inline]
    pub fn charging_time(&self) -> f64 {
        Js::get_chargingTime__as_number(js(self))
    }

    /// The seconds until the battery is empty, infinity if unknown or charging.
    ///
    /// `readonly attribute unrestricted double dischargingTime`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/dischargingTime) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-dischargingtime)
    #[doc(alias = "dischargingTime")]
    #[inline]
    pub fn discharging_time(&self) -> f64 {
        Js::get_dischargingTime__as_number(js(self))
    }

    /// The charge from 0 (empty) to 1 (full).
    ///
    /// `readonly attribute double level`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/level) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-level)
    #[inline]
    pub fn level(&self) -> f64 {
        Js::get_level__as_number(js(self))
    }

    /// The handler of the event `chargingchange`.
    ///
    /// `attribute EventHandler onchargingchange`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingchange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingchange)
    pub fn onchargingchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchargingchange")
    }

    /// Sets the handler of the event `chargingchange`.
    ///
    /// Features `battery` and `experimental`.
    #[doc(alias = "onchargingchange")]
    pub fn set_onchargingchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchargingchange", nullable(value))
    }

    /// The handler of the event `chargingtimechange`.
    ///
    /// `attribute EventHandler onchargingtimechange`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingtimechange)
    pub fn onchargingtimechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchargingtimechange")
    }

    /// Sets the handler of the event `chargingtimechange`.
    ///
    /// Features `battery` and `experimental`.
    #[doc(alias = "onchargingtimechange")]
    pub fn set_onchargingtimechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchargingtimechange", nullable(value))
    }

    /// The handler of the event `dischargingtimechange`.
    ///
    /// `attribute EventHandler ondischargingtimechange`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/dischargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-dischargingtimechange)
    pub fn ondischargingtimechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondischargingtimechange")
    }

    /// Sets the handler of the event `dischargingtimechange`.
    ///
    /// Features `battery` and `experimental`.
    #[doc(alias = "ondischargingtimechange")]
    pub fn set_ondischargingtimechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondischargingtimechange", nullable(value))
    }

    /// The handler of the event `levelchange`.
    ///
    /// `attribute EventHandler onlevelchange`
    ///
    /// Features `battery` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/levelchange_event) · [Specification](https://w3c.github.io/battery/#dfn-levelchange)
    pub fn onlevelchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlevelchange")
    }

    /// Sets the handler of the event `levelchange`.
    ///
    /// Features `battery` and `experimental`.
    #[doc(alias = "onlevelchange")]
    pub fn set_onlevelchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlevelchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// Resolves to the state of the device's battery.
    ///
    /// `Promise<BatteryManager> getBattery()`
    ///
    /// Features `battery` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/getBattery) · [Specification](https://w3c.github.io/battery/#dom-navigator-getbattery)
    #[doc(alias = "getBattery")]
    #[inline]
    pub fn get_battery(&self) -> Promise<BatteryManager> {
        Promise::of_call(Js::try_call_getBattery__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "charging")]
    pub(crate) fn get_charging__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "chargingTime")]
    pub(crate) fn get_chargingTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dischargingTime")]
    pub(crate) fn get_dischargingTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "level")]
    pub(crate) fn get_level__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "getBattery")]
    pub(crate) fn try_call_getBattery__as_value(this: &Js) -> Result<Js, Exception>;
}
