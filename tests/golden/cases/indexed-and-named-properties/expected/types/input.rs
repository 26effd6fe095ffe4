//! Types: What input.idl defines

web_interface! {
    /// `interface Thing`
    ///
    /// Exposed in Window.
    pub struct Thing: [crate::Object];
    class = "Thing";
}

web_interface! {
    /// `interface Things`
    ///
    /// Exposed in Window.
    pub struct Things: [crate::Object];
    class = "Things";
}

web_interface! {
    /// `interface Registry`
    ///
    /// Exposed in Window.
    pub struct Registry: [crate::Object];
    class = "Registry";
}

web_interface! {
    /// `interface Legacy`
    ///
    /// Exposed in Window.
    pub struct Legacy: [crate::Object];
    class = "Legacy";
}

web_union! {
    /// `(Thing or Things)`
    pub enum ThingOrThings {
        Thing(crate::Thing): value,
        Things(crate::Things): value,
    }
    into crate::Object;
}
