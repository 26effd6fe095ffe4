//! Types: What input.idl defines

/// `interface Engine`
///
/// Exposed in Window, Worker.
#[repr(transparent)]
pub struct Engine {
    parent: crate::Object,
}
interface!(Engine:;);
extended!([] Engine);

/// `interface MotorEngine : Engine`
#[repr(transparent)]
pub struct MotorEngine {
    parent: crate::Engine,
}
interface!(MotorEngine: crate::Engine; "MotorEngine");

/// `enum Kind`
#[non_exhaustive]
pub enum Kind {
    /// `"a"`
    A,
    /// `"b"`
    B,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Kind {
    A = "a",
    B = "b",
});

/// `callback MakeEngine = Engine (DOMString name)`
pub type MakeEngine = crate::Function<fn(alloc::string::String) -> crate::Engine>;
