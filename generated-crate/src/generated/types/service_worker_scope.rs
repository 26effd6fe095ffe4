//! Types: The global scope inside a service worker: its events, its clients, routing

#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
web_interface! {
    /// The global object of a service worker.
    ///
    /// `interface ServiceWorkerGlobalScope : WorkerGlobalScope`
    ///
    /// Inherits the methods of [`WorkerGlobalScope`](crate::WorkerGlobalScope) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `cookie-store`.
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface)
    pub struct ServiceWorkerGlobalScope: [crate::WorkerGlobalScope, crate::EventTarget, crate::Object];
    global = "ServiceWorkerGlobalScope";
}

#[cfg(any(
    feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "page-lifecycle", feature = "payment-handler")),
))]
web_interface! {
    /// A page or worker that a service worker can see.
    ///
    /// `interface Client`
    ///
    /// Members are added by the feature `page-lifecycle`.
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client) · [Specification](https://w3c.github.io/ServiceWorker/#client-interface)
    pub struct Client: [crate::Object];
    class = "Client";
    extended;
}

#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "payment-handler")))]
web_interface! {
    /// A page in a window or frame that a service worker can see.
    ///
    /// `interface WindowClient : Client`
    ///
    /// Inherits the methods of [`Client`](crate::Client).
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient) · [Specification](https://w3c.github.io/ServiceWorker/#windowclient)
    pub struct WindowClient: [crate::Client, crate::Object];
    class = "WindowClient";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// Whether a client is a window opened by a script, another top-level window, a frame, or none.
    ///
    /// `enum FrameType`
    ///
    /// Feature `service-worker-scope`.
    pub enum FrameType {
        Auxiliary = "auxiliary",
        TopLevel = "top-level",
        Nested = "nested",
        None = "none",
    }
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// The access of a service worker to its pages and workers.
    ///
    /// `interface Clients`
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients) · [Specification](https://w3c.github.io/ServiceWorker/#clients-interface)
    pub struct Clients: [crate::Object];
    class = "Clients";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// The options of `Clients.matchAll`.
    ///
    /// `dictionary ClientQueryOptions`
    ///
    /// Feature `service-worker-scope`.
    pub struct ClientQueryOptions: [crate::Object];
    name = "ClientQueryOptions";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// The kind of a client: a window, a worker or a shared worker.
    ///
    /// `enum ClientType`
    ///
    /// Feature `service-worker-scope`.
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
    /// A service worker event whose life can be extended by promises.
    ///
    /// `interface ExtendableEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendableevent-interface)
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
    /// The values to make an `ExtendableEvent` from.
    ///
    /// `dictionary ExtendableEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `service-worker-scope`.
    pub struct ExtendableEventInit: [crate::EventInit, crate::Object];
    name = "ExtendableEventInit";
    optional;
    extended;
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// The event for the installation of a service worker.
    ///
    /// `interface InstallEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#installevent)
    pub struct InstallEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "InstallEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// A rule that sends matching requests to a source without starting the worker.
    ///
    /// `dictionary RouterRule`
    ///
    /// Feature `service-worker-scope`.
    pub struct RouterRule: [crate::Object];
    name = "RouterRule";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// The condition for a request to match a routing rule.
    ///
    /// `dictionary RouterCondition`
    ///
    /// Feature `service-worker-scope`.
    pub struct RouterCondition: [crate::Object];
    name = "RouterCondition";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// A cache as the source of a routing rule.
    ///
    /// `dictionary RouterSourceDict`
    ///
    /// Feature `service-worker-scope`.
    pub struct RouterSourceDict: [crate::Object];
    name = "RouterSourceDict";
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// Whether the service worker is running, as a condition of a routing rule.
    ///
    /// `enum RunningStatus`
    ///
    /// Feature `service-worker-scope`.
    pub enum RunningStatus {
        Running = "running",
        NotRunning = "not-running",
    }
}

#[cfg(feature = "service-worker-scope")]
web_enumeration! {
    /// The source of a routing rule: a cache, the `fetch` event, the network, or a race.
    ///
    /// `enum RouterSourceEnum`
    ///
    /// Feature `service-worker-scope`.
    pub enum RouterSourceEnum {
        Cache = "cache",
        FetchEvent = "fetch-event",
        Network = "network",
        RaceNetworkAndFetchHandler = "race-network-and-fetch-handler",
    }
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// The event for a request that a service worker can answer.
    ///
    /// `interface FetchEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent) · [Specification](https://w3c.github.io/ServiceWorker/#fetchevent-interface)
    pub struct FetchEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "FetchEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// The values to make a `FetchEvent` from.
    ///
    /// `dictionary FetchEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `service-worker-scope`.
    pub struct FetchEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "FetchEventInit";
}

#[cfg(feature = "service-worker-scope")]
web_interface! {
    /// The event for a message to a service worker.
    ///
    /// `interface ExtendableMessageEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessageevent-interface)
    pub struct ExtendableMessageEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "ExtendableMessageEvent";
}

#[cfg(feature = "service-worker-scope")]
web_dictionary! {
    /// The values to make an `ExtendableMessageEvent` from.
    ///
    /// `dictionary ExtendableMessageEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `service-worker-scope`.
    pub struct ExtendableMessageEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "ExtendableMessageEventInit";
    optional;
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `(RouterRule or sequence<RouterRule>)`
    ///
    /// Feature `service-worker-scope`.
    pub enum RouterRuleOrRouterRuleSequence {
        RouterRuleSequence(crate::Array<crate::RouterRule>): array,
        RouterRule(crate::RouterRule): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `typedef (RouterSourceDict or RouterSourceEnum) RouterSource`
    ///
    /// Feature `service-worker-scope`.
    pub enum RouterSource {
        RouterSourceDict(crate::RouterSourceDict): dictionary,
        RouterSourceEnum(crate::RouterSourceEnum): value,
    }
}

#[cfg(feature = "service-worker-scope")]
web_union! {
    /// `(Client or ServiceWorker or MessagePort)`
    ///
    /// Feature `service-worker-scope`.
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
