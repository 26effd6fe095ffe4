//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Base`
    pub struct Base: [crate::Object];
    name = "Base";
    extended;
}

web_dictionary! {
    /// `dictionary Middle : Base`
    pub struct Middle: [crate::Base, crate::Object];
    name = "Middle";
    extended;
}

web_dictionary! {
    /// `dictionary Leaf : Middle`
    pub struct Leaf: [crate::Middle, crate::Base, crate::Object];
    name = "Leaf";
}

web_interface! {
    /// `interface Happening`
    ///
    /// Exposed in Window.
    pub struct Happening: [crate::Object];
    class = "Happening";
}
