//! Types: What the Web IDL standard itself defines, as far as other features need it

web_interface! {
    /// `interface DOMException`
    ///
    /// Feature `webidl`. Exposed everywhere.
    #[doc(alias = "DOMException")]
    pub struct DomException: [crate::Object];
    class = "DOMException";
}

web_union! {
    /// `typedef (Int8Array or Int16Array or Int32Array or Uint8Array or Uint16Array or Uint32Array or Uint8ClampedArray or BigInt64Array or BigUint64Array or Float16Array or Float32Array or Float64Array or DataView) ArrayBufferView`
    ///
    /// Feature `webidl`.
    pub enum ArrayBufferView {
        Int8Array(crate::Int8Array): copied_numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (ArrayBuffer or ArrayBufferView) BufferSource`
    ///
    /// Feature `webidl`.
    pub enum BufferSource {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): copied_numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
    }
    from crate::ArrayBufferView {
        Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array,
        BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    into crate::Object;
}

/// `callback VoidFunction = undefined ()`
///
/// Feature `webidl`.
pub type VoidFunction = crate::Function<fn()>;
