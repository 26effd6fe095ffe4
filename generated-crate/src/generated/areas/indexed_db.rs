//! A database in the browser: IndexedDB

use crate::runtime::prelude::*;
use crate::{
    DomException, DomStringList, Event, IdbCursor, IdbCursorDirection, IdbCursorWithValue, IdbDatabase, IdbDatabaseInfo,
    IdbFactory, IdbGetAllOptions, IdbIndex, IdbIndexParameters, IdbKeyRange, IdbObjectStore, IdbObjectStoreOrIdbIndex,
    IdbObjectStoreOrIdbIndexOrIdbCursor, IdbObjectStoreParameters, IdbOpenDbRequest, IdbRecord, IdbRequest,
    IdbRequestReadyState, IdbTransaction, IdbTransactionDurability, IdbTransactionMode, IdbTransactionOptions,
    IdbVersionChangeEvent, IdbVersionChangeEventInit, StringOrStringSequence, Window, WorkerGlobalScope,
};

impl IdbRequest {
    /// The result once the request is done, or undefined if it failed; throws before that.
    ///
    /// `readonly attribute any result`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/result) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbrequest-result①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is still pending.
    #[inline]
    pub fn result(&self) -> Result<JsValue, Exception> {
        Js::try_get_result__as_value(js(self)).map(Js::value)
    }

    /// The error of a failed request, or null; throws while the request is running.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/error) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbrequest-error①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is still pending.
    #[inline]
    pub fn error(&self) -> Result<Option<DomException>, Exception> {
        Js::try_get_error__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The store, index or cursor that the request was made on, or null for opening a database.
    ///
    /// `readonly attribute (IDBObjectStore or IDBIndex or IDBCursor)? source`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/source) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbrequest-source①)
    #[inline]
    pub fn source(&self) -> Option<IdbObjectStoreOrIdbIndexOrIdbCursor> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The transaction of the request, or null.
    ///
    /// `readonly attribute IDBTransaction? transaction`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/transaction) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbrequest-transaction①)
    #[inline]
    pub fn transaction(&self) -> Option<IdbTransaction> {
        Js::get_transaction__as_option_value(js(self)).map(Js::read)
    }

    /// Whether the request is still running or done.
    ///
    /// `readonly attribute IDBRequestReadyState readyState`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/readyState) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbrequest-readystate①)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> IdbRequestReadyState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// The handler of the event `success`.
    ///
    /// `attribute EventHandler onsuccess`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/success_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbrequest-success)
    pub fn onsuccess(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuccess")
    }

    /// Sets the handler of the event `success`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onsuccess")]
    pub fn set_onsuccess(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuccess", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/error_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbrequest-error)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl IdbOpenDbRequest {
    /// The handler of the event `blocked`.
    ///
    /// `attribute EventHandler onblocked`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest/blocked_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbopendbrequest-blocked)
    pub fn onblocked(&self) -> Option<Function<fn(IdbVersionChangeEvent)>> {
        property::get(self, "onblocked")
    }

    /// Sets the handler of the event `blocked`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onblocked")]
    pub fn set_onblocked(&self, value: Option<&Function<fn(IdbVersionChangeEvent)>>) {
        property::set(self, "onblocked", nullable(value))
    }

    /// The handler of the event `upgradeneeded`.
    ///
    /// `attribute EventHandler onupgradeneeded`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBOpenDBRequest/upgradeneeded_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbopendbrequest-upgradeneeded)
    pub fn onupgradeneeded(&self) -> Option<Function<fn(IdbVersionChangeEvent)>> {
        property::get(self, "onupgradeneeded")
    }

    /// Sets the handler of the event `upgradeneeded`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onupgradeneeded")]
    pub fn set_onupgradeneeded(&self, value: Option<&Function<fn(IdbVersionChangeEvent)>>) {
        property::set(self, "onupgradeneeded", nullable(value))
    }
}

impl IdbVersionChangeEvent {
    /// Makes a new `IDBVersionChangeEvent`.
    ///
    /// `constructor(DOMString type, optional IDBVersionChangeEventInit eventInitDict = {})`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent/IDBVersionChangeEvent) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbversionchangeevent-idbversionchangeevent)
    #[inline]
    pub fn new(type_: &str) -> IdbVersionChangeEvent {
        Js::new_IDBVersionChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional IDBVersionChangeEventInit eventInitDict = {})`
    ///
    /// Feature `indexed-db`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<IdbVersionChangeEventInit>,
    ) -> IdbVersionChangeEvent {
        Js::new_IDBVersionChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The version before the change; 0 for a new database.
    ///
    /// `readonly attribute unsigned long long oldVersion`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent/oldVersion) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbversionchangeevent-oldversion)
    #[doc(alias = "oldVersion")]
    #[inline]
    pub fn old_version(&self) -> u64 {
        Js::get_oldVersion__as_number(js(self)) as u64
    }

    /// The version after the change, or null if the database is deleted.
    ///
    /// `readonly attribute unsigned long long? newVersion`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBVersionChangeEvent/newVersion) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbversionchangeevent-newversion)
    #[doc(alias = "newVersion")]
    #[inline]
    pub fn new_version(&self) -> Option<u64> {
        FromJs::from_js(Js::get_newVersion__as_value(js(self)))
    }
}

impl IdbVersionChangeEventInit {
    /// Options for making an `IDBVersionChangeEvent`.
    ///
    /// `dictionary IDBVersionChangeEventInit : EventInit`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The version before the change; 0 for a new database.
    ///
    /// `unsigned long long oldVersion = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "oldVersion")]
    pub fn get_old_version(&self) -> Option<u64> {
        property::get(self, "oldVersion")
    }

    /// Sets the version before the change; 0 for a new database.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "oldVersion")]
    pub fn set_old_version(&self, value: u64) -> &Self {
        property::set_f64(self, "oldVersion", value as f64);
        self
    }

    /// The version after the change, or null if the database is deleted.
    ///
    /// `unsigned long long? newVersion = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "newVersion")]
    pub fn get_new_version(&self) -> Option<u64> {
        property::get(self, "newVersion")
    }

