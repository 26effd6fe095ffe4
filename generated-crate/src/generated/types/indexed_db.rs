//! Types: A database in the browser: IndexedDB

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A database operation that will tell its result by an event.
    ///
    /// `interface IDBRequest : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#request-api)
    #[doc(alias = "IDBRequest")]
    pub struct IdbRequest: [crate::EventTarget, crate::Object];
    class = "IDBRequest";
    extended;
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// Whether a database request is still running or done.
    ///
    /// `enum IDBRequestReadyState`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBRequestReadyState")]
    pub enum IdbRequestReadyState {
        Pending = "pending",
        Done = "done",
    }
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A request to open or delete a database, which also reports an upgrade or a block.
    ///
    /// `interface IDBOpenDBRequest : IDBRequest`
    ///
    /// Inherits the methods of [`IdbRequest`](crate::IdbRequest) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest) · [Specification](https://w3c.github.io/IndexedDB/#idbopendbrequest)
    #[doc(alias = "IDBOpenDBRequest")]
    pub struct IdbOpenDbRequest: [crate::IdbRequest, crate::EventTarget, crate::Object];
    class = "IDBOpenDBRequest";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// The event that tells that the version of a database changes.
    ///
    /// `interface IDBVersionChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent) · [Specification](https://w3c.github.io/IndexedDB/#events)
    #[doc(alias = "IDBVersionChangeEvent")]
    pub struct IdbVersionChangeEvent: [crate::Event, crate::Object];
    class = "IDBVersionChangeEvent";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// Options for making an `IDBVersionChangeEvent`.
    ///
    /// `dictionary IDBVersionChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBVersionChangeEventInit")]
    pub struct IdbVersionChangeEventInit: [crate::EventInit, crate::Object];
    name = "IDBVersionChangeEventInit";
    optional;
}

#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
web_interface! {
    /// Opens, deletes and lists the databases of this origin.
    ///
    /// `interface IDBFactory`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory) · [Specification](https://w3c.github.io/IndexedDB/#factory-interface)
    #[doc(alias = "IDBFactory")]
    pub struct IdbFactory: [crate::Object];
    class = "IDBFactory";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// The name and version of a database.
    ///
    /// `dictionary IDBDatabaseInfo`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBDatabaseInfo")]
    pub struct IdbDatabaseInfo: [crate::Object];
    name = "IDBDatabaseInfo";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A connection to a database.
    ///
    /// `interface IDBDatabase : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase) · [Specification](https://w3c.github.io/IndexedDB/#database-interface)
    #[doc(alias = "IDBDatabase")]
    pub struct IdbDatabase: [crate::EventTarget, crate::Object];
    class = "IDBDatabase";
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// How sure a transaction must be that its data is on the disk before it reports success.
    ///
    /// `enum IDBTransactionDurability`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBTransactionDurability")]
    pub enum IdbTransactionDurability {
        Default = "default",
        Strict = "strict",
        Relaxed = "relaxed",
    }
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// Options for a transaction.
    ///
    /// `dictionary IDBTransactionOptions`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBTransactionOptions")]
    pub struct IdbTransactionOptions: [crate::Object];
    name = "IDBTransactionOptions";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// Options for making an object store.
    ///
    /// `dictionary IDBObjectStoreParameters`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBObjectStoreParameters")]
    pub struct IdbObjectStoreParameters: [crate::Object];
    name = "IDBObjectStoreParameters";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A store of values in a database, each under a key, within a transaction.
    ///
    /// `interface IDBObjectStore`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#object-store-interface)
    #[doc(alias = "IDBObjectStore")]
    pub struct IdbObjectStore: [crate::Object];
    class = "IDBObjectStore";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// Options for making an index.
    ///
    /// `dictionary IDBIndexParameters`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBIndexParameters")]
    pub struct IdbIndexParameters: [crate::Object];
    name = "IDBIndexParameters";
}

