//! Types: A database in the browser: IndexedDB
#[cfg(feature = "indexed-db")]
/// `interface IDBRequest : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#request-api)
#[doc(alias = "IDBRequest")]
#[repr(transparent)]
pub struct IdbRequest {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbRequest: crate::EventTarget; "IDBRequest");

#[cfg(feature = "indexed-db")]
/// `enum IDBRequestReadyState`
#[doc(alias = "IDBRequestReadyState")]
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

#[cfg(feature = "indexed-db")]
/// `interface IDBOpenDBRequest : IDBRequest`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#idbopendbrequest)
#[doc(alias = "IDBOpenDBRequest")]
#[repr(transparent)]
pub struct IdbOpenDbRequest {
    parent: crate::IdbRequest,
}
#[cfg(feature = "indexed-db")]
interface!(IdbOpenDbRequest: crate::IdbRequest, crate::EventTarget; "IDBOpenDBRequest");

#[cfg(feature = "indexed-db")]
/// `interface IDBVersionChangeEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent) · [Specification](https://w3c.github.io/IndexedDB/#events)
#[doc(alias = "IDBVersionChangeEvent")]
#[repr(transparent)]
pub struct IdbVersionChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "indexed-db")]
interface!(IdbVersionChangeEvent: crate::Event; "IDBVersionChangeEvent");

#[cfg(feature = "indexed-db")]
/// `dictionary IDBVersionChangeEventInit : EventInit`
#[doc(alias = "IDBVersionChangeEventInit")]
#[repr(transparent)]
pub struct IdbVersionChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbVersionChangeEventInit: crate::EventInit; "IDBVersionChangeEventInit");

#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
/// `interface IDBFactory`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory) · [Specification](https://w3c.github.io/IndexedDB/#factory-interface)
#[doc(alias = "IDBFactory")]
#[repr(transparent)]
pub struct IdbFactory {
    parent: crate::Object,
}
#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
interface!(IdbFactory:; "IDBFactory");

#[cfg(feature = "indexed-db")]
/// `dictionary IDBDatabaseInfo`
#[doc(alias = "IDBDatabaseInfo")]
#[repr(transparent)]
pub struct IdbDatabaseInfo {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbDatabaseInfo:; "IDBDatabaseInfo");

#[cfg(feature = "indexed-db")]
/// `interface IDBDatabase : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase) · [Specification](https://w3c.github.io/IndexedDB/#database-interface)
#[doc(alias = "IDBDatabase")]
#[repr(transparent)]
pub struct IdbDatabase {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbDatabase: crate::EventTarget; "IDBDatabase");

#[cfg(feature = "indexed-db")]
/// `enum IDBTransactionDurability`
#[doc(alias = "IDBTransactionDurability")]
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

#[cfg(feature = "indexed-db")]
/// `dictionary IDBTransactionOptions`
#[doc(alias = "IDBTransactionOptions")]
#[repr(transparent)]
pub struct IdbTransactionOptions {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbTransactionOptions:; "IDBTransactionOptions");

#[cfg(feature = "indexed-db")]
/// `dictionary IDBObjectStoreParameters`
#[doc(alias = "IDBObjectStoreParameters")]
#[repr(transparent)]
pub struct IdbObjectStoreParameters {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbObjectStoreParameters:; "IDBObjectStoreParameters");

#[cfg(feature = "indexed-db")]
/// `interface IDBObjectStore`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#object-store-interface)
#[doc(alias = "IDBObjectStore")]
#[repr(transparent)]
pub struct IdbObjectStore {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbObjectStore:; "IDBObjectStore");

#[cfg(feature = "indexed-db")]
/// `dictionary IDBIndexParameters`
#[doc(alias = "IDBIndexParameters")]
#[repr(transparent)]
pub struct IdbIndexParameters {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbIndexParameters:; "IDBIndexParameters");