    /// Sets the version after the change, or null if the database is deleted.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "newVersion")]
    pub fn set_new_version(&self, value: Option<u64>) -> &Self {
        property::set(self, "newVersion", &value.to_js());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `indexed-db`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `indexed-db`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `indexed-db`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for IdbVersionChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbFactory {
    /// Opens a database, and creates or upgrades it if the version is higher than the present one.
    ///
    /// `IDBOpenDBRequest open(DOMString name, optional [EnforceRange] unsigned long long version)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory/open) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbfactory-open②)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `version` is zero, and a `SecurityError` where storage is not available to the
    /// origin.
    #[inline]
    pub fn open(&self, name: &str) -> Result<IdbOpenDbRequest, Exception> {
        Js::try_call_open__str__as_value(js(self), name).map(Js::read)
    }

    /// As `open`, with `version`.
    ///
    /// `IDBOpenDBRequest open(DOMString name, optional [EnforceRange] unsigned long long version)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `version` is zero, and a `SecurityError` where storage is not available to the
    /// origin.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_version(&self, name: &str, version: u64) -> Result<IdbOpenDbRequest, Exception> {
        Js::try_call_open__str_number__as_value(js(self), name, safe_integer::unsigned(version)).map(Js::read)
    }

    /// Deletes a database, once all connections to it are closed.
    ///
    /// `IDBOpenDBRequest deleteDatabase(DOMString name)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory/deleteDatabase) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbfactory-deletedatabase①)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where storage is not available to the origin.
    #[doc(alias = "deleteDatabase")]
    #[inline]
    pub fn delete_database(&self, name: &str) -> Result<IdbOpenDbRequest, Exception> {
        Js::try_call_deleteDatabase__str__as_value(js(self), name).map(Js::read)
    }

    /// Resolves to the names and versions of all databases of this origin.
    ///
    /// `Promise<sequence<IDBDatabaseInfo>> databases()`
    ///
    /// Feature `indexed-db`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory/databases) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbfactory-databases①)
    #[inline]
    pub fn databases(&self) -> Promise<Array<IdbDatabaseInfo>> {
        Promise::of_call(Js::try_call_databases__as_value(js(self)))
    }

    /// Compares two keys: -1 if the first is less, 1 if it is greater, 0 if they are equal.
    ///
    /// `short cmp(any first, any second)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBFactory/cmp) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbfactory-cmp①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where either value is not a valid key.
    #[inline]
    pub fn cmp(&self, first: &JsValue, second: &JsValue) -> Result<i16, Exception> {
        Js::try_call_cmp__value2__as_value(js(self), first, second).map(Js::read)
    }
}

impl IdbDatabaseInfo {
    /// The name and version of a database.
    ///
    /// `dictionary IDBDatabaseInfo`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the database.
    ///
    /// `DOMString name`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the database.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The version of the database.
    ///
    /// `unsigned long long version`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<u64> {
        property::get(self, "version")
    }

    /// Sets the version of the database.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "version")]
    pub fn set_version(&self, value: u64) -> &Self {
        property::set_f64(self, "version", value as f64);
        self
    }
}

impl Default for IdbDatabaseInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbDatabase {
    /// The name of the database.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/name) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-name①)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The version of the database.
    ///
    /// `readonly attribute unsigned long long version`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/version) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-version①)
    #[inline]
    pub fn version(&self) -> u64 {
        Js::get_version__as_number(js(self)) as u64
    }

    /// The names of the object stores, sorted.
    ///
    /// `readonly attribute DOMStringList objectStoreNames`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/objectStoreNames) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-objectstorenames①)
    #[doc(alias = "objectStoreNames")]
    #[inline]
    pub fn object_store_names(&self) -> DomStringList {
        FromJs::from_js(Js::get_objectStoreNames__as_value(js(self)))
    }

    /// Begins a transaction on the object stores that are named.
    ///
    /// `IDBTransaction transaction((DOMString or sequence<DOMString>) storeNames, optional IDBTransactionMode mode = "readonly", optional IDBTransactionOptions options = {})`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/transaction) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-transaction③)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` for an unknown store, an `InvalidAccessError` for no store, and an
    /// `InvalidStateError` for a closed or upgrading database.
    #[inline]
    pub fn transaction(&self, store_names: impl Into<StringOrStringSequence>) -> Result<IdbTransaction, Exception> {
        Js::try_call_transaction__value__as_value(js(self), &store_names.into().to_js()).map(Js::read)
    }

    /// As `transaction`, with `mode`.
    ///
    /// `IDBTransaction transaction((DOMString or sequence<DOMString>) storeNames, optional IDBTransactionMode mode = "readonly", optional IDBTransactionOptions options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` for an unknown store, an `InvalidAccessError` for no store, and an
    /// `InvalidStateError` for a closed or upgrading database.
    #[doc(alias = "transaction")]
    #[inline]
    pub fn transaction_with_mode(
        &self,
        store_names: impl Into<StringOrStringSequence>,
        mode: IdbTransactionMode,
    ) -> Result<IdbTransaction, Exception> {
        Js::try_call_transaction__value_str__as_value(js(self), &store_names.into().to_js(), mode.as_str())
            .map(Js::read)
    }

