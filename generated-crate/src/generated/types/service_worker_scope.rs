//! Types: The global scope inside a service worker: its events, its clients, routing

/// `interface ServiceWorkerGlobalScope : WorkerGlobalScope`
///
/// Exposed in ServiceWorker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface)
#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
#[repr(transparent)]
pub struct ServiceWorkerGlobalScope {
    parent: crate::WorkerGlobalScope,
}
#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
interface!(ServiceWorkerGlobalScope: crate::WorkerGlobalScope, crate::EventTarget; "ServiceWorkerGlobalScope");

/// `interface Client`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client) · [Specification](https://w3c.github.io/ServiceWorker/#client-interface)
#[cfg(any(
    feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "page-lifecycle", feature = "payment-handler")),
))]
#[repr(transparent)]
pub struct Client {
    parent: crate::Object,
}
#[cfg(any(
    feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "page-lifecycle", feature = "payment-handler")),
))]
interface!(Client:; "Client");
#[cfg(any(
    feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "page-lifecycle", feature = "payment-handler")),
))]
extended!([] Client);

/// `interface WindowClient : Client`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient) · [Specification](https://w3c.github.io/ServiceWorker/#windowclient)
#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "payment-handler")))]
#[repr(transparent)]
pub struct WindowClient {
    parent: crate::Client,
}
#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "payment-handler")))]
interface!(WindowClient: crate::Client; "WindowClient");

/// `enum FrameType`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum FrameType {
    /// `"auxiliary"`
    Auxiliary,
    /// `"top-level"`
    TopLevel,
    /// `"nested"`
    Nested,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-worker-scope")]
enumeration!(FrameType {
    Auxiliary = "auxiliary",
    TopLevel = "top-level",
    Nested = "nested",
    None = "none",
});

/// `interface Clients`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients) · [Specification](https://w3c.github.io/ServiceWorker/#clients-interface)
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct Clients {
    parent: crate::Object,
}
#[cfg(feature = "service-worker-scope")]
interface!(Clients:; "Clients");

/// `dictionary ClientQueryOptions`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct ClientQueryOptions {
    parent: crate::Object,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(ClientQueryOptions:; "ClientQueryOptions");

/// `enum ClientType`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum ClientType {
    /// `"window"`
    Window,
    /// `"worker"`
    Worker,
    /// `"sharedworker"`
    Sharedworker,
    /// `"all"`
    All,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-worker-scope")]
enumeration!(ClientType {
    Window = "window",
    Worker = "worker",
    Sharedworker = "sharedworker",
    All = "all",
});

/// `interface ExtendableEvent : Event`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendableevent-interface)
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
#[repr(transparent)]
pub struct ExtendableEvent {
    parent: crate::Event,
}
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
interface!(ExtendableEvent: crate::Event; "ExtendableEvent");
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
extended!([] ExtendableEvent);

/// `dictionary ExtendableEventInit : EventInit`
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
#[repr(transparent)]
pub struct ExtendableEventInit {
    parent: crate::EventInit,
}
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
dictionary!(ExtendableEventInit: crate::EventInit; "ExtendableEventInit");
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
extended!([] ExtendableEventInit);

/// `interface InstallEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#installevent)
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct InstallEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(feature = "service-worker-scope")]
interface!(InstallEvent: crate::ExtendableEvent, crate::Event; "InstallEvent");

/// `dictionary RouterRule`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct RouterRule {
    parent: crate::Object,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(RouterRule:; "RouterRule");

/// `dictionary RouterCondition`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct RouterCondition {
    parent: crate::Object,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(RouterCondition:; "RouterCondition");

/// `dictionary RouterSourceDict`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct RouterSourceDict {
    parent: crate::Object,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(RouterSourceDict:; "RouterSourceDict");

/// `enum RunningStatus`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum RunningStatus {
    /// `"running"`
    Running,
    /// `"not-running"`
    NotRunning,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-worker-scope")]
enumeration!(RunningStatus {
    Running = "running",
    NotRunning = "not-running",
});

/// `enum RouterSourceEnum`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum RouterSourceEnum {
    /// `"cache"`
    Cache,
    /// `"fetch-event"`
    FetchEvent,
    /// `"network"`
    Network,
    /// `"race-network-and-fetch-handler"`
    RaceNetworkAndFetchHandler,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-worker-scope")]
enumeration!(RouterSourceEnum {
    Cache = "cache",
    FetchEvent = "fetch-event",
    Network = "network",
    RaceNetworkAndFetchHandler = "race-network-and-fetch-handler",
});

/// `interface FetchEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent) · [Specification](https://w3c.github.io/ServiceWorker/#fetchevent-interface)
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct FetchEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(feature = "service-worker-scope")]
interface!(FetchEvent: crate::ExtendableEvent, crate::Event; "FetchEvent");

/// `dictionary FetchEventInit : ExtendableEventInit`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct FetchEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(FetchEventInit: crate::ExtendableEventInit, crate::EventInit; "FetchEventInit");

/// `interface ExtendableMessageEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessageevent-interface)
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct ExtendableMessageEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(feature = "service-worker-scope")]
interface!(ExtendableMessageEvent: crate::ExtendableEvent, crate::Event; "ExtendableMessageEvent");

/// `dictionary ExtendableMessageEventInit : ExtendableEventInit`
#[cfg(feature = "service-worker-scope")]
#[repr(transparent)]
pub struct ExtendableMessageEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(feature = "service-worker-scope")]
dictionary!(ExtendableMessageEventInit: crate::ExtendableEventInit, crate::EventInit; "ExtendableMessageEventInit");

/// `(RouterRule or sequence<RouterRule>)`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum RouterRuleOrRouterRuleSequence {
    /// `RouterRule`
    RouterRule(crate::RouterRule),
    /// `RouterRuleSequence`
    RouterRuleSequence(crate::Array<crate::RouterRule>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "service-worker-scope")]
union!(RouterRuleOrRouterRuleSequence {
    RouterRule(crate::RouterRule): value,
    RouterRuleSequence(crate::Array<crate::RouterRule>): array,
});

/// `typedef (RouterSourceDict or RouterSourceEnum) RouterSource`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum RouterSource {
    /// `RouterSourceDict`
    RouterSourceDict(crate::RouterSourceDict),
    /// `RouterSourceEnum`
    RouterSourceEnum(crate::RouterSourceEnum),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "service-worker-scope")]
union!(RouterSource {
    RouterSourceDict(crate::RouterSourceDict): value,
    RouterSourceEnum(crate::RouterSourceEnum): value,
});

/// `(Client or ServiceWorker or MessagePort)`
#[cfg(feature = "service-worker-scope")]
#[non_exhaustive]
pub enum ClientOrServiceWorkerOrMessagePort {
    /// `Client`
    Client(crate::Client),
    /// `ServiceWorker`
    ServiceWorker(crate::ServiceWorker),
    /// `MessagePort`
    MessagePort(crate::MessagePort),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "service-worker-scope")]
union!(ClientOrServiceWorkerOrMessagePort {
    Client(crate::Client): value,
    ServiceWorker(crate::ServiceWorker): value,
    MessagePort(crate::MessagePort): value,
});
