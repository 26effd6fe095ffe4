//! Types: What input.idl defines

web_interface! {
    /// `interface Url_`
    ///
    /// Feature `input`. Exposed everywhere.
    #[doc(alias = "Url_")]
    pub struct Url: [crate::Object];
    class = "Url_";
}

web_interface! {
    /// `interface Range_`
    ///
    /// Feature `input`. Exposed everywhere.
    #[doc(alias = "Range_")]
    pub struct Range: [crate::Object];
    class = "Range_";
}

web_interface! {
    /// `interface Selection_`
    ///
    /// Feature `input`. Exposed everywhere.
    #[doc(alias = "Selection_")]
    pub struct Selection: [crate::Object];
    class = "Selection_";
}

web_interface! {
    /// `interface Nameless`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Nameless: [crate::Object];
    class = "Nameless";
}
