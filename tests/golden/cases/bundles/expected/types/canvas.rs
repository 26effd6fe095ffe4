//! Types: Drawing

web_interface! {
    /// `interface Canvas`
    ///
    /// Feature `canvas`. Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}
