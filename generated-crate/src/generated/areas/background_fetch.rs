//! Large downloads that outlive the page

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    BackgroundFetchEvent, BackgroundFetchEventInit, BackgroundFetchFailureReason, BackgroundFetchManager,
    BackgroundFetchOptions, BackgroundFetchRecord, BackgroundFetchRegistration, BackgroundFetchResult,
    BackgroundFetchUiOptions, BackgroundFetchUpdateUiEvent, CacheQueryOptions, Event, ImageResource, Request,
    RequestInfo, RequestInfoOrRequestInfoSequence, Response, ServiceWorkerRegistration,
};

#[cfg(feature = "experimental")]
impl BackgroundFetchManager {
    /// Starts a background fetch under a new ID and resolves to its registration.
    ///
    /// `Promise<BackgroundFetchRegistration> fetch(DOMString id, (RequestInfo or sequence<RequestInfo>) requests, optional BackgroundFetchOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager/fetch) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager-fetch)
    #[inline]
    pub fn fetch(
        &self,
        id: &str,
        requests: impl Into<RequestInfoOrRequestInfoSequence>,
    ) -> Promise<BackgroundFetchRegistration> {
        Promise::of_call(Js::try_call_fetch__str_value__as_value(js(self), id, &requests.into().to_js()))
    }

