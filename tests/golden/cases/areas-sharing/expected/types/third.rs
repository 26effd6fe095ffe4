//! Types: What third.idl defines

web_interface! {
    /// `interface Third`
    ///
    /// Exposed in Window.
    pub struct Third: [crate::Object];
    class = "Third";
}
