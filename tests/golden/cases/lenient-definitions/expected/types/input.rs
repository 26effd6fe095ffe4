//! Types: What input.idl defines

interface! {
    /// `interface FooBar`
    ///
    /// Exposed in Window.
    pub struct FooBar: [crate::Object];
    class = "FooBar";
}

interface! {
    /// `interface Foo_Bar`
    ///
    /// Exposed in Window.
    #[doc(alias = "Foo_Bar")]
    pub struct FooBar2: [crate::Object];
    class = "Foo_Bar";
}

interface! {
    /// `interface OfDictionary`
    ///
    /// Exposed in Window.
    pub struct OfDictionary: [crate::Object];
    class = "OfDictionary";
}

dictionary! {
    /// `dictionary Options`
    pub struct Options: [crate::Object];
    name = "Options";
}

interface! {
    /// `interface Circle`
    ///
    /// Exposed in Window.
    pub struct Circle: [crate::Object];
    class = "Circle";
    extended;
}

interface! {
    /// `interface Round : Circle`
    ///
    /// Exposed in Window.
    pub struct Round: [crate::Circle, crate::Object];
    class = "Round";
}

enumeration! {
    /// `enum Kind`
    pub enum Kind {
        AB = "a-b",
    }
}

dictionary! {
    /// `dictionary UsesPromise`
    pub struct UsesPromise: [crate::Object];
    name = "UsesPromise";
}
