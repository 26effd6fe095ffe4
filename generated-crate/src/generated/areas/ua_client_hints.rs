//! The browser's brands, version and platform

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Navigator, NavigatorUaBrandVersion, NavigatorUaData, UaDataValues, UaLowEntropyJson, WorkerNavigator};

#[cfg(feature = "experimental")]
impl Navigator {
    /// Brand, platform and other details of the browser, in place of parsing `userAgent`.
    ///
    /// `readonly attribute NavigatorUAData userAgentData`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `ua-client-hints` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/userAgentData) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatorua-useragentdata)
    #[doc(alias = "userAgentData")]
    #[inline]
    pub fn user_agent_data(&self) -> Option<NavigatorUaData> {
        Js::get_userAgentData__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    /// Brand, platform and other details of the browser, in place of parsing `userAgent`.
    ///
    /// `readonly attribute NavigatorUAData userAgentData`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `ua-client-hints` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/userAgentData) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatorua-useragentdata)
    #[doc(alias = "userAgentData")]
    #[inline]
    pub fn user_agent_data(&self) -> Option<NavigatorUaData> {
        Js::get_userAgentData__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl NavigatorUaBrandVersion {
    /// One browser brand and its version.
    ///
    /// `dictionary NavigatorUABrandVersion`
    ///
    /// Features `ua-client-hints` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the browser or engine; the list may also hold a made-up name that sites should ignore.
    ///
    /// `DOMString brand`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brand")]
    pub fn get_brand(&self) -> Option<String> {
        property::get(self, "brand")
    }

    /// Sets the name of the browser or engine; the list may also hold a made-up name that sites should ignore.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brand")]
    pub fn set_brand(&self, value: &str) -> &Self {
        property::set_str(self, "brand", value);
        self
    }

    /// The version as text: the major number in `brands`, the whole version in `fullVersionList`.
    ///
    /// `DOMString version`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<String> {
        property::get(self, "version")
    }

    /// Sets the version as text: the major number in `brands`, the whole version in `fullVersionList`.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "version")]
    pub fn set_version(&self, value: &str) -> &Self {
        property::set_str(self, "version", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for NavigatorUaBrandVersion {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl UaDataValues {
    /// The details about the browser and device that `getHighEntropyValues` gives; only requested ones are there.
    ///
    /// `dictionary UADataValues`
    ///
    /// Features `ua-client-hints` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The processor architecture, such as `x86` or `arm`.
    ///
    /// `DOMString architecture`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "architecture")]
    pub fn get_architecture(&self) -> Option<String> {
        property::get(self, "architecture")
    }

    /// Sets the processor architecture, such as `x86` or `arm`.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "architecture")]
    pub fn set_architecture(&self, value: &str) -> &Self {
        property::set_str(self, "architecture", value);
        self
    }

    /// The word size of the processor in bits, as text such as `64`.
    ///
    /// `DOMString bitness`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "bitness")]
    pub fn get_bitness(&self) -> Option<String> {
        property::get(self, "bitness")
    }

    /// Sets the word size of the processor in bits, as text such as `64`.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "bitness")]
    pub fn set_bitness(&self, value: &str) -> &Self {
        property::set_str(self, "bitness", value);
        self
    }

    /// The brands of the browser with their major versions.
    ///
    /// `sequence<NavigatorUABrandVersion> brands`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brands")]
    pub fn get_brands(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        property::get(self, "brands")
    }

    /// Sets the brands of the browser with their major versions.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brands")]
    pub fn set_brands(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "brands", &value.to_value());
        self
    }

    /// The kinds of device, such as `Desktop`, `Mobile`, `Tablet` or `XR`.
    ///
    /// `sequence<DOMString> formFactors`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "formFactors")]
    pub fn get_form_factors(&self) -> Option<Array<String>> {
        property::get(self, "formFactors")
    }

    /// Sets the kinds of device, such as `Desktop`, `Mobile`, `Tablet` or `XR`.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "formFactors")]
    pub fn set_form_factors(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "formFactors", &value.to_value());
        self
    }

    /// The brands of the browser with their full versions.
    ///
    /// `sequence<NavigatorUABrandVersion> fullVersionList`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "fullVersionList")]
    pub fn get_full_version_list(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        property::get(self, "fullVersionList")
    }

    /// Sets the brands of the browser with their full versions.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "fullVersionList")]
    pub fn set_full_version_list(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "fullVersionList", &value.to_value());
        self
    }

    /// The name of the device model, often empty on desktop computers.
    ///
    /// `DOMString model`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "model")]
    pub fn get_model(&self) -> Option<String> {
        property::get(self, "model")
    }

    /// Sets the name of the device model, often empty on desktop computers.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "model")]
    pub fn set_model(&self, value: &str) -> &Self {
        property::set_str(self, "model", value);
        self
    }

    /// Whether the browser runs on a mobile device.
    ///
    /// `boolean mobile`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "mobile")]
    pub fn get_mobile(&self) -> Option<bool> {
        property::get(self, "mobile")
    }

    /// Sets whether the browser runs on a mobile device.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "mobile")]
    pub fn set_mobile(&self, value: bool) -> &Self {
        property::set_bool(self, "mobile", value);
        self
    }

    /// The name of the operating system, such as `Windows` or `Android`.
    ///
    /// `DOMString platform`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platform")]
    pub fn get_platform(&self) -> Option<String> {
        property::get(self, "platform")
    }

    /// Sets the name of the operating system, such as `Windows` or `Android`.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platform")]
    pub fn set_platform(&self, value: &str) -> &Self {
        property::set_str(self, "platform", value);
        self
    }

    /// The version of the operating system.
    ///
    /// `DOMString platformVersion`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platformVersion")]
    pub fn get_platform_version(&self) -> Option<String> {
        property::get(self, "platformVersion")
    }

    /// Sets the version of the operating system.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platformVersion")]
    pub fn set_platform_version(&self, value: &str) -> &Self {
        property::set_str(self, "platformVersion", value);
        self
    }

    /// The full version of the browser; `fullVersionList` has replaced it.
    ///
    /// `DOMString uaFullVersion`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "uaFullVersion")]
    pub fn get_ua_full_version(&self) -> Option<String> {
        property::get(self, "uaFullVersion")
    }

    /// Sets the full version of the browser; `fullVersionList` has replaced it.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "uaFullVersion")]
    pub fn set_ua_full_version(&self, value: &str) -> &Self {
        property::set_str(self, "uaFullVersion", value);
        self
    }

    /// Whether a 32-bit browser runs on 64-bit Windows.
    ///
    /// `boolean wow64`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "wow64")]
    pub fn get_wow64(&self) -> Option<bool> {
        property::get(self, "wow64")
    }

    /// Sets whether a 32-bit browser runs on 64-bit Windows.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "wow64")]
    pub fn set_wow64(&self, value: bool) -> &Self {
        property::set_bool(self, "wow64", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for UaDataValues {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl UaLowEntropyJson {
    /// The few browser details that need no extra request, as a plain object.
    ///
    /// `dictionary UALowEntropyJSON`
    ///
    /// Features `ua-client-hints` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The brands of the browser with their major versions.
    ///
    /// `sequence<NavigatorUABrandVersion> brands`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brands")]
    pub fn get_brands(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        property::get(self, "brands")
    }

    /// Sets the brands of the browser with their major versions.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "brands")]
    pub fn set_brands(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "brands", &value.to_value());
        self
    }

    /// Whether the browser runs on a mobile device.
    ///
    /// `boolean mobile`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "mobile")]
    pub fn get_mobile(&self) -> Option<bool> {
        property::get(self, "mobile")
    }

    /// Sets whether the browser runs on a mobile device.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "mobile")]
    pub fn set_mobile(&self, value: bool) -> &Self {
        property::set_bool(self, "mobile", value);
        self
    }

    /// The name of the operating system.
    ///
    /// `DOMString platform`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platform")]
    pub fn get_platform(&self) -> Option<String> {
        property::get(self, "platform")
    }

    /// Sets the name of the operating system.
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "platform")]
    pub fn set_platform(&self, value: &str) -> &Self {
        property::set_str(self, "platform", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for UaLowEntropyJson {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl NavigatorUaData {
    /// The brands of the browser with their major versions, in varying order and with a made-up entry.
    ///
    /// `readonly attribute FrozenArray<NavigatorUABrandVersion> brands`
    ///
    /// Features `ua-client-hints` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/brands) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-brands)
    #[inline]
    pub fn brands(&self) -> Array<NavigatorUaBrandVersion> {
        FromJs::from_js(Js::get_brands__as_value(js(self)))
    }

    /// Whether the browser runs on a mobile device.
    ///
    /// `readonly attribute boolean mobile`
    ///
    /// Features `ua-client-hints` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/mobile) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-mobile)
    #[inline]
    pub fn mobile(&self) -> bool {
        Js::get_mobile__as_bool(js(self)).get()
    }

    /// The name of the operating system, such as `Windows` or `Android`.
    ///
    /// `readonly attribute DOMString platform`
    ///
    /// Features `ua-client-hints` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/platform) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-platform)
    #[inline]
    pub fn platform(&self) -> String {
        Js::get_platform__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Resolves to the requested details, such as `model` or `fullVersionList`, plus the low-entropy ones.
    ///
    /// `Promise<UADataValues> getHighEntropyValues(sequence<DOMString> hints)`
    ///
    /// Features `ua-client-hints` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/getHighEntropyValues) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-gethighentropyvalues)
    #[doc(alias = "getHighEntropyValues")]
    #[inline]
    pub fn get_high_entropy_values(&self, hints: impl IntoSequence<String>) -> Promise<UaDataValues> {
        Promise::of_call(Js::try_call_getHighEntropyValues__value__as_value(js(self), &hints.to_value()))
    }

    /// Returns the brands, the mobile flag and the platform as a plain object.
    ///
    /// `UALowEntropyJSON toJSON()`
    ///
    /// Features `ua-client-hints` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/toJSON) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<UaLowEntropyJson, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "brands")]
    pub(crate) fn get_brands__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mobile")]
    pub(crate) fn get_mobile__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "userAgentData")]
    pub(crate) fn get_userAgentData__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getHighEntropyValues")]
    pub(crate) fn try_call_getHighEntropyValues__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
