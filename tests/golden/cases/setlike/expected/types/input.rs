//! Types: What input.idl defines

web_interface! {
    /// `interface Face`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Face: [crate::Object];
    class = "Face";
}

web_interface! {
    /// `interface Faces`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Faces: [crate::Object];
    class = "Faces";
}

web_interface! {
    /// `interface Features`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Features: [crate::Object];
    class = "Features";
}

web_interface! {
    /// `interface States`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct States: [crate::Object];
    class = "States";
}
