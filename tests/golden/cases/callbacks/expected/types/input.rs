//! Types: What input.idl defines

web_interface! {
    /// `interface Node_`
    ///
    /// Exposed in Window.
    #[doc(alias = "Node_")]
    pub struct Node: [crate::Object];
    class = "Node_";
}

/// `callback Done = undefined ()`
pub type Done = crate::Function<fn()>;

/// `callback Compare = double (any a, any b)`
pub type Compare = crate::Function<fn(crate::JsValue, crate::JsValue) -> f64>;

/// `callback Visit = boolean (Node_ node, unsigned long index, optional DOMString? hint)`
pub type Visit = crate::Function<fn(crate::Node, u32, Option<alloc::string::String>) -> bool>;

/// `callback Later = Promise<DOMString> (sequence<long> values)`
pub type Later = crate::Function<fn(crate::Array<i32>) -> crate::Promise<alloc::string::String>>;

/// `callback Anything = any (any... arguments)`
pub type Anything = crate::Function<fn(crate::Rest<crate::JsValue>) -> crate::JsValue>;

/// `callback Recursive = Recursive? (Recursive self)`
pub type Recursive = crate::Function<fn(crate::Function) -> Option<crate::Function>>;

/// `callback Old = any (DOMString text)`
pub type Old = crate::Function<fn(alloc::string::String) -> crate::JsValue>;

/// `callback Maker = Node_ (DOMString name)`
pub type Maker = crate::Function<fn(alloc::string::String) -> crate::Node>;
