//! Types: Large downloads that outlive the page

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_interface! {
    /// The starter of large downloads that go on after the page is closed.
    ///
    /// `interface BackgroundFetchManager`
    ///
    /// Features `background-fetch` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager)
    pub struct BackgroundFetchManager: [crate::Object];
    class = "BackgroundFetchManager";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// What the browser shows to the user about a background fetch.
    ///
    /// `dictionary BackgroundFetchUIOptions`
    ///
    /// Features `background-fetch` and `experimental`.
    #[doc(alias = "BackgroundFetchUIOptions")]
    pub struct BackgroundFetchUiOptions: [crate::Object];
    name = "BackgroundFetchUIOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// The options for the start of a background fetch.
    ///
    /// `dictionary BackgroundFetchOptions : BackgroundFetchUIOptions`
    ///
    /// Inherits the methods of [`BackgroundFetchUiOptions`](crate::BackgroundFetchUiOptions).
    ///
    /// Features `background-fetch` and `experimental`.
    pub struct BackgroundFetchOptions: [crate::BackgroundFetchUiOptions, crate::Object];
    name = "BackgroundFetchOptions";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_interface! {
    /// One running or finished background fetch, with its progress and its records.
    ///
    /// `interface BackgroundFetchRegistration : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `background-fetch` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration)
    pub struct BackgroundFetchRegistration: [crate::EventTarget, crate::Object];
    class = "BackgroundFetchRegistration";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_enumeration! {
    /// The outcome of a background fetch: empty while it runs, then `success` or `failure`.
    ///
    /// `enum BackgroundFetchResult`
    ///
    /// Features `background-fetch` and `experimental`.
    pub enum BackgroundFetchResult {
        None = "",
        Success = "success",
        Failure = "failure",
    }
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_enumeration! {
    /// Why a background fetch failed, such as `aborted`, `bad-status` or `quota-exceeded`.
    ///
    /// `enum BackgroundFetchFailureReason`
    ///
    /// Features `background-fetch` and `experimental`.
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
    /// One request of a background fetch with its response.
    ///
    /// `interface BackgroundFetchRecord`
    ///
    /// Features `background-fetch` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRecord) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-record-interface)
    pub struct BackgroundFetchRecord: [crate::Object];
    class = "BackgroundFetchRecord";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
web_interface! {
    /// The event in a service worker when a fetch is aborted or its display is clicked.
    ///
    /// `interface BackgroundFetchEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `background-fetch` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-event)
    pub struct BackgroundFetchEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "BackgroundFetchEvent";
    extended;
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_dictionary! {
    /// The initial values for a new `BackgroundFetchEvent`.
    ///
    /// `dictionary BackgroundFetchEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Features `background-fetch` and `experimental`.
    pub struct BackgroundFetchEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "BackgroundFetchEventInit";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
web_interface! {
    /// The event in a service worker when a background fetch ends, in success or failure.
    ///
    /// `interface BackgroundFetchUpdateUIEvent : BackgroundFetchEvent`
    ///
    /// Inherits the methods of [`BackgroundFetchEvent`](crate::BackgroundFetchEvent),
    /// [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `background-fetch` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchUpdateUIEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-update-ui-event)
    #[doc(alias = "BackgroundFetchUpdateUIEvent")]
    pub struct BackgroundFetchUpdateUiEvent: [
        crate::BackgroundFetchEvent, crate::ExtendableEvent, crate::Event, crate::Object,
    ];
    class = "BackgroundFetchUpdateUIEvent";
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "content-index")))]
web_dictionary! {
    /// An image for the browser's own interface, such as an icon in one or more sizes.
    ///
    /// `dictionary ImageResource`
    ///
    /// Features `background-fetch` and `experimental`.
    pub struct ImageResource: [crate::Object];
    name = "ImageResource";
}

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_union! {
    /// `(RequestInfo or sequence<RequestInfo>)`
    ///
    /// Features `background-fetch` and `experimental`.
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
