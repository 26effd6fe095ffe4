//! Types: What input.idl defines

web_interface! {
    /// `interface Node`
    pub struct Node: [crate::Object];
    class = "Node";
}

web_dictionary! {
    /// `dictionary Options`
    pub struct Options: [crate::Object];
    name = "Options";
}

web_enumeration! {
    /// `enum Twice`
    pub enum Twice {
        A = "a",
        B = "b",
    }
}

web_interface! {
    /// `interface Elsewhere`
    pub struct Elsewhere: [crate::Object];
    class = "Elsewhere";
}
