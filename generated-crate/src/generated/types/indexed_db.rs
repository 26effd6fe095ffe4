//! Types: A database in the browser: IndexedDB

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBRequest : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#request-api)
    #[doc(alias = "IDBRequest")]
    pub struct IdbRequest: [crate::EventTarget, crate::Object];
    class = "IDBRequest";
    extended;
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// `enum IDBRequestReadyState`
    #[doc(alias = "IDBRequestReadyState")]
    pub enum IdbRequestReadyState {
        Pending = "pending",
        Done = "done",
    }
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBOpenDBRequest : IDBRequest`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#idbopendbrequest)
    #[doc(alias = "IDBOpenDBRequest")]
    pub struct IdbOpenDbRequest: [crate::IdbRequest, crate::EventTarget, crate::Object];
    class = "IDBOpenDBRequest";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBVersionChangeEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent) · [Specification](https://w3c.github.io/IndexedDB/#events)
    #[doc(alias = "IDBVersionChangeEvent")]
    pub struct IdbVersionChangeEvent: [crate::Event, crate::Object];
    class = "IDBVersionChangeEvent";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBVersionChangeEventInit : EventInit`
    #[doc(alias = "IDBVersionChangeEventInit")]
    pub struct IdbVersionChangeEventInit: [crate::EventInit, crate::Object];
    name = "IDBVersionChangeEventInit";
    optional;
}

#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
web_interface! {
    /// `interface IDBFactory`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory) · [Specification](https://w3c.github.io/IndexedDB/#factory-interface)
    #[doc(alias = "IDBFactory")]
    pub struct IdbFactory: [crate::Object];
    class = "IDBFactory";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBDatabaseInfo`
    #[doc(alias = "IDBDatabaseInfo")]
    pub struct IdbDatabaseInfo: [crate::Object];
    name = "IDBDatabaseInfo";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBDatabase : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase) · [Specification](https://w3c.github.io/IndexedDB/#database-interface)
    #[doc(alias = "IDBDatabase")]
    pub struct IdbDatabase: [crate::EventTarget, crate::Object];
    class = "IDBDatabase";
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// `enum IDBTransactionDurability`
    #[doc(alias = "IDBTransactionDurability")]
    pub enum IdbTransactionDurability {
        Default = "default",
        Strict = "strict",
        Relaxed = "relaxed",
    }
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBTransactionOptions`
    #[doc(alias = "IDBTransactionOptions")]
    pub struct IdbTransactionOptions: [crate::Object];
    name = "IDBTransactionOptions";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBObjectStoreParameters`
    #[doc(alias = "IDBObjectStoreParameters")]
    pub struct IdbObjectStoreParameters: [crate::Object];
    name = "IDBObjectStoreParameters";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBObjectStore`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#object-store-interface)
    #[doc(alias = "IDBObjectStore")]
    pub struct IdbObjectStore: [crate::Object];
    class = "IDBObjectStore";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBIndexParameters`
    #[doc(alias = "IDBIndexParameters")]
    pub struct IdbIndexParameters: [crate::Object];
    name = "IDBIndexParameters";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// `dictionary IDBGetAllOptions`
    #[doc(alias = "IDBGetAllOptions")]
    pub struct IdbGetAllOptions: [crate::Object];
    name = "IDBGetAllOptions";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBIndex`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex) · [Specification](https://w3c.github.io/IndexedDB/#index-interface)
    #[doc(alias = "IDBIndex")]
    pub struct IdbIndex: [crate::Object];
    class = "IDBIndex";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBKeyRange`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange) · [Specification](https://w3c.github.io/IndexedDB/#keyrange)
    #[doc(alias = "IDBKeyRange")]
    pub struct IdbKeyRange: [crate::Object];
    class = "IDBKeyRange";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBRecord`
    ///
    /// Exposed in Window, Worker.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IDBRecord) · [Specification](https://w3c.github.io/IndexedDB/#record-interface)
    #[doc(alias = "IDBRecord")]
    pub struct IdbRecord: [crate::Object];
    class = "IDBRecord";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBCursor`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor) · [Specification](https://w3c.github.io/IndexedDB/#cursor-interface)
    #[doc(alias = "IDBCursor")]
    pub struct IdbCursor: [crate::Object];
    class = "IDBCursor";
    extended;
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// `enum IDBCursorDirection`
    #[doc(alias = "IDBCursorDirection")]
    pub enum IdbCursorDirection {
        Next = "next",
        Nextunique = "nextunique",
        Prev = "prev",
        Prevunique = "prevunique",
    }
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBCursorWithValue : IDBCursor`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursorWithValue) · [Specification](https://w3c.github.io/IndexedDB/#idbcursorwithvalue)
    #[doc(alias = "IDBCursorWithValue")]
    pub struct IdbCursorWithValue: [crate::IdbCursor, crate::Object];
    class = "IDBCursorWithValue";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// `interface IDBTransaction : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction) · [Specification](https://w3c.github.io/IndexedDB/#transaction)
    #[doc(alias = "IDBTransaction")]
    pub struct IdbTransaction: [crate::EventTarget, crate::Object];
    class = "IDBTransaction";
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// `enum IDBTransactionMode`
    #[doc(alias = "IDBTransactionMode")]
    pub enum IdbTransactionMode {
        Readonly = "readonly",
        Readwrite = "readwrite",
        Versionchange = "versionchange",
    }
}

#[cfg(any(feature = "indexed-db", feature = "window"))]
web_interface! {
    /// `interface DOMStringList`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-domstringlist-interface)
    #[doc(alias = "DOMStringList")]
    pub struct DomStringList: [crate::Object];
    class = "DOMStringList";
}

#[cfg(feature = "indexed-db")]
web_union! {
    /// `(IDBObjectStore or IDBIndex or IDBCursor)`
    pub enum IdbObjectStoreOrIdbIndexOrIdbCursor {
        IdbObjectStore(crate::IdbObjectStore): value,
        IdbIndex(crate::IdbIndex): value,
        IdbCursor(crate::IdbCursor): value,
    }
    into crate::Object;
}

#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "presentation", feature = "storage-manager",
        feature = "web-bluetooth",
    )),
))]
web_union! {
    /// `(DOMString or sequence<DOMString>)`
    pub enum StringOrStringSequence {
        StringSequence(crate::Array<alloc::string::String>): array,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "indexed-db")]
web_union! {
    /// `(IDBObjectStore or IDBIndex)`
    pub enum IdbObjectStoreOrIdbIndex {
        IdbObjectStore(crate::IdbObjectStore): value,
        IdbIndex(crate::IdbIndex): value,
    }
    into crate::Object;
}

#[cfg(feature = "indexed-db")]
web_stands_for!(crate::IdbVersionChangeEvent, crate::IdbVersionChangeEventInit);