    /// As `transaction_with_mode`, with `options`.
    ///
    /// `IDBTransaction transaction((DOMString or sequence<DOMString>) storeNames, optional IDBTransactionMode mode = "readonly", optional IDBTransactionOptions options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` for an unknown store, an `InvalidAccessError` for no store, and an
    /// `InvalidStateError` for a closed or upgrading database.
    #[doc(alias = "transaction")]
    #[inline]
    pub fn transaction_with_mode_and_options(
        &self,
        store_names: impl Into<StringOrStringSequence>,
        mode: IdbTransactionMode,
        options: &IdbTransactionOptions,
    ) -> Result<IdbTransaction, Exception> {
        Js::try_call_transaction__value_str_value__as_value(
            js(self),
            &store_names.into().to_js(),
            mode.as_str(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Closes the connection once its transactions are finished.
    ///
    /// `undefined close()`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/close) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-close②)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Makes an object store; only allowed during an upgrade.
    ///
    /// `IDBObjectStore createObjectStore(DOMString name, optional IDBObjectStoreParameters options = {})`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/createObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-createobjectstore①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, a `ConstraintError` where the name is taken, and a
    /// `SyntaxError` for an invalid key path.
    #[doc(alias = "createObjectStore")]
    #[inline]
    pub fn create_object_store(&self, name: &str) -> Result<IdbObjectStore, Exception> {
        Js::try_call_createObjectStore__str__as_value(js(self), name).map(Js::read)
    }

    /// As `create_object_store`, with `options`.
    ///
    /// `IDBObjectStore createObjectStore(DOMString name, optional IDBObjectStoreParameters options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, a `ConstraintError` where the name is taken, and a
    /// `SyntaxError` for an invalid key path.
    #[doc(alias = "createObjectStore")]
    #[inline]
    pub fn create_object_store_with_options(
        &self,
        name: &str,
        options: &IdbObjectStoreParameters,
    ) -> Result<IdbObjectStore, Exception> {
        Js::try_call_createObjectStore__str_value__as_value(js(self), name, options.as_ref()).map(Js::read)
    }

    /// Deletes an object store with its data; only allowed during an upgrade.
    ///
    /// `undefined deleteObjectStore(DOMString name)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/deleteObjectStore) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbdatabase-deleteobjectstore①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, and a `NotFoundError` where there is no such store.
    #[doc(alias = "deleteObjectStore")]
    #[inline]
    pub fn delete_object_store(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_deleteObjectStore__str(js(self), name)
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `indexed-db`. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/abort_event) · [Specification](https://w3c.github.io/IndexedDB/#transaction-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/close_event) · [Specification](https://w3c.github.io/IndexedDB/#closing-connection)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBRequest/error_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbrequest-error)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `versionchange`.
    ///
    /// `attribute EventHandler onversionchange`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBDatabase/versionchange_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbdatabase-versionchange)
    pub fn onversionchange(&self) -> Option<Function<fn(IdbVersionChangeEvent)>> {
        property::get(self, "onversionchange")
    }

    /// Sets the handler of the event `versionchange`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onversionchange")]
    pub fn set_onversionchange(&self, value: Option<&Function<fn(IdbVersionChangeEvent)>>) {
        property::set(self, "onversionchange", nullable(value))
    }
}

impl IdbTransactionOptions {
    /// Options for a transaction.
    ///
    /// `dictionary IDBTransactionOptions`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How sure it must be that the data is on the disk; the default leaves it to the browser.
    ///
    /// `IDBTransactionDurability durability = "default"`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "durability")]
    pub fn get_durability(&self) -> Option<IdbTransactionDurability> {
        property::get(self, "durability")
    }

    /// Sets how sure it must be that the data is on the disk; the default leaves it to the browser.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "durability")]
    pub fn set_durability(&self, value: IdbTransactionDurability) -> &Self {
        property::set_str(self, "durability", value.as_str());
        self
    }
}

impl Default for IdbTransactionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbObjectStoreParameters {
    /// Options for making an object store.
    ///
    /// `dictionary IDBObjectStoreParameters`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The path to the key within each value, or null if keys are stored apart.
    ///
    /// `(DOMString or sequence<DOMString>)? keyPath = null`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "keyPath")]
    pub fn get_key_path(&self) -> Option<StringOrStringSequence> {
        property::get(self, "keyPath")
    }

    /// Sets the path to the key within each value, or null if keys are stored apart.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "keyPath")]
    pub fn set_key_path(&self, value: impl NullableUnion<StringOrStringSequence>) -> &Self {
        property::set(self, "keyPath", &value.into_option().to_js());
        self
    }

    /// Whether keys are made by counting up when none is given.
    ///
    /// `boolean autoIncrement = false`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "autoIncrement")]
    pub fn get_auto_increment(&self) -> Option<bool> {
        property::get(self, "autoIncrement")
    }

    /// Sets whether keys are made by counting up when none is given.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "autoIncrement")]
    pub fn set_auto_increment(&self, value: bool) -> &Self {
        property::set_bool(self, "autoIncrement", value);
        self
    }
}

impl Default for IdbObjectStoreParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbObjectStore {
    /// The name of the store; it can be changed only during an upgrade.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/name) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-name①)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the store; it can be changed only during an upgrade.
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade or for a deleted store, and a `ConstraintError` where
    /// the name is taken.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_name__str(js(self), value)
    }

    /// The path to the key within each value, or null if keys are stored apart.
    ///
    /// `readonly attribute any keyPath`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/keyPath) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-keypath①)
    #[doc(alias = "keyPath")]
    #[inline]
    pub fn key_path(&self) -> JsValue {
        Js::get_keyPath__as_value(js(self))
    }

    /// The names of the indexes of this store, sorted.
    ///
    /// `readonly attribute DOMStringList indexNames`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/indexNames) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-indexnames①)
    #[doc(alias = "indexNames")]
    #[inline]
    pub fn index_names(&self) -> DomStringList {
        FromJs::from_js(Js::get_indexNames__as_value(js(self)))
    }

    /// The transaction that this access to the store belongs to.
    ///
    /// `readonly attribute IDBTransaction transaction`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/transaction) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-transaction①)
    #[inline]
    pub fn transaction(&self) -> IdbTransaction {
        FromJs::from_js(Js::get_transaction__as_value(js(self)))
    }

    /// Whether keys are made by counting up when none is given.
    ///
    /// `readonly attribute boolean autoIncrement`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/autoIncrement) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-autoincrement①)
    #[doc(alias = "autoIncrement")]
    #[inline]
    pub fn auto_increment(&self) -> bool {
        Js::get_autoIncrement__as_bool(js(self)).get()
    }

    /// Stores a value, and replaces one with the same key; the result is the key.
    ///
    /// `IDBRequest put(any value, optional any key)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/put) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-put①)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, a `DataError` for an invalid, missing or superfluous
    /// key, and a `DataCloneError` where `value` cannot be cloned.
    #[inline]
    pub fn put(&self, value: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_put__value__as_value(js(self), value).map(Js::read)
    }

    /// As `put`, with `key`.
    ///
    /// `IDBRequest put(any value, optional any key)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, a `DataError` for an invalid, missing or superfluous
    /// key, and a `DataCloneError` where `value` cannot be cloned.
    #[doc(alias = "put")]
    #[inline]
    pub fn put_with_key(&self, value: &JsValue, key: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_put__value2__as_value(js(self), value, key).map(Js::read)
    }

    /// Stores a value, but fails if the key is taken; the result is the key.
    ///
    /// `IDBRequest add(any value, optional any key)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/add) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-add①)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, a `DataError` for an invalid, missing or superfluous
    /// key, and a `DataCloneError` where `value` cannot be cloned.
    #[inline]
    pub fn add(&self, value: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_add__value__as_value(js(self), value).map(Js::read)
    }

    /// As `add`, with `key`.
    ///
    /// `IDBRequest add(any value, optional any key)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, a `DataError` for an invalid, missing or superfluous
    /// key, and a `DataCloneError` where `value` cannot be cloned.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_key(&self, value: &JsValue, key: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_add__value2__as_value(js(self), value, key).map(Js::read)
    }

    /// Deletes the records with the key or in the range.
    ///
    /// `IDBRequest delete(any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/delete) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-delete①)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, a `DataError` for an invalid key, and a
    /// `TransactionInactiveError` where the transaction is not active.
    #[inline]
    pub fn delete(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_delete__value__as_value(js(self), query).map(Js::read)
    }

    /// Deletes all records of the store.
    ///
    /// `IDBRequest clear()`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/clear) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-clear③)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, and a `TransactionInactiveError` where the transaction
    /// is not active.
    #[inline]
    pub fn clear(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_clear__as_value(js(self)).map(Js::read)
    }

    /// Reads the first value with the key or in the range; the result is undefined if there is none.
    ///
    /// `IDBRequest get(any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/get) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-get①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `query` is not a valid key or key range, and a `TransactionInactiveError` where
    /// the transaction is not active.
    #[inline]
    pub fn get(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_get__value__as_value(js(self), query).map(Js::read)
    }

    /// Reads the first key that matches; the result is undefined if there is none.
    ///
    /// `IDBRequest getKey(any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/getKey) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-getkey①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `query` is not a valid key or key range, and a `TransactionInactiveError` where
    /// the transaction is not active.
    #[doc(alias = "getKey")]
    #[inline]
    pub fn get_key(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getKey__value__as_value(js(self), query).map(Js::read)
    }

    /// Reads all matching values as an array, at most `count`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/getAll) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbobjectstore-getall)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__as_value(js(self)).map(Js::read)
    }

    /// As `get_all`, with `query_or_options`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query_or_options(&self, query_or_options: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__value__as_value(js(self), query_or_options).map(Js::read)
    }

