//! Types: What input.idl defines

/// `interface Clock`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Clock {
    parent: crate::Object,
}
interface!(Clock:; "Clock");

/// `typedef (long or DOMString) Index`
#[non_exhaustive]
pub enum Index {
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Index {
    Number(f64): number,
    String(crate::JsString): string,
});

/// `typedef (Index or boolean)? MaybeIndex`
#[non_exhaustive]
pub enum MaybeIndex {
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// `Boolean`
    Boolean(bool),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(MaybeIndex {
    Number(f64): number,
    String(crate::JsString): string,
    Boolean(bool): boolean,
});
wider!(MaybeIndex: Index {
    Number,
    String,
});
