//! Types: The global scope inside a service worker: its events, its clients, routing

#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
web_interface! {
    /// `interface ServiceWorkerGlobalScope : WorkerGlobalScope`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface)
    ///
    /// Members are added by the feature `cookie-store`.
    pub struct ServiceWorkerGlobalScope: [crate::WorkerGlobalScope, crate::EventTarget, crate::Object];
    global = "ServiceWorkerGlobalScope";
}

#[cfg(any(
    feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "page-lifecycle", feature = "payment-handler")),
))]
web_interface! {
    /// `interface Client`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client) · [Specification](https://w3c.github.io/ServiceWorker/#client-interface)
    ///
    /// Members are added by the feature `page-lifecycle`.
    pub struct Client: [crate::Object];
    class = "Client";
    extended;
}

#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "payment-handler")))]
web_interface! {
    /// `interface WindowClient : Client`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient) · [Specification](https://w3c.github.io/ServiceWorker/#windowclient)
    pub struct WindowClient: [crate::Client, crate::Object];
    class = "WindowClient";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// `enum FrameType`
    pub enum FrameType {
        Auxiliary = "auxiliary",
        TopLevel = "top-level",
        Nested = "nested",
        None = "none",
    }
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// `interface Clients`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients) · [Specification](https://w3c.github.io/ServiceWorker/#clients-interface)
    pub struct Clients: [crate::Object];
    class = "Clients";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary ClientQueryOptions`
    pub struct ClientQueryOptions: [crate::Object];
    name = "ClientQueryOptions";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// `enum ClientType`
    pub enum ClientType {
        Window = "window",
        Worker = "worker",
        Sharedworker = "sharedworker",
        All = "all",
    }
}

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
web_interface! {
    /// `interface ExtendableEvent : Event`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendableevent-interface)
    pub struct ExtendableEvent: [crate::Event, crate::Object];
    class = "ExtendableEvent";
    extended;
}

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
web_dictionary! {
    /// `dictionary ExtendableEventInit : EventInit`
    pub struct ExtendableEventInit: [crate::EventInit, crate::Object];
    name = "ExtendableEventInit";
    optional;
    extended;
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// `interface InstallEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#installevent)
    pub struct InstallEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "InstallEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary RouterRule`
    pub struct RouterRule: [crate::Object];
    name = "RouterRule";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary RouterCondition`
    pub struct RouterCondition: [crate::Object];
    name = "RouterCondition";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary RouterSourceDict`
    pub struct RouterSourceDict: [crate::Object];
    name = "RouterSourceDict";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// `enum RunningStatus`
    pub enum RunningStatus {
        Running = "running",
        NotRunning = "not-running",
    }
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// `enum RouterSourceEnum`
    pub enum RouterSourceEnum {
        Cache = "cache",
        FetchEvent = "fetch-event",
        Network = "network",
        RaceNetworkAndFetchHandler = "race-network-and-fetch-handler",
    }
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// `interface FetchEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent) · [Specification](https://w3c.github.io/ServiceWorker/#fetchevent-interface)
    pub struct FetchEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "FetchEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary FetchEventInit : ExtendableEventInit`
    pub struct FetchEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "FetchEventInit";
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// `interface ExtendableMessageEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessageevent-interface)
    pub struct ExtendableMessageEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "ExtendableMessageEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// `dictionary ExtendableMessageEventInit : ExtendableEventInit`
    pub struct ExtendableMessageEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "ExtendableMessageEventInit";
    optional;
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `(RouterRule or sequence<RouterRule>)`
    pub enum RouterRuleOrRouterRuleSequence {
        RouterRuleSequence(crate::Array<crate::RouterRule>): array,
        RouterRule(crate::RouterRule): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `typedef (RouterSourceDict or RouterSourceEnum) RouterSource`
    pub enum RouterSource {
        RouterSourceDict(crate::RouterSourceDict): dictionary,
        RouterSourceEnum(crate::RouterSourceEnum): value,
    }
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `(Client or ServiceWorker or MessagePort)`
    pub enum ClientOrServiceWorkerOrMessagePort {
        Client(crate::Client): value,
        ServiceWorker(crate::ServiceWorker): value,
        MessagePort(crate::MessagePort): value,
    }
    heirs Client(crate::Client);
    into crate::Object;
}

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
web_stands_for!(crate::EventInit, crate::ExtendableEventInit);

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
web_stands_for!(crate::ExtendableEvent, crate::ExtendableEventInit);

#[cfg(feature = "service-worker-scope")]
web_stands_for!(crate::InstallEvent, crate::ExtendableEventInit);

#[cfg(feature = "service-worker-scope")]
web_stands_for!(crate::FetchEvent, crate::FetchEventInit);

#[cfg(feature = "service-worker-scope")]
web_stands_for!(crate::ExtendableMessageEvent, crate::ExtendableMessageEventInit);
