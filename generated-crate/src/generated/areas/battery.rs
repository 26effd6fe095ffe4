//! The charge of the battery

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{BatteryManager, Event, Navigator};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "charging")]
    pub(crate) fn get_charging__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "chargingTime")]
    pub(crate) fn get_chargingTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dischargingTime")]
    pub(crate) fn get_dischargingTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "level")]
    pub(crate) fn get_level__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "onchargingchange")]
    pub(crate) fn get_onchargingchange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onchargingtimechange")]
    pub(crate) fn get_onchargingtimechange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ondischargingtimechange")]
    pub(crate) fn get_ondischargingtimechange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onlevelchange")]
    pub(crate) fn get_onlevelchange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "onchargingchange")]
    pub(crate) fn set_onchargingchange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onchargingtimechange")]
    pub(crate) fn set_onchargingtimechange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ondischargingtimechange")]
    pub(crate) fn set_ondischargingtimechange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onlevelchange")]
    pub(crate) fn set_onlevelchange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getBattery")]
    pub(crate) fn call_getBattery__as_value(this: &Js) -> JsValue;
}

#[cfg(feature = "experimental")]
impl BatteryManager {
    /// `readonly attribute boolean charging`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/charging) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-charging)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn charging(&self) -> bool {
        self.js().get_charging__as_bool()
    }

    /// `readonly attribute unrestricted double chargingTime`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingTime) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-chargingtime)
    #[doc(alias = "chargingTime")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn charging_time(&self) -> f64 {
        self.js().get_chargingTime__as_number()
    }

    /// `readonly attribute unrestricted double dischargingTime`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/dischargingTime) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-dischargingtime)
    #[doc(alias = "dischargingTime")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn discharging_time(&self) -> f64 {
        self.js().get_dischargingTime__as_number()
    }

    /// `readonly attribute double level`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/level) · [Specification](https://w3c.github.io/battery/#dom-batterymanager-level)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn level(&self) -> f64 {
        self.js().get_level__as_number()
    }

    /// `attribute EventHandler onchargingchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingchange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingchange)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onchargingchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onchargingchange__as_value())
    }

    /// `attribute EventHandler onchargingchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingchange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingchange)
    #[doc(alias = "onchargingchange")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onchargingchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onchargingchange__value(nullable(value))
    }

    /// `attribute EventHandler onchargingtimechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingtimechange)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onchargingtimechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onchargingtimechange__as_value())
    }

    /// `attribute EventHandler onchargingtimechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/chargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-chargingtimechange)
    #[doc(alias = "onchargingtimechange")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onchargingtimechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onchargingtimechange__value(nullable(value))
    }

    /// `attribute EventHandler ondischargingtimechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/dischargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-dischargingtimechange)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn ondischargingtimechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_ondischargingtimechange__as_value())
    }

    /// `attribute EventHandler ondischargingtimechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/dischargingtimechange_event) · [Specification](https://w3c.github.io/battery/#dfn-dischargingtimechange)
    #[doc(alias = "ondischargingtimechange")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_ondischargingtimechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_ondischargingtimechange__value(nullable(value))
    }

    /// `attribute EventHandler onlevelchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/levelchange_event) · [Specification](https://w3c.github.io/battery/#dfn-levelchange)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onlevelchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onlevelchange__as_value())
    }

    /// `attribute EventHandler onlevelchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BatteryManager/levelchange_event) · [Specification](https://w3c.github.io/battery/#dfn-levelchange)
    #[doc(alias = "onlevelchange")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onlevelchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onlevelchange__value(nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// `Promise<BatteryManager> getBattery()`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/getBattery) · [Specification](https://w3c.github.io/battery/#dom-navigator-getbattery)
    #[doc(alias = "getBattery")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_battery(&self) -> Promise<BatteryManager> {
        FromJs::from_js(self.js().call_getBattery__as_value())
    }
}
