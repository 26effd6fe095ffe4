//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Init`
    pub struct Init: [crate::Object];
    name = "Init";
}

web_interface! {
    /// `interface Point`
    ///
    /// Exposed everywhere.
    pub struct Point: [crate::Object];
    class = "Point";
}

web_interface! {
    /// `interface Moment`
    ///
    /// Exposed everywhere.
    pub struct Moment: [crate::Object];
    class = "Moment";
}

web_interface! {
    /// `interface Widget`
    ///
    /// Exposed in Window.
    pub struct Widget: [crate::Object];
    class = "Widget";
}
