//! Types: What third.idl defines

interface! {
    /// `interface Third`
    ///
    /// Exposed in Window.
    pub struct Third: [crate::Object];
    class = "Third";
}
