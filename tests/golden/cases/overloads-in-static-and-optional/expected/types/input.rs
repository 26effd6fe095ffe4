//! Types: What input.idl defines

interface! {
    /// `interface Reply`
    ///
    /// Exposed everywhere.
    pub struct Reply: [crate::Object];
    class = "Reply";
}
