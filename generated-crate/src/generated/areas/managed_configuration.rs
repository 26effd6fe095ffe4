//! Managed devices: their configuration and identity

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Event, Navigator, NavigatorManagedData};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The data that an administrator has set for this device.
    ///
    /// `readonly attribute NavigatorManagedData managed`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `managed-configuration` and `experimental`. In secure contexts only. [Specification](https://wicg.github.io/WebApiDevice/managed_config/#dom-navigator-managed)
    #[inline]
    pub fn managed(&self) -> Option<NavigatorManagedData> {
        Js::get_managed__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl NavigatorManagedData {
    /// Resolves to the values that the administrator has set for these keys.
    ///
    /// `Promise<record<DOMString, object>> getManagedConfiguration(sequence<DOMString> keys)`
    ///
    /// Features `managed-configuration` and `experimental`. [Specification](https://wicg.github.io/WebApiDevice/managed_config/#dom-navigatormanageddata-getmanagedconfiguration)
    #[doc(alias = "getManagedConfiguration")]
    #[inline]
    pub fn get_managed_configuration(&self, keys: impl IntoSequence<String>) -> Promise<Record<Object>> {
        Promise::of_call(Js::try_call_getManagedConfiguration__value__as_value(js(self), &keys.to_value()))
    }

    /// The handler of the event `managedconfigurationchange`.
    ///
    /// `attribute EventHandler onmanagedconfigurationchange`
    ///
    /// Features `managed-configuration` and `experimental`. [Specification](https://wicg.github.io/WebApiDevice/managed_config/#onmanagedconfigurationchange-attribute)
    pub fn onmanagedconfigurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmanagedconfigurationchange")
    }

    /// Sets the handler of the event `managedconfigurationchange`.
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "onmanagedconfigurationchange")]
    pub fn set_onmanagedconfigurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmanagedconfigurationchange", nullable(value))
    }

    /// Resolves to the asset ID that the administrator gave to the device.
    ///
    /// `Promise<DOMString> getAnnotatedAssetId()`
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "getAnnotatedAssetId")]
    #[inline]
    pub fn get_annotated_asset_id(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getAnnotatedAssetId__as_value(js(self)))
    }

    /// Resolves to the place that the administrator noted for the device.
    ///
    /// `Promise<DOMString> getAnnotatedLocation()`
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "getAnnotatedLocation")]
    #[inline]
    pub fn get_annotated_location(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getAnnotatedLocation__as_value(js(self)))
    }

    /// Resolves to the ID of the device in the directory service.
    ///
    /// `Promise<DOMString> getDirectoryId()`
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "getDirectoryId")]
    #[inline]
    pub fn get_directory_id(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getDirectoryId__as_value(js(self)))
    }

    /// Resolves to the network name of the device.
    ///
    /// `Promise<DOMString> getHostname()`
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "getHostname")]
    #[inline]
    pub fn get_hostname(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getHostname__as_value(js(self)))
    }

    /// Resolves to the serial number of the device.
    ///
    /// `Promise<DOMString> getSerialNumber()`
    ///
    /// Features `managed-configuration` and `experimental`.
    #[doc(alias = "getSerialNumber")]
    #[inline]
    pub fn get_serial_number(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getSerialNumber__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "managed")]
    pub(crate) fn get_managed__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getAnnotatedAssetId")]
    pub(crate) fn try_call_getAnnotatedAssetId__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAnnotatedLocation")]
    pub(crate) fn try_call_getAnnotatedLocation__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDirectoryId")]
    pub(crate) fn try_call_getDirectoryId__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getHostname")]
    pub(crate) fn try_call_getHostname__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getManagedConfiguration")]
    pub(crate) fn try_call_getManagedConfiguration__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSerialNumber")]
    pub(crate) fn try_call_getSerialNumber__as_value(this: &Js) -> Result<Js, Exception>;
}
