//! Types: Reading and changing cookies asynchronously

/// `interface CookieStore : EventTarget`
///
/// Exposed in ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#CookieStore)
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieStore {
    parent: crate::EventTarget,
}
#[cfg(feature = "cookie-store")]
interface!(CookieStore: crate::EventTarget; "CookieStore");

/// `dictionary CookieStoreGetOptions`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieStoreGetOptions {
    parent: crate::Object,
}
#[cfg(feature = "cookie-store")]
dictionary!(CookieStoreGetOptions:; "CookieStoreGetOptions");

/// `enum CookieSameSite`
#[cfg(feature = "cookie-store")]
#[non_exhaustive]
pub enum CookieSameSite {
    /// `"strict"`
    Strict,
    /// `"lax"`
    Lax,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "cookie-store")]
enumeration!(CookieSameSite {
    Strict = "strict",
    Lax = "lax",
    None = "none",
});

/// `dictionary CookieInit`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieInit {
    parent: crate::Object,
}
#[cfg(feature = "cookie-store")]
dictionary!(CookieInit:; "CookieInit");

/// `dictionary CookieStoreDeleteOptions`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieStoreDeleteOptions {
    parent: crate::Object,
}
#[cfg(feature = "cookie-store")]
dictionary!(CookieStoreDeleteOptions:; "CookieStoreDeleteOptions");

/// `dictionary CookieListItem`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieListItem {
    parent: crate::Object,
}
#[cfg(feature = "cookie-store")]
dictionary!(CookieListItem:; "CookieListItem");

/// `interface CookieStoreManager`
///
/// Exposed in ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager) · [Specification](https://cookiestore.spec.whatwg.org/#cookiestoremanager)
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieStoreManager {
    parent: crate::Object,
}
#[cfg(feature = "cookie-store")]
interface!(CookieStoreManager:; "CookieStoreManager");

/// `interface CookieChangeEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#CookieChangeEvent)
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "cookie-store")]
interface!(CookieChangeEvent: crate::Event; "CookieChangeEvent");

/// `dictionary CookieChangeEventInit : EventInit`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct CookieChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "cookie-store")]
dictionary!(CookieChangeEventInit: crate::EventInit; "CookieChangeEventInit");

/// `interface ExtendableCookieChangeEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#ExtendableCookieChangeEvent)
#[repr(transparent)]
pub struct ExtendableCookieChangeEvent {
    parent: crate::ExtendableEvent,
}
interface!(ExtendableCookieChangeEvent: crate::ExtendableEvent, crate::Event; "ExtendableCookieChangeEvent");

/// `dictionary ExtendableCookieChangeEventInit : ExtendableEventInit`
#[cfg(feature = "cookie-store")]
#[repr(transparent)]
pub struct ExtendableCookieChangeEventInit {
    parent: crate::ExtendableEventInit,
}

#[cfg(feature = "cookie-store")]
dictionary!(
    ExtendableCookieChangeEventInit: crate::ExtendableEventInit,
    crate::EventInit; "ExtendableCookieChangeEventInit"
);

/// `(String or CookieStoreDeleteOptions)`
#[cfg(feature = "cookie-store")]
#[non_exhaustive]
pub enum StringOrCookieStoreDeleteOptions {
    /// `String`
    String(crate::JsString),
    /// `CookieStoreDeleteOptions`
    CookieStoreDeleteOptions(crate::CookieStoreDeleteOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "cookie-store")]
union!(StringOrCookieStoreDeleteOptions {
    String(crate::JsString): string,
    CookieStoreDeleteOptions(crate::CookieStoreDeleteOptions): value,
});
