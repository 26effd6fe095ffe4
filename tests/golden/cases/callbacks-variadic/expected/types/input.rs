//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Hooks`
    ///
    /// Feature `input`.
    pub struct Hooks: [crate::Object];
    name = "Hooks";
}

web_interface! {
    /// `interface Node`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Node: [crate::Object];
    class = "Node";
}

/// `callback Listener = undefined (any... args)`
///
/// Feature `input`.
#[doc(alias = "Listener")]
pub type JsListener = crate::Function<fn(crate::Rest<crate::JsValue>)>;

/// `callback Spread = DOMString (DOMString first, long... rest)`
///
/// Feature `input`.
pub type Spread = crate::Function<fn(alloc::string::String, crate::Rest<i32>) -> alloc::string::String>;

/// `callback Loader = Promise<undefined> (any... args)`
///
/// Feature `input`.
pub type Loader = crate::Function<fn(crate::Rest<crate::JsValue>) -> crate::Promise<()>>;

/// `callback Handler = any (DOMString name, any... args)`
///
/// Feature `input`.
pub type Handler = crate::Function<fn(alloc::string::String, crate::Rest<crate::JsValue>) -> crate::JsValue>;

/// `callback Nine = undefined (long a, long b, long c, long d, long e, long f, long g, long h, long i)`
///
/// Feature `input`.
pub type Nine = crate::Function<fn(i32, i32, i32, i32, i32, i32, i32, crate::Rest<crate::JsValue>)>;

/// `callback interface Visitor`
///
/// Feature `input`.
pub type Visitor = crate::Function<fn(crate::Rest<crate::Node>) -> bool>;

web_union! {
    /// `(Spread or DOMString)`
    ///
    /// Feature `input`.
    pub enum SpreadOrString {
        Spread(crate::Spread): function,
        String(crate::JsString): string,
    }
}
