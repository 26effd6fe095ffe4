//! Types: The names and values of a form: FormData

web_interface! {
    /// A list of form fields and their values, ready to be sent as a request body.
    ///
    /// `interface FormData`
    ///
    /// Feature `form-data`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FormData) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    pub struct FormData: [crate::Object];
    class = "FormData";
}

#[cfg(feature = "form-data")]
web_union! {
    /// `typedef (File or USVString) FormDataEntryValue`
    ///
    /// Feature `form-data`.
    pub enum FormDataEntryValue {
        File(crate::File): value,
        String(crate::JsString): string,
    }
}
