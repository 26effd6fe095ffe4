//! Maps from values of any kind to others

use crate::runtime::prelude::*;
use crate::Map;

impl Map {
    /// Groups the items by the key that the callback returns for each.
    ///
    /// `static Map<G, Array<I>> groupBy(Array<I> items, (I, unsigned long) -> G callback)`
    ///
    /// Feature `map`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.groupby)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "groupBy")]
    #[inline]
    #[track_caller]
    pub fn group_by<I, G>(
        items: impl IntoSequence<I>,
        callback: impl IntoInfallibleFunction<Function<fn(I, u32) -> G>>,
    ) -> Map<G, Array<I>> {
        expected(
            "Map.groupBy",
            callback.scoped(|callback| {
                Js::try_static_call_Map_groupBy__value2__as_value(&items.into_array(), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Groups the items by the key that the callback returns for each.
    ///
    /// `static Map<G, Array<I>> groupBy(Array<I> items, (I, unsigned long) -> G callback)`
    ///
    /// Feature `map`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.groupby)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "groupBy")]
    #[inline]
    pub fn try_group_by<I, G>(
        items: impl IntoSequence<I>,
        callback: impl IntoScopedFunction<Function<fn(I, u32) -> G>>,
    ) -> Result<Map<G, Array<I>>, Exception> {
        callback.scoped(|callback| {
            Js::try_static_call_Map_groupBy__value2__as_value(&items.into_array(), callback.as_ref()).map(Js::read)
        })
    }

    /// The constructor that derived maps are to be made with: `Map` itself.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `map`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-get-map-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_Map_symbol_species__as_value())
    }
}

impl<K, V> Map<K, V> {
    /// Makes a new `Map`.
    ///
    /// `constructor(Array<[K, V]> entries)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/Map) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_from_entries(entries: impl IntoSequence<(K, V)>) -> Map<K, V> {
        expected("new Map", Js::try_new_Map__value__as_value(&entries.into_array()).map(Js::cast))
    }

    /// Makes a new `Map`.
    ///
    /// `constructor()`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/Map) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map-constructor)
    #[inline]
    pub fn new() -> Map<K, V> {
        Js::new_Map__as_value().cast()
    }

    /// The number of entries.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/size) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-get-map.prototype.size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Removes all entries.
    ///
    /// `undefined clear()`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/clear) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.clear)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Removes the entry with the key; returns whether there was one.
    ///
    /// `boolean delete(K key)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/delete) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.delete)
    #[inline]
    pub fn delete(&self, key: impl IntoJs<K>) -> bool {
        Js::call_delete__value__as_bool(js(self), &key.to_value()).get()
    }

    /// Returns an iterator over pairs of key and value.
    ///
    /// `Iterator<[K, V]> entries()`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/entries) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.entries)
    #[inline]
    pub fn entries(&self) -> Iter<(K, V)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Calls a function for each entry, with value, key and map.
    ///
    /// `undefined forEach((V, K, Map<K, V>) -> undefined callback)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/forEach) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.foreach)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(V, K, Map<K, V>)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function for each entry, with value, key and map.
    ///
    /// `undefined forEach((V, K, Map<K, V>) -> undefined callback)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/forEach) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.foreach)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(V, K, Map<K, V>)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns the value under the key, or undefined if there is none.
    ///
    /// `V? get(K key)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/get) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.get)
    #[inline]
    pub fn get(&self, key: impl IntoJs<K>) -> Option<V>
    where
        V: FromJs,
    {
        FromJs::from_js(Js::call_get__value__as_value(js(self), &key.to_value()))
    }

    /// Returns the value under the key, and inserts the given one first if there is none.
    ///
    /// `V getOrInsert(K key, V value)`
    ///
    /// Feature `map`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/getOrInsert) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.getorinsert)
    #[doc(alias = "getOrInsert")]
    #[inline]
    pub fn get_or_insert(&self, key: impl IntoJs<K>, value: impl IntoJs<V>) -> V
    where
        V: FromJs,
    {
        FromJs::from_js(Js::call_getOrInsert__value2__as_value(js(self), &key.to_value(), &value.to_value()))
    }

    /// Returns the value under the key, and inserts the result of the callback first if there is none.
    ///
    /// `V getOrInsertComputed(K key, (K) -> V callback)`
    ///
    /// Feature `map`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/getOrInsertComputed) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.getorinsertcomputed)
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
            "Map.getOrInsertComputed",
            callback.scoped(|callback| {
                Js::try_call_getOrInsertComputed__value2__as_value(js(self), &key.to_value(), callback.as_ref())
                    .map(Js::read)
            }),
        )
    }

    /// Returns the value under the key, and inserts the result of the callback first if there is none.
    ///
    /// `V getOrInsertComputed(K key, (K) -> V callback)`
    ///
    /// Feature `map`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/getOrInsertComputed) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.getorinsertcomputed)
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

    /// Returns whether there is an entry with the key.
    ///
    /// `boolean has(K key)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/has) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.has)
    #[inline]
    pub fn has(&self, key: impl IntoJs<K>) -> bool {
        Js::call_has__value__as_bool(js(self), &key.to_value()).get()
    }

    /// Returns an iterator over the keys.
    ///
    /// `Iterator<K> keys()`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/keys) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.keys)
    #[inline]
    pub fn keys(&self) -> Iter<K> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Sets the value under the key, and returns the map.
    ///
    /// `Map<K, V> set(K key, V value)`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.set)
    #[inline]
    pub fn set(&self, key: impl IntoJs<K>, value: impl IntoJs<V>) -> Map<K, V> {
        FromJs::from_js(Js::call_set__value2__as_value(js(self), &key.to_value(), &value.to_value()))
    }

    /// Returns an iterator over the values.
    ///
    /// `Iterator<V> values()`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/values) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map.prototype.values)
    #[inline]
    pub fn values(&self) -> Iter<V> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// The string `"Map"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `map`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_map_traits!(Map);

impl<K: FromJs, V: FromJs> IntoIterator for &Map<K, V> {
    type Item = (K, V);
    type IntoIter = Iter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

sequence!([K, V] Map<K, V>; (K, V));

web_imports! {
    #[wasm_bindgen(method, js_name = "getOrInsert")]
    pub(crate) fn call_getOrInsert__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "Map")]
    pub(crate) fn new_Map__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Map")]
    pub(crate) fn try_new_Map__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Map", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_Map_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Map", js_name = "groupBy")]
    pub(crate) fn try_static_call_Map_groupBy__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
