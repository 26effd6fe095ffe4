//! Iterators and their helpers, generators, asynchronous iterators

use crate::runtime::prelude::*;
use crate::{AsyncGenerator, Generator, IteratorNext, IteratorZipOptions};

impl Iter {
    /// Returns an iterator over arrays with one value from each of the iterables.
    ///
    /// `static Iterator<Array<U>> zip(any iterables, optional IteratorZipOptions options)`
    ///
    /// Feature `iterator`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/zip) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.zip)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterables` is not an object, one of its items is not iterable, or the mode is
    /// unknown.
    #[inline]
    pub fn zip<U>(iterables: &JsValue) -> Result<Iter<Array<U>>, Exception> {
        Js::try_static_call_Iterator_zip__value__as_value(iterables).map(Js::read)
    }

    /// As `zip`, with `options`.
    ///
    /// `static Iterator<Array<U>> zip(any iterables, optional IteratorZipOptions options)`
    ///
    /// Feature `iterator`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterables` is not an object, one of its items is not iterable, or the mode is
    /// unknown.
    #[doc(alias = "zip")]
    #[inline]
    pub fn zip_with_options<U>(iterables: &JsValue, options: &IteratorZipOptions) -> Result<Iter<Array<U>>, Exception> {
        Js::try_static_call_Iterator_zip__value2__as_value(iterables, options.as_ref()).map(Js::read)
    }

    /// Returns an iterator over objects with one value from each of the iterables, under the same keys.
    ///
    /// `static Iterator<Object> zipKeyed(object iterables, optional IteratorZipOptions options)`
    ///
    /// Feature `iterator`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/zipKeyed) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.zipkeyed)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterables` is not an object, one of its values is not iterable, or the mode is
    /// unknown.
    #[doc(alias = "zipKeyed")]
    #[inline]
    pub fn zip_keyed(iterables: &Object) -> Result<Iter<Object>, Exception> {
        Js::try_static_call_Iterator_zipKeyed__value__as_value(iterables.as_ref()).map(Js::read)
    }

    /// As `zip_keyed`, with `options`.
    ///
    /// `static Iterator<Object> zipKeyed(object iterables, optional IteratorZipOptions options)`
    ///
    /// Feature `iterator`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterables` is not an object, one of its values is not iterable, or the mode is
    /// unknown.
    #[doc(alias = "zipKeyed")]
    #[inline]
    pub fn zip_keyed_with_options(iterables: &Object, options: &IteratorZipOptions) -> Result<Iter<Object>, Exception> {
        Js::try_static_call_Iterator_zipKeyed__value2__as_value(iterables.as_ref(), options.as_ref()).map(Js::read)
    }
}

impl<T> Iter<T> {
    /// Returns an iterator over the values of all the given ones, one after the other.
    ///
    /// `static Iterator<T> concat(Iterator<T>... items)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/concat) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.concat)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where an item is not an object with a `Symbol.iterator` method.
    #[inline]
    pub fn concat(items: impl IntoSequence<Iter<T>>) -> Result<Iter<T>, Exception> {
        Js::try_static_call_Iterator_concat__value_spread__as_value(&items.to_value()).map(Js::read)
    }

