//! Types: Books

web_interface! {
    /// `interface Ledger`
    ///
    /// Exposed in Window.
    pub struct Ledger: [crate::Object];
    class = "Ledger";
}
