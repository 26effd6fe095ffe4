//! Types: Reading and changing cookies asynchronously

#[cfg(feature = "cookie-store")]
web_interface! {
    /// The cookies of the page, read and written asynchronously.
    ///
    /// `interface CookieStore : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `cookie-store`. Exposed in ServiceWorker, Window. In secure contexts only. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#CookieStore)
    pub struct CookieStore: [crate::EventTarget, crate::Object];
    class = "CookieStore";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// A choice of cookies, by name and URL.
    ///
    /// `dictionary CookieStoreGetOptions`
    ///
    /// Feature `cookie-store`.
    pub struct CookieStoreGetOptions: [crate::Object];
    name = "CookieStoreGetOptions";
}

#[cfg(feature = "cookie-store")]
web_enumeration! {
    /// Whether a cookie is sent with requests from other sites: `strict`, `lax` or `none`.
    ///
    /// `enum CookieSameSite`
    ///
    /// Feature `cookie-store`.
    pub enum CookieSameSite {
        Strict = "strict",
        Lax = "lax",
        None = "none",
    }
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// A cookie to set, with all its attributes.
    ///
    /// `dictionary CookieInit`
    ///
    /// Feature `cookie-store`.
    pub struct CookieInit: [crate::Object];
    name = "CookieInit";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// The cookie to delete, by name, domain and path.
    ///
    /// `dictionary CookieStoreDeleteOptions`
    ///
    /// Feature `cookie-store`.
    pub struct CookieStoreDeleteOptions: [crate::Object];
    name = "CookieStoreDeleteOptions";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// The name and value of a cookie.
    ///
    /// `dictionary CookieListItem`
    ///
    /// Feature `cookie-store`.
    pub struct CookieListItem: [crate::Object];
    name = "CookieListItem";
}

#[cfg(feature = "cookie-store")]
web_interface! {
    /// The cookie changes that a service worker wants to hear of.
    ///
    /// `interface CookieStoreManager`
    ///
    /// Feature `cookie-store`. Exposed in ServiceWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager) · [Specification](https://cookiestore.spec.whatwg.org/#cookiestoremanager)
    pub struct CookieStoreManager: [crate::Object];
    class = "CookieStoreManager";
}

#[cfg(feature = "cookie-store")]
web_interface! {
    /// An event for changed or deleted cookies.
    ///
    /// `interface CookieChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `cookie-store`. Exposed in Window. In secure contexts only. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#CookieChangeEvent)
    pub struct CookieChangeEvent: [crate::Event, crate::Object];
    class = "CookieChangeEvent";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// The fields of a new `CookieChangeEvent`.
    ///
    /// `dictionary CookieChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `cookie-store`.
    pub struct CookieChangeEventInit: [crate::EventInit, crate::Object];
    name = "CookieChangeEventInit";
    optional;
}

web_interface! {
    /// An event in a service worker for changed or deleted cookies that it has subscribed to.
    ///
    /// `interface ExtendableCookieChangeEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `cookie-store`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#ExtendableCookieChangeEvent)
    pub struct ExtendableCookieChangeEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "ExtendableCookieChangeEvent";
}

#[cfg(feature = "cookie-store")]
web_dictionary! {
    /// The fields of a new `ExtendableCookieChangeEvent`.
    ///
    /// `dictionary ExtendableCookieChangeEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `cookie-store`.
    pub struct ExtendableCookieChangeEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "ExtendableCookieChangeEventInit";
    optional;
}

#[cfg(feature = "cookie-store")]
web_union! {
    /// `(String or CookieStoreDeleteOptions)`
    ///
    /// Feature `cookie-store`.
    pub enum StringOrCookieStoreDeleteOptions {
        CookieStoreDeleteOptions(crate::CookieStoreDeleteOptions): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "cookie-store")]
web_stands_for!(crate::CookieChangeEvent, crate::CookieChangeEventInit);

#[cfg(feature = "cookie-store")]
web_stands_for!(crate::ExtendableCookieChangeEvent, crate::ExtendableCookieChangeEventInit);
