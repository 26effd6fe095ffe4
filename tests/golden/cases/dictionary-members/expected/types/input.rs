//! Types: What input.idl defines

dictionary! {
    /// `dictionary Options`
    pub struct Options: [crate::Object];
    name = "Options";
}

enumeration! {
    /// `enum Mode`
    pub enum Mode {
        Fast = "fast",
        Slow = "slow",
    }
}

union! {
    /// `(DOMString or double)`
    pub enum StringOrNumber {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

/// `callback Notify = undefined (DOMString message)`
pub type Notify = crate::Function<fn(alloc::string::String)>;
