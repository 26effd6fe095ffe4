//! Types: localStorage, sessionStorage and their events

/// `interface Storage`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#storage)
#[cfg(any(feature = "web-storage", all(feature = "experimental", feature = "storage-access")))]
#[repr(transparent)]
pub struct Storage {
    parent: crate::Object,
}
#[cfg(any(feature = "web-storage", all(feature = "experimental", feature = "storage-access")))]
interface!(Storage:; "Storage");

/// `interface StorageEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
#[repr(transparent)]
pub struct StorageEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
interface!(StorageEvent: crate::Event; "StorageEvent");

/// `dictionary StorageEventInit : EventInit`
#[cfg(feature = "web-storage")]
#[repr(transparent)]
pub struct StorageEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-storage")]
dictionary!(StorageEventInit: crate::EventInit; "StorageEventInit");
