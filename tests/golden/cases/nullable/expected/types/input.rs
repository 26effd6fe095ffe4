//! Types: What input.idl defines

web_enumeration! {
    /// `enum Size`
    ///
    /// Feature `input`.
    pub enum Size {
        Small = "small",
        Large = "large",
    }
}

web_dictionary! {
    /// `dictionary Box_`
    ///
    /// Feature `input`.
    #[doc(alias = "Box_")]
    pub struct JsBox: [crate::Object];
    name = "Box_";
}

web_interface! {
    /// `interface Parcel`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Parcel: [crate::Object];
    class = "Parcel";
}
