//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Base`
    ///
    /// Feature `input`.
    pub struct Base: [crate::Object];
    name = "Base";
    extended;
}

web_dictionary! {
    /// `dictionary Middle : Base`
    ///
    /// Inherits the methods of [`Base`](crate::Base).
    ///
    /// Feature `input`.
    pub struct Middle: [crate::Base, crate::Object];
    name = "Middle";
    extended;
}

web_dictionary! {
    /// `dictionary Leaf : Middle`
    ///
    /// Inherits the methods of [`Middle`](crate::Middle) and [`Base`](crate::Base).
    ///
    /// Feature `input`.
    pub struct Leaf: [crate::Middle, crate::Base, crate::Object];
    name = "Leaf";
}

web_interface! {
    /// `interface Happening`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Happening: [crate::Object];
    class = "Happening";
}
