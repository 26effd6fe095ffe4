//! Types: CSS Boxes Level 2

web_interface! {
    /// `interface Box2`
    ///
    /// Feature `css-boxes`. Exposed in Window.
    pub struct Box2: [crate::Object];
    class = "Box2";
}

web_interface! {
    /// `interface Box1`
    ///
    /// Feature `css-boxes`. Exposed in Window.
    pub struct Box1: [crate::Object];
    class = "Box1";
}
