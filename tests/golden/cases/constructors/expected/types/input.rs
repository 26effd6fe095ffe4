//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Init`
    ///
    /// Feature `input`.
    pub struct Init: [crate::Object];
    name = "Init";
}

web_interface! {
    /// `interface Point`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Point: [crate::Object];
    class = "Point";
}

web_interface! {
    /// `interface Moment`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Moment: [crate::Object];
    class = "Moment";
}

web_interface! {
    /// `interface Widget`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Widget: [crate::Object];
    class = "Widget";
}
