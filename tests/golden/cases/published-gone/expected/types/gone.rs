//! Types: What gone.idl defines

web_enumeration! {
    /// `enum Mode`
    ///
    /// Feature `gone`.
    pub enum Mode {
        Slow = "slow",
        Fast = "fast",
    }
}

web_interface! {
    /// `interface Node`
    ///
    /// Feature `gone`. Exposed in Window.
    pub struct Node: [crate::Object];
    class = "Node";
    extended;
}

web_interface! {
    /// `interface Range : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node).
    ///
    /// Feature `gone`. Exposed in Window.
    #[deprecated = "its specification does not have it any more"]
    pub struct Range: [crate::Node, crate::Object];
    class = "Range";
}

web_dictionary! {
    /// `dictionary RangeOptions`
    ///
    /// Feature `gone`.
    #[deprecated = "its specification does not have it any more"]
    pub struct RangeOptions: [crate::Object];
    name = "RangeOptions";
}

/// `callback Visitor = undefined (Node node)`
///
/// Feature `gone`.
pub type Visitor = crate::Function<fn(crate::Node)>;

web_union! {
    /// `(Node or DOMString or unsigned long)`
    ///
    /// Feature `gone`.
    pub enum NodeOrStringOrNumber {
        Node(crate::Node): value,
        String(crate::JsString): string,
        Number(f64): number,
    }
    heirs Node(crate::Node);
}

web_union! {
    /// `(Node or DOMString)`
    ///
    /// Feature `gone`.
    pub enum NodeOrString {
        Node(crate::Node): value,
        String(crate::JsString): string,
    }
}
