//! Types: What input.idl defines

web_interface! {
    /// `interface FooBar`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct FooBar: [crate::Object];
    class = "FooBar";
}

web_interface! {
    /// `interface Foo_Bar`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Foo_Bar")]
    pub struct FooBar2: [crate::Object];
    class = "Foo_Bar";
}

web_interface! {
    /// `interface OfDictionary`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct OfDictionary: [crate::Object];
    class = "OfDictionary";
}

web_dictionary! {
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub struct Options: [crate::Object];
    name = "Options";
}

web_interface! {
    /// `interface Circle`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Circle: [crate::Object];
    class = "Circle";
    extended;
}

web_interface! {
    /// `interface Round : Circle`
    ///
    /// Inherits the methods of [`Circle`](crate::Circle).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Round: [crate::Circle, crate::Object];
    class = "Round";
}

web_enumeration! {
    /// `enum Kind`
    ///
    /// Feature `input`.
    pub enum Kind {
        AB = "a-b",
    }
}

web_dictionary! {
    /// `dictionary UsesPromise`
    ///
    /// Feature `input`.
    pub struct UsesPromise: [crate::Object];
    name = "UsesPromise";
}
