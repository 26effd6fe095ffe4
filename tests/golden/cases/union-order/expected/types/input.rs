//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary D`
    ///
    /// Feature `input`.
    pub struct D: [crate::Object];
    name = "D";
}

web_enumeration! {
    /// `enum E`
    ///
    /// Feature `input`.
    pub enum E {
        On = "on",
        Off = "off",
    }
}

web_interface! {
    /// `interface Base`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Base: [crate::Object];
    class = "Base";
    extended;
}

web_interface! {
    /// `interface I : Base`
    ///
    /// Inherits the methods of [`Base`](crate::Base).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct I: [crate::Base, crate::Object];
    class = "I";
}

web_interface! {
    /// `interface U`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "U")]
    pub struct JsU: [crate::Object];
    class = "U";
}

/// `callback F = long (long x)`
///
/// Feature `input`.
pub type F = crate::Function<fn(i32) -> i32>;

web_union! {
    /// `(D or sequence<long>)`
    ///
    /// Feature `input`.
    pub enum DOrI32Sequence {
        I32Sequence(crate::Array<i32>): array,
        D(crate::D): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `(D or I)`
    ///
    /// Feature `input`.
    pub enum DOrI {
        I(crate::I): value,
        D(crate::D): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `(D or F)`
    ///
    /// Feature `input`.
    pub enum DOrF {
        F(crate::F): function,
        D(crate::D): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `(record<DOMString, long> or sequence<long>)`
    ///
    /// Feature `input`.
    pub enum I32RecordOrI32Sequence {
        I32Sequence(crate::Array<i32>): array,
        I32Record(crate::Record<i32>): record,
    }
    into crate::Object;
}

web_union! {
    /// `(object or DOMString)`
    ///
    /// Feature `input`.
    pub enum ObjectOrString {
        Object(crate::Object): object,
        String(crate::JsString): string_beside_object,
    }
}

web_union! {
    /// `(D or Uint8Array)`
    ///
    /// Feature `input`.
    pub enum DOrUint8Array {
        Uint8Array(crate::Uint8Array): numbers,
        D(crate::D): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `(D or ArrayBuffer or DOMString)`
    ///
    /// Feature `input`.
    pub enum DOrArrayBufferOrString {
        ArrayBuffer(crate::ArrayBuffer): bytes,
        D(crate::D): dictionary,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(object or long)`
    ///
    /// Feature `input`.
    pub enum ObjectOrNumber {
        Object(crate::Object): value,
        Number(f64): number,
    }
}

web_union! {
    /// `(record<DOMString, long> or I)`
    ///
    /// Feature `input`.
    pub enum I32RecordOrI {
        I(crate::I): value,
        I32Record(crate::Record<i32>): record,
    }
    into crate::Object;
}

web_union! {
    /// `(boolean or E or D or sequence<DOMString> or F or ArrayBufferView or I)`
    ///
    /// Feature `input`.
    pub enum BooleanOrEOrDOrStringSequenceOrFOrArrayBufferViewOrI {
        I(crate::I): value,
        Int8Array(crate::Int8Array): value,
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
        F(crate::F): function,
        StringSequence(crate::Array<alloc::string::String>): array,
        D(crate::D): dictionary,
        Boolean(bool): boolean,
        E(crate::E): value,
    }
    from crate::ArrayBufferView {
        Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array,
        BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
}

web_union! {
    /// `(Base or I)`
    ///
    /// Feature `input`.
    pub enum BaseOrI {
        I(crate::I): value,
        Base(crate::Base): value,
    }
    into crate::Object;
}
