//! Types: localStorage, sessionStorage and their events

#[cfg(any(feature = "web-storage", all(feature = "experimental", feature = "storage-access")))]
web_interface! {
    /// `interface Storage`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#storage)
    pub struct Storage: [crate::Object];
    class = "Storage";
}

#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
web_interface! {
    /// `interface StorageEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
    pub struct StorageEvent: [crate::Event, crate::Object];
    class = "StorageEvent";
}

#[cfg(feature = "web-storage")]
web_dictionary! {
    /// `dictionary StorageEventInit : EventInit`
    pub struct StorageEventInit: [crate::EventInit, crate::Object];
    name = "StorageEventInit";
    optional;
}

#[cfg(feature = "web-storage")]
web_stands_for!(crate::StorageEvent, crate::StorageEventInit);
