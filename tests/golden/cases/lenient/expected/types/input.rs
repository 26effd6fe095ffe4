//! Types: What input.idl defines

/// `interface Node`
#[repr(transparent)]
pub struct Node {
    parent: crate::Object,
}
interface!(Node:; "Node");

/// `dictionary Options`
#[repr(transparent)]
pub struct Options {
    parent: crate::Object,
}
dictionary!(Options:; "Options");

/// `enum Twice`
#[non_exhaustive]
pub enum Twice {
    /// `"a"`
    A,
    /// `"b"`
    B,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Twice {
    A = "a",
    B = "b",
});

/// `interface Elsewhere`
#[repr(transparent)]
pub struct Elsewhere {
    parent: crate::Object,
}
interface!(Elsewhere:; "Elsewhere");