    /// Makes an iterator with helper methods from any iterable or iterator.
    ///
    /// `static Iterator<T> from(any value)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/from) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.from)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `value` is neither an object nor a string.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_iterable(value: &JsValue) -> Result<Iter<T>, Exception> {
        Js::try_static_call_Iterator_from__value__as_value(value).map(Js::read)
    }

    /// Returns an iterator over arrays of that many values; the last one may be shorter.
    ///
    /// `Iterator<Array<T>> chunks(unsigned long chunkSize)`
    ///
    /// Feature `iterator`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/chunks) · [Specification](https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.chunks)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `chunkSize` is not within 1 to 2^32 − 1.
    #[inline]
    pub fn chunks(&self, chunk_size: u32) -> Result<Iter<Array<T>>, Exception> {
        Js::try_call_chunks__number__as_value(js(self), chunk_size as f64).map(Js::read)
    }

    /// Returns an iterator without the first `limit` values.
    ///
    /// `Iterator<T> drop(unrestricted double limit)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/drop) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.drop)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `limit` is NaN or negative.
    #[doc(alias = "drop")]
    #[inline]
    pub fn drop_first(&self, limit: f64) -> Result<Iter<T>, Exception> {
        Js::try_call_drop__number__as_value(js(self), limit).map(Js::read)
    }

    /// Returns whether the callback is true for all values; stops at the first for which it is not.
    ///
    /// `boolean every((T, unsigned long) -> boolean callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/every) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.every)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[inline]
    pub fn every(&self, callback: impl IntoScopedFunction<Function<fn(T, u32) -> bool>>) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Returns an iterator over the values for which the callback is true.
    ///
    /// `Iterator<T> filter((T, unsigned long) -> boolean callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/filter) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.filter)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[doc(alias = "filter")]
    #[inline]
    pub fn filter_with(&self, callback: impl IntoFunction<Function<fn(T, u32) -> bool>>) -> Result<Iter<T>, Exception> {
        Js::try_call_filter__value__as_value(js(self), &callback.into_callback().into_function()).map(Js::read)
    }

    /// Returns the first value for which the callback is true, or undefined.
    ///
    /// `T? find((T, unsigned long) -> boolean callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/find) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.find)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32) -> bool>>,
    ) -> Result<Option<T>, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_find__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Returns an iterator over the values of all lists that the callback returns.
    ///
    /// `Iterator<U> flatMap((T, unsigned long) -> Array<U> callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/flatMap) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.flatmap)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[doc(alias = "flatMap")]
    #[inline]
    pub fn flat_map_with<U>(
        &self,
        callback: impl IntoFunction<Function<fn(T, u32) -> Array<U>>>,
    ) -> Result<Iter<U>, Exception> {
        Js::try_call_flatMap__value__as_value(js(self), &callback.into_callback().into_function()).map(Js::read)
    }

    /// Calls a function for each value until the iterator ends.
    ///
    /// `undefined forEach((T, unsigned long) -> undefined callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/forEach) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.foreach)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each_with(&self, callback: impl IntoScopedFunction<Function<fn(T, u32)>>) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns whether the value is produced, after skipping the first `skippedElements`.
    ///
    /// `boolean includes(T value, optional unrestricted double skippedElements)`
    ///
    /// Feature `iterator`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/includes) · [Specification](https://tc39.es/proposal-iterator-includes/#sec-iterator.prototype.includes)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `skippedElements` is negative.
    #[inline]
    pub fn includes(&self, value: impl IntoJs<T>) -> Result<bool, Exception> {
        Js::try_call_includes__value__as_bool(js(self), &value.to_value()).map(Truth::get)
    }

    /// As `includes`, with `skipped_elements`.
    ///
    /// `boolean includes(T value, optional unrestricted double skippedElements)`
    ///
    /// Feature `iterator`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `skippedElements` is negative.
    #[doc(alias = "includes")]
    #[inline]
    pub fn includes_with_skipped_elements(
        &self,
        value: impl IntoJs<T>,
        skipped_elements: f64,
    ) -> Result<bool, Exception> {
        Js::try_call_includes__value_number__as_bool(js(self), &value.to_value(), skipped_elements).map(Truth::get)
    }

    /// Returns all values as one string with the separator between them, a comma by default.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `iterator`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/join) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.join)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where a value cannot be converted to a string, such as a symbol.
    #[inline]
    pub fn join(&self) -> Result<JsString, Exception> {
        Js::try_call_join__as_value(js(self)).map(Js::read)
    }

    /// As `join`, with `separator`.
    ///
    /// `String join(optional DOMString separator)`
    ///
    /// Feature `iterator`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where a value cannot be converted to a string, such as a symbol.
    #[doc(alias = "join")]
    #[inline]
    pub fn join_with_separator(&self, separator: &str) -> Result<JsString, Exception> {
        Js::try_call_join__str__as_value(js(self), separator).map(Js::read)
    }

    /// Returns an iterator over the results of the callback for each value.
    ///
    /// `Iterator<U> map((T, unsigned long) -> U callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/map) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.map)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[doc(alias = "map")]
    #[inline]
    pub fn map_with<U>(&self, callback: impl IntoFunction<Function<fn(T, u32) -> U>>) -> Result<Iter<U>, Exception> {
        Js::try_call_map__value__as_value(js(self), &callback.into_callback().into_function()).map(Js::read)
    }

    /// Combines all values into one; without a start value, the first value is the start.
    ///
    /// `T reduce((T, T, unsigned long) -> T callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/reduce) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function, or the iterator yields nothing and no initial value
    /// is given.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn reduce_with(&self, callback: impl IntoScopedFunction<Function<fn(T, T, u32) -> T>>) -> Result<T, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_reduce__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// Combines all values into one; without a start value, the first value is the start.
    ///
    /// `U reduce((U, T, unsigned long) -> U callback, U initialValue)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/reduce) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.reduce)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function, or the iterator yields nothing and no initial value
    /// is given.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn reduce_with_initial_value<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(U, T, u32) -> U>>,
        initial_value: impl IntoJs<U>,
    ) -> Result<U, Exception>
    where
        U: FromJs,
    {
        callback.scoped(|callback| {
            Js::try_call_reduce__value2__as_value(js(self), callback.as_ref(), &initial_value.to_value()).map(Js::read)
        })
    }

    /// Returns whether the callback is true for any value; stops at the first for which it is.
    ///
    /// `boolean some((T, unsigned long) -> boolean callback)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/some) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.some)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `callback` is not a function.
    #[inline]
    pub fn some(&self, callback: impl IntoScopedFunction<Function<fn(T, u32) -> bool>>) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_some__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// Returns an iterator over the first `limit` values.
    ///
    /// `Iterator<T> take(unrestricted double limit)`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/take) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.take)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `limit` is NaN or negative.
    #[doc(alias = "take")]
    #[inline]
    pub fn take_first(&self, limit: f64) -> Result<Iter<T>, Exception> {
        Js::try_call_take__number__as_value(js(self), limit).map(Js::read)
    }

    /// Collects all remaining values in an array.
    ///
    /// `Array<T> toArray()`
    ///
    /// Feature `iterator`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/toArray) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator.prototype.toarray)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toArray")]
    #[inline]
    pub fn to_array(&self) -> Result<Array<T>, Exception> {
        Js::try_call_toArray__as_value(js(self)).map(Js::read)
    }

    /// Returns an iterator over all runs of that many neighboring values, each moved on by one.
    ///
    /// `Iterator<Array<T>> windows(unsigned long windowSize)`
    ///
    /// Feature `iterator`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/windows) · [Specification](https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.windows)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `windowSize` is not within 1 to 2^32 − 1.
    #[doc(alias = "windows")]
    #[inline]
    pub fn array_windows(&self, window_size: u32) -> Result<Iter<Array<T>>, Exception> {
        Js::try_call_windows__number__as_value(js(self), window_size as f64).map(Js::read)
    }

    /// Closes the iterator by calling its `return` method, if it has one.
    ///
    /// `undefined dispose()`
    ///
    /// Feature `iterator`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator/Symbol.dispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-%iteratorprototype%-@@dispose)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "@@dispose")]
    #[inline]
    pub fn dispose(&self) -> Result<(), Exception> {
        Js::try_call_symbol_dispose(js(self))
    }

    /// The string `"Iterator"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `iterator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Iterator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-iterator-objects)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> Result<String, Exception> {
        Js::try_get_symbol_toStringTag__as_value(js(self)).map(Js::read)
    }
}

