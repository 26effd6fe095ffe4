//! Types: Locks shared by tabs and workers

web_interface! {
    /// `interface LockManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager)
    pub struct LockManager: [crate::Object];
    class = "LockManager";
}

#[cfg(feature = "web-locks")]
web_enumeration! {
    /// `enum LockMode`
    pub enum LockMode {
        Shared = "shared",
        Exclusive = "exclusive",
    }
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// `dictionary LockOptions`
    pub struct LockOptions: [crate::Object];
    name = "LockOptions";
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// `dictionary LockManagerSnapshot`
    pub struct LockManagerSnapshot: [crate::Object];
    name = "LockManagerSnapshot";
}

#[cfg(feature = "web-locks")]
web_dictionary! {
    /// `dictionary LockInfo`
    pub struct LockInfo: [crate::Object];
    name = "LockInfo";
}

#[cfg(feature = "web-locks")]
web_interface! {
    /// `interface Lock`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock) · [Specification](https://w3c.github.io/web-locks/#api-lock)
    pub struct Lock: [crate::Object];
    class = "Lock";
}

/// `callback LockGrantedCallback = Promise<any> (Lock? lock)`
#[cfg(feature = "web-locks")]
pub type LockGrantedCallback = crate::Function<fn(Option<crate::Lock>) -> crate::Promise<crate::JsValue>>;
