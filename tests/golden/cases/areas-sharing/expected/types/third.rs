//! Types: What third.idl defines

web_interface! {
    /// `interface Third`
    ///
    /// Feature `third`. Exposed in Window.
    pub struct Third: [crate::Object];
    class = "Third";
}
