//! Types: What input.idl defines

web_interface! {
    /// `interface Thing`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Thing: [crate::Object];
    class = "Thing";
}

web_interface! {
    /// `interface Things`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Things: [crate::Object];
    class = "Things";
}

web_interface! {
    /// `interface Registry`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Registry: [crate::Object];
    class = "Registry";
}

web_interface! {
    /// `interface Legacy`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Legacy: [crate::Object];
    class = "Legacy";
}

web_union! {
    /// `(Thing or Things)`
    ///
    /// Feature `input`.
    pub enum ThingOrThings {
        Thing(crate::Thing): value,
        Things(crate::Things): value,
    }
    into crate::Object;
}
