//! Types: What input.idl defines

/// `interface Form`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Form {
    parent: crate::Object,
}
interface!(Form:; "Form");

/// `typedef (DOMString or unsigned long) Entry`
#[non_exhaustive]
pub enum Entry {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Entry {
    String(crate::JsString): string,
    Number(f64): number,
});
