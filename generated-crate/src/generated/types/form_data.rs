//! Types: The names and values of a form: FormData

web_interface! {
    /// `interface FormData`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FormData) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    pub struct FormData: [crate::Object];
    class = "FormData";
}

#[cfg(feature = "form-data")]
web_union! {
    /// `typedef (File or USVString) FormDataEntryValue`
    pub enum FormDataEntryValue {
        File(crate::File): value,
        String(crate::JsString): string,
    }
}
