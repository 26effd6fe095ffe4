//! Types: What input.idl defines

interface! {
    /// `interface Vault`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Vault: [crate::Object];
    class = "Vault";
}

interface! {
    /// `interface Door`
    ///
    /// Exposed in Window.
    pub struct Door: [crate::Object];
    class = "Door";
}
