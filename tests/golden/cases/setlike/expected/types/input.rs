//! Types: What input.idl defines

interface! {
    /// `interface Face`
    ///
    /// Exposed in Window.
    pub struct Face: [crate::Object];
    class = "Face";
}

interface! {
    /// `interface Faces`
    ///
    /// Exposed in Window.
    pub struct Faces: [crate::Object];
    class = "Faces";
}

interface! {
    /// `interface Features`
    ///
    /// Exposed in Window.
    pub struct Features: [crate::Object];
    class = "Features";
}

interface! {
    /// `interface States`
    ///
    /// Exposed in Window.
    pub struct States: [crate::Object];
    class = "States";
}
