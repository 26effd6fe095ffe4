//! Types: What input.idl defines

interface! {
    /// `interface Form`
    ///
    /// Exposed everywhere.
    pub struct Form: [crate::Object];
    class = "Form";
}

union! {
    /// `typedef (DOMString or unsigned long) Entry`
    pub enum Entry {
        String(crate::JsString): string,
        Number(f64): number,
    }
}