    /// As `fetch`, with `options`.
    ///
    /// `Promise<BackgroundFetchRegistration> fetch(DOMString id, (RequestInfo or sequence<RequestInfo>) requests, optional BackgroundFetchOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with_options(
        &self,
        id: &str,
        requests: impl Into<RequestInfoOrRequestInfoSequence>,
        options: &BackgroundFetchOptions,
    ) -> Promise<BackgroundFetchRegistration> {
        Promise::of_call(Js::try_call_fetch__str_value2__as_value(
            js(self),
            id,
            &requests.into().to_js(),
            options.as_ref(),
        ))
    }

    /// Resolves to the active background fetch with this ID, or `undefined` if there is none.
    ///
    /// `Promise<BackgroundFetchRegistration?> get(DOMString id)`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager/get) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager-get)
    #[inline]
    pub fn get(&self, id: &str) -> Promise<Option<BackgroundFetchRegistration>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), id))
    }

    /// Resolves to the IDs of all active background fetches.
    ///
    /// `Promise<sequence<DOMString>> getIds()`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager/getIds) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager-get-ids)
    #[doc(alias = "getIds")]
    #[inline]
    pub fn get_ids(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_getIds__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchUiOptions {
    /// What the browser shows to the user about a background fetch.
    ///
    /// `dictionary BackgroundFetchUIOptions`
    ///
    /// Features `background-fetch` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The icons from which the browser chooses one to show beside the progress.
    ///
    /// `sequence<ImageResource> icons`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "icons")]
    pub fn get_icons(&self) -> Option<Array<ImageResource>> {
        property::get(self, "icons")
    }

    /// Sets the icons from which the browser chooses one to show beside the progress.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<ImageResource>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// The title that the browser shows beside the progress.
    ///
    /// `DOMString title`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets the title that the browser shows beside the progress.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BackgroundFetchUiOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchOptions {
    /// The options for the start of a background fetch.
    ///
    /// `dictionary BackgroundFetchOptions : BackgroundFetchUIOptions`
    ///
    /// Features `background-fetch` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The expected size of the download in bytes, to show the progress; 0 means unknown.
    ///
    /// `unsigned long long downloadTotal = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "downloadTotal")]
    pub fn get_download_total(&self) -> Option<u64> {
        property::get(self, "downloadTotal")
    }

    /// Sets the expected size of the download in bytes, to show the progress; 0 means unknown.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "downloadTotal")]
    pub fn set_download_total(&self, value: u64) -> &Self {
        property::set_f64(self, "downloadTotal", value as f64);
        self
    }

    /// Sets the icons from which the browser chooses one to show beside the progress.
    ///
    /// `sequence<ImageResource> icons`
    ///
    /// Features `background-fetch` and `experimental`. Inherited from `BackgroundFetchUiOptions`.
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<ImageResource>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// Sets the title that the browser shows beside the progress.
    ///
    /// `DOMString title`
    ///
    /// Features `background-fetch` and `experimental`. Inherited from `BackgroundFetchUiOptions`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BackgroundFetchOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchRegistration {
    /// The ID that was given at the start.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/id) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of bytes to be sent to the server.
    ///
    /// `readonly attribute unsigned long long uploadTotal`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/uploadTotal) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-uploadtotal)
    #[doc(alias = "uploadTotal")]
    #[inline]
    pub fn upload_total(&self) -> u64 {
        Js::get_uploadTotal__as_number(js(self)) as u64
    }

    /// The number of bytes sent so far.
    ///
    /// `readonly attribute unsigned long long uploaded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/uploaded) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-uploaded)
    #[inline]
    pub fn uploaded(&self) -> u64 {
        Js::get_uploaded__as_number(js(self)) as u64
    }

    /// The expected number of bytes to receive, as given at the start; 0 if unknown.
    ///
    /// `readonly attribute unsigned long long downloadTotal`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/downloadTotal) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-downloadtotal)
    #[doc(alias = "downloadTotal")]
    #[inline]
    pub fn download_total(&self) -> u64 {
        Js::get_downloadTotal__as_number(js(self)) as u64
    }

    /// The number of bytes received so far.
    ///
    /// `readonly attribute unsigned long long downloaded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/downloaded) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-downloaded)
    #[inline]
    pub fn downloaded(&self) -> u64 {
        Js::get_downloaded__as_number(js(self)) as u64
    }

    /// The outcome, an empty string while the fetch is active.
    ///
    /// `readonly attribute BackgroundFetchResult result`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/result) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-result)
    #[inline]
    pub fn result(&self) -> BackgroundFetchResult {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }

    /// The cause of the failure, an empty string if there is none.
    ///
    /// `readonly attribute BackgroundFetchFailureReason failureReason`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/failureReason) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-failurereason)
    #[doc(alias = "failureReason")]
    #[inline]
    pub fn failure_reason(&self) -> BackgroundFetchFailureReason {
        FromJs::from_js(Js::get_failureReason__as_value(js(self)))
    }

    /// Whether requests and responses can still be read with `match` and `matchAll`.
    ///
    /// `readonly attribute boolean recordsAvailable`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/recordsAvailable) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchregistration-recordsavailable)
    #[doc(alias = "recordsAvailable")]
    #[inline]
    pub fn records_available(&self) -> bool {
        Js::get_recordsAvailable__as_bool(js(self)).get()
    }

    /// The handler of the event `progress`.
    ///
    /// `attribute EventHandler onprogress`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/progress_event) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration-events)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// Sets the handler of the event `progress`.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// Stops the fetch and resolves to whether it was stopped.
    ///
    /// `Promise<boolean> abort()`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/abort) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration-abort)
    #[inline]
    pub fn abort(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// Resolves to the first record that fits the request, or `undefined` if none does.
    ///
    /// `Promise<BackgroundFetchRecord> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/match) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self, request: impl Into<RequestInfo>) -> Promise<BackgroundFetchRecord> {
        Promise::of_call(Js::try_call_match__value__as_value(js(self), &request.into().to_js()))
    }

    /// Resolves to the first record that fits the request, or `undefined` if none does.
    ///
    /// `Promise<BackgroundFetchRecord> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/match) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<BackgroundFetchRecord> {
        Promise::of_call(Js::try_call_match__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// Resolves to the records that fit the request, or to all records without a request.
    ///
    /// `Promise<sequence<BackgroundFetchRecord>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration/matchAll) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration-match-all)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self) -> Promise<Array<BackgroundFetchRecord>> {
        Promise::of_call(Js::try_call_matchAll__as_value(js(self)))
    }

    /// As `match_all`, with `request`.
    ///
    /// `Promise<sequence<BackgroundFetchRecord>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request(&self, request: impl Into<RequestInfo>) -> Promise<Array<BackgroundFetchRecord>> {
        Promise::of_call(Js::try_call_matchAll__value__as_value(js(self), &request.into().to_js()))
    }

    /// As `match_all_with_request`, with `options`.
    ///
    /// `Promise<sequence<BackgroundFetchRecord>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request_and_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Array<BackgroundFetchRecord>> {
        Promise::of_call(Js::try_call_matchAll__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchRecord {
    /// The request that was made.
    ///
    /// `readonly attribute Request request`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRecord/request) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchrecord-request)
    #[inline]
    pub fn request(&self) -> Request {
        FromJs::from_js(Js::get_request__as_value(js(self)))
    }

    /// A promise of the response, which rejects if the fetch fails or is aborted.
    ///
    /// `readonly attribute Promise<Response> responseReady`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRecord/responseReady) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchrecord-responseready)
    #[doc(alias = "responseReady")]
    #[inline]
    pub fn response_ready(&self) -> Promise<Response> {
        Promise::of_call(Js::try_get_responseReady__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchEvent {
    /// Makes a new `BackgroundFetchEvent`.
    ///
    /// `constructor(DOMString type, BackgroundFetchEventInit init)`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchEvent/BackgroundFetchEvent) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchevent-backgroundfetchevent)
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<BackgroundFetchEventInit>) -> BackgroundFetchEvent {
        Js::new_BackgroundFetchEvent__str_value__as_value(type_, &init.to_value()).cast()
    }

    /// The background fetch that the event is about.
    ///
    /// `readonly attribute BackgroundFetchRegistration registration`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchEvent/registration) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchevent-registration)
    #[inline]
    pub fn registration(&self) -> BackgroundFetchRegistration {
        FromJs::from_js(Js::get_registration__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchEventInit {
    /// The initial values for a new `BackgroundFetchEvent`.
    ///
    /// `dictionary BackgroundFetchEventInit : ExtendableEventInit`
    ///
    /// Features `background-fetch` and `experimental`.
    pub fn new(registration: &BackgroundFetchRegistration) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "registration", registration.as_ref());
        this
    }

    /// The background fetch that the event is about.
    ///
    /// `required BackgroundFetchRegistration registration`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "registration")]
    pub fn get_registration(&self) -> BackgroundFetchRegistration {
        property::get(self, "registration")
    }

    /// Sets the background fetch that the event is about.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "registration")]
    pub fn set_registration(&self, value: &BackgroundFetchRegistration) -> &Self {
        property::set(self, "registration", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `background-fetch` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `background-fetch` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `background-fetch` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl BackgroundFetchUpdateUiEvent {
    /// Makes a new `BackgroundFetchUpdateUIEvent`.
    ///
    /// `constructor(DOMString type, BackgroundFetchEventInit init)`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchUpdateUIEvent/BackgroundFetchUpdateUIEvent) · [Specification](https://wicg.github.io/background-fetch/#dom-backgroundfetchupdateuievent-backgroundfetchupdateuievent)
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<BackgroundFetchEventInit>) -> BackgroundFetchUpdateUiEvent {
        Js::new_BackgroundFetchUpdateUIEvent__str_value__as_value(type_, &init.to_value()).cast()
    }

    /// Changes the title and icon that the browser shows; it can be called once.
    ///
    /// `Promise<undefined> updateUI(optional BackgroundFetchUIOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchUpdateUIEvent/updateUI) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-update-ui-event-update-ui)
    #[doc(alias = "updateUI")]
    #[inline]
    pub fn update_ui(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_updateUI__as_value(js(self)))
    }

    /// As `update_ui`, with `options`.
    ///
    /// `Promise<undefined> updateUI(optional BackgroundFetchUIOptions options = {})`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "updateUI")]
    #[inline]
    pub fn update_ui_with_options(&self, options: &BackgroundFetchUiOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_updateUI__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl ImageResource {
    /// An image for the browser's own interface, such as an icon in one or more sizes.
    ///
    /// `dictionary ImageResource`
    ///
    /// Features `background-fetch` and `experimental`.
    pub fn new(src: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "src", src);
        this
    }

    /// The URL of the image.
    ///
    /// `required USVString src`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "src")]
    pub fn get_src(&self) -> String {
        property::get(self, "src")
    }

    /// Sets the URL of the image.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "src")]
    pub fn set_src(&self, value: &str) -> &Self {
        property::set_str(self, "src", value);
        self
    }

    /// The sizes of the image in pixels, such as `48x48 96x96`, separated by spaces.
    ///
    /// `DOMString sizes`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "sizes")]
    pub fn get_sizes(&self) -> Option<String> {
        property::get(self, "sizes")
    }

    /// Sets the sizes of the image in pixels, such as `48x48 96x96`, separated by spaces.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "sizes")]
    pub fn set_sizes(&self, value: &str) -> &Self {
        property::set_str(self, "sizes", value);
        self
    }

    /// The MIME type of the image, a hint with which the browser can skip unsupported ones.
    ///
    /// `DOMString type`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// Sets the MIME type of the image, a hint with which the browser can skip unsupported ones.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// A name of the image for people who cannot see it.
    ///
    /// `DOMString label`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets a name of the image for people who cannot see it.
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ServiceWorkerRegistration {
    /// The manager of background fetches of this service worker.
    ///
    /// `readonly attribute BackgroundFetchManager backgroundFetch`
    ///
    /// Features `background-fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/backgroundFetch) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerregistration-backgroundfetch)
    #[doc(alias = "backgroundFetch")]
    #[inline]
    pub fn background_fetch(&self) -> BackgroundFetchManager {
        FromJs::from_js(Js::get_backgroundFetch__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "backgroundFetch")]
    pub(crate) fn get_backgroundFetch__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "downloadTotal")]
    pub(crate) fn get_downloadTotal__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "downloaded")]
    pub(crate) fn get_downloaded__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "failureReason")]
    pub(crate) fn get_failureReason__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "recordsAvailable")]
    pub(crate) fn get_recordsAvailable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "responseReady")]
    pub(crate) fn try_get_responseReady__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "uploadTotal")]
    pub(crate) fn get_uploadTotal__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "uploaded")]
    pub(crate) fn get_uploaded__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "fetch")]
    pub(crate) fn try_call_fetch__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fetch")]
    pub(crate) fn try_call_fetch__str_value2__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getIds")]
    pub(crate) fn try_call_getIds__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateUI")]
    pub(crate) fn try_call_updateUI__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateUI")]
    pub(crate) fn try_call_updateUI__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "BackgroundFetchEvent")]
    pub(crate) fn new_BackgroundFetchEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "BackgroundFetchUpdateUIEvent")]
    pub(crate) fn new_BackgroundFetchUpdateUIEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
