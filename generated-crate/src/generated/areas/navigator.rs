//! The browser and the device: names, languages, whether online, cores, memory, privacy control

use crate::runtime::prelude::*;
use crate::{Navigator, UserActivation, Window, WorkerNavigator};

impl UserActivation {
    /// Whether the user has interacted with the page since it was loaded.
    ///
    /// `readonly attribute boolean hasBeenActive`
    ///
    /// Feature `navigator`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/UserActivation/hasBeenActive) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-useractivation-hasbeenactive)
    #[doc(alias = "hasBeenActive")]
    #[inline]
    pub fn has_been_active(&self) -> bool {
        Js::get_hasBeenActive__as_bool(js(self)).get()
    }

    /// Whether the user is interacting with the page now or did so a moment ago.
    ///
    /// `readonly attribute boolean isActive`
    ///
    /// Feature `navigator`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/UserActivation/isActive) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-useractivation-isactive)
    #[doc(alias = "isActive")]
    #[inline]
    pub fn is_active(&self) -> bool {
        Js::get_isActive__as_bool(js(self)).get()
    }
}

impl Window {
    /// The object with information about the browser and access to its features.
    ///
    /// `readonly attribute Navigator navigator`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/navigator) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator)
    #[inline]
    pub fn navigator(&self) -> Navigator {
        FromJs::from_js(Js::get_navigator__as_value(js(self)))
    }

    /// The same object as `navigator`.
    ///
    /// `readonly attribute Navigator clientInformation`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/navigator) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator)
    #[doc(alias = "clientInformation")]
    #[inline]
    pub fn client_information(&self) -> Navigator {
        FromJs::from_js(Js::get_clientInformation__as_value(js(self)))
    }
}

