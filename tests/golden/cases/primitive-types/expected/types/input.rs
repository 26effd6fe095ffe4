//! Types: What input.idl defines

web_interface! {
    /// `interface Kinds`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Kinds: [crate::Object];
    class = "Kinds";
}
