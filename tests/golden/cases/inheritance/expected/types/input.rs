//! Types: What input.idl defines

web_interface! {
    /// `interface Target`
    ///
    /// Exposed everywhere.
    pub struct Target: [crate::Object];
    class = "Target";
    extended;
}

web_interface! {
    /// `interface Node_ : Target`
    ///
    /// Exposed in Window.
    #[doc(alias = "Node_")]
    pub struct Node: [crate::Target, crate::Object];
    class = "Node_";
    extended;
}

web_interface! {
    /// `interface Element_ : Node_`
    ///
    /// Exposed in Window.
    #[doc(alias = "Element_")]
    pub struct Element: [crate::Node, crate::Target, crate::Object];
    class = "Element_";
    extended;
}

web_interface! {
    /// `interface HTMLElement : Element_`
    ///
    /// Exposed in Window.
    #[doc(alias = "HTMLElement")]
    pub struct HtmlElement: [crate::Element, crate::Node, crate::Target, crate::Object];
    class = "HTMLElement";
}