#[cfg(feature = "indexed-db")]
/// `dictionary IDBGetAllOptions`
#[doc(alias = "IDBGetAllOptions")]
#[repr(transparent)]
pub struct IdbGetAllOptions {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
dictionary!(IdbGetAllOptions:; "IDBGetAllOptions");

#[cfg(feature = "indexed-db")]
/// `interface IDBIndex`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex) · [Specification](https://w3c.github.io/IndexedDB/#index-interface)
#[doc(alias = "IDBIndex")]
#[repr(transparent)]
pub struct IdbIndex {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbIndex:; "IDBIndex");

#[cfg(feature = "indexed-db")]
/// `interface IDBKeyRange`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange) · [Specification](https://w3c.github.io/IndexedDB/#keyrange)
#[doc(alias = "IDBKeyRange")]
#[repr(transparent)]
pub struct IdbKeyRange {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbKeyRange:; "IDBKeyRange");

#[cfg(feature = "indexed-db")]
/// `interface IDBRecord`
///
/// Exposed in Window, Worker.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/IDBRecord) · [Specification](https://w3c.github.io/IndexedDB/#record-interface)
#[doc(alias = "IDBRecord")]
#[repr(transparent)]
pub struct IdbRecord {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbRecord:; "IDBRecord");

#[cfg(feature = "indexed-db")]
/// `interface IDBCursor`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor) · [Specification](https://w3c.github.io/IndexedDB/#cursor-interface)
#[doc(alias = "IDBCursor")]
#[repr(transparent)]
pub struct IdbCursor {
    parent: crate::Object,
}
#[cfg(feature = "indexed-db")]
interface!(IdbCursor:; "IDBCursor");

#[cfg(feature = "indexed-db")]
/// `enum IDBCursorDirection`
#[doc(alias = "IDBCursorDirection")]
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

#[cfg(feature = "indexed-db")]
/// `interface IDBCursorWithValue : IDBCursor`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursorWithValue) · [Specification](https://w3c.github.io/IndexedDB/#idbcursorwithvalue)
#[doc(alias = "IDBCursorWithValue")]
#[repr(transparent)]
pub struct IdbCursorWithValue {
    parent: crate::IdbCursor,
}
#[cfg(feature = "indexed-db")]
interface!(IdbCursorWithValue: crate::IdbCursor; "IDBCursorWithValue");

#[cfg(feature = "indexed-db")]
/// `interface IDBTransaction : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction) · [Specification](https://w3c.github.io/IndexedDB/#transaction)
#[doc(alias = "IDBTransaction")]
#[repr(transparent)]
pub struct IdbTransaction {
    parent: crate::EventTarget,
}
#[cfg(feature = "indexed-db")]
interface!(IdbTransaction: crate::EventTarget; "IDBTransaction");

#[cfg(feature = "indexed-db")]
/// `enum IDBTransactionMode`
#[doc(alias = "IDBTransactionMode")]
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

#[cfg(any(feature = "indexed-db", feature = "location"))]
/// `interface DOMStringList`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-domstringlist-interface)
#[doc(alias = "DOMStringList")]
#[repr(transparent)]
pub struct DomStringList {
    parent: crate::Object,
}
#[cfg(any(feature = "indexed-db", feature = "location"))]
interface!(DomStringList:; "DOMStringList");

#[cfg(feature = "indexed-db")]
/// `(IDBObjectStore or IDBIndex or IDBCursor)`
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

#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets",
    all(feature = "experimental", any(feature = "file-system-access", feature = "presentation", feature = "storage-manager", feature = "web-bluetooth")),
))]
/// `(DOMString or sequence<DOMString>)`
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
    all(feature = "experimental", any(feature = "file-system-access", feature = "presentation", feature = "storage-manager", feature = "web-bluetooth")),
))]
union!(StringOrStringSequence {
    String(crate::JsString): string,
    StringSequence(crate::Array<alloc::string::String>): array,
});

#[cfg(feature = "indexed-db")]
/// `(IDBObjectStore or IDBIndex)`
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
