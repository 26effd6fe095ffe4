//! Types: Locks shared by tabs and workers

web_interface! {
    /// The locks that the tabs and workers of an origin share.
    ///
    /// `interface LockManager`
    ///
    /// Feature `web-locks`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager)
    pub struct LockManager: [crate::Object];
    class = "LockManager";
}

#[cfg(feature = "web-locks")]
web_enumeration! {
    /// The kinds of lock: `exclusive` for one holder, `shared` for several.
    ///
    /// `enum LockMode`
    ///
    /// Feature `web-locks`.
    pub enum LockMode {
        Shared = "shared",
        Exclusive = "exclusive",
    }
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// Options for a lock request: its mode, and whether to wait.
    ///
    /// `dictionary LockOptions`
    ///
    /// Feature `web-locks`.
    pub struct LockOptions: [crate::Object];
    name = "LockOptions";
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// The locks held and requested at one moment, for debugging.
    ///
    /// `dictionary LockManagerSnapshot`
    ///
    /// Feature `web-locks`.
    pub struct LockManagerSnapshot: [crate::Object];
    name = "LockManagerSnapshot";
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// The name, mode and owner of a lock that is held or requested.
    ///
    /// `dictionary LockInfo`
    ///
    /// Feature `web-locks`.
    pub struct LockInfo: [crate::Object];
    name = "LockInfo";
}

#[cfg(feature = "web-locks")]
web_interface! {
    /// A held lock, passed to the callback of `request`.
    ///
    /// `interface Lock`
    ///
    /// Feature `web-locks`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock) · [Specification](https://w3c.github.io/web-locks/#api-lock)
    pub struct Lock: [crate::Object];
    class = "Lock";
}

/// `callback LockGrantedCallback = Promise<any> (Lock? lock)`
///
/// Feature `web-locks`.
#[cfg(feature = "web-locks")]
pub type LockGrantedCallback = crate::Function<fn(Option<crate::Lock>) -> crate::Promise<crate::JsValue>>;