    /// As `get_all_with_query_or_options`, with `count`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query_or_options_and_count(
        &self,
        query_or_options: &JsValue,
        count: u32,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__value_number__as_value(js(self), query_or_options, count as f64).map(Js::read)
    }

    /// Reads all matching keys as an array, at most `count`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/getAllKeys) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbobjectstore-getallkeys)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__as_value(js(self)).map(Js::read)
    }

    /// As `get_all_keys`, with `query_or_options`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys_with_query_or_options(&self, query_or_options: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__value__as_value(js(self), query_or_options).map(Js::read)
    }

    /// As `get_all_keys_with_query_or_options`, with `count`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys_with_query_or_options_and_count(
        &self,
        query_or_options: &JsValue,
        count: u32,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__value_number__as_value(js(self), query_or_options, count as f64).map(Js::read)
    }

    /// Reads keys and values of all matching records as an array.
    ///
    /// `IDBRequest getAllRecords(optional IDBGetAllOptions options = {})`
    ///
    /// Feature `indexed-db`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/getAllRecords) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbobjectstore-getallrecords)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, and a `TransactionInactiveError` where the transaction
    /// is not active.
    #[doc(alias = "getAllRecords")]
    #[inline]
    pub fn get_all_records(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllRecords__as_value(js(self)).map(Js::read)
    }

    /// As `get_all_records`, with `options`.
    ///
    /// `IDBRequest getAllRecords(optional IDBGetAllOptions options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, and a `TransactionInactiveError` where the transaction
    /// is not active.
    #[doc(alias = "getAllRecords")]
    #[inline]
    pub fn get_all_records_with_options(&self, options: &IdbGetAllOptions) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllRecords__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Counts the records with the key or in the range, or all.
    ///
    /// `IDBRequest count(optional any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/count) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-count①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[inline]
    pub fn count(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_count__as_value(js(self)).map(Js::read)
    }

    /// As `count`, with `query`.
    ///
    /// `IDBRequest count(optional any query)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "count")]
    #[inline]
    pub fn count_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_count__value__as_value(js(self), query).map(Js::read)
    }

    /// Opens a cursor that walks over the matching records; the result is null if there are none.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/openCursor) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-opencursor②)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__as_value(js(self)).map(Js::read)
    }

    /// As `open_cursor`, with `query`.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__value__as_value(js(self), query).map(Js::read)
    }

    /// As `open_cursor_with_query`, with `direction`.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor_with_query_and_direction(
        &self,
        query: &JsValue,
        direction: IdbCursorDirection,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__value_str__as_value(js(self), query, direction.as_str()).map(Js::read)
    }

    /// Opens a cursor that walks over the matching keys without reading the values.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/openKeyCursor) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-openkeycursor①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__as_value(js(self)).map(Js::read)
    }

    /// As `open_key_cursor`, with `query`.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__value__as_value(js(self), query).map(Js::read)
    }

    /// As `open_key_cursor_with_query`, with `direction`.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor_with_query_and_direction(
        &self,
        query: &JsValue,
        direction: IdbCursorDirection,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__value_str__as_value(js(self), query, direction.as_str()).map(Js::read)
    }

    /// Returns the index with this name; throws if there is none.
    ///
    /// `IDBIndex index(DOMString name)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/index) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbobjectstore-index)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where there is no such index, and an `InvalidStateError` where the store is deleted
    /// or the transaction has finished.
    #[inline]
    pub fn index(&self, name: &str) -> Result<IdbIndex, Exception> {
        Js::try_call_index__str__as_value(js(self), name).map(Js::read)
    }

    /// Makes an index over the values at the key path; only allowed during an upgrade.
    ///
    /// `IDBIndex createIndex(DOMString name, (DOMString or sequence<DOMString>) keyPath, optional IDBIndexParameters options = {})`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/createIndex) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-createindex①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, a `ConstraintError` where the name is taken, and a
    /// `SyntaxError` for an invalid key path.
    #[doc(alias = "createIndex")]
    #[inline]
    pub fn create_index(&self, name: &str, key_path: impl Into<StringOrStringSequence>) -> Result<IdbIndex, Exception> {
        Js::try_call_createIndex__str_value__as_value(js(self), name, &key_path.into().to_js()).map(Js::read)
    }

    /// As `create_index`, with `options`.
    ///
    /// `IDBIndex createIndex(DOMString name, (DOMString or sequence<DOMString>) keyPath, optional IDBIndexParameters options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, a `ConstraintError` where the name is taken, and a
    /// `SyntaxError` for an invalid key path.
    #[doc(alias = "createIndex")]
    #[inline]
    pub fn create_index_with_options(
        &self,
        name: &str,
        key_path: impl Into<StringOrStringSequence>,
        options: &IdbIndexParameters,
    ) -> Result<IdbIndex, Exception> {
        Js::try_call_createIndex__str_value2__as_value(js(self), name, &key_path.into().to_js(), options.as_ref())
            .map(Js::read)
    }

    /// Deletes an index; only allowed during an upgrade.
    ///
    /// `undefined deleteIndex(DOMString name)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBObjectStore/deleteIndex) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbobjectstore-deleteindex①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade, and a `NotFoundError` where there is no such index.
    #[doc(alias = "deleteIndex")]
    #[inline]
    pub fn delete_index(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_deleteIndex__str(js(self), name)
    }
}

impl IdbIndexParameters {
    /// Options for making an index.
    ///
    /// `dictionary IDBIndexParameters`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether no two records may have the same key in the index.
    ///
    /// `boolean unique = false`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "unique")]
    pub fn get_unique(&self) -> Option<bool> {
        property::get(self, "unique")
    }

    /// Sets whether no two records may have the same key in the index.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "unique")]
    pub fn set_unique(&self, value: bool) -> &Self {
        property::set_bool(self, "unique", value);
        self
    }

    /// Whether each item of an array gets its own entry in the index.
    ///
    /// `boolean multiEntry = false`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "multiEntry")]
    pub fn get_multi_entry(&self) -> Option<bool> {
        property::get(self, "multiEntry")
    }

    /// Sets whether each item of an array gets its own entry in the index.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "multiEntry")]
    pub fn set_multi_entry(&self, value: bool) -> &Self {
        property::set_bool(self, "multiEntry", value);
        self
    }
}

impl Default for IdbIndexParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbGetAllOptions {
    /// Options for reading many records at once.
    ///
    /// `dictionary IDBGetAllOptions`
    ///
    /// Feature `indexed-db`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The key or range of keys to read; null for all.
    ///
    /// `any query = null`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "query")]
    pub fn get_query(&self) -> JsValue {
        property::get(self, "query")
    }

    /// Sets the key or range of keys to read; null for all.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "query")]
    pub fn set_query(&self, value: &JsValue) -> &Self {
        property::set(self, "query", value);
        self
    }

