//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub struct Options: [crate::Object];
    name = "Options";
}

web_enumeration! {
    /// `enum Mode`
    ///
    /// Feature `input`.
    pub enum Mode {
        Fast = "fast",
        Slow = "slow",
    }
}

web_union! {
    /// `(DOMString or double)`
    ///
    /// Feature `input`.
    pub enum StringOrNumber {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

/// `callback Notify = undefined (DOMString message)`
///
/// Feature `input`.
pub type Notify = crate::Function<fn(alloc::string::String)>;