impl IteratorZipOptions {
    /// Options for `Iterator.zip` and `Iterator.zipKeyed`.
    ///
    /// `dictionary IteratorZipOptions`
    ///
    /// Feature `iterator`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// When to stop: `"shortest"` is the default, `"longest"` pads, `"strict"` throws on unequal lengths.
    ///
    /// `DOMString mode`
    ///
    /// Feature `iterator`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<String> {
        property::get(self, "mode")
    }

    /// Sets when to stop: `"shortest"` is the default, `"longest"` pads, `"strict"` throws on unequal lengths.
    ///
    /// Feature `iterator`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: &str) -> &Self {
        property::set_str(self, "mode", value);
        self
    }

    /// The values that take the place of iterators that have ended, in the mode `"longest"`.
    ///
    /// `object padding`
    ///
    /// Feature `iterator`.
    #[doc(alias = "padding")]
    pub fn get_padding(&self) -> Option<Object> {
        property::get(self, "padding")
    }

    /// Sets the values that take the place of iterators that have ended, in the mode `"longest"`.
    ///
    /// Feature `iterator`.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: &Object) -> &Self {
        property::set(self, "padding", value.as_ref());
        self
    }
}

impl Default for IteratorZipOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> AsyncIter<T> {
    /// Returns the iterator itself.
    ///
    /// `AsyncIterator<T> asyncIterator()`
    ///
    /// Feature `iterator`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncIterator/Symbol.asyncIterator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-%asynciteratorprototype%-%symbol.asynciterator%)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "@@asyncIterator")]
    #[inline]
    pub fn async_iterator(&self) -> Result<AsyncIter<T>, Exception> {
        Js::try_call_symbol_asyncIterator__as_value(js(self)).map(Js::read)
    }

    /// Closes the iterator by calling its `return` method, if it has one, and resolves when done.
    ///
    /// `Promise<undefined> asyncDispose()`
    ///
    /// Feature `iterator`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncIterator/Symbol.asyncDispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype-@@asyncDispose)
    #[doc(alias = "@@asyncDispose")]
    #[inline]
    pub fn async_dispose(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_symbol_asyncDispose__as_value(js(self)))
    }
}