    /// The greatest number of records; all if it is missing.
    ///
    /// `[EnforceRange] unsigned long count`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "count")]
    pub fn get_count(&self) -> Option<u32> {
        property::get(self, "count")
    }

    /// Sets the greatest number of records; all if it is missing.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u32) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }

    /// The order of the records, and whether to skip those with the same key.
    ///
    /// `IDBCursorDirection direction = "next"`
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<IdbCursorDirection> {
        property::get(self, "direction")
    }

    /// Sets the order of the records, and whether to skip those with the same key.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: IdbCursorDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }
}

impl Default for IdbGetAllOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl IdbIndex {
    /// The name of the index; it can be changed only during an upgrade.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/name) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-name①)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the index; it can be changed only during an upgrade.
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` outside of an upgrade or for a deleted index, and a `ConstraintError` where
    /// the name is taken.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_name__str(js(self), value)
    }

    /// The store that the index belongs to.
    ///
    /// `readonly attribute IDBObjectStore objectStore`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/objectStore) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-objectstore①)
    #[doc(alias = "objectStore")]
    #[inline]
    pub fn object_store(&self) -> IdbObjectStore {
        FromJs::from_js(Js::get_objectStore__as_value(js(self)))
    }

    /// The path to the part of the values that the index is sorted by.
    ///
    /// `readonly attribute any keyPath`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/keyPath) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbindex-keypath)
    #[doc(alias = "keyPath")]
    #[inline]
    pub fn key_path(&self) -> JsValue {
        Js::get_keyPath__as_value(js(self))
    }

    /// Whether each item of an array has its own entry in the index.
    ///
    /// `readonly attribute boolean multiEntry`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/multiEntry) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbindex-multientry)
    #[doc(alias = "multiEntry")]
    #[inline]
    pub fn multi_entry(&self) -> bool {
        Js::get_multiEntry__as_bool(js(self)).get()
    }

    /// Whether no two records may have the same key in the index.
    ///
    /// `readonly attribute boolean unique`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/unique) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbindex-unique)
    #[inline]
    pub fn unique(&self) -> bool {
        Js::get_unique__as_bool(js(self)).get()
    }

    /// Reads the first value that matches in the index; the result is undefined if there is none.
    ///
    /// `IDBRequest get(any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/get) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-get①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `query` is not a valid key or key range, and a `TransactionInactiveError` where
    /// the transaction is not active.
    #[inline]
    pub fn get(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_get__value__as_value(js(self), query).map(Js::read)
    }

    /// Reads the primary key of the first match in the index, or undefined if there is none.
    ///
    /// `IDBRequest getKey(any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/getKey) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-getkey①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `query` is not a valid key or key range, and a `TransactionInactiveError` where
    /// the transaction is not active.
    #[doc(alias = "getKey")]
    #[inline]
    pub fn get_key(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getKey__value__as_value(js(self), query).map(Js::read)
    }

    /// Reads all matching values as an array, at most `count`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/getAll) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-getall①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__as_value(js(self)).map(Js::read)
    }

    /// As `get_all`, with `query_or_options`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query_or_options(&self, query_or_options: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__value__as_value(js(self), query_or_options).map(Js::read)
    }

    /// As `get_all_with_query_or_options`, with `count`.
    ///
    /// `IDBRequest getAll(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query_or_options_and_count(
        &self,
        query_or_options: &JsValue,
        count: u32,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_getAll__value_number__as_value(js(self), query_or_options, count as f64).map(Js::read)
    }

    /// Reads the primary keys of all matches as an array, at most `count`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/getAllKeys) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-getallkeys①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__as_value(js(self)).map(Js::read)
    }

    /// As `get_all_keys`, with `query_or_options`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys_with_query_or_options(&self, query_or_options: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__value__as_value(js(self), query_or_options).map(Js::read)
    }

    /// As `get_all_keys_with_query_or_options`, with `count`.
    ///
    /// `IDBRequest getAllKeys(optional any queryOrOptions, optional [EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "getAllKeys")]
    #[inline]
    pub fn get_all_keys_with_query_or_options_and_count(
        &self,
        query_or_options: &JsValue,
        count: u32,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllKeys__value_number__as_value(js(self), query_or_options, count as f64).map(Js::read)
    }

    /// Reads keys, primary keys and values of all matches as an array.
    ///
    /// `IDBRequest getAllRecords(optional IDBGetAllOptions options = {})`
    ///
    /// Feature `indexed-db`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/getAllRecords) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-getallrecords①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, and a `TransactionInactiveError` where the transaction
    /// is not active.
    #[doc(alias = "getAllRecords")]
    #[inline]
    pub fn get_all_records(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllRecords__as_value(js(self)).map(Js::read)
    }

    /// As `get_all_records`, with `options`.
    ///
    /// `IDBRequest getAllRecords(optional IDBGetAllOptions options = {})`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, and a `TransactionInactiveError` where the transaction
    /// is not active.
    #[doc(alias = "getAllRecords")]
    #[inline]
    pub fn get_all_records_with_options(&self, options: &IdbGetAllOptions) -> Result<IdbRequest, Exception> {
        Js::try_call_getAllRecords__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Counts the matching entries of the index, or all.
    ///
    /// `IDBRequest count(optional any query)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/count) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-count①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[inline]
    pub fn count(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_count__as_value(js(self)).map(Js::read)
    }

    /// As `count`, with `query`.
    ///
    /// `IDBRequest count(optional any query)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "count")]
    #[inline]
    pub fn count_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_count__value__as_value(js(self), query).map(Js::read)
    }

    /// Opens a cursor that walks over the matches in the order of the index.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/openCursor) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-opencursor②)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__as_value(js(self)).map(Js::read)
    }

    /// As `open_cursor`, with `query`.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__value__as_value(js(self), query).map(Js::read)
    }

    /// As `open_cursor_with_query`, with `direction`.
    ///
    /// `IDBRequest openCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openCursor")]
    #[inline]
    pub fn open_cursor_with_query_and_direction(
        &self,
        query: &JsValue,
        direction: IdbCursorDirection,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_openCursor__value_str__as_value(js(self), query, direction.as_str()).map(Js::read)
    }

    /// Opens a cursor that walks over the matching keys without reading the values.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBIndex/openKeyCursor) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbindex-openkeycursor①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__as_value(js(self)).map(Js::read)
    }

    /// As `open_key_cursor`, with `query`.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor_with_query(&self, query: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__value__as_value(js(self), query).map(Js::read)
    }

    /// As `open_key_cursor_with_query`, with `direction`.
    ///
    /// `IDBRequest openKeyCursor(optional any query, optional IDBCursorDirection direction = "next")`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` for an invalid key or key range, a `TransactionInactiveError` where the transaction is
    /// not active, and an `InvalidStateError` where its source is deleted.
    #[doc(alias = "openKeyCursor")]
    #[inline]
    pub fn open_key_cursor_with_query_and_direction(
        &self,
        query: &JsValue,
        direction: IdbCursorDirection,
    ) -> Result<IdbRequest, Exception> {
        Js::try_call_openKeyCursor__value_str__as_value(js(self), query, direction.as_str()).map(Js::read)
    }
}

