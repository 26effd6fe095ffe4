//! Web apps that are installed: installing, launching, related apps

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    ActivationBlockersMixinBlockerReason, AppBannerPromptOutcome, BeforeInstallPromptEvent, Event, EventInit,
    FileSystemHandle, HtmlInstallElement, InstallParams, InstallResult, InstallResultEvent, InstallResultEventInit,
    LaunchConsumer, LaunchParams, LaunchQueue, Navigator, PromptResponseObject, RelatedApplication, WebInstallResult,
    Window,
};

#[cfg(feature = "experimental")]
impl RelatedApplication {
    /// An app that belongs to the site, as listed in its manifest.
    ///
    /// `dictionary RelatedApplication`
    ///
    /// Features `installed-apps` and `experimental`.
    pub fn new(platform: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "platform", platform);
        this
    }

    /// The platform of the app, such as `play`, `windows` or `webapp`.
    ///
    /// `required USVString platform`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "platform")]
    pub fn get_platform(&self) -> String {
        property::get(self, "platform")
    }

    /// Sets the platform of the app, such as `play`, `windows` or `webapp`.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "platform")]
    pub fn set_platform(&self, value: &str) -> &Self {
        property::set_str(self, "platform", value);
        self
    }

    /// The URL of the app in its store or of its manifest.
    ///
    /// `USVString url`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the URL of the app in its store or of its manifest.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The ID of the app on its platform.
    ///
    /// `DOMString id`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the ID of the app on its platform.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The version of the installed app.
    ///
    /// `USVString version`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<String> {
        property::get(self, "version")
    }

    /// Sets the version of the installed app.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "version")]
    pub fn set_version(&self, value: &str) -> &Self {
        property::set_str(self, "version", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// The queue of launches, to receive the files and URLs that were opened with the app.
    ///
    /// `readonly attribute LaunchQueue launchQueue`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/launchQueue) · [Specification](https://wicg.github.io/web-app-launch/#launchqueue-interface)
    #[doc(alias = "launchQueue")]
    #[inline]
    pub fn launch_queue(&self) -> LaunchQueue {
        FromJs::from_js(Js::get_launchQueue__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// Resolves to the apps from the manifest that are installed on the device.
    ///
    /// `Promise<sequence<RelatedApplication>> getInstalledRelatedApps()`
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/getInstalledRelatedApps) · [Specification](https://wicg.github.io/get-installed-related-apps/spec/#dom-navigator-getinstalledrelatedapps)
    #[doc(alias = "getInstalledRelatedApps")]
    #[inline]
    pub fn get_installed_related_apps(&self) -> Promise<Array<RelatedApplication>> {
        Promise::of_call(Js::try_call_getInstalledRelatedApps__as_value(js(self)))
    }

    /// Asks the user to install a web app; needs a user gesture.
    ///
    /// `Promise<WebInstallResult> install()`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-navigator-install)
    #[inline]
    pub fn install(&self) -> Promise<WebInstallResult> {
        Promise::of_call(Js::try_call_install__as_value(js(self)))
    }

    /// As `install`, with `options`.
    ///
    /// `Promise<WebInstallResult> install(InstallParams options)`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "install")]
    #[inline]
    pub fn install_with_options(&self, options: &InstallParams) -> Promise<WebInstallResult> {
        Promise::of_call(Js::try_call_install__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl InstallParams {
    /// The app to install, given by its manifest.
    ///
    /// `dictionary InstallParams`
    ///
    /// Features `installed-apps` and `experimental`.
    pub fn new(manifest: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "manifest", manifest);
        this
    }

    /// The URL of the manifest of the app.
    ///
    /// `required USVString manifest`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifest")]
    pub fn get_manifest(&self) -> String {
        property::get(self, "manifest")
    }

    /// Sets the URL of the manifest of the app.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifest")]
    pub fn set_manifest(&self, value: &str) -> &Self {
        property::set_str(self, "manifest", value);
        self
    }

    /// The ID of the app, to check that the manifest is the expected one.
    ///
    /// `USVString? manifestId`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifestId")]
    pub fn get_manifest_id(&self) -> Option<String> {
        property::get(self, "manifestId")
    }

    /// Sets the ID of the app, to check that the manifest is the expected one.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifestId")]
    pub fn set_manifest_id(&self, value: Option<&str>) -> &Self {
        property::set(self, "manifestId", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

#[cfg(feature = "experimental")]
impl WebInstallResult {
    /// The result of `navigator.install`.
    ///
    /// `dictionary WebInstallResult`
    ///
    /// Features `installed-apps` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }
}

#[cfg(feature = "experimental")]
impl Default for WebInstallResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HtmlInstallElement {
    /// The URL of the manifest of the app to install.
    ///
    /// `attribute USVString? manifest`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement-manifest)
    #[inline]
    pub fn manifest(&self) -> Option<String> {
        Js::get_manifest__as_value(js(self)).as_string()
    }

    /// Sets the URL of the manifest of the app to install.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifest")]
    #[inline]
    pub fn set_manifest(&self, value: Option<&str>) {
        Js::set_manifest__option_str(js(self), value)
    }

    /// The expected ID of the app.
    ///
    /// `attribute USVString? manifestId`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement-manifestid)
    #[doc(alias = "manifestId")]
    #[inline]
    pub fn manifest_id(&self) -> Option<String> {
        Js::get_manifestId__as_value(js(self)).as_string()
    }

    /// Sets the expected ID of the app.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "manifestId")]
    #[inline]
    pub fn set_manifest_id(&self, value: Option<&str>) {
        Js::set_manifestId__option_str(js(self), value)
    }

    /// The handler of the event `installresult`.
    ///
    /// `attribute EventHandler oninstallresult`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-globaleventhandlers-oninstallresult)
    pub fn oninstallresult(&self) -> Option<Function<fn(InstallResultEvent)>> {
        property::get(self, "oninstallresult")
    }

    /// Sets the handler of the event `installresult`.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "oninstallresult")]
    pub fn set_oninstallresult(&self, value: Option<&Function<fn(InstallResultEvent)>>) {
        property::set(self, "oninstallresult", nullable(value))
    }

    /// Whether the element can be activated, that is, nothing such as an overlay blocks it.
    ///
    /// `readonly attribute boolean isValid`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement-isvalid)
    #[doc(alias = "isValid")]
    #[inline]
    pub fn is_valid(&self) -> bool {
        Js::get_isValid__as_bool(js(self)).get()
    }

    /// The reason why the element cannot be activated, empty if it can.
    ///
    /// `readonly attribute ActivationBlockersMixinBlockerReason invalidReason`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement-invalidreason)
    #[doc(alias = "invalidReason")]
    #[inline]
    pub fn invalid_reason(&self) -> ActivationBlockersMixinBlockerReason {
        FromJs::from_js(Js::get_invalidReason__as_value(js(self)))
    }

    /// The handler of the event `validationstatuschange`.
    ///
    /// `attribute EventHandler onvalidationstatuschange`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement-onvalidationstatuschange)
    pub fn onvalidationstatuschange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvalidationstatuschange")
    }

    /// Sets the handler of the event `validationstatuschange`.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "onvalidationstatuschange")]
    pub fn set_onvalidationstatuschange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvalidationstatuschange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl InstallResultEvent {
    /// Makes a new `InstallResultEvent`.
    ///
    /// `constructor(DOMString type, optional InstallResultEventInit eventInitDict = {})`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-installresultevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> InstallResultEvent {
        Js::new_InstallResultEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional InstallResultEventInit eventInitDict = {})`
    ///
    /// Features `installed-apps` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<InstallResultEventInit>,
    ) -> Result<InstallResultEvent, Exception> {
        Js::try_new_InstallResultEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The outcome of the installation.
    ///
    /// `readonly attribute InstallResult result`
    ///
    /// Features `installed-apps` and `experimental`. [Specification](https://wicg.github.io/install-element/#dom-installresultevent-result)
    #[inline]
    pub fn result(&self) -> InstallResult {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl InstallResultEventInit {
    /// The initial values for a new `InstallResultEvent`.
    ///
    /// `dictionary InstallResultEventInit : EventInit`
    ///
    /// Features `installed-apps` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The outcome of the installation.
    ///
    /// `InstallResult result = "aborted"`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "result")]
    pub fn get_result(&self) -> Option<InstallResult> {
        property::get(self, "result")
    }

    /// Sets the outcome of the installation.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "result")]
    pub fn set_result(&self, value: InstallResult) -> &Self {
        property::set_str(self, "result", value.as_str());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `installed-apps` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `installed-apps` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `installed-apps` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for InstallResultEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BeforeInstallPromptEvent {
    /// Makes a new `BeforeInstallPromptEvent`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent/BeforeInstallPromptEvent)
    #[inline]
    pub fn new(type_: &str) -> BeforeInstallPromptEvent {
        Js::new_BeforeInstallPromptEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Features `installed-apps` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<EventInit>) -> BeforeInstallPromptEvent {
        Js::new_BeforeInstallPromptEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Shows the install prompt and resolves to the user's answer.
    ///
    /// `Promise<PromptResponseObject> prompt()`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent/prompt)
    #[inline]
    pub fn prompt(&self) -> Promise<PromptResponseObject> {
        Promise::of_call(Js::try_call_prompt__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PromptResponseObject {
    /// The answer of the user to an install prompt.
    ///
    /// `dictionary PromptResponseObject`
    ///
    /// Features `installed-apps` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the user accepted or dismissed the prompt.
    ///
    /// `AppBannerPromptOutcome userChoice`
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "userChoice")]
    pub fn get_user_choice(&self) -> Option<AppBannerPromptOutcome> {
        property::get(self, "userChoice")
    }

    /// Sets whether the user accepted or dismissed the prompt.
    ///
    /// Features `installed-apps` and `experimental`.
    #[doc(alias = "userChoice")]
    pub fn set_user_choice(&self, value: AppBannerPromptOutcome) -> &Self {
        property::set_str(self, "userChoice", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PromptResponseObject {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LaunchParams {
    /// The URL with which the app was started, null if there is none.
    ///
    /// `readonly attribute DOMString? targetURL`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchParams/targetURL) · [Specification](https://wicg.github.io/web-app-launch/#dom-launchparams-targeturl)
    #[doc(alias = "targetURL")]
    #[inline]
    pub fn target_url(&self) -> Option<String> {
        Js::get_targetURL__as_value(js(self)).as_string()
    }

    /// The files that the user opened with the app.
    ///
    /// `readonly attribute FrozenArray<FileSystemHandle> files`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchParams/files) · [Specification](https://wicg.github.io/web-app-launch/#dom-launchparams-files)
    #[inline]
    pub fn files(&self) -> Array<FileSystemHandle> {
        FromJs::from_js(Js::get_files__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl LaunchQueue {
    /// Sets the function that is called for each launch, also for those that wait in the queue.
    ///
    /// `undefined setConsumer(LaunchConsumer consumer)`
    ///
    /// Features `installed-apps` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchQueue/setConsumer) · [Specification](https://wicg.github.io/web-app-launch/#dom-launchqueue-setconsumer)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConsumer")]
    #[inline]
    pub fn set_consumer(&self, consumer: impl IntoAnyFunction<LaunchConsumer>) -> Result<(), Exception> {
        Js::try_call_setConsumer__value(js(self), &consumer.into_callback().into_function())
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "launchQueue")]
    pub(crate) fn get_launchQueue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "manifest")]
    pub(crate) fn get_manifest__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "manifestId")]
    pub(crate) fn get_manifestId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "targetURL")]
    pub(crate) fn get_targetURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "manifest")]
    pub(crate) fn set_manifest__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "manifestId")]
    pub(crate) fn set_manifestId__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(catch, method, js_name = "getInstalledRelatedApps")]
    pub(crate) fn try_call_getInstalledRelatedApps__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "install")]
    pub(crate) fn try_call_install__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "install")]
    pub(crate) fn try_call_install__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setConsumer")]
    pub(crate) fn try_call_setConsumer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "BeforeInstallPromptEvent")]
    pub(crate) fn new_BeforeInstallPromptEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "BeforeInstallPromptEvent")]
    pub(crate) fn new_BeforeInstallPromptEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "InstallResultEvent")]
    pub(crate) fn new_InstallResultEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "InstallResultEvent")]
    pub(crate) fn try_new_InstallResultEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
