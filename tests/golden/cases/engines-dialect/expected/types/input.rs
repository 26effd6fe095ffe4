//! Types: What input.idl defines

web_interface! {
    /// `interface Engine`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    pub struct Engine: [crate::Object];
    extended;
}

web_interface! {
    /// `interface MotorEngine : Engine`
    ///
    /// Inherits the methods of [`Engine`](crate::Engine).
    ///
    /// Feature `input`.
    pub struct MotorEngine: [crate::Engine, crate::Object];
    class = "MotorEngine";
}

web_enumeration! {
    /// `enum Kind`
    ///
    /// Feature `input`.
    pub enum Kind {
        A = "a",
        B = "b",
    }
}

/// `callback MakeEngine = Engine (DOMString name)`
///
/// Feature `input`.
pub type MakeEngine = crate::Function<fn(alloc::string::String) -> crate::Engine>;
