//! Types: Drawing

web_interface! {
    /// `interface Canvas`
    ///
    /// Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}
