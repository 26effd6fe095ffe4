//! Types: What input.idl defines

/// `interface Tree`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Tree {
    parent: crate::Object,
}
interface!(Tree:; "Tree");

/// `(Tree or DOMString)`
#[non_exhaustive]
pub enum TreeOrString {
    /// `Tree`
    Tree(crate::Tree),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(TreeOrString {
    Tree(crate::Tree): value,
    String(crate::JsString): string,
});
