//! Types: What input.idl defines

web_interface! {
    /// `interface Vault`
    ///
    /// Feature `input`. Exposed in Window. In secure contexts only.
    pub struct Vault: [crate::Object];
    class = "Vault";
}

web_interface! {
    /// `interface Door`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Door: [crate::Object];
    class = "Door";
}
