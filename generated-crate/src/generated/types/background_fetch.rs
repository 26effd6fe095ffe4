//! Types: Large downloads that outlive the page

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_interface! {
    /// `interface BackgroundFetchManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager)
    pub struct BackgroundFetchManager: [crate::Object];
    class = "BackgroundFetchManager";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// `dictionary BackgroundFetchUIOptions`
    #[doc(alias = "BackgroundFetchUIOptions")]
    pub struct BackgroundFetchUiOptions: [crate::Object];
    name = "BackgroundFetchUIOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// `dictionary BackgroundFetchOptions : BackgroundFetchUIOptions`
    pub struct BackgroundFetchOptions: [crate::BackgroundFetchUiOptions, crate::Object];
    name = "BackgroundFetchOptions";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_interface! {
    /// `interface BackgroundFetchRegistration : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration)
    pub struct BackgroundFetchRegistration: [crate::EventTarget, crate::Object];
    class = "BackgroundFetchRegistration";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_enumeration! {
    /// `enum BackgroundFetchResult`
    pub enum BackgroundFetchResult {
        None = "",
        Success = "success",
        Failure = "failure",
    }
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_enumeration! {
    /// `enum BackgroundFetchFailureReason`
    pub enum BackgroundFetchFailureReason {
        None = "",
        Aborted = "aborted",
        BadStatus = "bad-status",
        FetchError = "fetch-error",
        QuotaExceeded = "quota-exceeded",
        DownloadTotalExceeded = "download-total-exceeded",
    }
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_interface! {
    /// `interface BackgroundFetchRecord`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRecord) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-record-interface)
    pub struct BackgroundFetchRecord: [crate::Object];
    class = "BackgroundFetchRecord";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
web_interface! {
    /// `interface BackgroundFetchEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-event)
    pub struct BackgroundFetchEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "BackgroundFetchEvent";
    extended;
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// `dictionary BackgroundFetchEventInit : ExtendableEventInit`
    pub struct BackgroundFetchEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "BackgroundFetchEventInit";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
web_interface! {
    /// `interface BackgroundFetchUpdateUIEvent : BackgroundFetchEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchUpdateUIEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-update-ui-event)
    #[doc(alias = "BackgroundFetchUpdateUIEvent")]
    pub struct BackgroundFetchUpdateUiEvent: [
        crate::BackgroundFetchEvent, crate::ExtendableEvent, crate::Event, crate::Object,
    ];
    class = "BackgroundFetchUpdateUIEvent";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "content-index")))]
web_dictionary! {
    /// `dictionary ImageResource`
    pub struct ImageResource: [crate::Object];
    name = "ImageResource";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_union! {
    /// `(RequestInfo or sequence<RequestInfo>)`
    pub enum RequestInfoOrRequestInfoSequence {
        Request(crate::Request): value,
        RequestInfoSequence(crate::Array<crate::RequestInfo>): array,
        String(crate::JsString): string,
    }
    from crate::RequestInfo { Request, String };
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_stands_for!(crate::BackgroundFetchEvent, crate::BackgroundFetchEventInit);

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_stands_for!(crate::BackgroundFetchUpdateUiEvent, crate::BackgroundFetchEventInit);
