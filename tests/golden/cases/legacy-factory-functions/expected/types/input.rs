//! Types: What input.idl defines

web_interface! {
    /// `interface PictureElement`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct PictureElement: [crate::Object];
    class = "PictureElement";
}

web_interface! {
    /// `interface TuneElement`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct TuneElement: [crate::Object];
    class = "TuneElement";
}
