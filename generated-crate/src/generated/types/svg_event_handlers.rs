//! Types: The on… event handler attributes of SVG elements

/// `(Event or DOMString)`
#[non_exhaustive]
pub enum EventOrString {
    /// `Event`
    Event(crate::Event),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(EventOrString {
    Event(crate::Event): value,
    String(crate::JsString): string,
});
