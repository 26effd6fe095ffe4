//! Types: Sounds

web_interface! {
    /// `interface Sound`
    ///
    /// Exposed in Window.
    pub struct Sound: [crate::Object];
    class = "Sound";
}
