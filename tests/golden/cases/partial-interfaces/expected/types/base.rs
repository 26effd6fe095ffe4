//! Types: What base.idl defines

interface! {
    /// `interface House`
    ///
    /// Exposed in Window.
    pub struct House: [crate::Object];
    class = "House";
}
