//! Types: A database in the browser: IndexedDB

/// `interface IDBRequest : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#request-api)
#[doc(alias = "IDBRequest")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbRequest {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbRequest: crate::EventTarget; "IDBRequest");
#[cfg(feature = "indexed-db")]
extended!([] IdbRequest);

/// `enum IDBRequestReadyState`
#[doc(alias = "IDBRequestReadyState")]
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbRequestReadyState {
    /// `"pending"`
    Pending,
    /// `"done"`
    Done,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "indexed-db")]
enumeration!(IdbRequestReadyState {
    Pending = "pending",
    Done = "done",
});

/// `interface IDBOpenDBRequest : IDBRequest`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#idbopendbrequest)
#[doc(alias = "IDBOpenDBRequest")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbOpenDbRequest {
    parent: crate::IdbRequest,
}
#[cfg(feature = "indexed-db")]
interface!(IdbOpenDbRequest: crate::IdbRequest, crate::EventTarget; "IDBOpenDBRequest");

/// `interface IDBVersionChangeEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent) · [Specification](https://w3c.github.io/IndexedDB/#events)
#[doc(alias = "IDBVersionChangeEvent")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbVersionChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "indexed-db")]
interface!(IdbVersionChangeEvent: crate::Event; "IDBVersionChangeEvent");

/// `dictionary IDBVersionChangeEventInit : EventInit`
#[doc(alias = "IDBVersionChangeEventInit")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbVersionChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbVersionChangeEventInit: crate::EventInit; "IDBVersionChangeEventInit");

/// `interface IDBFactory`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory) · [Specification](https://w3c.github.io/IndexedDB/#factory-interface)
#[doc(alias = "IDBFactory")]
#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
#[repr(transparent)]
pub struct IdbFactory {
    parent: crate::Object,
}
#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
interface!(IdbFactory:; "IDBFactory");

/// `dictionary IDBDatabaseInfo`
#[doc(alias = "IDBDatabaseInfo")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbDatabaseInfo {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbDatabaseInfo:; "IDBDatabaseInfo");

/// `interface IDBDatabase : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase) · [Specification](https://w3c.github.io/IndexedDB/#database-interface)
#[doc(alias = "IDBDatabase")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbDatabase {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbDatabase: crate::EventTarget; "IDBDatabase");

/// `enum IDBTransactionDurability`
#[doc(alias = "IDBTransactionDurability")]
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbTransactionDurability {
    /// `"default"`
    Default,
    /// `"strict"`
    Strict,
    /// `"relaxed"`
    Relaxed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "indexed-db")]
enumeration!(IdbTransactionDurability {
    Default = "default",
    Strict = "strict",
    Relaxed = "relaxed",
});

/// `dictionary IDBTransactionOptions`
#[doc(alias = "IDBTransactionOptions")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbTransactionOptions {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbTransactionOptions:; "IDBTransactionOptions");

/// `dictionary IDBObjectStoreParameters`
#[doc(alias = "IDBObjectStoreParameters")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbObjectStoreParameters {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbObjectStoreParameters:; "IDBObjectStoreParameters");

/// `interface IDBObjectStore`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#object-store-interface)
#[doc(alias = "IDBObjectStore")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbObjectStore {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbObjectStore:; "IDBObjectStore");

/// `dictionary IDBIndexParameters`
#[doc(alias = "IDBIndexParameters")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbIndexParameters {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbIndexParameters:; "IDBIndexParameters");

/// `dictionary IDBGetAllOptions`
#[doc(alias = "IDBGetAllOptions")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbGetAllOptions {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbGetAllOptions:; "IDBGetAllOptions");

/// `interface IDBIndex`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex) · [Specification](https://w3c.github.io/IndexedDB/#index-interface)
#[doc(alias = "IDBIndex")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbIndex {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbIndex:; "IDBIndex");

/// `interface IDBKeyRange`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange) · [Specification](https://w3c.github.io/IndexedDB/#keyrange)
#[doc(alias = "IDBKeyRange")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbKeyRange {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbKeyRange:; "IDBKeyRange");

/// `interface IDBRecord`
///
/// Exposed in Window, Worker.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/IDBRecord) · [Specification](https://w3c.github.io/IndexedDB/#record-interface)
#[doc(alias = "IDBRecord")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbRecord {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbRecord:; "IDBRecord");

