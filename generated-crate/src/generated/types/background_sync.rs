//! Types: Work put off until there is a connection, or done now and then

/// `interface SyncManager`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncManager) · [Specification](https://wicg.github.io/background-sync/spec/#sync-manager-interface)
#[cfg(all(feature = "experimental", feature = "background-sync"))]
#[repr(transparent)]
pub struct SyncManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-sync"))]
interface!(SyncManager:; "SyncManager");

/// `interface SyncEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncEvent) · [Specification](https://wicg.github.io/background-sync/spec/#sync-event)
#[repr(transparent)]
pub struct SyncEvent {
    parent: crate::ExtendableEvent,
}
interface!(SyncEvent: crate::ExtendableEvent, crate::Event; "SyncEvent");

/// `dictionary SyncEventInit : ExtendableEventInit`
#[cfg(all(feature = "experimental", feature = "background-sync"))]
#[repr(transparent)]
pub struct SyncEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(all(feature = "experimental", feature = "background-sync"))]
dictionary!(SyncEventInit: crate::ExtendableEventInit, crate::EventInit; "SyncEventInit");

/// `interface PeriodicSyncManager`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncManager) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsyncmanager-interface)
#[cfg(all(feature = "experimental", feature = "background-sync"))]
#[repr(transparent)]
pub struct PeriodicSyncManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-sync"))]
interface!(PeriodicSyncManager:; "PeriodicSyncManager");

/// `dictionary BackgroundSyncOptions`
#[cfg(all(feature = "experimental", feature = "background-sync"))]
#[repr(transparent)]
pub struct BackgroundSyncOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "background-sync"))]
dictionary!(BackgroundSyncOptions:; "BackgroundSyncOptions");

/// `dictionary PeriodicSyncEventInit : ExtendableEventInit`
#[cfg(all(feature = "experimental", feature = "background-sync"))]
#[repr(transparent)]
pub struct PeriodicSyncEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(all(feature = "experimental", feature = "background-sync"))]
dictionary!(PeriodicSyncEventInit: crate::ExtendableEventInit, crate::EventInit; "PeriodicSyncEventInit");

/// `interface PeriodicSyncEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncEvent) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsync-event)
#[repr(transparent)]
pub struct PeriodicSyncEvent {
    parent: crate::ExtendableEvent,
}
interface!(PeriodicSyncEvent: crate::ExtendableEvent, crate::Event; "PeriodicSyncEvent");
