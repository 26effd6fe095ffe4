//! Types: localStorage, sessionStorage and their events

#[cfg(any(feature = "web-storage", all(feature = "experimental", feature = "storage-access")))]
web_interface! {
    /// A store of strings by key, kept by the browser for an origin.
    ///
    /// `interface Storage`
    ///
    /// Feature `web-storage`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#storage)
    pub struct Storage: [crate::Object];
    class = "Storage";
}

#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
web_interface! {
    /// The event in all other pages of an origin when one of them changes the storage.
    ///
    /// `interface StorageEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-storage`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
    pub struct StorageEvent: [crate::Event, crate::Object];
    class = "StorageEvent";
}

#[cfg(feature = "web-storage")]
web_dictionary! {
    /// The properties for a new `StorageEvent`.
    ///
    /// `dictionary StorageEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-storage`.
    pub struct StorageEventInit: [crate::EventInit, crate::Object];
    name = "StorageEventInit";
    optional;
}

#[cfg(feature = "web-storage")]
web_stands_for!(crate::StorageEvent, crate::StorageEventInit);
