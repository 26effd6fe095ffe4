//! Types: What input.idl defines

web_interface! {
    /// `interface Node_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Node_")]
    pub struct Node: [crate::Object];
    class = "Node_";
}

/// `callback Done = undefined ()`
///
/// Feature `input`.
pub type Done = crate::Function<fn()>;

/// `callback Compare = double (any a, any b)`
///
/// Feature `input`.
pub type Compare = crate::Function<fn(crate::JsValue, crate::JsValue) -> f64>;

/// `callback Visit = boolean (Node_ node, unsigned long index, optional DOMString? hint)`
///
/// Feature `input`.
pub type Visit = crate::Function<fn(crate::Node, u32, Option<alloc::string::String>) -> bool>;

/// `callback Later = Promise<DOMString> (sequence<long> values)`
///
/// Feature `input`.
pub type Later = crate::Function<fn(crate::Array<i32>) -> crate::Promise<alloc::string::String>>;

/// `callback Anything = any (any... arguments)`
///
/// Feature `input`.
pub type Anything = crate::Function<fn(crate::Rest<crate::JsValue>) -> crate::JsValue>;

/// `callback Recursive = Recursive? (Recursive self)`
///
/// Feature `input`.
pub type Recursive = crate::Function<fn(crate::Function) -> Option<crate::Function>>;

/// `callback Old = any (DOMString text)`
///
/// Feature `input`.
pub type Old = crate::Function<fn(alloc::string::String) -> crate::JsValue>;

/// `callback Maker = Node_ (DOMString name)`
///
/// Feature `input`.
pub type Maker = crate::Function<fn(alloc::string::String) -> crate::Node>;
