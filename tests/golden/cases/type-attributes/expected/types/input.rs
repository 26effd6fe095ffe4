//! Types: What input.idl defines

web_interface! {
    /// `interface Ranges`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Ranges: [crate::Object];
    class = "Ranges";
}

web_dictionary! {
    /// `dictionary RangeOptions`
    ///
    /// Feature `input`.
    pub struct RangeOptions: [crate::Object];
    name = "RangeOptions";
}