/// `interface IDBCursor`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor) · [Specification](https://w3c.github.io/IndexedDB/#cursor-interface)
#[doc(alias = "IDBCursor")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbCursor {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbCursor:; "IDBCursor");
#[cfg(feature = "indexed-db")]
extended!([] IdbCursor);

/// `enum IDBCursorDirection`
#[doc(alias = "IDBCursorDirection")]
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbCursorDirection {
    /// `"next"`
    Next,
    /// `"nextunique"`
    Nextunique,
    /// `"prev"`
    Prev,
    /// `"prevunique"`
    Prevunique,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "indexed-db")]
enumeration!(IdbCursorDirection {
    Next = "next",
    Nextunique = "nextunique",
    Prev = "prev",
    Prevunique = "prevunique",
});

/// `interface IDBCursorWithValue : IDBCursor`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursorWithValue) · [Specification](https://w3c.github.io/IndexedDB/#idbcursorwithvalue)
#[doc(alias = "IDBCursorWithValue")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbCursorWithValue {
    parent: crate::IdbCursor,
}
#[cfg(feature = "indexed-db")]
interface!(IdbCursorWithValue: crate::IdbCursor; "IDBCursorWithValue");

/// `interface IDBTransaction : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction) · [Specification](https://w3c.github.io/IndexedDB/#transaction)
#[doc(alias = "IDBTransaction")]
#[cfg(feature = "indexed-db")]
#[repr(transparent)]
pub struct IdbTransaction {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbTransaction: crate::EventTarget; "IDBTransaction");

/// `enum IDBTransactionMode`
#[doc(alias = "IDBTransactionMode")]
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbTransactionMode {
    /// `"readonly"`
    Readonly,
    /// `"readwrite"`
    Readwrite,
    /// `"versionchange"`
    Versionchange,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "indexed-db")]
enumeration!(IdbTransactionMode {
    Readonly = "readonly",
    Readwrite = "readwrite",
    Versionchange = "versionchange",
});

/// `interface DOMStringList`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-domstringlist-interface)
#[doc(alias = "DOMStringList")]
#[cfg(any(feature = "indexed-db", feature = "location"))]
#[repr(transparent)]
pub struct DomStringList {
    parent: crate::Object,
}
#[cfg(any(feature = "indexed-db", feature = "location"))]
interface!(DomStringList:; "DOMStringList");

/// `(IDBObjectStore or IDBIndex or IDBCursor)`
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbObjectStoreOrIdbIndexOrIdbCursor {
    /// `IdbObjectStore`
    IdbObjectStore(crate::IdbObjectStore),
    /// `IdbIndex`
    IdbIndex(crate::IdbIndex),
    /// `IdbCursor`
    IdbCursor(crate::IdbCursor),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "indexed-db")]
union!(IdbObjectStoreOrIdbIndexOrIdbCursor {
    IdbObjectStore(crate::IdbObjectStore): value,
    IdbIndex(crate::IdbIndex): value,
    IdbCursor(crate::IdbCursor): value,
});

/// `(DOMString or sequence<DOMString>)`
#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets",
    all(
        feature = "experimental",
        any(
            feature = "file-system-access", feature = "presentation", feature = "storage-manager",
            feature = "web-bluetooth",
        ),
    ),
))]
#[non_exhaustive]
pub enum StringOrStringSequence {
    /// `String`
    String(crate::JsString),
    /// `StringSequence`
    StringSequence(crate::Array<alloc::string::String>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets",
    all(
        feature = "experimental",
        any(
            feature = "file-system-access", feature = "presentation", feature = "storage-manager",
            feature = "web-bluetooth",
        ),
    ),
))]
union!(StringOrStringSequence {
    String(crate::JsString): string,
    StringSequence(crate::Array<alloc::string::String>): array,
});

/// `(IDBObjectStore or IDBIndex)`
#[cfg(feature = "indexed-db")]
#[non_exhaustive]
pub enum IdbObjectStoreOrIdbIndex {
    /// `IdbObjectStore`
    IdbObjectStore(crate::IdbObjectStore),
    /// `IdbIndex`
    IdbIndex(crate::IdbIndex),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "indexed-db")]
union!(IdbObjectStoreOrIdbIndex {
    IdbObjectStore(crate::IdbObjectStore): value,
    IdbIndex(crate::IdbIndex): value,
});
