//! Types: Books

web_interface! {
    /// `interface Ledger`
    ///
    /// Feature `office`. Exposed in Window.
    pub struct Ledger: [crate::Object];
    class = "Ledger";
}
