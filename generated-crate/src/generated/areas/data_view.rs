//! A buffer read and written as numbers of any kind at any place: DataView

use crate::runtime::prelude::*;
use crate::ArrayBufferOrSharedArrayBuffer;

impl DataView {
    /// Makes a new `DataView`.
    ///
    /// `constructor((ArrayBuffer or SharedArrayBuffer) buffer, optional unsigned long byteOffset, optional unsigned long byteLength)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/DataView) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `buffer` is not a buffer or is detached, and a `RangeError` where the offset or
    /// length is out of its bounds.
    #[inline]
    pub fn new(buffer: impl Into<ArrayBufferOrSharedArrayBuffer>) -> Result<DataView, Exception> {
        Js::try_new_DataView__value__as_value(&buffer.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `byte_offset`.
    ///
    /// `constructor((ArrayBuffer or SharedArrayBuffer) buffer, optional unsigned long byteOffset, optional unsigned long byteLength)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `buffer` is not a buffer or is detached, and a `RangeError` where the offset or
    /// length is out of its bounds.
    #[inline]
    pub fn new_with_byte_offset(
        buffer: impl Into<ArrayBufferOrSharedArrayBuffer>,
        byte_offset: u32,
    ) -> Result<DataView, Exception> {
        Js::try_new_DataView__value_number__as_value(&buffer.into().to_js(), byte_offset as f64).map(Js::cast)
    }

    /// As `new_with_byte_offset`, with `byte_length`.
    ///
    /// `constructor((ArrayBuffer or SharedArrayBuffer) buffer, optional unsigned long byteOffset, optional unsigned long byteLength)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `buffer` is not a buffer or is detached, and a `RangeError` where the offset or
    /// length is out of its bounds.
    #[inline]
    pub fn new_with_byte_offset_and_byte_length(
        buffer: impl Into<ArrayBufferOrSharedArrayBuffer>,
        byte_offset: u32,
        byte_length: u32,
    ) -> Result<DataView, Exception> {
        Js::try_new_DataView__value_number2__as_value(&buffer.into().to_js(), byte_offset as f64, byte_length as f64)
            .map(Js::cast)
    }

    /// The buffer that the view looks into.
    ///
    /// `readonly attribute (ArrayBuffer or SharedArrayBuffer) buffer`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/buffer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-dataview.prototype.buffer)
    #[inline]
    pub fn buffer(&self) -> ArrayBufferOrSharedArrayBuffer {
        FromJs::from_js(Js::get_buffer__as_value(js(self)))
    }

    /// The size of the view in bytes.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/byteLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-dataview.prototype.bytelength)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "byteLength")]
    #[inline]
    #[track_caller]
    pub fn byte_length(&self) -> u32 {
        expected("DataView.byteLength", Js::try_get_byteLength__as_value(js(self)).map(Js::read))
    }

    /// The start of the view in the buffer, in bytes.
    ///
    /// `readonly attribute unsigned long byteOffset`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/byteOffset) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-dataview.prototype.byteoffset)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "byteOffset")]
    #[inline]
    #[track_caller]
    pub fn byte_offset(&self) -> u32 {
        expected("DataView.byteOffset", Js::try_get_byteOffset__as_value(js(self)).map(Js::read))
    }

    /// Reads a signed 64-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `bigint getBigInt64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getBigInt64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getbigint64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getBigInt64")]
    #[inline]
    pub fn get_big_int64(&self, byte_offset: u32) -> Result<BigInt, Exception> {
        Js::try_call_getBigInt64__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_big_int64`, with `little_endian`.
    ///
    /// `bigint getBigInt64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getBigInt64")]
    #[inline]
    pub fn get_big_int64_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<BigInt, Exception> {
        Js::try_call_getBigInt64__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads an unsigned 64-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `bigint getBigUint64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getBigUint64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getbiguint64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getBigUint64")]
    #[inline]
    pub fn get_big_uint64(&self, byte_offset: u32) -> Result<BigInt, Exception> {
        Js::try_call_getBigUint64__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_big_uint64`, with `little_endian`.
    ///
    /// `bigint getBigUint64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getBigUint64")]
    #[inline]
    pub fn get_big_uint64_with_little_endian(
        &self,
        byte_offset: u32,
        little_endian: bool,
    ) -> Result<BigInt, Exception> {
        Js::try_call_getBigUint64__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a 16-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `unrestricted float getFloat16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getFloat16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getfloat16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat16")]
    #[inline]
    pub fn get_float16(&self, byte_offset: u32) -> Result<f32, Exception> {
        Js::try_call_getFloat16__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_float16`, with `little_endian`.
    ///
    /// `unrestricted float getFloat16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat16")]
    #[inline]
    pub fn get_float16_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<f32, Exception> {
        Js::try_call_getFloat16__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a 32-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `unrestricted float getFloat32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getFloat32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getfloat32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat32")]
    #[inline]
    pub fn get_float32(&self, byte_offset: u32) -> Result<f32, Exception> {
        Js::try_call_getFloat32__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_float32`, with `little_endian`.
    ///
    /// `unrestricted float getFloat32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat32")]
    #[inline]
    pub fn get_float32_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<f32, Exception> {
        Js::try_call_getFloat32__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a 64-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `unrestricted double getFloat64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getFloat64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getfloat64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat64")]
    #[inline]
    pub fn get_float64(&self, byte_offset: u32) -> Result<f64, Exception> {
        Js::try_call_getFloat64__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_float64`, with `little_endian`.
    ///
    /// `unrestricted double getFloat64(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getFloat64")]
    #[inline]
    pub fn get_float64_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<f64, Exception> {
        Js::try_call_getFloat64__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a signed 16-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `short getInt16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getInt16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getint16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getInt16")]
    #[inline]
    pub fn get_int16(&self, byte_offset: u32) -> Result<i16, Exception> {
        Js::try_call_getInt16__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_int16`, with `little_endian`.
    ///
    /// `short getInt16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getInt16")]
    #[inline]
    pub fn get_int16_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<i16, Exception> {
        Js::try_call_getInt16__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a signed 32-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `long getInt32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getInt32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getint32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getInt32")]
    #[inline]
    pub fn get_int32(&self, byte_offset: u32) -> Result<i32, Exception> {
        Js::try_call_getInt32__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_int32`, with `little_endian`.
    ///
    /// `long getInt32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getInt32")]
    #[inline]
    pub fn get_int32_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<i32, Exception> {
        Js::try_call_getInt32__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads a signed byte.
    ///
    /// `byte getInt8(unsigned long byteOffset)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getInt8) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getint8)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getInt8")]
    #[inline]
    pub fn get_int8(&self, byte_offset: u32) -> Result<i8, Exception> {
        Js::try_call_getInt8__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// Reads an unsigned 16-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `unsigned short getUint16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getUint16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getuint16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getUint16")]
    #[inline]
    pub fn get_uint16(&self, byte_offset: u32) -> Result<u16, Exception> {
        Js::try_call_getUint16__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_uint16`, with `little_endian`.
    ///
    /// `unsigned short getUint16(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getUint16")]
    #[inline]
    pub fn get_uint16_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<u16, Exception> {
        Js::try_call_getUint16__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads an unsigned 32-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `unsigned long getUint32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getUint32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getuint32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getUint32")]
    #[inline]
    pub fn get_uint32(&self, byte_offset: u32) -> Result<u32, Exception> {
        Js::try_call_getUint32__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// As `get_uint32`, with `little_endian`.
    ///
    /// `unsigned long getUint32(unsigned long byteOffset, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getUint32")]
    #[inline]
    pub fn get_uint32_with_little_endian(&self, byte_offset: u32, little_endian: bool) -> Result<u32, Exception> {
        Js::try_call_getUint32__number_bool__as_value(js(self), byte_offset as f64, little_endian).map(Js::read)
    }

    /// Reads an unsigned byte.
    ///
    /// `octet getUint8(unsigned long byteOffset)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/getUint8) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.getuint8)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would read outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "getUint8")]
    #[inline]
    pub fn get_uint8(&self, byte_offset: u32) -> Result<u8, Exception> {
        Js::try_call_getUint8__number__as_value(js(self), byte_offset as f64).map(Js::read)
    }

    /// Writes a signed 64-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setBigInt64(unsigned long byteOffset, bigint value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setBigInt64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setbigint64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setBigInt64")]
    #[inline]
    pub fn set_big_int64(&self, byte_offset: u32, value: &BigInt) -> Result<(), Exception> {
        Js::try_call_setBigInt64__number_value(js(self), byte_offset as f64, value.as_ref())
    }

    /// As `set_big_int64`, with `little_endian`.
    ///
    /// `undefined setBigInt64(unsigned long byteOffset, bigint value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setBigInt64")]
    #[inline]
    pub fn set_big_int64_with_little_endian(
        &self,
        byte_offset: u32,
        value: &BigInt,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setBigInt64__number_value_bool(js(self), byte_offset as f64, value.as_ref(), little_endian)
    }

    /// Writes an unsigned 64-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setBigUint64(unsigned long byteOffset, bigint value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setBigUint64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setbiguint64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setBigUint64")]
    #[inline]
    pub fn set_big_uint64(&self, byte_offset: u32, value: &BigInt) -> Result<(), Exception> {
        Js::try_call_setBigUint64__number_value(js(self), byte_offset as f64, value.as_ref())
    }

    /// As `set_big_uint64`, with `little_endian`.
    ///
    /// `undefined setBigUint64(unsigned long byteOffset, bigint value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setBigUint64")]
    #[inline]
    pub fn set_big_uint64_with_little_endian(
        &self,
        byte_offset: u32,
        value: &BigInt,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setBigUint64__number_value_bool(js(self), byte_offset as f64, value.as_ref(), little_endian)
    }

    /// Writes the nearest 16-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setFloat16(unsigned long byteOffset, unrestricted float value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setFloat16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setfloat16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat16")]
    #[inline]
    pub fn set_float16(&self, byte_offset: u32, value: f32) -> Result<(), Exception> {
        Js::try_call_setFloat16__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_float16`, with `little_endian`.
    ///
    /// `undefined setFloat16(unsigned long byteOffset, unrestricted float value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat16")]
    #[inline]
    pub fn set_float16_with_little_endian(
        &self,
        byte_offset: u32,
        value: f32,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setFloat16__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes a 32-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setFloat32(unsigned long byteOffset, unrestricted float value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setFloat32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setfloat32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat32")]
    #[inline]
    pub fn set_float32(&self, byte_offset: u32, value: f32) -> Result<(), Exception> {
        Js::try_call_setFloat32__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_float32`, with `little_endian`.
    ///
    /// `undefined setFloat32(unsigned long byteOffset, unrestricted float value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat32")]
    #[inline]
    pub fn set_float32_with_little_endian(
        &self,
        byte_offset: u32,
        value: f32,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setFloat32__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes a 64-bit float; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setFloat64(unsigned long byteOffset, unrestricted double value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setFloat64) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setfloat64)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat64")]
    #[inline]
    pub fn set_float64(&self, byte_offset: u32, value: f64) -> Result<(), Exception> {
        Js::try_call_setFloat64__number2(js(self), byte_offset as f64, value)
    }

    /// As `set_float64`, with `little_endian`.
    ///
    /// `undefined setFloat64(unsigned long byteOffset, unrestricted double value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setFloat64")]
    #[inline]
    pub fn set_float64_with_little_endian(
        &self,
        byte_offset: u32,
        value: f64,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setFloat64__number2_bool(js(self), byte_offset as f64, value, little_endian)
    }

    /// Writes a signed 16-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setInt16(unsigned long byteOffset, short value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setInt16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setint16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setInt16")]
    #[inline]
    pub fn set_int16(&self, byte_offset: u32, value: i16) -> Result<(), Exception> {
        Js::try_call_setInt16__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_int16`, with `little_endian`.
    ///
    /// `undefined setInt16(unsigned long byteOffset, short value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setInt16")]
    #[inline]
    pub fn set_int16_with_little_endian(
        &self,
        byte_offset: u32,
        value: i16,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setInt16__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes a signed 32-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setInt32(unsigned long byteOffset, long value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setInt32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setint32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setInt32")]
    #[inline]
    pub fn set_int32(&self, byte_offset: u32, value: i32) -> Result<(), Exception> {
        Js::try_call_setInt32__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_int32`, with `little_endian`.
    ///
    /// `undefined setInt32(unsigned long byteOffset, long value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setInt32")]
    #[inline]
    pub fn set_int32_with_little_endian(
        &self,
        byte_offset: u32,
        value: i32,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setInt32__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes a signed byte.
    ///
    /// `undefined setInt8(unsigned long byteOffset, byte value)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setInt8) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setint8)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setInt8")]
    #[inline]
    pub fn set_int8(&self, byte_offset: u32, value: i8) -> Result<(), Exception> {
        Js::try_call_setInt8__number2(js(self), byte_offset as f64, value as f64)
    }

    /// Writes an unsigned 16-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setUint16(unsigned long byteOffset, unsigned short value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setUint16) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setuint16)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setUint16")]
    #[inline]
    pub fn set_uint16(&self, byte_offset: u32, value: u16) -> Result<(), Exception> {
        Js::try_call_setUint16__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_uint16`, with `little_endian`.
    ///
    /// `undefined setUint16(unsigned long byteOffset, unsigned short value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setUint16")]
    #[inline]
    pub fn set_uint16_with_little_endian(
        &self,
        byte_offset: u32,
        value: u16,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setUint16__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes an unsigned 32-bit integer; big-endian unless `littleEndian` is true.
    ///
    /// `undefined setUint32(unsigned long byteOffset, unsigned long value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setUint32) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setuint32)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setUint32")]
    #[inline]
    pub fn set_uint32(&self, byte_offset: u32, value: u32) -> Result<(), Exception> {
        Js::try_call_setUint32__number2(js(self), byte_offset as f64, value as f64)
    }

    /// As `set_uint32`, with `little_endian`.
    ///
    /// `undefined setUint32(unsigned long byteOffset, unsigned long value, optional boolean littleEndian)`
    ///
    /// Feature `data-view`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setUint32")]
    #[inline]
    pub fn set_uint32_with_little_endian(
        &self,
        byte_offset: u32,
        value: u32,
        little_endian: bool,
    ) -> Result<(), Exception> {
        Js::try_call_setUint32__number2_bool(js(self), byte_offset as f64, value as f64, little_endian)
    }

    /// Writes an unsigned byte.
    ///
    /// `undefined setUint8(unsigned long byteOffset, octet value)`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView/setUint8) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview.prototype.setuint8)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where it would write outside of the view, and a `TypeError` where the buffer is
    /// detached.
    #[doc(alias = "setUint8")]
    #[inline]
    pub fn set_uint8(&self, byte_offset: u32, value: u8) -> Result<(), Exception> {
        Js::try_call_setUint8__number2(js(self), byte_offset as f64, value as f64)
    }

    /// The text `DataView`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `data-view`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DataView) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-dataview-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "byteLength")]
    pub(crate) fn try_get_byteLength__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "byteOffset")]
    pub(crate) fn try_get_byteOffset__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBigInt64")]
    pub(crate) fn try_call_getBigInt64__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBigInt64")]
    pub(crate) fn try_call_getBigInt64__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBigUint64")]
    pub(crate) fn try_call_getBigUint64__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBigUint64")]
    pub(crate) fn try_call_getBigUint64__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat16")]
    pub(crate) fn try_call_getFloat16__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat16")]
    pub(crate) fn try_call_getFloat16__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat32")]
    pub(crate) fn try_call_getFloat32__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat32")]
    pub(crate) fn try_call_getFloat32__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat64")]
    pub(crate) fn try_call_getFloat64__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFloat64")]
    pub(crate) fn try_call_getFloat64__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getInt16")]
    pub(crate) fn try_call_getInt16__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getInt16")]
    pub(crate) fn try_call_getInt16__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getInt32")]
    pub(crate) fn try_call_getInt32__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getInt32")]
    pub(crate) fn try_call_getInt32__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getInt8")]
    pub(crate) fn try_call_getInt8__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUint16")]
    pub(crate) fn try_call_getUint16__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUint16")]
    pub(crate) fn try_call_getUint16__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUint32")]
    pub(crate) fn try_call_getUint32__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUint32")]
    pub(crate) fn try_call_getUint32__number_bool__as_value(this: &Js, a0: f64, a1: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUint8")]
    pub(crate) fn try_call_getUint8__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBigInt64")]
    pub(crate) fn try_call_setBigInt64__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBigInt64")]
    pub(crate) fn try_call_setBigInt64__number_value_bool(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: bool,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBigUint64")]
    pub(crate) fn try_call_setBigUint64__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBigUint64")]
    pub(crate) fn try_call_setBigUint64__number_value_bool(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: bool,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat16")]
    pub(crate) fn try_call_setFloat16__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat16")]
    pub(crate) fn try_call_setFloat16__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat32")]
    pub(crate) fn try_call_setFloat32__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat32")]
    pub(crate) fn try_call_setFloat32__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat64")]
    pub(crate) fn try_call_setFloat64__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFloat64")]
    pub(crate) fn try_call_setFloat64__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setInt16")]
    pub(crate) fn try_call_setInt16__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setInt16")]
    pub(crate) fn try_call_setInt16__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setInt32")]
    pub(crate) fn try_call_setInt32__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setInt32")]
    pub(crate) fn try_call_setInt32__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setInt8")]
    pub(crate) fn try_call_setInt8__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setUint16")]
    pub(crate) fn try_call_setUint16__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setUint16")]
    pub(crate) fn try_call_setUint16__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setUint32")]
    pub(crate) fn try_call_setUint32__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setUint32")]
    pub(crate) fn try_call_setUint32__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setUint8")]
    pub(crate) fn try_call_setUint8__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DataView")]
    pub(crate) fn try_new_DataView__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DataView")]
    pub(crate) fn try_new_DataView__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DataView")]
    pub(crate) fn try_new_DataView__value_number2__as_value(a0: &JsValue, a1: f64, a2: f64) -> Result<Js, Exception>;
}
