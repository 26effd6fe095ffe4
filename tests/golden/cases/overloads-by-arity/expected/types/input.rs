//! Types: What input.idl defines

web_interface! {
    /// `interface Image_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Image_")]
    pub struct Image: [crate::Object];
    class = "Image_";
}

web_interface! {
    /// `interface Context2D`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Context2D")]
    pub struct Context2d: [crate::Object];
    class = "Context2D";
}
