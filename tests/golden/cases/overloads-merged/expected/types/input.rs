//! Types: What input.idl defines

/// `interface Path`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Path {
    parent: crate::Object,
}
interface!(Path:; "Path");

/// `(Path or String)`
#[non_exhaustive]
pub enum PathOrString {
    /// `Path`
    Path(crate::Path),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PathOrString {
    Path(crate::Path): value,
    String(crate::JsString): string,
});

/// `(PathOrString or NumberSequence)`
#[non_exhaustive]
pub enum PathOrStringOrNumberSequence {
    /// `Path`
    Path(crate::Path),
    /// `String`
    String(crate::JsString),
    /// `NumberSequence`
    NumberSequence(crate::Array<f64>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PathOrStringOrNumberSequence {
    Path(crate::Path): value,
    String(crate::JsString): string,
    NumberSequence(crate::Array<f64>): array,
});
wider!(PathOrStringOrNumberSequence: PathOrString {
    Path,
    String,
});
