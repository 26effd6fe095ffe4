//! Types: What input.idl defines

web_interface! {
    /// `interface Picture`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Picture: [crate::Object];
    class = "Picture";
}

web_interface! {
    /// `interface FlatContext`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct FlatContext: [crate::Object];
    class = "FlatContext";
}

web_interface! {
    /// `interface DeepContext`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct DeepContext: [crate::Object];
    class = "DeepContext";
}

web_dictionary! {
    /// `dictionary FlatSettings`
    ///
    /// Feature `input`.
    pub struct FlatSettings: [crate::Object];
    name = "FlatSettings";
}

web_interface! {
    /// `interface Canvas`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

web_interface! {
    /// `interface EXT_blend`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "EXT_blend")]
    pub struct ExtBlend: [crate::Object];
}

web_interface! {
    /// `interface EXT_fog`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "EXT_fog")]
    pub struct ExtFog: [crate::Object];
}

web_interface! {
    /// `interface Light`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Light: [crate::Object];
    class = "Light";
}

web_interface! {
    /// `interface Scene`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Scene: [crate::Object];
    class = "Scene";
}

web_interface! {
    /// `interface Shape`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Shape: [crate::Object];
    class = "Shape";
    extended;
}

web_interface! {
    /// `interface Ball : Shape`
    ///
    /// Inherits the methods of [`Shape`](crate::Shape).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Ball: [crate::Shape, crate::Object];
    class = "Ball";
}

web_union! {
    /// `typedef (FlatContext or DeepContext) Context`
    ///
    /// Feature `input`.
    pub enum Context {
        FlatContext(crate::FlatContext): value,
        DeepContext(crate::DeepContext): value,
    }
    into crate::Object;
}
