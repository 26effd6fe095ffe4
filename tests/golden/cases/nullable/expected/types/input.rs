//! Types: What input.idl defines

web_enumeration! {
    /// `enum Size`
    pub enum Size {
        Small = "small",
        Large = "large",
    }
}

web_dictionary! {
    /// `dictionary Box_`
    #[doc(alias = "Box_")]
    pub struct JsBox: [crate::Object];
    name = "Box_";
}

web_interface! {
    /// `interface Parcel`
    ///
    /// Exposed in Window.
    pub struct Parcel: [crate::Object];
    class = "Parcel";
}
