//! Types: What input.idl defines

web_interface! {
    /// `interface Ranges`
    ///
    /// Exposed everywhere.
    pub struct Ranges: [crate::Object];
    class = "Ranges";
}

web_dictionary! {
    /// `dictionary RangeOptions`
    pub struct RangeOptions: [crate::Object];
    name = "RangeOptions";
}