impl Navigator {
    /// The performance class of the device's CPU; a higher number is faster, 0 means unknown.
    ///
    /// `readonly attribute unsigned short cpuPerformance`
    ///
    /// Features `navigator` and `experimental`. Exposed in Window only. In secure contexts only. [Specification](https://wicg.github.io/cpu-performance/#dom-navigator-cpuperformance)
    #[doc(alias = "cpuPerformance")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cpu_performance(&self) -> u16 {
        Js::get_cpuPerformance__as_number(js(self)) as u16
    }

    /// Whether the user has interacted with this window.
    ///
    /// `readonly attribute UserActivation userActivation`
    ///
    /// Feature `navigator`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/userActivation) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-navigator-useractivation)
    #[doc(alias = "userActivation")]
    #[inline]
    pub fn user_activation(&self) -> UserActivation {
        FromJs::from_js(Js::get_userActivation__as_value(js(self)))
    }

    /// The approximate memory of the device in GiB, rounded to hide details.
    ///
    /// `readonly attribute double deviceMemory`
    ///
    /// Features `navigator` and `experimental`. Exposed in Window, Worker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/deviceMemory)
    #[doc(alias = "deviceMemory")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn device_memory(&self) -> f64 {
        Js::get_deviceMemory__as_number(js(self))
    }

    /// Whether the user asks that their data not be sold or shared.
    ///
    /// `readonly attribute boolean globalPrivacyControl`
    ///
    /// Feature `navigator`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/globalPrivacyControl) · [Specification](https://w3c.github.io/gpc/#dom-globalprivacycontrol-globalprivacycontrol)
    #[doc(alias = "globalPrivacyControl")]
    #[inline]
    pub fn global_privacy_control(&self) -> bool {
        Js::get_globalPrivacyControl__as_bool(js(self)).get()
    }

    /// Always `Mozilla`, for compatibility.
    ///
    /// `readonly attribute DOMString appCodeName`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/appCodeName) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appcodename-dev)
    #[doc(alias = "appCodeName")]
    #[inline]
    pub fn app_code_name(&self) -> String {
        Js::get_appCodeName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `Netscape`, for compatibility.
    ///
    /// `readonly attribute DOMString appName`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/appName) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appname-dev)
    #[doc(alias = "appName")]
    #[inline]
    pub fn app_name(&self) -> String {
        Js::get_appName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A version string of the browser, kept for compatibility.
    ///
    /// `readonly attribute DOMString appVersion`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/appVersion) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appversion-dev)
    #[doc(alias = "appVersion")]
    #[inline]
    pub fn app_version(&self) -> String {
        Js::get_appVersion__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A string about the platform, such as `Win32` or `MacIntel`; not reliable.
    ///
    /// `readonly attribute DOMString platform`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/platform) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-platform-dev)
    #[inline]
    pub fn platform(&self) -> String {
        Js::get_platform__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `Gecko`, for compatibility.
    ///
    /// `readonly attribute DOMString product`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/product) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-product-dev)
    #[inline]
    pub fn product(&self) -> String {
        Js::get_product__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A fixed date string such as `20030107`, kept for compatibility.
    ///
    /// `readonly attribute DOMString productSub`
    ///
    /// Feature `navigator`. Exposed in Window only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/productSub) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-productsub-dev)
    #[doc(alias = "productSub")]
    #[inline]
    pub fn product_sub(&self) -> String {
        Js::get_productSub__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The string that the browser sends in its `User-Agent` header.
    ///
    /// `readonly attribute DOMString userAgent`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/userAgent) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-useragent-dev)
    #[doc(alias = "userAgent")]
    #[inline]
    pub fn user_agent(&self) -> String {
        Js::get_userAgent__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the vendor as a fixed string, or an empty string; kept for compatibility.
    ///
    /// `readonly attribute DOMString vendor`
    ///
    /// Feature `navigator`. Exposed in Window only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/vendor) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendor-dev)
    #[inline]
    pub fn vendor(&self) -> String {
        Js::get_vendor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always an empty string, for compatibility.
    ///
    /// `readonly attribute DOMString vendorSub`
    ///
    /// Feature `navigator`. Exposed in Window only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/vendorSub) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendorsub-dev)
    #[doc(alias = "vendorSub")]
    #[inline]
    pub fn vendor_sub(&self) -> String {
        Js::get_vendorSub__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns false always; kept for old pages.
    ///
    /// `boolean taintEnabled()`
    ///
    /// Features `navigator` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/taintEnabled) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-taintenabled)
    #[doc(alias = "taintEnabled")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn taint_enabled(&self) -> bool {
        Js::call_taintEnabled__as_bool(js(self)).get()
    }

    /// The operating system of the user, as Firefox reports it.
    ///
    /// `readonly attribute DOMString oscpu`
    ///
    /// Features `navigator` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/oscpu) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-oscpu)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn oscpu(&self) -> Result<String, Exception> {
        Js::try_get_oscpu__as_value(js(self)).map(Js::read)
    }

    /// The user's preferred language as a BCP 47 tag.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/language) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The user's preferred languages as BCP 47 tags, the most preferred first.
    ///
    /// `readonly attribute FrozenArray<DOMString> languages`
    ///
    /// Feature `navigator`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/languages) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-languages-dev)
    #[inline]
    pub fn languages(&self) -> Array<String> {
        FromJs::from_js(Js::get_languages__as_value(js(self)))
    }

    /// Whether the browser may be on a network; false means that it is surely offline.
    ///
    /// `readonly attribute boolean onLine`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/onLine) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-online-dev)
    #[doc(alias = "onLine")]
    #[inline]
    pub fn on_line(&self) -> bool {
        Js::get_onLine__as_bool(js(self)).get()
    }

    /// Asks to let this site open links of a scheme; `%s` in the address stands for the link.
    ///
    /// `undefined registerProtocolHandler(DOMString scheme, USVString url)`
    ///
    /// Feature `navigator`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/registerProtocolHandler) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#custom-handlers)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where `scheme` or the URL's origin is not allowed, and a `SyntaxError` where `url`
    /// is invalid or lacks `%s`.
    #[doc(alias = "registerProtocolHandler")]
    #[inline]
    pub fn register_protocol_handler(&self, scheme: &str, url: &str) -> Result<(), Exception> {
        Js::try_call_registerProtocolHandler__str2(js(self), scheme, url)
    }

    /// Removes the site as handler of a URL scheme.
    ///
    /// `undefined unregisterProtocolHandler(DOMString scheme, USVString url)`
    ///
    /// Features `navigator` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/unregisterProtocolHandler) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-unregisterprotocolhandler-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "unregisterProtocolHandler")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn unregister_protocol_handler(&self, scheme: &str, url: &str) -> Result<(), Exception> {
        Js::try_call_unregisterProtocolHandler__str2(js(self), scheme, url)
    }

    /// Whether the browser accepts cookies.
    ///
    /// `readonly attribute boolean cookieEnabled`
    ///
    /// Feature `navigator`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/cookieEnabled) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-cookieenabled-dev)
    #[doc(alias = "cookieEnabled")]
    #[inline]
    pub fn cookie_enabled(&self) -> bool {
        Js::get_cookieEnabled__as_bool(js(self)).get()
    }

    /// The number of logical processors that the page may make use of.
    ///
    /// `readonly attribute unsigned long long hardwareConcurrency`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigator`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/hardwareConcurrency) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-navigator-hardwareconcurrency-dev)
    #[doc(alias = "hardwareConcurrency")]
    #[inline]
    pub fn hardware_concurrency(&self) -> u64 {
        Js::get_hardwareConcurrency__as_number(js(self)) as u64
    }

    /// Whether the browser is controlled by automation, for instance for tests.
    ///
    /// `readonly attribute boolean webdriver`
    ///
    /// Feature `navigator`. Baseline: widely available since 2018-05. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/webdriver) · [Specification](https://w3c.github.io/webdriver/#dfn-webdriver)
    #[inline]
    pub fn webdriver(&self) -> bool {
        Js::get_webdriver__as_bool(js(self)).get()
    }
}

impl WorkerNavigator {
    /// The approximate memory of the device in GiB, rounded to hide details.
    ///
    /// `readonly attribute double deviceMemory`
    ///
    /// Features `navigator` and `experimental`. Exposed in Window, Worker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/deviceMemory)
    #[doc(alias = "deviceMemory")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn device_memory(&self) -> f64 {
        Js::get_deviceMemory__as_number(js(self))
    }

    /// Whether the user asks that their data not be sold or shared.
    ///
    /// `readonly attribute boolean globalPrivacyControl`
    ///
    /// Feature `navigator`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/globalPrivacyControl) · [Specification](https://w3c.github.io/gpc/#dom-globalprivacycontrol-globalprivacycontrol)
    #[doc(alias = "globalPrivacyControl")]
    #[inline]
    pub fn global_privacy_control(&self) -> bool {
        Js::get_globalPrivacyControl__as_bool(js(self)).get()
    }

    /// Always `Mozilla`, for compatibility.
    ///
    /// `readonly attribute DOMString appCodeName`
    ///
    /// Feature `navigator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/appCodeName) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appcodename-dev)
    #[doc(alias = "appCodeName")]
    #[inline]
    pub fn app_code_name(&self) -> String {
        Js::get_appCodeName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `Netscape`, for compatibility.
    ///
    /// `readonly attribute DOMString appName`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/appName) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appname-dev)
    #[doc(alias = "appName")]
    #[inline]
    pub fn app_name(&self) -> String {
        Js::get_appName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A version string of the browser, kept for compatibility.
    ///
    /// `readonly attribute DOMString appVersion`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/appVersion) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-appversion-dev)
    #[doc(alias = "appVersion")]
    #[inline]
    pub fn app_version(&self) -> String {
        Js::get_appVersion__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A string about the platform, such as `Win32` or `MacIntel`; not reliable.
    ///
    /// `readonly attribute DOMString platform`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/platform) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-platform-dev)
    #[inline]
    pub fn platform(&self) -> String {
        Js::get_platform__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `Gecko`, for compatibility.
    ///
    /// `readonly attribute DOMString product`
    ///
    /// Feature `navigator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/product) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-product-dev)
    #[inline]
    pub fn product(&self) -> String {
        Js::get_product__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The string that the browser sends in its `User-Agent` header.
    ///
    /// `readonly attribute DOMString userAgent`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/userAgent) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-useragent-dev)
    #[doc(alias = "userAgent")]
    #[inline]
    pub fn user_agent(&self) -> String {
        Js::get_userAgent__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The user's preferred language as a BCP 47 tag.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Feature `navigator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/language) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The user's preferred languages as BCP 47 tags, the most preferred first.
    ///
    /// `readonly attribute FrozenArray<DOMString> languages`
    ///
    /// Feature `navigator`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/languages) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-languages-dev)
    #[inline]
    pub fn languages(&self) -> Array<String> {
        FromJs::from_js(Js::get_languages__as_value(js(self)))
    }

    /// Whether the browser may be on a network; false means that it is surely offline.
    ///
    /// `readonly attribute boolean onLine`
    ///
    /// Feature `navigator`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/onLine) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-online-dev)
    #[doc(alias = "onLine")]
    #[inline]
    pub fn on_line(&self) -> bool {
        Js::get_onLine__as_bool(js(self)).get()
    }

    /// The number of logical processors that the page may make use of.
    ///
    /// `readonly attribute unsigned long long hardwareConcurrency`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigator`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/hardwareConcurrency) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-navigator-hardwareconcurrency-dev)
    #[doc(alias = "hardwareConcurrency")]
    #[inline]
    pub fn hardware_concurrency(&self) -> u64 {
        Js::get_hardwareConcurrency__as_number(js(self)) as u64
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "appCodeName")]
    pub(crate) fn get_appCodeName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "appName")]
    pub(crate) fn get_appName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "appVersion")]
    pub(crate) fn get_appVersion__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "clientInformation")]
    pub(crate) fn get_clientInformation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cookieEnabled")]
    pub(crate) fn get_cookieEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "globalPrivacyControl")]
    pub(crate) fn get_globalPrivacyControl__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "hardwareConcurrency")]
    pub(crate) fn get_hardwareConcurrency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "hasBeenActive")]
    pub(crate) fn get_hasBeenActive__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isActive")]
    pub(crate) fn get_isActive__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "languages")]
    pub(crate) fn get_languages__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onLine")]
    pub(crate) fn get_onLine__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "product")]
    pub(crate) fn get_product__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "productSub")]
    pub(crate) fn get_productSub__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userActivation")]
    pub(crate) fn get_userActivation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userAgent")]
    pub(crate) fn get_userAgent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vendorSub")]
    pub(crate) fn get_vendorSub__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "webdriver")]
    pub(crate) fn get_webdriver__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "registerProtocolHandler")]
    pub(crate) fn try_call_registerProtocolHandler__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cpuPerformance")]
    pub(crate) fn get_cpuPerformance__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceMemory")]
    pub(crate) fn get_deviceMemory__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "oscpu")]
    pub(crate) fn try_get_oscpu__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "taintEnabled")]
    pub(crate) fn call_taintEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "unregisterProtocolHandler")]
    pub(crate) fn try_call_unregisterProtocolHandler__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
}
