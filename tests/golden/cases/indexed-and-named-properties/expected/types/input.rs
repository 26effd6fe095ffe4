//! Types: What input.idl defines

interface! {
    /// `interface Thing`
    ///
    /// Exposed in Window.
    pub struct Thing: [crate::Object];
    class = "Thing";
}

interface! {
    /// `interface Things`
    ///
    /// Exposed in Window.
    pub struct Things: [crate::Object];
    class = "Things";
}

interface! {
    /// `interface Registry`
    ///
    /// Exposed in Window.
    pub struct Registry: [crate::Object];
    class = "Registry";
}

interface! {
    /// `interface Legacy`
    ///
    /// Exposed in Window.
    pub struct Legacy: [crate::Object];
    class = "Legacy";
}

union! {
    /// `(Thing or Things)`
    pub enum ThingOrThings {
        Thing(crate::Thing): value,
        Things(crate::Things): value,
    }
    into crate::Object;
}
