//! Types: What input.idl defines

interface! {
    /// `interface Picture`
    ///
    /// Exposed in Window.
    pub struct Picture: [crate::Object];
    class = "Picture";
}

interface! {
    /// `interface FlatContext`
    ///
    /// Exposed in Window.
    pub struct FlatContext: [crate::Object];
    class = "FlatContext";
}

interface! {
    /// `interface DeepContext`
    ///
    /// Exposed in Window.
    pub struct DeepContext: [crate::Object];
    class = "DeepContext";
}

dictionary! {
    /// `dictionary FlatSettings`
    pub struct FlatSettings: [crate::Object];
    name = "FlatSettings";
}

interface! {
    /// `interface Canvas`
    ///
    /// Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

interface! {
    /// `interface EXT_blend`
    ///
    /// Exposed in Window.
    #[doc(alias = "EXT_blend")]
    pub struct ExtBlend: [crate::Object];
}

interface! {
    /// `interface EXT_fog`
    ///
    /// Exposed in Window.
    #[doc(alias = "EXT_fog")]
    pub struct ExtFog: [crate::Object];
}

interface! {
    /// `interface Light`
    ///
    /// Exposed in Window.
    pub struct Light: [crate::Object];
    class = "Light";
}

interface! {
    /// `interface Scene`
    ///
    /// Exposed in Window.
    pub struct Scene: [crate::Object];
    class = "Scene";
}

interface! {
    /// `interface Shape`
    ///
    /// Exposed in Window.
    pub struct Shape: [crate::Object];
    class = "Shape";
    extended;
}

interface! {
    /// `interface Ball : Shape`
    ///
    /// Exposed in Window.
    pub struct Ball: [crate::Shape, crate::Object];
    class = "Ball";
}

union! {
    /// `typedef (FlatContext or DeepContext) Context`
    pub enum Context {
        FlatContext(crate::FlatContext): value,
        DeepContext(crate::DeepContext): value,
    }
    into crate::Object;
}
