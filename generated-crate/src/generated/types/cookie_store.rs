//! Types: Reading and changing cookies asynchronously

#[cfg(feature = "cookie-store")]
web_interface! {
    /// `interface CookieStore : EventTarget`
    ///
    /// Exposed in ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#CookieStore)
    pub struct CookieStore: [crate::EventTarget, crate::Object];
    class = "CookieStore";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary CookieStoreGetOptions`
    pub struct CookieStoreGetOptions: [crate::Object];
    name = "CookieStoreGetOptions";
}

#[cfg(feature = "cookie-store")]
web_enumeration! {
    /// `enum CookieSameSite`
    pub enum CookieSameSite {
        Strict = "strict",
        Lax = "lax",
        None = "none",
    }
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary CookieInit`
    pub struct CookieInit: [crate::Object];
    name = "CookieInit";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary CookieStoreDeleteOptions`
    pub struct CookieStoreDeleteOptions: [crate::Object];
    name = "CookieStoreDeleteOptions";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary CookieListItem`
    pub struct CookieListItem: [crate::Object];
    name = "CookieListItem";
}

#[cfg(feature = "cookie-store")]
web_interface! {
    /// `interface CookieStoreManager`
    ///
    /// Exposed in ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager) · [Specification](https://cookiestore.spec.whatwg.org/#cookiestoremanager)
    pub struct CookieStoreManager: [crate::Object];
    class = "CookieStoreManager";
}

#[cfg(feature = "cookie-store")]
web_interface! {
    /// `interface CookieChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#CookieChangeEvent)
    pub struct CookieChangeEvent: [crate::Event, crate::Object];
    class = "CookieChangeEvent";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary CookieChangeEventInit : EventInit`
    pub struct CookieChangeEventInit: [crate::EventInit, crate::Object];
    name = "CookieChangeEventInit";
    optional;
}

web_interface! {
    /// `interface ExtendableCookieChangeEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#ExtendableCookieChangeEvent)
    pub struct ExtendableCookieChangeEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "ExtendableCookieChangeEvent";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// `dictionary ExtendableCookieChangeEventInit : ExtendableEventInit`
    pub struct ExtendableCookieChangeEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "ExtendableCookieChangeEventInit";
    optional;
}

#[cfg(feature = "cookie-store")]
web_union! {
    /// `(String or CookieStoreDeleteOptions)`
    pub enum StringOrCookieStoreDeleteOptions {
        CookieStoreDeleteOptions(crate::CookieStoreDeleteOptions): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "cookie-store")]
web_stands_for!(crate::CookieChangeEvent, crate::CookieChangeEventInit);

#[cfg(feature = "cookie-store")]
web_stands_for!(crate::ExtendableCookieChangeEvent, crate::ExtendableCookieChangeEventInit);
