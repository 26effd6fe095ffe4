//! Types: What input.idl defines

web_interface! {
    /// `interface Form`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Form: [crate::Object];
    class = "Form";
}

web_union! {
    /// `typedef (DOMString or unsigned long) Entry`
    ///
    /// Feature `input`.
    pub enum Entry {
        String(crate::JsString): string,
        Number(f64): number,
    }
}