impl IdbKeyRange {
    /// The lower bound, or undefined if there is none.
    ///
    /// `readonly attribute any lower`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/lower) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-lower①)
    #[inline]
    pub fn lower(&self) -> JsValue {
        Js::get_lower__as_value(js(self))
    }

    /// The upper bound, or undefined if there is none.
    ///
    /// `readonly attribute any upper`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/upper) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-upper①)
    #[inline]
    pub fn upper(&self) -> JsValue {
        Js::get_upper__as_value(js(self))
    }

    /// Whether the lower bound itself is left out.
    ///
    /// `readonly attribute boolean lowerOpen`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/lowerOpen) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-loweropen①)
    #[doc(alias = "lowerOpen")]
    #[inline]
    pub fn lower_open(&self) -> bool {
        Js::get_lowerOpen__as_bool(js(self)).get()
    }

    /// Whether the upper bound itself is left out.
    ///
    /// `readonly attribute boolean upperOpen`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/upperOpen) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-upperopen①)
    #[doc(alias = "upperOpen")]
    #[inline]
    pub fn upper_open(&self) -> bool {
        Js::get_upperOpen__as_bool(js(self)).get()
    }

    /// Makes a range that holds this one key.
    ///
    /// `static IDBKeyRange only(any value)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/only_static) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-only①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `value` is not a valid key.
    #[inline]
    pub fn only(value: &JsValue) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_only__value__as_value(value).map(Js::read)
    }

    /// Makes a range of all keys from `lower` on, without `lower` itself if `open` is true.
    ///
    /// `static IDBKeyRange lowerBound(any lower, optional boolean open = false)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/lowerBound_static) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-lowerbound①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `lower` is not a valid key.
    #[doc(alias = "lowerBound")]
    #[inline]
    pub fn lower_bound(lower: &JsValue) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_lowerBound__value__as_value(lower).map(Js::read)
    }

    /// As `lower_bound`, with `open`.
    ///
    /// `static IDBKeyRange lowerBound(any lower, optional boolean open = false)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `lower` is not a valid key.
    #[doc(alias = "lowerBound")]
    #[inline]
    pub fn lower_bound_with_open(lower: &JsValue, open: bool) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_lowerBound__value_bool__as_value(lower, open).map(Js::read)
    }

    /// Makes a range of all keys up to `upper`, without `upper` itself if `open` is true.
    ///
    /// `static IDBKeyRange upperBound(any upper, optional boolean open = false)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/upperBound_static) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-upperbound①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `upper` is not a valid key.
    #[doc(alias = "upperBound")]
    #[inline]
    pub fn upper_bound(upper: &JsValue) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_upperBound__value__as_value(upper).map(Js::read)
    }

    /// As `upper_bound`, with `open`.
    ///
    /// `static IDBKeyRange upperBound(any upper, optional boolean open = false)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `upper` is not a valid key.
    #[doc(alias = "upperBound")]
    #[inline]
    pub fn upper_bound_with_open(upper: &JsValue, open: bool) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_upperBound__value_bool__as_value(upper, open).map(Js::read)
    }

    /// Makes a range between two keys; throws if `lower` is greater than `upper`.
    ///
    /// `static IDBKeyRange bound(any lower, any upper, optional boolean lowerOpen = false, optional boolean upperOpen = false)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/bound_static) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-bound①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where either bound is not a valid key, `lower` is greater than `upper`, or both are
    /// equal and one of them is open.
    #[inline]
    pub fn bound(lower: &JsValue, upper: &JsValue) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_bound__value2__as_value(lower, upper).map(Js::read)
    }

    /// As `bound`, with `lower_open`.
    ///
    /// `static IDBKeyRange bound(any lower, any upper, optional boolean lowerOpen = false, optional boolean upperOpen = false)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where either bound is not a valid key, `lower` is greater than `upper`, or both are
    /// equal and one of them is open.
    #[doc(alias = "bound")]
    #[inline]
    pub fn bound_with_lower_open(lower: &JsValue, upper: &JsValue, lower_open: bool) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_bound__value2_bool__as_value(lower, upper, lower_open).map(Js::read)
    }

    /// As `bound_with_lower_open`, with `upper_open`.
    ///
    /// `static IDBKeyRange bound(any lower, any upper, optional boolean lowerOpen = false, optional boolean upperOpen = false)`
    ///
    /// Feature `indexed-db`.
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where either bound is not a valid key, `lower` is greater than `upper`, or both are
    /// equal and one of them is open.
    #[doc(alias = "bound")]
    #[inline]
    pub fn bound_with_lower_open_and_upper_open(
        lower: &JsValue,
        upper: &JsValue,
        lower_open: bool,
        upper_open: bool,
    ) -> Result<IdbKeyRange, Exception> {
        Js::try_static_call_IDBKeyRange_bound__value2_bool2__as_value(lower, upper, lower_open, upper_open)
            .map(Js::read)
    }

    /// Returns whether the key is in the range.
    ///
    /// `boolean includes(any key)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBKeyRange/includes) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbkeyrange-includes①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `key` is not a valid key.
    #[inline]
    pub fn includes(&self, key: &JsValue) -> Result<bool, Exception> {
        Js::try_call_includes__value__as_bool(js(self), key).map(Truth::get)
    }
}

impl IdbRecord {
    /// The key of the record, or its index key when read from an index.
    ///
    /// `readonly attribute any key`
    ///
    /// Feature `indexed-db`. [Specification](https://w3c.github.io/IndexedDB/#dom-idbrecord-key)
    #[inline]
    pub fn key(&self) -> JsValue {
        Js::get_key__as_value(js(self))
    }

    /// The key of the record in its object store.
    ///
    /// `readonly attribute any primaryKey`
    ///
    /// Feature `indexed-db`. [Specification](https://w3c.github.io/IndexedDB/#dom-idbrecord-primarykey)
    #[doc(alias = "primaryKey")]
    #[inline]
    pub fn primary_key(&self) -> JsValue {
        Js::get_primaryKey__as_value(js(self))
    }

    /// The stored value.
    ///
    /// `readonly attribute any value`
    ///
    /// Feature `indexed-db`. [Specification](https://w3c.github.io/IndexedDB/#dom-idbrecord-value)
    #[inline]
    pub fn value(&self) -> JsValue {
        Js::get_value__as_value(js(self))
    }
}

impl IdbCursor {
    /// The store or index that the cursor walks over.
    ///
    /// `readonly attribute (IDBObjectStore or IDBIndex) source`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/source) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-source①)
    #[inline]
    pub fn source(&self) -> IdbObjectStoreOrIdbIndex {
        FromJs::from_js(Js::get_source__as_value(js(self)))
    }

