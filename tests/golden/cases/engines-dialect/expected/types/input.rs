//! Types: What input.idl defines

web_interface! {
    /// `interface Engine`
    ///
    /// Exposed in Window, Worker.
    pub struct Engine: [crate::Object];
    extended;
}

web_interface! {
    /// `interface MotorEngine : Engine`
    pub struct MotorEngine: [crate::Engine, crate::Object];
    class = "MotorEngine";
}

web_enumeration! {
    /// `enum Kind`
    pub enum Kind {
        A = "a",
        B = "b",
    }
}

/// `callback MakeEngine = Engine (DOMString name)`
pub type MakeEngine = crate::Function<fn(alloc::string::String) -> crate::Engine>;
