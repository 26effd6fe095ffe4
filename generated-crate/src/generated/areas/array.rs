//! Arrays: mapping, sorting, searching, flattening

use crate::runtime::prelude::*;

impl Array {
    /// Returns whether the value is an array, also for arrays from other windows.
    ///
    /// `static boolean isArray(any value)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/isArray) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.isarray)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isArray")]
    #[inline]
    #[track_caller]
    pub fn is_array(value: &JsValue) -> bool {
        expected("Array.isArray", Js::try_static_call_Array_isArray__value__as_bool(value).map(Truth::get))
    }

    /// The constructor that methods such as `map` use to make their result.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `array`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-get-array-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_Array_symbol_species__as_value())
    }
}

impl<T> Array<T> {
    /// Makes a new array from an iterable or an array-like object.
    ///
    /// `static Array<T> from(any items)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/from) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.from)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `items` is null or undefined, or its `Symbol.iterator` is something other than a
    /// function.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_iterable(items: &JsValue) -> Result<Array<T>, Exception> {
        Js::try_static_call_Array_from__value__as_value(items).map(Js::read)
    }

    /// Makes a new array from an iterable or an array-like object.
    ///
    /// `static Array<T> from(any items, (I, unsigned long) -> T mapFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/from) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.from)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `items` is null or undefined, or its `Symbol.iterator` is something other than a
    /// function.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_iterable_map<I>(
        items: &JsValue,
        map_fn: impl IntoScopedFunction<Function<fn(I, u32) -> T>>,
    ) -> Result<Array<T>, Exception> {
        map_fn.scoped(|map_fn| Js::try_static_call_Array_from__value2__as_value(items, map_fn.as_ref()).map(Js::read))
    }

    /// Resolves to a new array of the values of an async iterable, iterable or array-like object.
    ///
    /// `static Promise<Array<T>> fromAsync(any items)`
    ///
    /// Feature `array`. Baseline: widely available since 2024-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/fromAsync) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.fromasync)
    #[doc(alias = "fromAsync")]
    #[inline]
    pub fn from_async(items: &JsValue) -> Promise<Array<T>> {
        Promise::of_call(Js::try_static_call_Array_fromAsync__value__as_value(items))
    }

    /// Resolves to a new array of the values of an async iterable, iterable or array-like object.
    ///
    /// `static Promise<Array<T>> fromAsync(any items, (I, unsigned long) -> T mapFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2024-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/fromAsync) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.fromasync)
    #[doc(alias = "fromAsync")]
    #[inline]
    pub fn from_async_map<I>(
        items: &JsValue,
        map_fn: impl IntoFunction<Function<fn(I, u32) -> T>>,
    ) -> Promise<Array<T>> {
        Promise::of_call(Js::try_static_call_Array_fromAsync__value2__as_value(
            items,
            &map_fn.into_callback().into_function(),
        ))
    }

    /// Returns the item at the index, counted from the end if negative; none if out of range.
    ///
    /// `T? at(long index)`
    ///
    /// Feature `array`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/at) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.at)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn at(&self, index: i32) -> Option<T>
    where
        T: FromJs,
    {
        expected("Array.at", Js::try_call_at__number__as_value(js(self), index as f64).map(Js::read))
    }

    /// Returns a new array with these items and then those of the other array.
    ///
    /// `Array<T> concat(Array<T> items)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/concat) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.concat)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn concat(&self, items: impl IntoSequence<T>) -> Array<T> {
        expected("Array.concat", Js::try_call_concat__value__as_value(js(self), &items.into_array()).map(Js::read))
    }

    /// Copies the items from `start` to `end` onto the place `target`, without changing the length.
    ///
    /// `Array<T> copyWithin(long target, long start, optional long end)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/copyWithin) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.copywithin)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "copyWithin")]
    #[inline]
    #[track_caller]
    pub fn copy_within(&self, target: i32, start: i32) -> Array<T> {
        expected(
            "Array.copyWithin",
            Js::try_call_copyWithin__number2__as_value(js(self), target as f64, start as f64).map(Js::read),
        )
    }

    /// As `copy_within`, with `end`.
    ///
    /// `Array<T> copyWithin(long target, long start, optional long end)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "copyWithin")]
    #[inline]
    #[track_caller]
    pub fn copy_within_with_end(&self, target: i32, start: i32, end: i32) -> Array<T> {
        expected(
            "Array.copyWithin",
            Js::try_call_copyWithin__number3__as_value(js(self), target as f64, start as f64, end as f64).map(Js::read),
        )
    }

    /// Returns an iterator over pairs of index and item.
    ///
    /// `Iterator<[unsigned long, T]> entries()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/entries) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.entries)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn entries(&self) -> Iter<(u32, T)> {
        expected("Array.entries", Js::try_call_entries__as_value(js(self)).map(Js::read))
    }

    /// Returns whether the callback is true for all items; true for an empty array.
    ///
    /// `boolean every((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/every) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.every)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn every(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> bool {
        expected(
            "Array.every",
            callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get)),
        )
    }

    /// Returns whether the callback is true for all items; true for an empty array.
    ///
    /// `boolean every((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/every) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.every)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "every")]
    #[inline]
    pub fn try_every(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Sets all items from `start` up to but not including `end` to the value, and returns the same array.
    ///
    /// `Array<T> fill(T value, optional long start, optional long end)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/fill) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.fill)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn fill(&self, value: impl IntoJs<T>) -> Array<T> {
        expected("Array.fill", Js::try_call_fill__value__as_value(js(self), &value.to_value()).map(Js::read))
    }

    /// As `fill`, with `start`.
    ///
    /// `Array<T> fill(T value, optional long start, optional long end)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "fill")]
    #[inline]
    #[track_caller]
    pub fn fill_with_start(&self, value: impl IntoJs<T>, start: i32) -> Array<T> {
        expected(
            "Array.fill",
            Js::try_call_fill__value_number__as_value(js(self), &value.to_value(), start as f64).map(Js::read),
        )
    }

    /// As `fill_with_start`, with `end`.
    ///
    /// `Array<T> fill(T value, optional long start, optional long end)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "fill")]
    #[inline]
    #[track_caller]
    pub fn fill_with_start_and_end(&self, value: impl IntoJs<T>, start: i32, end: i32) -> Array<T> {
        expected(
            "Array.fill",
            Js::try_call_fill__value_number2__as_value(js(self), &value.to_value(), start as f64, end as f64)
                .map(Js::read),
        )
    }

    /// Returns a new array of the items that the callback is true for.
    ///
    /// `Array<T> filter((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/filter) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.filter)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn filter(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> Array<T> {
        expected(
            "Array.filter",
            callback.scoped(|callback| Js::try_call_filter__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns a new array of the items that the callback is true for.
    ///
    /// `Array<T> filter((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/filter) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.filter)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "filter")]
    #[inline]
    pub fn try_filter(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<Array<T>, Exception> {
        callback.scoped(|callback| Js::try_call_filter__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the first item that the callback is true for, or none.
    ///
    /// `T? find((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/find) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.find)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn find(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> Option<T>
    where
        T: FromJs,
    {
        expected(
            "Array.find",
            callback.scoped(|callback| Js::try_call_find__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns the first item that the callback is true for, or none.
    ///
    /// `T? find((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/find) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.find)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "find")]
    #[inline]
    pub fn try_find(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<Option<T>, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_find__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the index of the first item that the callback is true for, or -1.
    ///
    /// `long long findIndex((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findindex)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "findIndex")]
    #[inline]
    #[track_caller]
    pub fn find_index(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> i64 {
        expected(
            "Array.findIndex",
            callback.scoped(|callback| {
                Js::try_call_findIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the index of the first item that the callback is true for, or -1.
    ///
    /// `long long findIndex((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findindex)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findIndex")]
    #[inline]
    pub fn try_find_index(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<i64, Exception> {
        callback.scoped(|callback| Js::try_call_findIndex__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the last item that the callback is true for, or none.
    ///
    /// `T? findLast((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findLast) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findlast)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "findLast")]
    #[inline]
    #[track_caller]
    pub fn find_last(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> Option<T>
    where
        T: FromJs,
    {
        expected(
            "Array.findLast",
            callback.scoped(|callback| {
                Js::try_call_findLast__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the last item that the callback is true for, or none.
    ///
    /// `T? findLast((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findLast) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findlast)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findLast")]
    #[inline]
    pub fn try_find_last(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<Option<T>, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_findLast__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the index of the last item that the callback is true for, or -1.
    ///
    /// `long long findLastIndex((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findLastIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findlastindex)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "findLastIndex")]
    #[inline]
    #[track_caller]
    pub fn find_last_index(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> i64 {
        expected(
            "Array.findLastIndex",
            callback.scoped(|callback| {
                Js::try_call_findLastIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the index of the last item that the callback is true for, or -1.
    ///
    /// `long long findLastIndex((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/findLastIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.findlastindex)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findLastIndex")]
    #[inline]
    pub fn try_find_last_index(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<i64, Exception> {
        callback.scoped(|callback| {
            Js::try_call_findLastIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
        })
    }

    /// Returns a new array with nested arrays laid out flat, to the given depth (1 by default).
    ///
    /// `Array<U> flat(optional unrestricted double depth)`
    ///
    /// Feature `array`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/flat) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.flat)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn flat<U>(&self) -> Array<U> {
        expected("Array.flat", Js::try_call_flat__as_value(js(self)).map(Js::read))
    }

    /// As `flat`, with `depth`.
    ///
    /// `Array<U> flat(optional unrestricted double depth)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "flat")]
    #[inline]
    #[track_caller]
    pub fn flat_with_depth<U>(&self, depth: f64) -> Array<U> {
        expected("Array.flat", Js::try_call_flat__number__as_value(js(self), depth).map(Js::read))
    }

    /// Returns a new array of the callback's results, each laid out flat by one level.
    ///
    /// `Array<U> flatMap((T, unsigned long, Array<T>) -> Array<U> callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/flatMap) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.flatmap)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "flatMap")]
    #[inline]
    #[track_caller]
    pub fn flat_map<U>(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> Array<U>>>,
    ) -> Array<U> {
        expected(
            "Array.flatMap",
            callback.scoped(|callback| {
                Js::try_call_flatMap__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns a new array of the callback's results, each laid out flat by one level.
    ///
    /// `Array<U> flatMap((T, unsigned long, Array<T>) -> Array<U> callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/flatMap) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.flatmap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "flatMap")]
    #[inline]
    pub fn try_flat_map<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> Array<U>>>,
    ) -> Result<Array<U>, Exception> {
        callback.scoped(|callback| Js::try_call_flatMap__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Calls the callback for each item in order, and skips holes.
    ///
    /// `undefined forEach((T, unsigned long, Array<T>) -> undefined callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/forEach) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.foreach)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "forEach")]
    #[inline]
    #[track_caller]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>)>>) {
        expected("Array.forEach", callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref())))
    }

    /// Calls the callback for each item in order, and skips holes.
    ///
    /// `undefined forEach((T, unsigned long, Array<T>) -> undefined callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/forEach) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.foreach)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns whether the value is in the array; `NaN` is found, too.
    ///
    /// `boolean includes(T value, optional long fromIndex)`
    ///
    /// Feature `array`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/includes) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.includes)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn includes(&self, value: impl IntoJs<T>) -> bool {
        expected("Array.includes", Js::try_call_includes__value__as_bool(js(self), &value.to_value()).map(Truth::get))
    }

    /// As `includes`, with `from_index`.
    ///
    /// `boolean includes(T value, optional long fromIndex)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "includes")]
    #[inline]
    #[track_caller]
    pub fn includes_with_from_index(&self, value: impl IntoJs<T>, from_index: i32) -> bool {
        expected(
            "Array.includes",
            Js::try_call_includes__value_number__as_bool(js(self), &value.to_value(), from_index as f64)
                .map(Truth::get),
        )
    }

    /// Returns the first index of a strictly equal value, or -1.
    ///
    /// `long long indexOf(T value, optional long fromIndex)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/indexOf) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.indexof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "indexOf")]
    #[inline]
    #[track_caller]
    pub fn index_of(&self, value: impl IntoJs<T>) -> i64 {
        expected("Array.indexOf", Js::try_call_indexOf__value__as_value(js(self), &value.to_value()).map(Js::read))
    }

    /// As `index_of`, with `from_index`.
    ///
    /// `long long indexOf(T value, optional long fromIndex)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "indexOf")]
    #[inline]
    #[track_caller]
    pub fn index_of_with_from_index(&self, value: impl IntoJs<T>, from_index: i32) -> i64 {
        expected(
            "Array.indexOf",
            Js::try_call_indexOf__value_number__as_value(js(self), &value.to_value(), from_index as f64).map(Js::read),
        )
    }

    /// Returns the items as one string, with the separator (a comma by default) between them.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/join) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.join)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn join(&self) -> JsString {
        expected("Array.join", Js::try_call_join__as_value(js(self)).map(Js::read))
    }

    /// As `join`, with `separator`.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "join")]
    #[inline]
    #[track_caller]
    pub fn join_with_separator(&self, separator: &str) -> JsString {
        expected("Array.join", Js::try_call_join__str__as_value(js(self), separator).map(Js::read))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `Iterator<unsigned long> keys()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/keys) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.keys)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn keys(&self) -> Iter<u32> {
        expected("Array.keys", Js::try_call_keys__as_value(js(self)).map(Js::read))
    }

    /// Returns the last index of a strictly equal value, or -1, searching backwards.
    ///
    /// `long long lastIndexOf(T value, optional long fromIndex)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/lastIndexOf) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.lastindexof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    #[track_caller]
    pub fn last_index_of(&self, value: impl IntoJs<T>) -> i64 {
        expected(
            "Array.lastIndexOf",
            Js::try_call_lastIndexOf__value__as_value(js(self), &value.to_value()).map(Js::read),
        )
    }

    /// As `last_index_of`, with `from_index`.
    ///
    /// `long long lastIndexOf(T value, optional long fromIndex)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    #[track_caller]
    pub fn last_index_of_with_from_index(&self, value: impl IntoJs<T>, from_index: i32) -> i64 {
        expected(
            "Array.lastIndexOf",
            Js::try_call_lastIndexOf__value_number__as_value(js(self), &value.to_value(), from_index as f64)
                .map(Js::read),
        )
    }

    /// Returns a new array of the callback's results, one for each item.
    ///
    /// `Array<U> map((T, unsigned long, Array<T>) -> U callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/map) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.map)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn map<U>(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> U>>) -> Array<U> {
        expected(
            "Array.map",
            callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns a new array of the callback's results, one for each item.
    ///
    /// `Array<U> map((T, unsigned long, Array<T>) -> U callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/map) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.map)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "map")]
    #[inline]
    pub fn try_map<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> U>>,
    ) -> Result<Array<U>, Exception> {
        callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Removes the last item and returns it; none if the array is empty.
    ///
    /// `T? pop()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/pop) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.pop)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn pop(&self) -> Option<T>
    where
        T: FromJs,
    {
        expected("Array.pop", Js::try_call_pop__as_value(js(self)).map(Js::read))
    }

    /// Adds an item at the end and returns the new length.
    ///
    /// `unsigned long push(T... items)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/push) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.push)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where an item cannot be added, as to a frozen array, and a `RangeError` where the
    /// length would exceed 2^32 − 1.
    #[doc(alias = "push")]
    #[inline]
    pub fn push_many(&self, items: impl IntoSequence<T>) -> Result<u32, Exception> {
        Js::try_call_push__value_spread__as_value(js(self), &items.to_value()).map(Js::read)
    }

    /// Combines the items from first to last into one value; throws if the array is empty.
    ///
    /// `T reduce((T, T, unsigned long, Array<T>) -> T callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/reduce) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function, or the array is empty and no initial value is
    /// given.
    #[inline]
    pub fn reduce(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, T, u32, Array<T>) -> T>>,
    ) -> Result<T, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_reduce__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// As `reduce`, with `initial_value`.
    ///
    /// `U reduce((U, T, unsigned long, Array<T>) -> U callback, U initialValue)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "reduce")]
    #[inline]
    #[track_caller]
    pub fn reduce_with_initial_value<U>(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(U, T, u32, Array<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> U
    where
        U: FromJs,
    {
        expected(
            "Array.reduce",
            callback.scoped(|callback| {
                Js::try_call_reduce__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value())
                    .map(Js::read)
            }),
        )
    }

    /// Combines the items from first to last into one value; throws if the array is empty.
    ///
    /// `U reduce((U, T, unsigned long, Array<T>) -> U callback, U initialValue)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/reduce) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn try_reduce_with_initial_value<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(U, T, u32, Array<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> Result<U, Exception>
    where
        U: FromJs,
    {
        callback.scoped(|callback| {
            Js::try_call_reduce__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value()).map(Js::read)
        })
    }

    /// Combines the items from last to first into one value; throws if the array is empty.
    ///
    /// `T reduceRight((T, T, unsigned long, Array<T>) -> T callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/reduceRight) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.reduceright)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function, or the array is empty and no initial value is
    /// given.
    #[doc(alias = "reduceRight")]
    #[inline]
    pub fn reduce_right(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, T, u32, Array<T>) -> T>>,
    ) -> Result<T, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_reduceRight__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// As `reduce_right`, with `initial_value`.
    ///
    /// `U reduceRight((U, T, unsigned long, Array<T>) -> U callback, U initialValue)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "reduceRight")]
    #[inline]
    #[track_caller]
    pub fn reduce_right_with_initial_value<U>(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(U, T, u32, Array<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> U
    where
        U: FromJs,
    {
        expected(
            "Array.reduceRight",
            callback.scoped(|callback| {
                Js::try_call_reduceRight__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value())
                    .map(Js::read)
            }),
        )
    }

    /// Combines the items from last to first into one value; throws if the array is empty.
    ///
    /// `U reduceRight((U, T, unsigned long, Array<T>) -> U callback, U initialValue)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/reduceRight) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.reduceright)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "reduceRight")]
    #[inline]
    pub fn try_reduce_right_with_initial_value<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(U, T, u32, Array<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> Result<U, Exception>
    where
        U: FromJs,
    {
        callback.scoped(|callback| {
            Js::try_call_reduceRight__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value())
                .map(Js::read)
        })
    }

    /// Reverses the order of the items in place and returns the same array.
    ///
    /// `Array<T> reverse()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/reverse) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.reverse)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn reverse(&self) -> Array<T> {
        expected("Array.reverse", Js::try_call_reverse__as_value(js(self)).map(Js::read))
    }

    /// Removes the first item and returns it; none if the array is empty.
    ///
    /// `T? shift()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/shift) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.shift)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn shift(&self) -> Option<T>
    where
        T: FromJs,
    {
        expected("Array.shift", Js::try_call_shift__as_value(js(self)).map(Js::read))
    }

    /// Returns a copy of the items from `start` up to but not including `end`; negative ones count from the end.
    ///
    /// `Array<T> slice(optional long start, optional long end)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/slice) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.slice)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn slice(&self) -> Array<T> {
        expected("Array.slice", Js::try_call_slice__as_value(js(self)).map(Js::read))
    }

    /// As `slice`, with `start`.
    ///
    /// `Array<T> slice(optional long start, optional long end)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "slice")]
    #[inline]
    #[track_caller]
    pub fn slice_with_start(&self, start: i32) -> Array<T> {
        expected("Array.slice", Js::try_call_slice__number__as_value(js(self), start as f64).map(Js::read))
    }

    /// As `slice_with_start`, with `end`.
    ///
    /// `Array<T> slice(optional long start, optional long end)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "slice")]
    #[inline]
    #[track_caller]
    pub fn slice_with_start_and_end(&self, start: i32, end: i32) -> Array<T> {
        expected("Array.slice", Js::try_call_slice__number2__as_value(js(self), start as f64, end as f64).map(Js::read))
    }

    /// Returns whether the callback is true for at least one item.
    ///
    /// `boolean some((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/some) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.some)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn some(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32, Array<T>) -> bool>>) -> bool {
        expected(
            "Array.some",
            callback.scoped(|callback| Js::try_call_some__value__as_bool(js(self), callback.as_ref()).map(Truth::get)),
        )
    }

    /// Returns whether the callback is true for at least one item.
    ///
    /// `boolean some((T, unsigned long, Array<T>) -> boolean callback)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/some) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.some)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "some")]
    #[inline]
    pub fn try_some(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32, Array<T>) -> bool>>,
    ) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_some__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Sorts the array in place, by the text of the items, and returns the same array.
    ///
    /// `Array<T> sort()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.sort)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn sort(&self) -> Array<T> {
        expected("Array.sort", Js::try_call_sort__as_value(js(self)).map(Js::read))
    }

    /// Sorts the array in place, by the text of the items, and returns the same array.
    ///
    /// `Array<T> sort((T, T) -> unrestricted double compareFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.sort)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "sort")]
    #[inline]
    #[track_caller]
    pub fn sort_by(&self, compare_fn: impl IntoInfallibleFunction<Function<fn(T, T) -> f64>>) -> Array<T> {
        expected(
            "Array.sort",
            compare_fn.scoped(|compare_fn| {
                Js::try_call_sort__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
            }),
        )
    }

    /// Sorts the array in place, by the text of the items, and returns the same array.
    ///
    /// `Array<T> sort((T, T) -> unrestricted double compareFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.sort)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "sort")]
    #[inline]
    pub fn try_sort_by(
        &self,
        compare_fn: impl IntoScopedFunction<Function<fn(T, T) -> f64>>,
    ) -> Result<Array<T>, Exception> {
        compare_fn.scoped(|compare_fn| Js::try_call_sort__value__as_value(js(self), compare_fn.as_ref()).map(Js::read))
    }

    /// Removes items from `start` on, all if no count is given, and returns the removed ones.
    ///
    /// `Array<T> splice(long start, optional unsigned long deleteCount)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/splice) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.splice)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn splice(&self, start: i32) -> Array<T> {
        expected("Array.splice", Js::try_call_splice__number__as_value(js(self), start as f64).map(Js::read))
    }

    /// As `splice`, with `delete_count`.
    ///
    /// `Array<T> splice(long start, optional unsigned long deleteCount)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "splice")]
    #[inline]
    #[track_caller]
    pub fn splice_with_delete_count(&self, start: i32, delete_count: u32) -> Array<T> {
        expected(
            "Array.splice",
            Js::try_call_splice__number2__as_value(js(self), start as f64, delete_count as f64).map(Js::read),
        )
    }

    /// Removes items from `start` on, all if no count is given, and returns the removed ones.
    ///
    /// `Array<T> splice(long start, unsigned long deleteCount, T... items)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/splice) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.splice)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the elements cannot be changed, as in a frozen array.
    #[doc(alias = "splice")]
    #[inline]
    pub fn splice_many(
        &self,
        start: i32,
        delete_count: u32,
        items: impl IntoSequence<T>,
    ) -> Result<Array<T>, Exception> {
        Js::try_call_splice__number2_value_spread__as_value(
            js(self),
            start as f64,
            delete_count as f64,
            &items.to_value(),
        )
        .map(Js::read)
    }

    /// Returns the items as one string, each in the form of the user's language.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toLocaleString) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tolocalestring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toLocaleString")]
    #[inline]
    #[track_caller]
    pub fn to_locale_string(&self) -> JsString {
        expected("Array.toLocaleString", Js::try_call_toLocaleString__as_value(js(self)).map(Js::read))
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `array`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where an element, such as a number or a date, finds an invalid language tag in
    /// `locales` or an invalid value in `options`.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `array`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where an element, such as a number or a date, finds an invalid language tag in
    /// `locales` or an invalid value in `options`.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns a copy with the items in reverse order.
    ///
    /// `Array<T> toReversed()`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toReversed) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.toreversed)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toReversed")]
    #[inline]
    #[track_caller]
    pub fn to_reversed(&self) -> Array<T> {
        expected("Array.toReversed", Js::try_call_toReversed__as_value(js(self)).map(Js::read))
    }

    /// Returns a sorted copy, in the order of the items' text.
    ///
    /// `Array<T> toSorted()`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tosorted)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSorted")]
    #[inline]
    #[track_caller]
    pub fn to_sorted(&self) -> Array<T> {
        expected("Array.toSorted", Js::try_call_toSorted__as_value(js(self)).map(Js::read))
    }

    /// Returns a sorted copy, in the order of the items' text.
    ///
    /// `Array<T> toSorted((T, T) -> unrestricted double compareFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tosorted)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSorted")]
    #[inline]
    #[track_caller]
    pub fn to_sorted_by(&self, compare_fn: impl IntoInfallibleFunction<Function<fn(T, T) -> f64>>) -> Array<T> {
        expected(
            "Array.toSorted",
            compare_fn.scoped(|compare_fn| {
                Js::try_call_toSorted__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns a sorted copy, in the order of the items' text.
    ///
    /// `Array<T> toSorted((T, T) -> unrestricted double compareFn)`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tosorted)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "toSorted")]
    #[inline]
    pub fn try_to_sorted_by(
        &self,
        compare_fn: impl IntoScopedFunction<Function<fn(T, T) -> f64>>,
    ) -> Result<Array<T>, Exception> {
        compare_fn.scoped(|compare_fn| {
            Js::try_call_toSorted__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
        })
    }

    /// Returns a copy without the items that `splice` would remove.
    ///
    /// `Array<T> toSpliced(long start, optional unsigned long deleteCount)`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toSpliced) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tospliced)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSpliced")]
    #[inline]
    #[track_caller]
    pub fn to_spliced(&self, start: i32) -> Array<T> {
        expected("Array.toSpliced", Js::try_call_toSpliced__number__as_value(js(self), start as f64).map(Js::read))
    }

    /// As `to_spliced`, with `delete_count`.
    ///
    /// `Array<T> toSpliced(long start, optional unsigned long deleteCount)`
    ///
    /// Feature `array`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSpliced")]
    #[inline]
    #[track_caller]
    pub fn to_spliced_with_delete_count(&self, start: i32, delete_count: u32) -> Array<T> {
        expected(
            "Array.toSpliced",
            Js::try_call_toSpliced__number2__as_value(js(self), start as f64, delete_count as f64).map(Js::read),
        )
    }

    /// Returns a copy without the items that `splice` would remove.
    ///
    /// `Array<T> toSpliced(long start, unsigned long deleteCount, T... items)`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toSpliced) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tospliced)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the new array would have more than 2^32 − 1 elements.
    #[doc(alias = "toSpliced")]
    #[inline]
    pub fn to_spliced_many(
        &self,
        start: i32,
        delete_count: u32,
        items: impl IntoSequence<T>,
    ) -> Result<Array<T>, Exception> {
        Js::try_call_toSpliced__number2_value_spread__as_value(
            js(self),
            start as f64,
            delete_count as f64,
            &items.to_value(),
        )
        .map(Js::read)
    }

    /// Returns the items joined with commas.
    ///
    /// `String toString()`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/toString) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.tostring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toString")]
    #[inline]
    #[track_caller]
    pub fn to_string(&self) -> JsString {
        expected("Array.toString", Js::try_call_toString__as_value(js(self)).map(Js::read))
    }

    /// Adds an item at the start and returns the new length.
    ///
    /// `unsigned long unshift(T item)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/unshift) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.unshift)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn unshift(&self, item: impl IntoJs<T>) -> u32 {
        expected("Array.unshift", Js::try_call_unshift__value__as_value(js(self), &item.to_value()).map(Js::read))
    }

    /// Adds an item at the start and returns the new length.
    ///
    /// `unsigned long unshift(T... items)`
    ///
    /// Feature `array`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/unshift) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.unshift)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where an item cannot be added, as to a frozen array, and a `RangeError` where the
    /// length would exceed 2^32 − 1.
    #[doc(alias = "unshift")]
    #[inline]
    pub fn unshift_many(&self, items: impl IntoSequence<T>) -> Result<u32, Exception> {
        Js::try_call_unshift__value_spread__as_value(js(self), &items.to_value()).map(Js::read)
    }

    /// Returns an iterator over the items.
    ///
    /// `Iterator<T> values()`
    ///
    /// Feature `array`. Baseline: widely available since 2018-05. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/values) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.values)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn values(&self) -> Iter<T> {
        expected("Array.values", Js::try_call_values__as_value(js(self)).map(Js::read))
    }

    /// Returns a copy with the item at the index replaced; throws if the index is out of range.
    ///
    /// `Array<T> with(long index, T value)`
    ///
    /// Feature `array`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/with) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an index out of the array's bounds.
    #[inline]
    pub fn with(&self, index: i32, value: impl IntoJs<T>) -> Result<Array<T>, Exception> {
        Js::try_call_with__number_value__as_value(js(self), index as f64, &value.to_value()).map(Js::read)
    }

    /// An object that names the newer methods which a `with` statement leaves out.
    ///
    /// `readonly attribute object unscopables`
    ///
    /// Feature `array`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/Symbol.unscopables) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype-%symbol.unscopables%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@unscopables")]
    #[inline]
    #[track_caller]
    pub fn unscopables(&self) -> Object {
        expected("Array.@@unscopables", Js::try_get_symbol_unscopables__as_value(js(self)).map(Js::read))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "[Symbol.unscopables]")]
    pub(crate) fn try_get_symbol_unscopables__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "flat")]
    pub(crate) fn try_call_flat__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "flat")]
    pub(crate) fn try_call_flat__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pop")]
    pub(crate) fn try_call_pop__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "push")]
    pub(crate) fn try_call_push__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "shift")]
    pub(crate) fn try_call_shift__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn try_call_slice__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "splice")]
    pub(crate) fn try_call_splice__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "splice")]
    pub(crate) fn try_call_splice__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "splice")]
    pub(crate) fn try_call_splice__number2_value_spread__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toSpliced")]
    pub(crate) fn try_call_toSpliced__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toSpliced")]
    pub(crate) fn try_call_toSpliced__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "toSpliced")]
    pub(crate) fn try_call_toSpliced__number2_value_spread__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unshift")]
    pub(crate) fn try_call_unshift__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "unshift")]
    pub(crate) fn try_call_unshift__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Array", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_Array_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "from")]
    pub(crate) fn try_static_call_Array_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "from")]
    pub(crate) fn try_static_call_Array_from__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "fromAsync")]
    pub(crate) fn try_static_call_Array_fromAsync__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "fromAsync")]
    pub(crate) fn try_static_call_Array_fromAsync__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "isArray")]
    pub(crate) fn try_static_call_Array_isArray__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
}