    /// The order in which the cursor moves.
    ///
    /// `readonly attribute IDBCursorDirection direction`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/direction) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-direction①)
    #[inline]
    pub fn direction(&self) -> IdbCursorDirection {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// The key at the present position; an index key if the cursor is over an index.
    ///
    /// `readonly attribute any key`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/key) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-key①)
    #[inline]
    pub fn key(&self) -> JsValue {
        Js::get_key__as_value(js(self))
    }

    /// The key of the present record in its object store.
    ///
    /// `readonly attribute any primaryKey`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/primaryKey) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-primarykey①)
    #[doc(alias = "primaryKey")]
    #[inline]
    pub fn primary_key(&self) -> JsValue {
        Js::get_primaryKey__as_value(js(self))
    }

    /// The request that opened the cursor and reports each move.
    ///
    /// `readonly attribute IDBRequest request`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/request) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-request①)
    #[inline]
    pub fn request(&self) -> IdbRequest {
        FromJs::from_js(Js::get_request__as_value(js(self)))
    }

    /// Moves the cursor on by that many records.
    ///
    /// `undefined advance([EnforceRange] unsigned long count)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/advance) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-advance①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `count` is zero, a `TransactionInactiveError` where the transaction is not
    /// active, and an `InvalidStateError` while the cursor moves or at its end.
    #[inline]
    pub fn advance(&self, count: u32) -> Result<(), Exception> {
        Js::try_call_advance__number(js(self), count as f64)
    }

    /// Moves the cursor to the next record, or to the first at or after the key given.
    ///
    /// `undefined continue(optional any key)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/continue) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-continue①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `key` is invalid or not ahead of the cursor, and an `InvalidStateError` while the
    /// cursor is moving or at its end.
    #[doc(alias = "continue")]
    #[inline]
    pub fn continue_(&self) -> Result<(), Exception> {
        Js::try_call_continue(js(self))
    }

    /// Moves the cursor to the next record, or to the first at or after the key given.
    ///
    /// `undefined continue(optional any key)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/continue) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-continue①)
    ///
    /// # Errors
    ///
    /// Throws a `DataError` where `key` is invalid or not ahead of the cursor, and an `InvalidStateError` while the
    /// cursor is moving or at its end.
    #[doc(alias = "continue")]
    #[inline]
    pub fn continue_with_key(&self, key: &JsValue) -> Result<(), Exception> {
        Js::try_call_continue__value(js(self), key)
    }

    /// Moves an index cursor to the record with at least this index key and primary key.
    ///
    /// `undefined continuePrimaryKey(any key, any primaryKey)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/continuePrimaryKey) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-continueprimarykey①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the cursor is not over an index or skips duplicates, and a `DataError`
    /// where a key is invalid or not ahead of it.
    #[doc(alias = "continuePrimaryKey")]
    #[inline]
    pub fn continue_primary_key(&self, key: &JsValue, primary_key: &JsValue) -> Result<(), Exception> {
        Js::try_call_continuePrimaryKey__value2(js(self), key, primary_key)
    }

    /// Replaces the value of the present record.
    ///
    /// `IDBRequest update(any value)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/update) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-update①)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, an `InvalidStateError` for a key cursor or while it
    /// moves, and a `DataError` where the key in `value` differs.
    #[inline]
    pub fn update(&self, value: &JsValue) -> Result<IdbRequest, Exception> {
        Js::try_call_update__value__as_value(js(self), value).map(Js::read)
    }

    /// Deletes the present record; the cursor stays where it is.
    ///
    /// `IDBRequest delete()`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursor/delete) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursor-delete①)
    ///
    /// # Errors
    ///
    /// Throws a `ReadOnlyError` in a read-only transaction, and an `InvalidStateError` for a key cursor, or while
    /// it is moving or at its end.
    #[inline]
    pub fn delete(&self) -> Result<IdbRequest, Exception> {
        Js::try_call_delete__as_value(js(self)).map(Js::read)
    }
}

impl IdbCursorWithValue {
    /// The value of the present record.
    ///
    /// `readonly attribute any value`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBCursorWithValue/value) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbcursorwithvalue-value①)
    #[inline]
    pub fn value(&self) -> JsValue {
        Js::get_value__as_value(js(self))
    }
}

impl IdbTransaction {
    /// The names of the object stores in reach of the transaction.
    ///
    /// `readonly attribute DOMStringList objectStoreNames`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/objectStoreNames) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-objectstorenames①)
    #[doc(alias = "objectStoreNames")]
    #[inline]
    pub fn object_store_names(&self) -> DomStringList {
        FromJs::from_js(Js::get_objectStoreNames__as_value(js(self)))
    }

    /// Whether the transaction may write.
    ///
    /// `readonly attribute IDBTransactionMode mode`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/mode) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-mode①)
    #[inline]
    pub fn mode(&self) -> IdbTransactionMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// How sure it must be that the data is on the disk when the transaction completes.
    ///
    /// `readonly attribute IDBTransactionDurability durability`
    ///
    /// Feature `indexed-db`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbtransaction-durability)
    #[inline]
    pub fn durability(&self) -> IdbTransactionDurability {
        FromJs::from_js(Js::get_durability__as_value(js(self)))
    }

    /// The connection that the transaction belongs to.
    ///
    /// `readonly attribute IDBDatabase db`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/db) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-db①)
    #[inline]
    pub fn db(&self) -> IdbDatabase {
        FromJs::from_js(Js::get_db__as_value(js(self)))
    }

    /// The reason why the transaction was aborted, or null.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/error) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-error①)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// Returns a store in reach of the transaction; throws for any other name.
    ///
    /// `IDBObjectStore objectStore(DOMString name)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/objectStore) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-objectstore①)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the store is not in the transaction's scope, and an `InvalidStateError` where
    /// the transaction has finished.
    #[doc(alias = "objectStore")]
    #[inline]
    pub fn object_store(&self, name: &str) -> Result<IdbObjectStore, Exception> {
        Js::try_call_objectStore__str__as_value(js(self), name).map(Js::read)
    }

    /// Finishes the transaction without waiting for it to become idle.
    ///
    /// `undefined commit()`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/commit) · [Specification](https://w3c.github.io/IndexedDB/#ref-for-dom-idbtransaction-commit②)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the transaction is not active.
    #[inline]
    pub fn commit(&self) -> Result<(), Exception> {
        Js::try_call_commit(js(self))
    }

