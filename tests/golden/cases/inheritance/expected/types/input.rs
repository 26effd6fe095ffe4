//! Types: What input.idl defines

web_interface! {
    /// `interface Target`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Target: [crate::Object];
    class = "Target";
    extended;
}

web_interface! {
    /// `interface Node_ : Target`
    ///
    /// Inherits the methods of [`Target`](crate::Target).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Node_")]
    pub struct Node: [crate::Target, crate::Object];
    class = "Node_";
    extended;
}

web_interface! {
    /// `interface Element_ : Node_`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`Target`](crate::Target).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Element_")]
    pub struct Element: [crate::Node, crate::Target, crate::Object];
    class = "Element_";
    extended;
}

web_interface! {
    /// `interface HTMLElement : Element_`
    ///
    /// Inherits the methods of [`Element`](crate::Element), [`Node`](crate::Node) and [`Target`](crate::Target).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLElement")]
    pub struct HtmlElement: [crate::Element, crate::Node, crate::Target, crate::Object];
    class = "HTMLElement";
}
