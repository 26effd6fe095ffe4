//! What is known of the network connection

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{ConnectionType, EffectiveConnectionType, Event, Navigator, NetworkInformation, WorkerNavigator};

#[cfg(feature = "experimental")]
impl Navigator {
    /// Information on the network connection of the device.
    ///
    /// `readonly attribute NetworkInformation connection`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/connection) · [Specification](https://wicg.github.io/netinfo/#connection-attribute)
    #[inline]
    pub fn connection(&self) -> NetworkInformation {
        FromJs::from_js(Js::get_connection__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    /// Information on the network connection of the device.
    ///
    /// `readonly attribute NetworkInformation connection`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/connection) · [Specification](https://wicg.github.io/netinfo/#connection-attribute)
    #[inline]
    pub fn connection(&self) -> NetworkInformation {
        FromJs::from_js(Js::get_connection__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl NetworkInformation {
    /// The kind of connection.
    ///
    /// `readonly attribute ConnectionType type`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/type) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ConnectionType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The speed class, from recent round trips and throughput.
    ///
    /// `readonly attribute EffectiveConnectionType effectiveType`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/effectiveType) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-effectivetype)
    #[doc(alias = "effectiveType")]
    #[inline]
    pub fn effective_type(&self) -> EffectiveConnectionType {
        FromJs::from_js(Js::get_effectiveType__as_value(js(self)))
    }

    /// The highest speed of the connection technology, in megabits per second.
    ///
    /// `readonly attribute Megabit downlinkMax`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/downlinkMax) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-downlinkmax)
    #[doc(alias = "downlinkMax")]
    #[inline]
    pub fn downlink_max(&self) -> f64 {
        Js::get_downlinkMax__as_number(js(self))
    }

    /// The estimated download speed in megabits per second.
    ///
    /// `readonly attribute Megabit downlink`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/downlink) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-downlink)
    #[inline]
    pub fn downlink(&self) -> f64 {
        Js::get_downlink__as_number(js(self))
    }

    /// The estimated round-trip time in milliseconds, rounded to a multiple of 25.
    ///
    /// `readonly attribute Millisecond rtt`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/rtt) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-rtt)
    #[inline]
    pub fn rtt(&self) -> u64 {
        Js::get_rtt__as_number(js(self)) as u64
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/change_event) · [Specification](https://wicg.github.io/netinfo/#dom-networkinformation-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `network-information` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// Whether the user asks for less use of data.
    ///
    /// `readonly attribute boolean saveData`
    ///
    /// Features `network-information` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData) · [Specification](https://wicg.github.io/savedata/#dfn-savedata)
    #[doc(alias = "saveData")]
    #[inline]
    pub fn save_data(&self) -> bool {
        Js::get_saveData__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "downlink")]
    pub(crate) fn get_downlink__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "downlinkMax")]
    pub(crate) fn get_downlinkMax__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "effectiveType")]
    pub(crate) fn get_effectiveType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rtt")]
    pub(crate) fn get_rtt__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "saveData")]
    pub(crate) fn get_saveData__as_bool(this: &Js) -> Truth;
}