impl<T, R, N> Generator<T, R, N> {
    /// Runs on with the value as the result of the last `yield`; returns what is yielded or returned next.
    ///
    /// `IteratorNext<T> next(N value)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator/next) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator.prototype.next)
    ///
    /// # Errors
    ///
    /// Throws what the generator's body throws, and a `TypeError` where the generator is already running.
    #[doc(alias = "next")]
    #[inline]
    pub fn next_with_value(&self, value: impl IntoJs<N>) -> Result<IteratorNext<T>, Exception> {
        Js::try_call_next__value__as_value(js(self), &value.to_value()).map(Js::read)
    }

    /// Ends the generator as if it returned the value at its current place, running `finally` blocks.
    ///
    /// `IteratorNext<T> return(R value)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator/return) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator.prototype.return)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the generator is already running, and what its body throws while it ends.
    #[doc(alias = "return")]
    #[inline]
    pub fn return_(&self, value: impl IntoJs<R>) -> Result<IteratorNext<T>, Exception> {
        Js::try_call_return__value__as_value(js(self), &value.to_value()).map(Js::read)
    }

    /// Throws the exception at the current place of the generator, and runs on if it is caught.
    ///
    /// `IteratorNext<T> throw(any exception)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator/throw) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator.prototype.throw)
    ///
    /// # Errors
    ///
    /// Throws `exception` itself where the generator does not catch it, and a `TypeError` where the generator is
    /// already running.
    #[inline]
    pub fn throw(&self, exception: &JsValue) -> Result<IteratorNext<T>, Exception> {
        Js::try_call_throw__value__as_value(js(self), exception).map(Js::read)
    }

    /// The string `"Generator"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `iterator`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn generator_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T, R, N> AsyncGenerator<T, R, N> {
    /// Runs on with the value as the result of the last `yield`; resolves to what is yielded or returned next.
    ///
    /// `Promise<IteratorNext<T>> next(N value)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator/next) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-prototype-next)
    #[doc(alias = "next")]
    #[inline]
    pub fn next_with_value(&self, value: impl IntoJs<N>) -> Promise<IteratorNext<T>> {
        Promise::of_call(Js::try_call_next__value__as_value(js(self), &value.to_value()))
    }

    /// Ends the generator as if it returned the value at its current place, running `finally` blocks.
    ///
    /// `Promise<IteratorNext<T>> return(R value)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator/return) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-prototype-return)
    #[doc(alias = "return")]
    #[inline]
    pub fn return_(&self, value: impl IntoJs<R>) -> Promise<IteratorNext<T>> {
        Promise::of_call(Js::try_call_return__value__as_value(js(self), &value.to_value()))
    }

    /// Throws the exception at the current place of the generator, and runs on if it is caught.
    ///
    /// `Promise<IteratorNext<T>> throw(any exception)`
    ///
    /// Feature `iterator`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator/throw) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-prototype-throw)
    #[inline]
    pub fn throw(&self, exception: &JsValue) -> Promise<IteratorNext<T>> {
        Promise::of_call(Js::try_call_throw__value__as_value(js(self), exception))
    }

    /// The string `"AsyncGenerator"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `iterator`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> IteratorNext<T> {
    /// Whether the iterator has ended.
    ///
    /// `readonly attribute boolean done`
    ///
    /// Feature `iterator`.
    pub fn done(&self) -> bool {
        property::get(self, "done")
    }

    /// The value, or the return value at the end.
    ///
    /// `readonly attribute T value`
    ///
    /// Feature `iterator`.
    pub fn value(&self) -> T
    where
        T: FromJs,
    {
        property::get(self, "value")
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn try_get_symbol_toStringTag__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.asyncIterator]")]
    pub(crate) fn try_call_symbol_asyncIterator__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "chunks")]
    pub(crate) fn try_call_chunks__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn try_call_next__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "return")]
    pub(crate) fn try_call_return__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "throw")]
    pub(crate) fn try_call_throw__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "windows")]
    pub(crate) fn try_call_windows__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Iterator", js_name = "concat")]
    pub(crate) fn try_static_call_Iterator_concat__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Iterator", js_name = "from")]
    pub(crate) fn try_static_call_Iterator_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Iterator", js_name = "zip")]
    pub(crate) fn try_static_call_Iterator_zip__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Iterator", js_name = "zip")]
    pub(crate) fn try_static_call_Iterator_zip__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Iterator", js_name = "zipKeyed")]
    pub(crate) fn try_static_call_Iterator_zipKeyed__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Iterator", js_name = "zipKeyed")]
    pub(crate) fn try_static_call_Iterator_zipKeyed__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
