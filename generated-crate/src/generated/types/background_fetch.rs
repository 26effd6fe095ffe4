//! Types: Large downloads that outlive the page

/// `interface BackgroundFetchManager`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchManager) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-manager)
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
interface!(BackgroundFetchManager:; "BackgroundFetchManager");

/// `dictionary BackgroundFetchUIOptions`
#[doc(alias = "BackgroundFetchUIOptions")]
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchUiOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
dictionary!(BackgroundFetchUiOptions:; "BackgroundFetchUIOptions");
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
extended!([] BackgroundFetchUiOptions);

/// `dictionary BackgroundFetchOptions : BackgroundFetchUIOptions`
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchOptions {
    parent: crate::BackgroundFetchUiOptions,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
dictionary!(BackgroundFetchOptions: crate::BackgroundFetchUiOptions; "BackgroundFetchOptions");

/// `interface BackgroundFetchRegistration : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRegistration) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-registration)
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchRegistration {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
interface!(BackgroundFetchRegistration: crate::EventTarget; "BackgroundFetchRegistration");

/// `enum BackgroundFetchResult`
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[non_exhaustive]
pub enum BackgroundFetchResult {
    /// `""`
    None,
    /// `"success"`
    Success,
    /// `"failure"`
    Failure,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
enumeration!(BackgroundFetchResult {
    None = "",
    Success = "success",
    Failure = "failure",
});

/// `enum BackgroundFetchFailureReason`
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[non_exhaustive]
pub enum BackgroundFetchFailureReason {
    /// `""`
    None,
    /// `"aborted"`
    Aborted,
    /// `"bad-status"`
    BadStatus,
    /// `"fetch-error"`
    FetchError,
    /// `"quota-exceeded"`
    QuotaExceeded,
    /// `"download-total-exceeded"`
    DownloadTotalExceeded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
enumeration!(BackgroundFetchFailureReason {
    None = "",
    Aborted = "aborted",
    BadStatus = "bad-status",
    FetchError = "fetch-error",
    QuotaExceeded = "quota-exceeded",
    DownloadTotalExceeded = "download-total-exceeded",
});

/// `interface BackgroundFetchRecord`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchRecord) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-record-interface)
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchRecord {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
interface!(BackgroundFetchRecord:; "BackgroundFetchRecord");

/// `interface BackgroundFetchEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-event)
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
#[repr(transparent)]
pub struct BackgroundFetchEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
interface!(BackgroundFetchEvent: crate::ExtendableEvent, crate::Event; "BackgroundFetchEvent");
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
extended!([] BackgroundFetchEvent);

/// `dictionary BackgroundFetchEventInit : ExtendableEventInit`
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[repr(transparent)]
pub struct BackgroundFetchEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
dictionary!(BackgroundFetchEventInit: crate::ExtendableEventInit, crate::EventInit; "BackgroundFetchEventInit");

/// `interface BackgroundFetchUpdateUIEvent : BackgroundFetchEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BackgroundFetchUpdateUIEvent) · [Specification](https://wicg.github.io/background-fetch/#background-fetch-update-ui-event)
#[doc(alias = "BackgroundFetchUpdateUIEvent")]
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
#[repr(transparent)]
pub struct BackgroundFetchUpdateUiEvent {
    parent: crate::BackgroundFetchEvent,
}

#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "service-worker-scope")))]
interface!(
    BackgroundFetchUpdateUiEvent: crate::BackgroundFetchEvent,
    crate::ExtendableEvent,
    crate::Event; "BackgroundFetchUpdateUIEvent"
);

/// `dictionary ImageResource`
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "content-index")))]
#[repr(transparent)]
pub struct ImageResource {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "background-fetch", feature = "content-index")))]
dictionary!(ImageResource:; "ImageResource");

/// `(RequestInfo or sequence<RequestInfo>)`
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
#[non_exhaustive]
pub enum RequestInfoOrRequestInfoSequence {
    /// `Request`
    Request(crate::Request),
    /// `String`
    String(crate::JsString),
    /// `RequestInfoSequence`
    RequestInfoSequence(crate::Array<crate::RequestInfo>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
union!(RequestInfoOrRequestInfoSequence {
    Request(crate::Request): value,
    String(crate::JsString): string,
    RequestInfoSequence(crate::Array<crate::RequestInfo>): array,
});
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
wider!(RequestInfoOrRequestInfoSequence: RequestInfo {
    Request,
    String,
});
