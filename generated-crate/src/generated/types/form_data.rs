//! Types: The names and values of a form: FormData

/// `interface FormData`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FormData) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
#[repr(transparent)]
pub struct FormData {
    parent: crate::Object,
}
interface!(FormData:; "FormData");

/// `typedef (File or USVString) FormDataEntryValue`
#[cfg(feature = "form-data")]
#[non_exhaustive]
pub enum FormDataEntryValue {
    /// `File`
    File(crate::File),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "form-data")]
union!(FormDataEntryValue {
    File(crate::File): value,
    String(crate::JsString): string,
});
