//! Types: What input.idl defines

interface! {
    /// `interface Node`
    pub struct Node: [crate::Object];
    class = "Node";
}

dictionary! {
    /// `dictionary Options`
    pub struct Options: [crate::Object];
    name = "Options";
}

enumeration! {
    /// `enum Twice`
    pub enum Twice {
        A = "a",
        B = "b",
    }
}

interface! {
    /// `interface Elsewhere`
    pub struct Elsewhere: [crate::Object];
    class = "Elsewhere";
}
