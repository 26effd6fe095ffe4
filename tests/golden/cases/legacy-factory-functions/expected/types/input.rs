//! Types: What input.idl defines

interface! {
    /// `interface PictureElement`
    ///
    /// Exposed in Window.
    pub struct PictureElement: [crate::Object];
    class = "PictureElement";
}

interface! {
    /// `interface TuneElement`
    ///
    /// Exposed in Window.
    pub struct TuneElement: [crate::Object];
    class = "TuneElement";
}
