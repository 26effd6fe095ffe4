//! Types: What input.idl defines

dictionary! {
    /// `dictionary Base`
    pub struct Base: [crate::Object];
    name = "Base";
    extended;
}

dictionary! {
    /// `dictionary Middle : Base`
    pub struct Middle: [crate::Base, crate::Object];
    name = "Middle";
    extended;
}

dictionary! {
    /// `dictionary Leaf : Middle`
    pub struct Leaf: [crate::Middle, crate::Base, crate::Object];
    name = "Leaf";
}

interface! {
    /// `interface Happening`
    ///
    /// Exposed in Window.
    pub struct Happening: [crate::Object];
    class = "Happening";
}
