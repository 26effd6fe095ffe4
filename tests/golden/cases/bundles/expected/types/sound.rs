//! Types: Sounds

web_interface! {
    /// `interface Sound`
    ///
    /// Feature `sound`. Exposed in Window.
    pub struct Sound: [crate::Object];
    class = "Sound";
}
