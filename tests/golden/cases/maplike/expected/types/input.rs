//! Types: What input.idl defines

web_interface! {
    /// `interface Report`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Report: [crate::Object];
    class = "Report";
}

web_interface! {
    /// `interface Stats`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Stats: [crate::Object];
    class = "Stats";
}

web_interface! {
    /// `interface Cache_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Cache_")]
    pub struct Cache: [crate::Object];
    class = "Cache_";
}

web_interface! {
    /// `interface Highlights`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Highlights: [crate::Object];
    class = "Highlights";
}
