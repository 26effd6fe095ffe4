//! Typed arrays: their methods, base64 and hexadecimal digits

use crate::runtime::prelude::*;
use crate::{ArrayBufferOrSharedArrayBuffer, Base64Alphabet, Base64LastChunkHandling, Base64Options, SetFromResult};

impl<T: TypedArrayItem> TypedArray<T> {
    /// The block of bytes that the array is a view of.
    ///
    /// `readonly attribute (ArrayBuffer or SharedArrayBuffer) buffer`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/buffer) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-get-%typedarray%.prototype.buffer)
    #[inline]
    pub fn buffer(&self) -> ArrayBufferOrSharedArrayBuffer {
        FromJs::from_js(Js::get_buffer__as_value(js(self)))
    }

    /// The length of the array in bytes.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/byteLength) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-get-%typedarray%.prototype.bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// The distance in bytes from the start of the buffer to the start of the array.
    ///
    /// `readonly attribute unsigned long byteOffset`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/byteOffset) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-get-%typedarray%.prototype.byteoffset)
    #[doc(alias = "byteOffset")]
    #[inline]
    pub fn byte_offset(&self) -> u32 {
        Js::get_byteOffset__as_number(js(self)) as u32
    }

    /// Returns the element at an index, or undefined; negative indices count from the end.
    ///
    /// `T.Number? at(long index)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/at) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.at)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn at(&self, index: i32) -> Option<T::Number> {
        expected("TypedArray.at", Js::try_call_at__number__as_value(js(self), index as f64).map(Js::read))
    }

    /// Copies a range of elements to another place in the same array.
    ///
    /// `TypedArray<T> copyWithin(long target, long start, optional long end)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/copyWithin) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.copywithin)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "copyWithin")]
    #[inline]
    #[track_caller]
    pub fn copy_within(&self, target: i32, start: i32) -> TypedArray<T> {
        expected(
            "TypedArray.copyWithin",
            Js::try_call_copyWithin__number2__as_value(js(self), target as f64, start as f64).map(Js::read),
        )
    }

    /// As `copy_within`, with `end`.
    ///
    /// `TypedArray<T> copyWithin(long target, long start, optional long end)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "copyWithin")]
    #[inline]
    #[track_caller]
    pub fn copy_within_with_end(&self, target: i32, start: i32, end: i32) -> TypedArray<T> {
        expected(
            "TypedArray.copyWithin",
            Js::try_call_copyWithin__number3__as_value(js(self), target as f64, start as f64, end as f64).map(Js::read),
        )
    }

    /// Returns an iterator over pairs of index and element.
    ///
    /// `Iterator<[unsigned long, T.Number]> entries()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/entries) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.entries)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn entries(&self) -> Iter<(u32, T::Number)> {
        expected("TypedArray.entries", Js::try_call_entries__as_value(js(self)).map(Js::read))
    }

    /// Returns whether the callback is true for all elements.
    ///
    /// `boolean every((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/every) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.every)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn every(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> bool {
        expected(
            "TypedArray.every",
            callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get)),
        )
    }

    /// Returns whether the callback is true for all elements.
    ///
    /// `boolean every((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/every) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.every)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "every")]
    #[inline]
    pub fn try_every(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Sets the elements of a range, by default all, to one value.
    ///
    /// `TypedArray<T> fill(T.Number value, optional long start, optional long end)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/fill) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.fill)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn fill(&self, value: T::Number) -> TypedArray<T> {
        expected("TypedArray.fill", Js::try_call_fill__value__as_value(js(self), &T::number_to_js(value)).map(Js::read))
    }

    /// As `fill`, with `start`.
    ///
    /// `TypedArray<T> fill(T.Number value, optional long start, optional long end)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "fill")]
    #[inline]
    #[track_caller]
    pub fn fill_with_start(&self, value: T::Number, start: i32) -> TypedArray<T> {
        expected(
            "TypedArray.fill",
            Js::try_call_fill__value_number__as_value(js(self), &T::number_to_js(value), start as f64).map(Js::read),
        )
    }

    /// As `fill_with_start`, with `end`.
    ///
    /// `TypedArray<T> fill(T.Number value, optional long start, optional long end)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "fill")]
    #[inline]
    #[track_caller]
    pub fn fill_with_start_and_end(&self, value: T::Number, start: i32, end: i32) -> TypedArray<T> {
        expected(
            "TypedArray.fill",
            Js::try_call_fill__value_number2__as_value(js(self), &T::number_to_js(value), start as f64, end as f64)
                .map(Js::read),
        )
    }

    /// Returns a new array with the elements for which the callback is true.
    ///
    /// `TypedArray<T> filter((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/filter) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.filter)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn filter(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> TypedArray<T> {
        expected(
            "TypedArray.filter",
            callback.scoped(|callback| Js::try_call_filter__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns a new array with the elements for which the callback is true.
    ///
    /// `TypedArray<T> filter((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/filter) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.filter)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "filter")]
    #[inline]
    pub fn try_filter(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<TypedArray<T>, Exception> {
        callback.scoped(|callback| Js::try_call_filter__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the first element for which the callback is true, or undefined.
    ///
    /// `T.Number? find((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/find) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.find)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn find(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Option<T::Number> {
        expected(
            "TypedArray.find",
            callback.scoped(|callback| Js::try_call_find__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns the first element for which the callback is true, or undefined.
    ///
    /// `T.Number? find((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/find) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.find)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "find")]
    #[inline]
    pub fn try_find(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<Option<T::Number>, Exception> {
        callback.scoped(|callback| Js::try_call_find__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the index of the first element for which the callback is true, or -1.
    ///
    /// `long long findIndex((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findindex)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "findIndex")]
    #[inline]
    #[track_caller]
    pub fn find_index(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> i64 {
        expected(
            "TypedArray.findIndex",
            callback.scoped(|callback| {
                Js::try_call_findIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the index of the first element for which the callback is true, or -1.
    ///
    /// `long long findIndex((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findindex)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findIndex")]
    #[inline]
    pub fn try_find_index(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<i64, Exception> {
        callback.scoped(|callback| Js::try_call_findIndex__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the last element for which the callback is true, or undefined.
    ///
    /// `T.Number? findLast((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findLast) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findlast)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "findLast")]
    #[inline]
    #[track_caller]
    pub fn find_last(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Option<T::Number> {
        expected(
            "TypedArray.findLast",
            callback.scoped(|callback| {
                Js::try_call_findLast__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the last element for which the callback is true, or undefined.
    ///
    /// `T.Number? findLast((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findLast) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findlast)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findLast")]
    #[inline]
    pub fn try_find_last(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<Option<T::Number>, Exception> {
        callback.scoped(|callback| Js::try_call_findLast__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns the index of the last element for which the callback is true, or -1.
    ///
    /// `long long findLastIndex((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findLastIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findlastindex)
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
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> i64 {
        expected(
            "TypedArray.findLastIndex",
            callback.scoped(|callback| {
                Js::try_call_findLastIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns the index of the last element for which the callback is true, or -1.
    ///
    /// `long long findLastIndex((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/findLastIndex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.findlastindex)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "findLastIndex")]
    #[inline]
    pub fn try_find_last_index(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<i64, Exception> {
        callback.scoped(|callback| {
            Js::try_call_findLastIndex__value__as_value(js(self), callback.as_ref()).map(Js::read)
        })
    }

    /// Calls the callback for each element in order.
    ///
    /// `undefined forEach((T.Number, unsigned long, TypedArray<T>) -> undefined callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/forEach) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.foreach)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "forEach")]
    #[inline]
    #[track_caller]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>)>>) {
        expected(
            "TypedArray.forEach",
            callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref())),
        )
    }

    /// Calls the callback for each element in order.
    ///
    /// `undefined forEach((T.Number, unsigned long, TypedArray<T>) -> undefined callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/forEach) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.foreach)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns whether the array holds a value; it finds `NaN` too.
    ///
    /// `boolean includes(T.Number value, optional long fromIndex)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/includes) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.includes)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn includes(&self, value: T::Number) -> bool {
        expected(
            "TypedArray.includes",
            Js::try_call_includes__value__as_bool(js(self), &T::number_to_js(value)).map(Truth::get),
        )
    }

    /// As `includes`, with `from_index`.
    ///
    /// `boolean includes(T.Number value, optional long fromIndex)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "includes")]
    #[inline]
    #[track_caller]
    pub fn includes_with_from_index(&self, value: T::Number, from_index: i32) -> bool {
        expected(
            "TypedArray.includes",
            Js::try_call_includes__value_number__as_bool(js(self), &T::number_to_js(value), from_index as f64)
                .map(Truth::get),
        )
    }

    /// Returns the first index of a value, or -1 if it does not occur.
    ///
    /// `long long indexOf(T.Number value, optional long fromIndex)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/indexOf) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.indexof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "indexOf")]
    #[inline]
    #[track_caller]
    pub fn index_of(&self, value: T::Number) -> i64 {
        expected(
            "TypedArray.indexOf",
            Js::try_call_indexOf__value__as_value(js(self), &T::number_to_js(value)).map(Js::read),
        )
    }

    /// As `index_of`, with `from_index`.
    ///
    /// `long long indexOf(T.Number value, optional long fromIndex)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "indexOf")]
    #[inline]
    #[track_caller]
    pub fn index_of_with_from_index(&self, value: T::Number, from_index: i32) -> i64 {
        expected(
            "TypedArray.indexOf",
            Js::try_call_indexOf__value_number__as_value(js(self), &T::number_to_js(value), from_index as f64)
                .map(Js::read),
        )
    }

    /// Returns all elements as one string, with a separator between them, by default a comma.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/join) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.join)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn join(&self) -> JsString {
        expected("TypedArray.join", Js::try_call_join__as_value(js(self)).map(Js::read))
    }

    /// As `join`, with `separator`.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "join")]
    #[inline]
    #[track_caller]
    pub fn join_with_separator(&self, separator: &str) -> JsString {
        expected("TypedArray.join", Js::try_call_join__str__as_value(js(self), separator).map(Js::read))
    }

    /// Returns an iterator over the indices.
    ///
    /// `Iterator<unsigned long> keys()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/keys) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.keys)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn keys(&self) -> Iter<u32> {
        expected("TypedArray.keys", Js::try_call_keys__as_value(js(self)).map(Js::read))
    }

    /// Returns the last index of a value, or -1 if it does not occur.
    ///
    /// `long long lastIndexOf(T.Number value, optional long fromIndex)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/lastIndexOf) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.lastindexof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    #[track_caller]
    pub fn last_index_of(&self, value: T::Number) -> i64 {
        expected(
            "TypedArray.lastIndexOf",
            Js::try_call_lastIndexOf__value__as_value(js(self), &T::number_to_js(value)).map(Js::read),
        )
    }

    /// As `last_index_of`, with `from_index`.
    ///
    /// `long long lastIndexOf(T.Number value, optional long fromIndex)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    #[track_caller]
    pub fn last_index_of_with_from_index(&self, value: T::Number, from_index: i32) -> i64 {
        expected(
            "TypedArray.lastIndexOf",
            Js::try_call_lastIndexOf__value_number__as_value(js(self), &T::number_to_js(value), from_index as f64)
                .map(Js::read),
        )
    }

    /// Returns a new array of the same type with the results of the callback.
    ///
    /// `TypedArray<T> map((T.Number, unsigned long, TypedArray<T>) -> any callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/map) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.map)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn map(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> JsValue>>,
    ) -> TypedArray<T> {
        expected(
            "TypedArray.map",
            callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// Returns a new array of the same type with the results of the callback.
    ///
    /// `TypedArray<T> map((T.Number, unsigned long, TypedArray<T>) -> any callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/map) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.map)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "map")]
    #[inline]
    pub fn try_map(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> JsValue>>,
    ) -> Result<TypedArray<T>, Exception> {
        callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Combines all elements into one value, from the first to the last.
    ///
    /// `any reduce((any, T.Number, unsigned long, TypedArray<T>) -> any callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/reduce) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the array is empty and there is no initial value, and whatever the callback
    /// throws.
    #[inline]
    pub fn reduce(
        &self,
        callback: impl IntoScopedFunction<Function<fn(JsValue, T::Number, u32, TypedArray<T>) -> JsValue>>,
    ) -> Result<JsValue, Exception> {
        callback.scoped(|callback| Js::try_call_reduce__value__as_value(js(self), callback.as_ref()).map(Js::value))
    }

    /// As `reduce`, with `initial_value`.
    ///
    /// `U reduce((U, T.Number, unsigned long, TypedArray<T>) -> U callback, U initialValue)`
    ///
    /// Feature `typed-arrays`.
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
        callback: impl IntoInfallibleFunction<Function<fn(U, T::Number, u32, TypedArray<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> U
    where
        U: FromJs,
    {
        expected(
            "TypedArray.reduce",
            callback.scoped(|callback| {
                Js::try_call_reduce__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value())
                    .map(Js::read)
            }),
        )
    }

    /// Combines all elements into one value, from the first to the last.
    ///
    /// `U reduce((U, T.Number, unsigned long, TypedArray<T>) -> U callback, U initialValue)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/reduce) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn try_reduce_with_initial_value<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(U, T::Number, u32, TypedArray<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> Result<U, Exception>
    where
        U: FromJs,
    {
        callback.scoped(|callback| {
            Js::try_call_reduce__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value()).map(Js::read)
        })
    }

    /// Combines all elements into one value, from the last to the first.
    ///
    /// `any reduceRight((any, T.Number, unsigned long, TypedArray<T>) -> any callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/reduceRight) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.reduceright)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the array is empty and there is no initial value, and whatever the callback
    /// throws.
    #[doc(alias = "reduceRight")]
    #[inline]
    pub fn reduce_right(
        &self,
        callback: impl IntoScopedFunction<Function<fn(JsValue, T::Number, u32, TypedArray<T>) -> JsValue>>,
    ) -> Result<JsValue, Exception> {
        callback.scoped(|callback| {
            Js::try_call_reduceRight__value__as_value(js(self), callback.as_ref()).map(Js::value)
        })
    }

    /// As `reduce_right`, with `initial_value`.
    ///
    /// `U reduceRight((U, T.Number, unsigned long, TypedArray<T>) -> U callback, U initialValue)`
    ///
    /// Feature `typed-arrays`.
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
        callback: impl IntoInfallibleFunction<Function<fn(U, T::Number, u32, TypedArray<T>) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> U
    where
        U: FromJs,
    {
        expected(
            "TypedArray.reduceRight",
            callback.scoped(|callback| {
                Js::try_call_reduceRight__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value())
                    .map(Js::read)
            }),
        )
    }

    /// Combines all elements into one value, from the last to the first.
    ///
    /// `U reduceRight((U, T.Number, unsigned long, TypedArray<T>) -> U callback, U initialValue)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/reduceRight) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.reduceright)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "reduceRight")]
    #[inline]
    pub fn try_reduce_right_with_initial_value<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(U, T::Number, u32, TypedArray<T>) -> U>>,
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

    /// Reverses the elements in place and returns the same array.
    ///
    /// `TypedArray<T> reverse()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/reverse) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.reverse)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn reverse(&self) -> TypedArray<T> {
        expected("TypedArray.reverse", Js::try_call_reverse__as_value(js(self)).map(Js::read))
    }

    /// Copies the elements of another array into this one, from the offset on; throws if they do not fit.
    ///
    /// `undefined set(object source, optional unsigned long offset)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/set) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.set)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `source` does not fit at `offset`, and a `TypeError` for bigints into an array
    /// of numbers or numbers into one of bigints.
    #[inline]
    pub fn set(&self, source: &Object) -> Result<(), Exception> {
        Js::try_call_set__value(js(self), source.as_ref())
    }

    /// As `set`, with `offset`.
    ///
    /// `undefined set(object source, optional unsigned long offset)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `source` does not fit at `offset`, and a `TypeError` for bigints into an array
    /// of numbers or numbers into one of bigints.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_offset(&self, source: &Object, offset: u32) -> Result<(), Exception> {
        Js::try_call_set__value_number(js(self), source.as_ref(), offset as f64)
    }

    /// Returns a copy of a range of elements; negative indices count from the end.
    ///
    /// `TypedArray<T> slice(long start, optional long end)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/slice) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.slice)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn slice(&self, start: i32) -> TypedArray<T> {
        expected("TypedArray.slice", Js::try_call_slice__number__as_value(js(self), start as f64).map(Js::read))
    }

    /// As `slice`, with `end`.
    ///
    /// `TypedArray<T> slice(long start, optional long end)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "slice")]
    #[inline]
    #[track_caller]
    pub fn slice_with_end(&self, start: i32, end: i32) -> TypedArray<T> {
        expected(
            "TypedArray.slice",
            Js::try_call_slice__number2__as_value(js(self), start as f64, end as f64).map(Js::read),
        )
    }

    /// Returns whether the callback is true for at least one element.
    ///
    /// `boolean some((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/some) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.some)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn some(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> bool {
        expected(
            "TypedArray.some",
            callback.scoped(|callback| Js::try_call_some__value__as_bool(js(self), callback.as_ref()).map(Truth::get)),
        )
    }

    /// Returns whether the callback is true for at least one element.
    ///
    /// `boolean some((T.Number, unsigned long, TypedArray<T>) -> boolean callback)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/some) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.some)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "some")]
    #[inline]
    pub fn try_some(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T::Number, u32, TypedArray<T>) -> bool>>,
    ) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_some__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Sorts the elements by number in place and returns the same array.
    ///
    /// `TypedArray<T> sort()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.sort)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn sort(&self) -> TypedArray<T> {
        expected("TypedArray.sort", Js::try_call_sort__as_value(js(self)).map(Js::read))
    }

    /// Sorts the elements by number in place and returns the same array.
    ///
    /// `TypedArray<T> sort((T.Number, T.Number) -> unrestricted double compareFn)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.sort)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "sort")]
    #[inline]
    #[track_caller]
    pub fn sort_by(
        &self,
        compare_fn: impl IntoInfallibleFunction<Function<fn(T::Number, T::Number) -> f64>>,
    ) -> TypedArray<T> {
        expected(
            "TypedArray.sort",
            compare_fn.scoped(|compare_fn| {
                Js::try_call_sort__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
            }),
        )
    }

    /// Sorts the elements by number in place and returns the same array.
    ///
    /// `TypedArray<T> sort((T.Number, T.Number) -> unrestricted double compareFn)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/sort) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.sort)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "sort")]
    #[inline]
    pub fn try_sort_by(
        &self,
        compare_fn: impl IntoScopedFunction<Function<fn(T::Number, T::Number) -> f64>>,
    ) -> Result<TypedArray<T>, Exception> {
        compare_fn.scoped(|compare_fn| Js::try_call_sort__value__as_value(js(self), compare_fn.as_ref()).map(Js::read))
    }

    /// Returns a new view of a range of the same buffer, without copying.
    ///
    /// `TypedArray<T> subarray(long begin, optional long end)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/subarray) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.subarray)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn subarray(&self, begin: i32) -> TypedArray<T> {
        expected("TypedArray.subarray", Js::try_call_subarray__number__as_value(js(self), begin as f64).map(Js::read))
    }

    /// As `subarray`, with `end`.
    ///
    /// `TypedArray<T> subarray(long begin, optional long end)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "subarray")]
    #[inline]
    #[track_caller]
    pub fn subarray_with_end(&self, begin: i32, end: i32) -> TypedArray<T> {
        expected(
            "TypedArray.subarray",
            Js::try_call_subarray__number2__as_value(js(self), begin as f64, end as f64).map(Js::read),
        )
    }

    /// Returns the elements as text in the form of the locale, separated by commas.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2017-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toLocaleString) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.tolocalestring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toLocaleString")]
    #[inline]
    #[track_caller]
    pub fn to_locale_string(&self) -> JsString {
        expected("TypedArray.toLocaleString", Js::try_call_toLocaleString__as_value(js(self)).map(Js::read))
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag or an invalid value of an option, where the array has
    /// elements.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag or an invalid value of an option, where the array has
    /// elements.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns a reversed copy.
    ///
    /// `TypedArray<T> toReversed()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toReversed) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.toreversed)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toReversed")]
    #[inline]
    #[track_caller]
    pub fn to_reversed(&self) -> TypedArray<T> {
        expected("TypedArray.toReversed", Js::try_call_toReversed__as_value(js(self)).map(Js::read))
    }

    /// Returns a copy sorted by number.
    ///
    /// `TypedArray<T> toSorted()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.tosorted)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSorted")]
    #[inline]
    #[track_caller]
    pub fn to_sorted(&self) -> TypedArray<T> {
        expected("TypedArray.toSorted", Js::try_call_toSorted__as_value(js(self)).map(Js::read))
    }

    /// Returns a copy sorted by number.
    ///
    /// `TypedArray<T> toSorted((T.Number, T.Number) -> unrestricted double compareFn)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.tosorted)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toSorted")]
    #[inline]
    #[track_caller]
    pub fn to_sorted_by(
        &self,
        compare_fn: impl IntoInfallibleFunction<Function<fn(T::Number, T::Number) -> f64>>,
    ) -> TypedArray<T> {
        expected(
            "TypedArray.toSorted",
            compare_fn.scoped(|compare_fn| {
                Js::try_call_toSorted__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
            }),
        )
    }

    /// Returns a copy sorted by number.
    ///
    /// `TypedArray<T> toSorted((T.Number, T.Number) -> unrestricted double compareFn)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toSorted) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.tosorted)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "toSorted")]
    #[inline]
    pub fn try_to_sorted_by(
        &self,
        compare_fn: impl IntoScopedFunction<Function<fn(T::Number, T::Number) -> f64>>,
    ) -> Result<TypedArray<T>, Exception> {
        compare_fn.scoped(|compare_fn| {
            Js::try_call_toSorted__value__as_value(js(self), compare_fn.as_ref()).map(Js::read)
        })
    }

    /// Returns the elements as text, separated by commas.
    ///
    /// `String toString()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2017-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/toString) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.tostring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toString")]
    #[inline]
    #[track_caller]
    pub fn to_string(&self) -> JsString {
        expected("TypedArray.toString", Js::try_call_toString__as_value(js(self)).map(Js::read))
    }

    /// Returns an iterator over the elements.
    ///
    /// `Iterator<T.Number> values()`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/values) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.values)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn values(&self) -> Iter<T::Number> {
        expected("TypedArray.values", Js::try_call_values__as_value(js(self)).map(Js::read))
    }

    /// Returns a copy with one element replaced; throws if the index is out of range.
    ///
    /// `TypedArray<T> with(long index, T.Number value)`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/with) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-%typedarray%.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `index` is out of bounds, and a `TypeError` where `value` is a bigint for an
    /// array of numbers, or a number for one of bigints.
    #[inline]
    pub fn with(&self, index: i32, value: T::Number) -> Result<TypedArray<T>, Exception> {
        Js::try_call_with__number_value__as_value(js(self), index as f64, &T::number_to_js(value)).map(Js::read)
    }

    /// The name of the concrete array type, such as `Uint8Array`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `typed-arrays`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-typedarray-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl Uint8Array {
    /// Decodes a Base64 string into a new array; throws if it is malformed.
    ///
    /// `static Uint8Array fromBase64(DOMString string, optional Base64Options options)`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/fromBase64) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.frombase64)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` is no valid base64, and a `TypeError` for an invalid option.
    #[doc(alias = "fromBase64")]
    #[inline]
    pub fn from_base64(string: &str) -> Result<Uint8Array, Exception> {
        Js::try_static_call_Uint8Array_fromBase64__str__as_value(string).map(Js::read)
    }

    /// As `from_base64`, with `options`.
    ///
    /// `static Uint8Array fromBase64(DOMString string, optional Base64Options options)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` is no valid base64, and a `TypeError` for an invalid option.
    #[doc(alias = "fromBase64")]
    #[inline]
    pub fn from_base64_with_options(string: &str, options: &Base64Options) -> Result<Uint8Array, Exception> {
        Js::try_static_call_Uint8Array_fromBase64__str_value__as_value(string, options.as_ref()).map(Js::read)
    }

    /// Decodes a string of hexadecimal digits into a new array; throws if it is malformed.
    ///
    /// `static Uint8Array fromHex(DOMString string)`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/fromHex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.fromhex)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` has an odd length, or a character that is no hex digit.
    #[doc(alias = "fromHex")]
    #[inline]
    pub fn from_hex(string: &str) -> Result<Uint8Array, Exception> {
        Js::try_static_call_Uint8Array_fromHex__str__as_value(string).map(Js::read)
    }

    /// Decodes as much of a Base64 string as fits into this array; throws if it is malformed.
    ///
    /// `SetFromResult setFromBase64(DOMString string, optional Base64Options options)`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/setFromBase64) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.prototype.setfrombase64)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` is no valid base64, and a `TypeError` for an invalid option or a
    /// detached buffer.
    #[doc(alias = "setFromBase64")]
    #[inline]
    pub fn set_from_base64(&self, string: &str) -> Result<SetFromResult, Exception> {
        Js::try_call_setFromBase64__str__as_value(js(self), string).map(Js::read)
    }

    /// As `set_from_base64`, with `options`.
    ///
    /// `SetFromResult setFromBase64(DOMString string, optional Base64Options options)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` is no valid base64, and a `TypeError` for an invalid option or a
    /// detached buffer.
    #[doc(alias = "setFromBase64")]
    #[inline]
    pub fn set_from_base64_with_options(
        &self,
        string: &str,
        options: &Base64Options,
    ) -> Result<SetFromResult, Exception> {
        Js::try_call_setFromBase64__str_value__as_value(js(self), string, options.as_ref()).map(Js::read)
    }

    /// Decodes as many hexadecimal digits as fit into this array; throws if they are malformed.
    ///
    /// `SetFromResult setFromHex(DOMString string)`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/setFromHex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.prototype.setfromhex)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `string` has an odd length, or a character that is no hex digit, and a
    /// `TypeError` for a detached buffer.
    #[doc(alias = "setFromHex")]
    #[inline]
    pub fn set_from_hex(&self, string: &str) -> Result<SetFromResult, Exception> {
        Js::try_call_setFromHex__str__as_value(js(self), string).map(Js::read)
    }

    /// Returns the bytes as a Base64 string.
    ///
    /// `String toBase64()`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/toBase64) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.prototype.tobase64)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toBase64")]
    #[inline]
    #[track_caller]
    pub fn to_base64(&self) -> JsString {
        expected("Uint8Array.toBase64", Js::try_call_toBase64__as_value(js(self)).map(Js::read))
    }

    /// As `to_base64`, with `options`.
    ///
    /// `String toBase64(Base64Options options)`
    ///
    /// Feature `typed-arrays`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the alphabet is neither `base64` nor `base64url`, or the buffer is detached.
    #[doc(alias = "toBase64")]
    #[inline]
    pub fn to_base64_with_options(&self, options: &Base64Options) -> Result<JsString, Exception> {
        Js::try_call_toBase64__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the bytes as a string of lowercase hexadecimal digits.
    ///
    /// `String toHex()`
    ///
    /// Feature `typed-arrays`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array/toHex) · [Specification](https://tc39.es/ecma262/multipage/indexed-collections.html#sec-uint8array.prototype.tohex)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toHex")]
    #[inline]
    #[track_caller]
    pub fn to_hex(&self) -> JsString {
        expected("Uint8Array.toHex", Js::try_call_toHex__as_value(js(self)).map(Js::read))
    }
}

impl Base64Options {
    /// Options for reading or writing Base64.
    ///
    /// `dictionary Base64Options`
    ///
    /// Feature `typed-arrays`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The alphabet to use, `base64` by default.
    ///
    /// `Base64Alphabet alphabet`
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "alphabet")]
    pub fn get_alphabet(&self) -> Option<Base64Alphabet> {
        property::get(self, "alphabet")
    }

    /// Sets the alphabet to use, `base64` by default.
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "alphabet")]
    pub fn set_alphabet(&self, value: Base64Alphabet) -> &Self {
        property::set_str(self, "alphabet", value.as_str());
        self
    }

    /// How to decode an incomplete last group: `loose` by default, `strict` or `stop-before-partial`.
    ///
    /// `Base64LastChunkHandling lastChunkHandling`
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "lastChunkHandling")]
    pub fn get_last_chunk_handling(&self) -> Option<Base64LastChunkHandling> {
        property::get(self, "lastChunkHandling")
    }

    /// Sets how to decode an incomplete last group: `loose` by default, `strict` or `stop-before-partial`.
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "lastChunkHandling")]
    pub fn set_last_chunk_handling(&self, value: Base64LastChunkHandling) -> &Self {
        property::set_str(self, "lastChunkHandling", value.as_str());
        self
    }

    /// Whether to leave out the final `=` signs when encoding; false by default.
    ///
    /// `boolean omitPadding`
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "omitPadding")]
    pub fn get_omit_padding(&self) -> Option<bool> {
        property::get(self, "omitPadding")
    }

    /// Sets whether to leave out the final `=` signs when encoding; false by default.
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "omitPadding")]
    pub fn set_omit_padding(&self, value: bool) -> &Self {
        property::set_bool(self, "omitPadding", value);
        self
    }
}

impl Default for Base64Options {
    fn default() -> Self {
        Self::new()
    }
}

impl SetFromResult {
    /// How much was read and written when decoding into an existing array.
    ///
    /// `dictionary SetFromResult`
    ///
    /// Feature `typed-arrays`.
    pub fn new(read: u32, written: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "read", read as f64);
        property::set_f64(&this, "written", written as f64);
        this
    }

    /// The number of characters read from the string.
    ///
    /// `required unsigned long read`
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "read")]
    pub fn get_read(&self) -> u32 {
        property::get(self, "read")
    }

    /// Sets the number of characters read from the string.
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "read")]
    pub fn set_read(&self, value: u32) -> &Self {
        property::set_f64(self, "read", value as f64);
        self
    }

    /// The number of bytes written to the array.
    ///
    /// `required unsigned long written`
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "written")]
    pub fn get_written(&self) -> u32 {
        property::get(self, "written")
    }

    /// Sets the number of bytes written to the array.
    ///
    /// Feature `typed-arrays`.
    #[doc(alias = "written")]
    pub fn set_written(&self, value: u32) -> &Self {
        property::set_f64(self, "written", value as f64);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "byteOffset")]
    pub(crate) fn get_byteOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFromBase64")]
    pub(crate) fn try_call_setFromBase64__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFromBase64")]
    pub(crate) fn try_call_setFromBase64__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFromHex")]
    pub(crate) fn try_call_setFromHex__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subarray")]
    pub(crate) fn try_call_subarray__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subarray")]
    pub(crate) fn try_call_subarray__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toBase64")]
    pub(crate) fn try_call_toBase64__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toBase64")]
    pub(crate) fn try_call_toBase64__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toHex")]
    pub(crate) fn try_call_toHex__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Uint8Array", js_name = "fromBase64")]
    pub(crate) fn try_static_call_Uint8Array_fromBase64__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Uint8Array", js_name = "fromBase64")]
    pub(crate) fn try_static_call_Uint8Array_fromBase64__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Uint8Array", js_name = "fromHex")]
    pub(crate) fn try_static_call_Uint8Array_fromHex__str__as_value(a0: &str) -> Result<Js, Exception>;
}
