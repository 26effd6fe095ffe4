//! Types: Strings that stay JavaScript's

/// `(RegExp or DOMString)`
#[non_exhaustive]
pub enum RegExpOrString {
    /// `RegExp`
    RegExp(crate::RegExp),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(RegExpOrString {
    RegExp(crate::RegExp): value,
    String(crate::JsString): string,
});
