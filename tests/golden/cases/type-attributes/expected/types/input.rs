//! Types: What input.idl defines

interface! {
    /// `interface Ranges`
    ///
    /// Exposed everywhere.
    pub struct Ranges: [crate::Object];
    class = "Ranges";
}

dictionary! {
    /// `dictionary RangeOptions`
    pub struct RangeOptions: [crate::Object];
    name = "RangeOptions";
}
