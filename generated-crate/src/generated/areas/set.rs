//! Sets of values of any kind

use crate::runtime::prelude::*;
use crate::Set;

impl Set {
    /// The constructor itself; no built-in method of sets makes use of it.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `set`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-get-set-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_Set_symbol_species__as_value())
    }
}

impl<T> Set<T> {
    /// Makes a new `Set`.
    ///
    /// `constructor(Array<T> items)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/Set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_from_items(items: impl IntoSequence<T>) -> Set<T> {
        expected("new Set", Js::try_new_Set__value__as_value(&items.into_array()).map(Js::cast))
    }

    /// Makes a new `Set`.
    ///
    /// `constructor()`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/Set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set-constructor)
    #[inline]
    pub fn new() -> Set<T> {
        Js::new_Set__as_value().cast()
    }

    /// The number of values.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/size) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-get-set.prototype.size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Adds a value, if it is not there yet, and returns the set.
    ///
    /// `Set<T> add(T value)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/add) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.add)
    #[inline]
    pub fn add(&self, value: impl IntoJs<T>) -> Set<T> {
        FromJs::from_js(Js::call_add__value__as_value(js(self), &value.to_value()))
    }

    /// Removes all values.
    ///
    /// `undefined clear()`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/clear) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.clear)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Removes a value and returns whether it was there.
    ///
    /// `boolean delete(T value)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/delete) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.delete)
    #[inline]
    pub fn delete(&self, value: impl IntoJs<T>) -> bool {
        Js::call_delete__value__as_bool(js(self), &value.to_value()).get()
    }

    /// Returns a new set of the values that are not in the other set.
    ///
    /// `Set<T> difference(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/difference) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.difference)
    #[inline]
    pub fn difference(&self, other: &Set<T>) -> Set<T> {
        FromJs::from_js(Js::call_difference__value__as_value(js(self), other.as_ref()))
    }

    /// Returns an iterator over pairs that hold each value twice, like those of a map.
    ///
    /// `Iterator<[T, T]> entries()`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/entries) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.entries)
    #[inline]
    pub fn entries(&self) -> Iter<(T, T)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Calls a function for each value, with the value twice and the set.
    ///
    /// `undefined forEach((T, T, Set<T>) -> undefined callback)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/forEach) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.foreach)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(T, T, Set<T>)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function for each value, with the value twice and the set.
    ///
    /// `undefined forEach((T, T, Set<T>) -> undefined callback)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/forEach) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.foreach)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(&self, callback: impl IntoScopedFunction<Function<fn(T, T, Set<T>)>>) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns whether the value is in the set.
    ///
    /// `boolean has(T value)`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/has) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.has)
    #[inline]
    pub fn has(&self, value: impl IntoJs<T>) -> bool {
        Js::call_has__value__as_bool(js(self), &value.to_value()).get()
    }

    /// Returns a new set of the values that are in both sets.
    ///
    /// `Set<T> intersection(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/intersection) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.intersection)
    #[inline]
    pub fn intersection(&self, other: &Set<T>) -> Set<T> {
        FromJs::from_js(Js::call_intersection__value__as_value(js(self), other.as_ref()))
    }

    /// Returns whether the two sets have no value in common.
    ///
    /// `boolean isDisjointFrom(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/isDisjointFrom) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.isdisjointfrom)
    #[doc(alias = "isDisjointFrom")]
    #[inline]
    pub fn is_disjoint_from(&self, other: &Set<T>) -> bool {
        Js::call_isDisjointFrom__value__as_bool(js(self), other.as_ref()).get()
    }

    /// Returns whether all values are also in the other set.
    ///
    /// `boolean isSubsetOf(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/isSubsetOf) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.issubsetof)
    #[doc(alias = "isSubsetOf")]
    #[inline]
    pub fn is_subset_of(&self, other: &Set<T>) -> bool {
        Js::call_isSubsetOf__value__as_bool(js(self), other.as_ref()).get()
    }

    /// Returns whether all values of the other set are in this one.
    ///
    /// `boolean isSupersetOf(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/isSupersetOf) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.issupersetof)
    #[doc(alias = "isSupersetOf")]
    #[inline]
    pub fn is_superset_of(&self, other: &Set<T>) -> bool {
        Js::call_isSupersetOf__value__as_bool(js(self), other.as_ref()).get()
    }

    /// Returns an iterator over the values; the same as `values`.
    ///
    /// `Iterator<T> keys()`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/keys) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.keys)
    #[inline]
    pub fn keys(&self) -> Iter<T> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns a new set of the values that are in just one of the two sets.
    ///
    /// `Set<T> symmetricDifference(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/symmetricDifference) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.symmetricdifference)
    #[doc(alias = "symmetricDifference")]
    #[inline]
    pub fn symmetric_difference(&self, other: &Set<T>) -> Set<T> {
        FromJs::from_js(Js::call_symmetricDifference__value__as_value(js(self), other.as_ref()))
    }

    /// Returns a new set of the values of both sets.
    ///
    /// `Set<T> union(Set<T> other)`
    ///
    /// Feature `set`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/union) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.union)
    #[inline]
    pub fn union(&self, other: &Set<T>) -> Set<T> {
        FromJs::from_js(Js::call_union__value__as_value(js(self), other.as_ref()))
    }

    /// Returns an iterator over the values, in order of insertion.
    ///
    /// `Iterator<T> values()`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set/values) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set.prototype.values)
    #[inline]
    pub fn values(&self) -> Iter<T> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// The string `Set`, which `Object.prototype.toString` shows.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `set`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_set_traits!(Set);

impl<T: FromJs> IntoIterator for &Set<T> {
    type Item = T;
    type IntoIter = Iter<T>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

sequence!([T] Set<T>; T);

web_imports! {
    #[wasm_bindgen(method, js_name = "difference")]
    pub(crate) fn call_difference__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "intersection")]
    pub(crate) fn call_intersection__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "isDisjointFrom")]
    pub(crate) fn call_isDisjointFrom__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSubsetOf")]
    pub(crate) fn call_isSubsetOf__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSupersetOf")]
    pub(crate) fn call_isSupersetOf__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "symmetricDifference")]
    pub(crate) fn call_symmetricDifference__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "union")]
    pub(crate) fn call_union__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "Set")]
    pub(crate) fn new_Set__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Set")]
    pub(crate) fn try_new_Set__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Set", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_Set_symbol_species__as_value() -> JsValue;
}
