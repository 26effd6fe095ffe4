//! What does not keep its objects alive: WeakMap, WeakSet, WeakRef, FinalizationRegistry

use crate::runtime::prelude::*;
use crate::{FinalizationRegistry, WeakMap, WeakRef, WeakSet};

impl<K, V> WeakMap<K, V> {
    /// Makes a new `WeakMap`.
    ///
    /// `constructor(Array<[K, V]> entries)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/WeakMap) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_from_entries(entries: impl IntoSequence<(K, V)>) -> WeakMap<K, V> {
        expected("new WeakMap", Js::try_new_WeakMap__value__as_value(&entries.into_array()).map(Js::cast))
    }

    /// Makes a new `WeakMap`.
    ///
    /// `constructor()`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/WeakMap) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap-constructor)
    #[inline]
    pub fn new() -> WeakMap<K, V> {
        Js::new_WeakMap__as_value().cast()
    }

    /// Removes a key and returns whether it was in the map.
    ///
    /// `boolean delete(K key)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/delete) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.delete)
    #[inline]
    pub fn delete(&self, key: impl IntoJs<K>) -> bool {
        Js::call_delete__value__as_bool(js(self), &key.to_value()).get()
    }

    /// Returns the value of a key, or undefined.
    ///
    /// `V? get(K key)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/get) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.get)
    #[inline]
    pub fn get(&self, key: impl IntoJs<K>) -> Option<V>
    where
        V: FromJs,
    {
        FromJs::from_js(Js::call_get__value__as_value(js(self), &key.to_value()))
    }

    /// Returns the value of a key; if there is none, stores the given one first.
    ///
    /// `V getOrInsert(K key, V value)`
    ///
    /// Feature `weak`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/getOrInsert) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.getorinsert)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOrInsert")]
    #[inline]
    #[track_caller]
    pub fn get_or_insert(&self, key: impl IntoJs<K>, value: impl IntoJs<V>) -> V
    where
        V: FromJs,
    {
        expected(
            "WeakMap.getOrInsert",
            Js::try_call_getOrInsert__value2__as_value(js(self), &key.to_value(), &value.to_value()).map(Js::read),
        )
    }

    /// Returns the value of a key; if there is none, calls the callback and stores its result first.
    ///
    /// `V getOrInsertComputed(K key, (K) -> V callback)`
    ///
    /// Feature `weak`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/getOrInsertComputed) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.getorinsertcomputed)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOrInsertComputed")]
    #[inline]
    #[track_caller]
    pub fn get_or_insert_computed(
        &self,
        key: impl IntoJs<K>,
        callback: impl IntoInfallibleFunction<Function<fn(K) -> V>>,
    ) -> V
    where
        V: FromJs,
    {
        expected(
            "WeakMap.getOrInsertComputed",
            callback.scoped(|callback| {
                Js::try_call_getOrInsertComputed__value2__as_value(js(self), &key.to_value(), callback.as_ref())
                    .map(Js::read)
            }),
        )
    }

    /// Returns the value of a key; if there is none, calls the callback and stores its result first.
    ///
    /// `V getOrInsertComputed(K key, (K) -> V callback)`
    ///
    /// Feature `weak`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/getOrInsertComputed) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.getorinsertcomputed)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "getOrInsertComputed")]
    #[inline]
    pub fn try_get_or_insert_computed(
        &self,
        key: impl IntoJs<K>,
        callback: impl IntoScopedFunction<Function<fn(K) -> V>>,
    ) -> Result<V, Exception>
    where
        V: FromJs,
    {
        callback.scoped(|callback| {
            Js::try_call_getOrInsertComputed__value2__as_value(js(self), &key.to_value(), callback.as_ref())
                .map(Js::read)
        })
    }

    /// Returns whether the map has a key.
    ///
    /// `boolean has(K key)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/has) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.has)
    #[inline]
    pub fn has(&self, key: impl IntoJs<K>) -> bool {
        Js::call_has__value__as_bool(js(self), &key.to_value()).get()
    }

    /// Sets the value of a key, which must be an object or a symbol that is not registered.
    ///
    /// `WeakMap<K, V> set(K key, V value)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap/set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap.prototype.set)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn set(&self, key: impl IntoJs<K>, value: impl IntoJs<V>) -> WeakMap<K, V> {
        expected(
            "WeakMap.set",
            Js::try_call_set__value2__as_value(js(self), &key.to_value(), &value.to_value()).map(Js::read),
        )
    }

    /// The name of the type, `WeakMap`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> WeakSet<T> {
    /// Makes a new `WeakSet`.
    ///
    /// `constructor(Array<T> items)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet/WeakSet) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_from_items(items: impl IntoSequence<T>) -> WeakSet<T> {
        expected("new WeakSet", Js::try_new_WeakSet__value__as_value(&items.into_array()).map(Js::cast))
    }

    /// Makes a new `WeakSet`.
    ///
    /// `constructor()`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet/WeakSet) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset-constructor)
    #[inline]
    pub fn new() -> WeakSet<T> {
        Js::new_WeakSet__as_value().cast()
    }

    /// Adds a value, which must be an object or a symbol that is not registered.
    ///
    /// `WeakSet<T> add(T value)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet/add) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset.prototype.add)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn add(&self, value: impl IntoJs<T>) -> WeakSet<T> {
        expected("WeakSet.add", Js::try_call_add__value__as_value(js(self), &value.to_value()).map(Js::read))
    }

    /// Removes a value and returns whether it was in the set.
    ///
    /// `boolean delete(T value)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet/delete) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset.prototype.delete)
    #[inline]
    pub fn delete(&self, value: impl IntoJs<T>) -> bool {
        Js::call_delete__value__as_bool(js(self), &value.to_value()).get()
    }

    /// Returns whether the set has a value.
    ///
    /// `boolean has(T value)`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet/has) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset.prototype.has)
    #[inline]
    pub fn has(&self, value: impl IntoJs<T>) -> bool {
        Js::call_has__value__as_bool(js(self), &value.to_value()).get()
    }

    /// The name of the type, `WeakSet`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `weak`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> WeakRef<T> {
    /// Makes a new `WeakRef`.
    ///
    /// `constructor(T target)`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakRef/WeakRef) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-weak-ref-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new(target: impl IntoJs<T>) -> WeakRef<T> {
        expected("new WeakRef", Js::try_new_WeakRef__value__as_value(&target.to_value()).map(Js::cast))
    }

    /// Returns the object, or undefined if it has been garbage collected.
    ///
    /// `T? deref()`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakRef/deref) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-weak-ref.prototype.deref)
    #[inline]
    pub fn deref(&self) -> Option<T>
    where
        T: FromJs,
    {
        FromJs::from_js(Js::call_deref__as_value(js(self)))
    }

    /// The name of the type, `WeakRef`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakRef) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-weak-ref-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> FinalizationRegistry<T> {
    /// Makes a new `FinalizationRegistry`.
    ///
    /// `constructor((T) -> undefined cleanupCallback)`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry/FinalizationRegistry) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry-constructor)
    #[inline]
    pub fn new(cleanup_callback: impl IntoFunction<Function<fn(T)>>) -> FinalizationRegistry<T> {
        Js::new_FinalizationRegistry__value__as_value(&cleanup_callback.into_callback().into_function()).cast()
    }

    /// Watches an object; once it is collected, the callback gets the held value. The token serves to unregister.
    ///
    /// `undefined register(any target, T heldValue, optional any token)`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry/register) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry.prototype.register)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn register(&self, target: &JsValue, held_value: impl IntoJs<T>) {
        expected(
            "FinalizationRegistry.register",
            Js::try_call_register__value2(js(self), target, &held_value.to_value()),
        )
    }

    /// As `register`, with `token`.
    ///
    /// `undefined register(any target, T heldValue, optional any token)`
    ///
    /// Feature `weak`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "register")]
    #[inline]
    #[track_caller]
    pub fn register_with_token(&self, target: &JsValue, held_value: impl IntoJs<T>, token: &JsValue) {
        expected(
            "FinalizationRegistry.register",
            Js::try_call_register__value3(js(self), target, &held_value.to_value(), token),
        )
    }

    /// Ends the watch of all objects registered with a token, and returns whether there were any.
    ///
    /// `boolean unregister(any unregisterToken)`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry/unregister) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry.prototype.unregister)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn unregister(&self, unregister_token: &JsValue) -> bool {
        expected(
            "FinalizationRegistry.unregister",
            Js::try_call_unregister__value__as_bool(js(self), unregister_token).map(Truth::get),
        )
    }

    /// The name of the type, `FinalizationRegistry`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `weak`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "deref")]
    pub(crate) fn call_deref__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getOrInsert")]
    pub(crate) fn try_call_getOrInsert__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unregister")]
    pub(crate) fn try_call_unregister__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(constructor, js_class = "FinalizationRegistry")]
    pub(crate) fn new_FinalizationRegistry__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "WeakMap")]
    pub(crate) fn new_WeakMap__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "WeakMap")]
    pub(crate) fn try_new_WeakMap__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WeakRef")]
    pub(crate) fn try_new_WeakRef__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "WeakSet")]
    pub(crate) fn new_WeakSet__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "WeakSet")]
    pub(crate) fn try_new_WeakSet__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