    /// Undoes all changes of the transaction.
    ///
    /// `undefined abort()`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/abort) · [Specification](https://w3c.github.io/IndexedDB/#dom-idbtransaction-abort)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the transaction is committing or has finished.
    #[inline]
    pub fn abort(&self) -> Result<(), Exception> {
        Js::try_call_abort(js(self))
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/abort_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbtransaction-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `complete`.
    ///
    /// `attribute EventHandler oncomplete`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/complete_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbtransaction-complete)
    pub fn oncomplete(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncomplete")
    }

    /// Sets the handler of the event `complete`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "oncomplete")]
    pub fn set_oncomplete(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncomplete", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/IDBTransaction/error_event) · [Specification](https://w3c.github.io/IndexedDB/#eventdef-idbrequest-error)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `indexed-db`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl DomStringList {
    /// The number of strings.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList/length) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-domstringlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DOMString? item(unsigned long index)`
    ///
    /// Feature `indexed-db`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns the string at the index, or null if there is none.
    ///
    /// `getter DOMString? item(unsigned long index)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList/item) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-domstringlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<String> {
        Js::call_item__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns whether the string is in the list.
    ///
    /// `boolean contains(DOMString string)`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringList/contains) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-domstringlist-contains)
    #[inline]
    pub fn contains(&self, string: &str) -> bool {
        Js::call_contains__str__as_bool(js(self), string).get()
    }
}

impl IntoIterator for &DomStringList {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] DomStringList; String);

impl Window {
    /// The IndexedDB databases of this origin.
    ///
    /// `readonly attribute IDBFactory indexedDB`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/indexedDB) · [Specification](https://w3c.github.io/IndexedDB/#dom-windoworworkerglobalscope-indexeddb)
    #[doc(alias = "indexedDB")]
    #[inline]
    pub fn indexed_db(&self) -> IdbFactory {
        FromJs::from_js(Js::get_indexedDB__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// The IndexedDB databases of this origin.
    ///
    /// `readonly attribute IDBFactory indexedDB`
    ///
    /// Feature `indexed-db`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/indexedDB) · [Specification](https://w3c.github.io/IndexedDB/#dom-windoworworkerglobalscope-indexeddb)
    #[doc(alias = "indexedDB")]
    #[inline]
    pub fn indexed_db(&self) -> IdbFactory {
        FromJs::from_js(Js::get_indexedDB__as_value(js(self)))
    }
}

/// The IndexedDB databases of this origin.
///
/// `readonly attribute IDBFactory indexedDB`
///
/// Feature `indexed-db`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/indexedDB) · [Specification](https://w3c.github.io/IndexedDB/#dom-windoworworkerglobalscope-indexeddb)
#[doc(alias = "indexedDB")]
#[inline]
pub fn indexed_db() -> IdbFactory {
    FromJs::from_js(global::with(|this| Js::get_indexedDB__as_value(this)))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autoIncrement")]
    pub(crate) fn get_autoIncrement__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "db")]
    pub(crate) fn get_db__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "durability")]
    pub(crate) fn get_durability__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "error")]
    pub(crate) fn try_get_error__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "indexNames")]
    pub(crate) fn get_indexNames__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keyPath")]
    pub(crate) fn get_keyPath__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lowerOpen")]
    pub(crate) fn get_lowerOpen__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "multiEntry")]
    pub(crate) fn get_multiEntry__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "newVersion")]
    pub(crate) fn get_newVersion__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "objectStore")]
    pub(crate) fn get_objectStore__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "objectStoreNames")]
    pub(crate) fn get_objectStoreNames__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "oldVersion")]
    pub(crate) fn get_oldVersion__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "primaryKey")]
    pub(crate) fn get_primaryKey__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "result")]
    pub(crate) fn try_get_result__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "transaction")]
    pub(crate) fn get_transaction__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transaction")]
    pub(crate) fn get_transaction__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "unique")]
    pub(crate) fn get_unique__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "upperOpen")]
    pub(crate) fn get_upperOpen__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "version")]
    pub(crate) fn get_version__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "advance")]
    pub(crate) fn try_call_advance__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "clear")]
    pub(crate) fn try_call_clear__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cmp")]
    pub(crate) fn try_call_cmp__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "continue")]
    pub(crate) fn try_call_continue(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "continue")]
    pub(crate) fn try_call_continue__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "continuePrimaryKey")]
    pub(crate) fn try_call_continuePrimaryKey__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "count")]
    pub(crate) fn try_call_count__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "count")]
    pub(crate) fn try_call_count__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createIndex")]
    pub(crate) fn try_call_createIndex__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createIndex")]
    pub(crate) fn try_call_createIndex__str_value2__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createObjectStore")]
    pub(crate) fn try_call_createObjectStore__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createObjectStore")]
    pub(crate) fn try_call_createObjectStore__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "databases")]
    pub(crate) fn try_call_databases__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteDatabase")]
    pub(crate) fn try_call_deleteDatabase__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteIndex")]
    pub(crate) fn try_call_deleteIndex__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteObjectStore")]
    pub(crate) fn try_call_deleteObjectStore__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllKeys")]
    pub(crate) fn try_call_getAllKeys__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllKeys")]
    pub(crate) fn try_call_getAllKeys__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllKeys")]
    pub(crate) fn try_call_getAllKeys__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllRecords")]
    pub(crate) fn try_call_getAllRecords__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllRecords")]
    pub(crate) fn try_call_getAllRecords__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getKey")]
    pub(crate) fn try_call_getKey__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "index")]
    pub(crate) fn try_call_index__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "objectStore")]
    pub(crate) fn try_call_objectStore__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openCursor")]
    pub(crate) fn try_call_openCursor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openCursor")]
    pub(crate) fn try_call_openCursor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openCursor")]
    pub(crate) fn try_call_openCursor__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openKeyCursor")]
    pub(crate) fn try_call_openKeyCursor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openKeyCursor")]
    pub(crate) fn try_call_openKeyCursor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "openKeyCursor")]
    pub(crate) fn try_call_openKeyCursor__value_str__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "put")]
    pub(crate) fn try_call_put__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transaction")]
    pub(crate) fn try_call_transaction__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transaction")]
    pub(crate) fn try_call_transaction__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transaction")]
    pub(crate) fn try_call_transaction__value_str_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "IDBVersionChangeEvent")]
    pub(crate) fn new_IDBVersionChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "IDBVersionChangeEvent")]
    pub(crate) fn new_IDBVersionChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "bound")]
    pub(crate) fn try_static_call_IDBKeyRange_bound__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "bound")]
    pub(crate) fn try_static_call_IDBKeyRange_bound__value2_bool__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: bool,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "bound")]
    pub(crate) fn try_static_call_IDBKeyRange_bound__value2_bool2__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: bool,
        a3: bool,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "lowerBound")]
    pub(crate) fn try_static_call_IDBKeyRange_lowerBound__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "lowerBound")]
    pub(crate) fn try_static_call_IDBKeyRange_lowerBound__value_bool__as_value(
        a0: &JsValue,
        a1: bool,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "only")]
    pub(crate) fn try_static_call_IDBKeyRange_only__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "upperBound")]
    pub(crate) fn try_static_call_IDBKeyRange_upperBound__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IDBKeyRange", js_name = "upperBound")]
    pub(crate) fn try_static_call_IDBKeyRange_upperBound__value_bool__as_value(
        a0: &JsValue,
        a1: bool,
    ) -> Result<Js, Exception>;
}
