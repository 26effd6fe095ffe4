//! Types: Work put off until there is a connection, or done now and then

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_interface! {
    /// The list of tasks that a service worker does as soon as the device is online.
    ///
    /// `interface SyncManager`
    ///
    /// Features `background-sync` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncManager) · [Specification](https://wicg.github.io/background-sync/spec/#sync-manager-interface)
    pub struct SyncManager: [crate::Object];
    class = "SyncManager";
}

web_interface! {
    /// The event in a service worker when a registered sync task can run.
    ///
    /// `interface SyncEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `background-sync` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncEvent) · [Specification](https://wicg.github.io/background-sync/spec/#sync-event)
    pub struct SyncEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "SyncEvent";
}

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_dictionary! {
    /// The initial values for a new `SyncEvent`.
    ///
    /// `dictionary SyncEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Features `background-sync` and `experimental`.
    pub struct SyncEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "SyncEventInit";
}

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_interface! {
    /// The list of tasks that a service worker does from time to time in the background.
    ///
    /// `interface PeriodicSyncManager`
    ///
    /// Features `background-sync` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncManager) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsyncmanager-interface)
    pub struct PeriodicSyncManager: [crate::Object];
    class = "PeriodicSyncManager";
}

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_dictionary! {
    /// The options of `register` for periodic syncs.
    ///
    /// `dictionary BackgroundSyncOptions`
    ///
    /// Features `background-sync` and `experimental`.
    pub struct BackgroundSyncOptions: [crate::Object];
    name = "BackgroundSyncOptions";
}

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_dictionary! {
    /// The initial values for a new `PeriodicSyncEvent`.
    ///
    /// `dictionary PeriodicSyncEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Features `background-sync` and `experimental`.
    pub struct PeriodicSyncEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PeriodicSyncEventInit";
}

web_interface! {
    /// The event in a service worker when a periodic sync is due.
    ///
    /// `interface PeriodicSyncEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `background-sync` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncEvent) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsync-event)
    pub struct PeriodicSyncEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PeriodicSyncEvent";
}

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_stands_for!(crate::SyncEvent, crate::SyncEventInit);

#[cfg(all(feature = "experimental", feature = "background-sync"))]
web_stands_for!(crate::PeriodicSyncEvent, crate::PeriodicSyncEventInit);
