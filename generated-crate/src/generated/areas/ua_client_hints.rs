//! The browser's brands, version and platform
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Navigator, NavigatorUaBrandVersion, NavigatorUaData, UaDataValues, UaLowEntropyJson, WorkerNavigator};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "brands")]
    pub(crate) fn get_brands__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mobile")]
    pub(crate) fn get_mobile__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "userAgentData")]
    pub(crate) fn get_userAgentData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getHighEntropyValues")]
    pub(crate) fn call_getHighEntropyValues__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
}

#[cfg(feature = "experimental")]
impl Navigator {
    #[cfg(feature = "experimental")]
    /// `readonly attribute NavigatorUAData userAgentData`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/userAgentData) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatorua-useragentdata)
    #[doc(alias = "userAgentData")]
    #[inline]
    pub fn user_agent_data(&self) -> NavigatorUaData {
        FromJs::from_js(self.js().get_userAgentData__as_value())
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    #[cfg(feature = "experimental")]
    /// `readonly attribute NavigatorUAData userAgentData`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/userAgentData) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatorua-useragentdata)
    #[doc(alias = "userAgentData")]
    #[inline]
    pub fn user_agent_data(&self) -> NavigatorUaData {
        FromJs::from_js(self.js().get_userAgentData__as_value())
    }
}

#[cfg(feature = "experimental")]
impl NavigatorUaBrandVersion {
    #[cfg(feature = "experimental")]
    /// `dictionary NavigatorUABrandVersion`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString brand`
    #[doc(alias = "brand")]
    pub fn get_brand(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "brand"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString brand`
    #[doc(alias = "brand")]
    pub fn set_brand(&self, value: &str) -> &Self {
        property::set_str(self, "brand", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString version`
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "version"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString version`
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
    #[cfg(feature = "experimental")]
    /// `dictionary UADataValues`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString architecture`
    #[doc(alias = "architecture")]
    pub fn get_architecture(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "architecture"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString architecture`
    #[doc(alias = "architecture")]
    pub fn set_architecture(&self, value: &str) -> &Self {
        property::set_str(self, "architecture", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString bitness`
    #[doc(alias = "bitness")]
    pub fn get_bitness(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "bitness"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString bitness`
    #[doc(alias = "bitness")]
    pub fn set_bitness(&self, value: &str) -> &Self {
        property::set_str(self, "bitness", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> brands`
    #[doc(alias = "brands")]
    pub fn get_brands(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        FromJs::from_js(property::get(self, "brands"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> brands`
    #[doc(alias = "brands")]
    pub fn set_brands(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "brands", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<DOMString> formFactors`
    #[doc(alias = "formFactors")]
    pub fn get_form_factors(&self) -> Option<Array<String>> {
        FromJs::from_js(property::get(self, "formFactors"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<DOMString> formFactors`
    #[doc(alias = "formFactors")]
    pub fn set_form_factors(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "formFactors", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> fullVersionList`
    #[doc(alias = "fullVersionList")]
    pub fn get_full_version_list(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        FromJs::from_js(property::get(self, "fullVersionList"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> fullVersionList`
    #[doc(alias = "fullVersionList")]
    pub fn set_full_version_list(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "fullVersionList", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString model`
    #[doc(alias = "model")]
    pub fn get_model(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "model"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString model`
    #[doc(alias = "model")]
    pub fn set_model(&self, value: &str) -> &Self {
        property::set_str(self, "model", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean mobile`
    #[doc(alias = "mobile")]
    pub fn get_mobile(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "mobile"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean mobile`
    #[doc(alias = "mobile")]
    pub fn set_mobile(&self, value: bool) -> &Self {
        property::set_bool(self, "mobile", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platform`
    #[doc(alias = "platform")]
    pub fn get_platform(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "platform"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platform`
    #[doc(alias = "platform")]
    pub fn set_platform(&self, value: &str) -> &Self {
        property::set_str(self, "platform", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platformVersion`
    #[doc(alias = "platformVersion")]
    pub fn get_platform_version(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "platformVersion"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platformVersion`
    #[doc(alias = "platformVersion")]
    pub fn set_platform_version(&self, value: &str) -> &Self {
        property::set_str(self, "platformVersion", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString uaFullVersion`
    #[doc(alias = "uaFullVersion")]
    pub fn get_ua_full_version(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "uaFullVersion"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString uaFullVersion`
    #[doc(alias = "uaFullVersion")]
    pub fn set_ua_full_version(&self, value: &str) -> &Self {
        property::set_str(self, "uaFullVersion", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean wow64`
    #[doc(alias = "wow64")]
    pub fn get_wow64(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "wow64"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean wow64`
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
    #[cfg(feature = "experimental")]
    /// `dictionary UALowEntropyJSON`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> brands`
    #[doc(alias = "brands")]
    pub fn get_brands(&self) -> Option<Array<NavigatorUaBrandVersion>> {
        FromJs::from_js(property::get(self, "brands"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<NavigatorUABrandVersion> brands`
    #[doc(alias = "brands")]
    pub fn set_brands(&self, value: impl IntoSequence<NavigatorUaBrandVersion>) -> &Self {
        property::set(self, "brands", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean mobile`
    #[doc(alias = "mobile")]
    pub fn get_mobile(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "mobile"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean mobile`
    #[doc(alias = "mobile")]
    pub fn set_mobile(&self, value: bool) -> &Self {
        property::set_bool(self, "mobile", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platform`
    #[doc(alias = "platform")]
    pub fn get_platform(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "platform"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString platform`
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
    #[cfg(feature = "experimental")]
    /// `readonly attribute FrozenArray<NavigatorUABrandVersion> brands`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/brands) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-brands)
    #[inline]
    pub fn brands(&self) -> Array<NavigatorUaBrandVersion> {
        FromJs::from_js(self.js().get_brands__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute boolean mobile`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/mobile) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-mobile)
    #[inline]
    pub fn mobile(&self) -> bool {
        self.js().get_mobile__as_bool()
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute DOMString platform`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/platform) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-platform)
    #[inline]
    pub fn platform(&self) -> String {
        self.js().get_platform__as_str()
    }

    #[cfg(feature = "experimental")]
    /// `Promise<UADataValues> getHighEntropyValues(sequence<DOMString> hints)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/getHighEntropyValues) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-gethighentropyvalues)
    #[doc(alias = "getHighEntropyValues")]
    #[inline]
    pub fn get_high_entropy_values(&self, hints: impl IntoSequence<String>) -> Promise<UaDataValues> {
        FromJs::from_js(self.js().call_getHighEntropyValues__value__as_value(&hints.into_array()))
    }

    #[cfg(feature = "experimental")]
    /// `UALowEntropyJSON toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData/toJSON) · [Specification](https://wicg.github.io/ua-client-hints/#dom-navigatoruadata-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<UaLowEntropyJson, Exception> {
        Ok(FromJs::from_js(self.js().try_call_toJSON__as_value()?))
    }
}
