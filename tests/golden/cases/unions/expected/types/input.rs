//! Types: What input.idl defines

/// `interface Pen`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Pen {
    parent: crate::Object,
}
interface!(Pen:; "Pen");

/// `interface Brush`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Brush {
    parent: crate::Object,
}
interface!(Brush:; "Brush");

/// `dictionary Ink`
#[repr(transparent)]
pub struct Ink {
    parent: crate::Object,
}
dictionary!(Ink:; "Ink");

/// `interface Canvas`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Canvas {
    parent: crate::Object,
}
interface!(Canvas:; "Canvas");

/// `(Pen or Brush)`
#[non_exhaustive]
pub enum PenOrBrush {
    /// `Pen`
    Pen(crate::Pen),
    /// `Brush`
    Brush(crate::Brush),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PenOrBrush {
    Pen(crate::Pen): value,
    Brush(crate::Brush): value,
});

/// `(DOMString or Ink or double)`
#[non_exhaustive]
pub enum StringOrInkOrNumber {
    /// `String`
    String(crate::JsString),
    /// `Ink`
    Ink(crate::Ink),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrInkOrNumber {
    String(crate::JsString): string,
    Ink(crate::Ink): value,
    Number(f64): number,
});

/// `(unsigned long or DOMString)`
#[non_exhaustive]
pub enum NumberOrString {
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NumberOrString {
    Number(f64): number,
    String(crate::JsString): string,
});

/// `(Pen or DOMString)`
#[non_exhaustive]
pub enum PenOrString {
    /// `Pen`
    Pen(crate::Pen),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PenOrString {
    Pen(crate::Pen): value,
    String(crate::JsString): string,
});

/// `(boolean or sequence<DOMString>)`
#[non_exhaustive]
pub enum BooleanOrStringSequence {
    /// `Boolean`
    Boolean(bool),
    /// `StringSequence`
    StringSequence(crate::Array<alloc::string::String>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(BooleanOrStringSequence {
    Boolean(bool): boolean,
    StringSequence(crate::Array<alloc::string::String>): array,
});

/// `(ArrayBuffer or Uint8Array or DOMString)`
#[non_exhaustive]
pub enum ArrayBufferOrUint8ArrayOrString {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ArrayBufferOrUint8ArrayOrString {
    ArrayBuffer(crate::ArrayBuffer): value,
    Uint8Array(crate::Uint8Array): value,
    String(crate::JsString): string,
});
