//! Operations on memory that threads share: Atomics

use crate::runtime::prelude::*;
use crate::AtomicsWaitResult;

/// The namespace `Atomics`.
#[allow(non_snake_case)]
pub mod Atomics {
    use crate::runtime::prelude::*;
    use crate::AtomicsWaitResult;

    /// Adds to the item in one step that no other thread can interrupt, and returns the old value.
    ///
    /// `long add(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/add) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.add)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn add(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_add__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Adds to the item in one step that no other thread can interrupt, and returns the old value.
    ///
    /// `bigint add(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/add) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.add)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_add__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// Stores the bitwise AND of the item and the value in one atomic step, and returns the old value.
    ///
    /// `long and(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/and) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.and)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn and(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_and__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Stores the bitwise AND of the item and the value in one atomic step, and returns the old value.
    ///
    /// `bigint and(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/and) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.and)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "and")]
    #[inline]
    pub fn and_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_and__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// Replaces the item only if it equals `expectedValue`, and returns the old value in either case.
    ///
    /// `long compareExchange(object typedArray, unsigned long index, long expectedValue, long replacementValue)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/compareExchange) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.compareexchange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "compareExchange")]
    #[inline]
    pub fn compare_exchange(
        typed_array: &Object,
        index: u32,
        expected_value: i32,
        replacement_value: i32,
    ) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_compareExchange__value_number3__as_value(
            typed_array.as_ref(),
            index as f64,
            expected_value as f64,
            replacement_value as f64,
        )
        .map(Js::read)
    }

    /// Replaces the item only if it equals `expectedValue`, and returns the old value in either case.
    ///
    /// `bigint compareExchange(object typedArray, unsigned long index, bigint expectedValue, bigint replacementValue)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/compareExchange) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.compareexchange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "compareExchange")]
    #[inline]
    pub fn compare_exchange_bigint(
        typed_array: &Object,
        index: u32,
        expected_value: &BigInt,
        replacement_value: &BigInt,
    ) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_compareExchange__value_number_value2__as_value(
            typed_array.as_ref(),
            index as f64,
            expected_value.as_ref(),
            replacement_value.as_ref(),
        )
        .map(Js::read)
    }

    /// Stores a value and returns the old one, in one atomic step.
    ///
    /// `long exchange(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/exchange) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.exchange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn exchange(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_exchange__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Stores a value and returns the old one, in one atomic step.
    ///
    /// `bigint exchange(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/exchange) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.exchange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "exchange")]
    #[inline]
    pub fn exchange_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_exchange__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// Returns whether atomic operations on items of this size in bytes need no lock.
    ///
    /// `boolean isLockFree(unsigned long size)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/isLockFree) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.islockfree)
    #[doc(alias = "isLockFree")]
    #[inline]
    pub fn is_lock_free(size: u32) -> bool {
        Js::static_call_Atomics_isLockFree__number__as_bool(size as f64).get()
    }

    /// Reads an item atomically.
    ///
    /// `long load(object typedArray, unsigned long index)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/load) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.load)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn load(typed_array: &Object, index: u32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_load__value_number__as_value(typed_array.as_ref(), index as f64).map(Js::read)
    }

    /// Reads an item atomically.
    ///
    /// `bigint load(object typedArray, unsigned long index)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/load) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.load)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "load")]
    #[inline]
    pub fn load_bigint(typed_array: &Object, index: u32) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_load__value_number__as_value(typed_array.as_ref(), index as f64).map(Js::read)
    }

    /// Wakes agents that wait on the item, all if no count is given, and returns how many were woken.
    ///
    /// `unsigned long notify(object typedArray, unsigned long index, optional unsigned long count)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/notify) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.notify)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is neither an `Int32Array` nor a `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn notify(typed_array: &Object, index: u32) -> Result<u32, Exception> {
        Js::try_static_call_Atomics_notify__value_number__as_value(typed_array.as_ref(), index as f64).map(Js::read)
    }

    /// As `notify`, with `count`.
    ///
    /// `unsigned long notify(object typedArray, unsigned long index, optional unsigned long count)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is neither an `Int32Array` nor a `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "notify")]
    #[inline]
    pub fn notify_with_count(typed_array: &Object, index: u32, count: u32) -> Result<u32, Exception> {
        Js::try_static_call_Atomics_notify__value_number2__as_value(typed_array.as_ref(), index as f64, count as f64)
            .map(Js::read)
    }

    /// Stores the bitwise OR of the item and the value in one atomic step, and returns the old value.
    ///
    /// `long or(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/or) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.or)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn or(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_or__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Stores the bitwise OR of the item and the value in one atomic step, and returns the old value.
    ///
    /// `bigint or(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/or) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.or)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "or")]
    #[inline]
    pub fn or_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_or__value_number_value__as_value(typed_array.as_ref(), index as f64, value.as_ref())
            .map(Js::read)
    }

    /// Hints to the processor that the code is spinning in a loop until another thread is ready.
    ///
    /// `undefined pause(optional unsigned long iterations)`
    ///
    /// Feature `atomics`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/pause) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.pause)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterations` is given and is not an integral number.
    #[inline]
    pub fn pause() -> Result<(), Exception> {
        Js::try_static_call_Atomics_pause()
    }

    /// As `pause`, with `iterations`.
    ///
    /// `undefined pause(optional unsigned long iterations)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `iterations` is given and is not an integral number.
    #[doc(alias = "pause")]
    #[inline]
    pub fn pause_with_iterations(iterations: u32) -> Result<(), Exception> {
        Js::try_static_call_Atomics_pause__number(iterations as f64)
    }

    /// Writes an item atomically and returns the value.
    ///
    /// `long store(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/store) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.store)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn store(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_store__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Writes an item atomically and returns the value.
    ///
    /// `bigint store(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/store) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.store)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "store")]
    #[inline]
    pub fn store_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_store__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// Subtracts from the item in one atomic step, and returns the old value.
    ///
    /// `long sub(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/sub) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.sub)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn sub(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_sub__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Subtracts from the item in one atomic step, and returns the old value.
    ///
    /// `bigint sub(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/sub) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.sub)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "sub")]
    #[inline]
    pub fn sub_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_sub__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// Blocks the worker while the item has the value; returns `ok`, `not-equal` or `timed-out`.
    ///
    /// `String wait(object typedArray, unsigned long index, long value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/wait) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.wait)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the thread may not block, or `typedArray` is not a shared `Int32Array` or
    /// `BigInt64Array`, and a `RangeError` where `index` is out of its bounds.
    #[inline]
    pub fn wait(typed_array: &Object, index: u32, value: i32) -> Result<JsString, Exception> {
        Js::try_static_call_Atomics_wait__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// As `wait`, with `timeout`.
    ///
    /// `String wait(object typedArray, unsigned long index, long value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the thread may not block, or `typedArray` is not a shared `Int32Array` or
    /// `BigInt64Array`, and a `RangeError` where `index` is out of its bounds.
    #[doc(alias = "wait")]
    #[inline]
    pub fn wait_with_timeout(
        typed_array: &Object,
        index: u32,
        value: i32,
        timeout: f64,
    ) -> Result<JsString, Exception> {
        Js::try_static_call_Atomics_wait__value_number3__as_value(
            typed_array.as_ref(),
            index as f64,
            value as f64,
            timeout,
        )
        .map(Js::read)
    }

    /// Blocks the worker while the item has the value; returns `ok`, `not-equal` or `timed-out`.
    ///
    /// `String wait(object typedArray, unsigned long index, bigint value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/wait) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.wait)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the thread may not block, or `typedArray` is not a shared `Int32Array` or
    /// `BigInt64Array`, and a `RangeError` where `index` is out of its bounds.
    #[doc(alias = "wait")]
    #[inline]
    pub fn wait_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<JsString, Exception> {
        Js::try_static_call_Atomics_wait__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// As `wait_bigint`, with `timeout`.
    ///
    /// `String wait(object typedArray, unsigned long index, bigint value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the thread may not block, or `typedArray` is not a shared `Int32Array` or
    /// `BigInt64Array`, and a `RangeError` where `index` is out of its bounds.
    #[doc(alias = "wait")]
    #[inline]
    pub fn wait_bigint_with_timeout(
        typed_array: &Object,
        index: u32,
        value: &BigInt,
        timeout: f64,
    ) -> Result<JsString, Exception> {
        Js::try_static_call_Atomics_wait__value_number_value_number__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
            timeout,
        )
        .map(Js::read)
    }

    /// Waits for the item like `wait`, but with a promise in place of blocking the thread.
    ///
    /// `AtomicsWaitResult waitAsync(object typedArray, unsigned long index, long value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`. Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/waitAsync) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.waitasync)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not a shared `Int32Array` or `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "waitAsync")]
    #[inline]
    pub fn wait_async(typed_array: &Object, index: u32, value: i32) -> Result<AtomicsWaitResult, Exception> {
        Js::try_static_call_Atomics_waitAsync__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// As `wait_async`, with `timeout`.
    ///
    /// `AtomicsWaitResult waitAsync(object typedArray, unsigned long index, long value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not a shared `Int32Array` or `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "waitAsync")]
    #[inline]
    pub fn wait_async_with_timeout(
        typed_array: &Object,
        index: u32,
        value: i32,
        timeout: f64,
    ) -> Result<AtomicsWaitResult, Exception> {
        Js::try_static_call_Atomics_waitAsync__value_number3__as_value(
            typed_array.as_ref(),
            index as f64,
            value as f64,
            timeout,
        )
        .map(Js::read)
    }

    /// Waits for the item like `wait`, but with a promise in place of blocking the thread.
    ///
    /// `AtomicsWaitResult waitAsync(object typedArray, unsigned long index, bigint value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`. Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/waitAsync) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.waitasync)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not a shared `Int32Array` or `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "waitAsync")]
    #[inline]
    pub fn wait_async_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<AtomicsWaitResult, Exception> {
        Js::try_static_call_Atomics_waitAsync__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// As `wait_async_bigint`, with `timeout`.
    ///
    /// `AtomicsWaitResult waitAsync(object typedArray, unsigned long index, bigint value, optional unrestricted double timeout)`
    ///
    /// Feature `atomics`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not a shared `Int32Array` or `BigInt64Array`, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "waitAsync")]
    #[inline]
    pub fn wait_async_bigint_with_timeout(
        typed_array: &Object,
        index: u32,
        value: &BigInt,
        timeout: f64,
    ) -> Result<AtomicsWaitResult, Exception> {
        Js::try_static_call_Atomics_waitAsync__value_number_value_number__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
            timeout,
        )
        .map(Js::read)
    }

    /// Stores the bitwise XOR of the item and the value in one atomic step, and returns the old value.
    ///
    /// `long xor(object typedArray, unsigned long index, long value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/xor) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.xor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[inline]
    pub fn xor(typed_array: &Object, index: u32, value: i32) -> Result<i32, Exception> {
        Js::try_static_call_Atomics_xor__value_number2__as_value(typed_array.as_ref(), index as f64, value as f64)
            .map(Js::read)
    }

    /// Stores the bitwise XOR of the item and the value in one atomic step, and returns the old value.
    ///
    /// `bigint xor(object typedArray, unsigned long index, bigint value)`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/xor) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics.xor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `typedArray` is not an integer typed array or is detached, and a `RangeError`
    /// where `index` is out of its bounds.
    #[doc(alias = "xor")]
    #[inline]
    pub fn xor_bigint(typed_array: &Object, index: u32, value: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_Atomics_xor__value_number_value__as_value(
            typed_array.as_ref(),
            index as f64,
            value.as_ref(),
        )
        .map(Js::read)
    }

    /// The text `Atomics`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `atomics`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-atomics-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Atomics_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

impl AtomicsWaitResult {
    /// The result of `waitAsync`: either at once, or as a promise.
    ///
    /// `dictionary AtomicsWaitResult`
    ///
    /// Feature `atomics`.
    pub fn new(async_: bool, value: &Promise<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "async", async_);
        property::set(&this, "value", value.as_ref());
        this
    }

    /// Whether `value` is a promise, rather than a result known at once.
    ///
    /// `required boolean async`
    ///
    /// Feature `atomics`.
    #[doc(alias = "async")]
    pub fn get_async(&self) -> bool {
        property::get(self, "async")
    }

    /// Sets whether `value` is a promise, rather than a result known at once.
    ///
    /// Feature `atomics`.
    #[doc(alias = "async")]
    pub fn set_async(&self, value: bool) -> &Self {
        property::set_bool(self, "async", value);
        self
    }

    /// A promise of `ok` or `timed-out`; if `async` is false, the text `not-equal` or `timed-out` itself.
    ///
    /// `required Promise<DOMString> value`
    ///
    /// Feature `atomics`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Promise<String> {
        property::get(self, "value")
    }

    /// Sets a promise of `ok` or `timed-out`; if `async` is false, the text `not-equal` or `timed-out` itself.
    ///
    /// Feature `atomics`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &Promise<String>) -> &Self {
        property::set(self, "value", value.as_ref());
        self
    }
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "Atomics", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_Atomics_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "add")]
    pub(crate) fn try_static_call_Atomics_add__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "add")]
    pub(crate) fn try_static_call_Atomics_add__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "and")]
    pub(crate) fn try_static_call_Atomics_and__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "and")]
    pub(crate) fn try_static_call_Atomics_and__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "compareExchange")]
    pub(crate) fn try_static_call_Atomics_compareExchange__value_number3__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "compareExchange")]
    pub(crate) fn try_static_call_Atomics_compareExchange__value_number_value2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "exchange")]
    pub(crate) fn try_static_call_Atomics_exchange__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "exchange")]
    pub(crate) fn try_static_call_Atomics_exchange__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Atomics", js_name = "isLockFree")]
    pub(crate) fn static_call_Atomics_isLockFree__number__as_bool(a0: f64) -> Truth;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "load")]
    pub(crate) fn try_static_call_Atomics_load__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "notify")]
    pub(crate) fn try_static_call_Atomics_notify__value_number__as_value(
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "notify")]
    pub(crate) fn try_static_call_Atomics_notify__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "or")]
    pub(crate) fn try_static_call_Atomics_or__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "or")]
    pub(crate) fn try_static_call_Atomics_or__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "pause")]
    pub(crate) fn try_static_call_Atomics_pause() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "pause")]
    pub(crate) fn try_static_call_Atomics_pause__number(a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "store")]
    pub(crate) fn try_static_call_Atomics_store__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "store")]
    pub(crate) fn try_static_call_Atomics_store__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "sub")]
    pub(crate) fn try_static_call_Atomics_sub__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "sub")]
    pub(crate) fn try_static_call_Atomics_sub__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "wait")]
    pub(crate) fn try_static_call_Atomics_wait__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "wait")]
    pub(crate) fn try_static_call_Atomics_wait__value_number3__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "wait")]
    pub(crate) fn try_static_call_Atomics_wait__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "wait")]
    pub(crate) fn try_static_call_Atomics_wait__value_number_value_number__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "waitAsync")]
    pub(crate) fn try_static_call_Atomics_waitAsync__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "waitAsync")]
    pub(crate) fn try_static_call_Atomics_waitAsync__value_number3__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "waitAsync")]
    pub(crate) fn try_static_call_Atomics_waitAsync__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "waitAsync")]
    pub(crate) fn try_static_call_Atomics_waitAsync__value_number_value_number__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "xor")]
    pub(crate) fn try_static_call_Atomics_xor__value_number2__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Atomics", js_name = "xor")]
    pub(crate) fn try_static_call_Atomics_xor__value_number_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
}