#[cfg(feature = "indexed-db")]
web_dictionary! {
    /// Options for reading many records at once.
    ///
    /// `dictionary IDBGetAllOptions`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBGetAllOptions")]
    pub struct IdbGetAllOptions: [crate::Object];
    name = "IDBGetAllOptions";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// An index of an object store, which finds records by a part of their value.
    ///
    /// `interface IDBIndex`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex) · [Specification](https://w3c.github.io/IndexedDB/#index-interface)
    #[doc(alias = "IDBIndex")]
    pub struct IdbIndex: [crate::Object];
    class = "IDBIndex";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A range of keys, to select records by.
    ///
    /// `interface IDBKeyRange`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange) · [Specification](https://w3c.github.io/IndexedDB/#keyrange)
    #[doc(alias = "IDBKeyRange")]
    pub struct IdbKeyRange: [crate::Object];
    class = "IDBKeyRange";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A record as read by `getAllRecords`.
    ///
    /// `interface IDBRecord`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRecord) · [Specification](https://w3c.github.io/IndexedDB/#record-interface)
    #[doc(alias = "IDBRecord")]
    pub struct IdbRecord: [crate::Object];
    class = "IDBRecord";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A position among the records of a store or index, which can be moved on.
    ///
    /// `interface IDBCursor`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor) · [Specification](https://w3c.github.io/IndexedDB/#cursor-interface)
    #[doc(alias = "IDBCursor")]
    pub struct IdbCursor: [crate::Object];
    class = "IDBCursor";
    extended;
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// The order in which records are visited, and whether those with the same key are skipped.
    ///
    /// `enum IDBCursorDirection`
    ///
    /// Feature `indexed-db`.
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
    /// A cursor that also reads the values.
    ///
    /// `interface IDBCursorWithValue : IDBCursor`
    ///
    /// Inherits the methods of [`IdbCursor`](crate::IdbCursor).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursorWithValue) · [Specification](https://w3c.github.io/IndexedDB/#idbcursorwithvalue)
    #[doc(alias = "IDBCursorWithValue")]
    pub struct IdbCursorWithValue: [crate::IdbCursor, crate::Object];
    class = "IDBCursorWithValue";
}

#[cfg(feature = "indexed-db")]
web_interface! {
    /// A group of database operations that take effect together or not at all.
    ///
    /// `interface IDBTransaction : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction) · [Specification](https://w3c.github.io/IndexedDB/#transaction)
    #[doc(alias = "IDBTransaction")]
    pub struct IdbTransaction: [crate::EventTarget, crate::Object];
    class = "IDBTransaction";
}

#[cfg(feature = "indexed-db")]
web_enumeration! {
    /// The kinds of transaction: for reading, for reading and writing, or for an upgrade.
    ///
    /// `enum IDBTransactionMode`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "IDBTransactionMode")]
    pub enum IdbTransactionMode {
        Readonly = "readonly",
        Readwrite = "readwrite",
        Versionchange = "versionchange",
    }
}

#[cfg(any(feature = "indexed-db", feature = "window"))]
web_interface! {
    /// A list of strings that cannot be changed.
    ///
    /// `interface DOMStringList`
    ///
    /// Feature `indexed-db`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-domstringlist-interface)
    #[doc(alias = "DOMStringList")]
    pub struct DomStringList: [crate::Object];
    class = "DOMStringList";
}

#[cfg(feature = "indexed-db")]
web_union! {
    /// `(IDBObjectStore or IDBIndex or IDBCursor)`
    ///
    /// Feature `indexed-db`.
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
    ///
    /// Feature `indexed-db`.
    pub enum StringOrStringSequence {
        StringSequence(crate::Array<alloc::string::String>): array,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "indexed-db")]
web_union! {
    /// `(IDBObjectStore or IDBIndex)`
    ///
    /// Feature `indexed-db`.
    pub enum IdbObjectStoreOrIdbIndex {
        IdbObjectStore(crate::IdbObjectStore): value,
        IdbIndex(crate::IdbIndex): value,
    }
    into crate::Object;
}

#[cfg(feature = "indexed-db")]
web_stands_for!(crate::IdbVersionChangeEvent, crate::IdbVersionChangeEventInit);
