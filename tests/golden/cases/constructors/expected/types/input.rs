//! Types: What input.idl defines

dictionary! {
    /// `dictionary Init`
    pub struct Init: [crate::Object];
    name = "Init";
}

interface! {
    /// `interface Point`
    ///
    /// Exposed everywhere.
    pub struct Point: [crate::Object];
    class = "Point";
}

interface! {
    /// `interface Moment`
    ///
    /// Exposed everywhere.
    pub struct Moment: [crate::Object];
    class = "Moment";
}

interface! {
    /// `interface Widget`
    ///
    /// Exposed in Window.
    pub struct Widget: [crate::Object];
    class = "Widget";
}
