//! Types: What input.idl defines

web_interface! {
    /// `interface Node`
    ///
    /// Feature `input`.
    pub struct Node: [crate::Object];
    class = "Node";
}

web_dictionary! {
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub struct Options: [crate::Object];
    name = "Options";
}

web_enumeration! {
    /// `enum Twice`
    ///
    /// Feature `input`.
    pub enum Twice {
        A = "a",
        B = "b",
    }
}

web_interface! {
    /// `interface Elsewhere`
    ///
    /// Feature `input`.
    pub struct Elsewhere: [crate::Object];
    class = "Elsewhere";
}
