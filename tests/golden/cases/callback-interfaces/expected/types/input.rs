//! Types: What input.idl defines

/// `callback interface Filter`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Filter {
    parent: crate::Object,
}
interface!(Filter:;);

/// `interface Paper`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Paper {
    parent: crate::Object,
}
interface!(Paper:; "Paper");

/// `callback interface Listener`
#[doc(alias = "Listener")]
pub type JsListener = crate::Function<fn(alloc::string::String, i32)>;
