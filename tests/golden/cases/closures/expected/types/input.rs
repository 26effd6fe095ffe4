//! Types: What input.idl defines

/// `dictionary Source`
#[repr(transparent)]
pub struct Source {
    parent: crate::Object,
}
dictionary!(Source:; "Source");

/// `interface Loop`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Loop {
    parent: crate::Object,
}
interface!(Loop:; "Loop");

/// `callback Plain = undefined (DOMString s)`
pub type Plain = crate::Function<fn(alloc::string::String)>;

/// `callback Anything = any (DOMString s)`
pub type Anything = crate::Function<fn(alloc::string::String) -> crate::JsValue>;

/// `callback Later = Promise<DOMString> ()`
pub type Later = crate::Function<fn() -> crate::Promise<alloc::string::String>>;

/// `callback Many = any (long a, long b, long c, long d)`
pub type Many = crate::Function<fn(i32, i32, i32, i32) -> crate::JsValue>;

/// `typedef (DOMString or Function) Handler`
#[non_exhaustive]
pub enum Handler {
    /// `String`
    String(crate::JsString),
    /// `Function`
    Function(crate::Function),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Handler {
    String(crate::JsString): string,
    Function(crate::Function): function,
});
