//! Types: What input.idl defines

enumeration! {
    /// `enum Size`
    pub enum Size {
        Small = "small",
        Large = "large",
    }
}

dictionary! {
    /// `dictionary Box_`
    #[doc(alias = "Box_")]
    pub struct JsBox: [crate::Object];
    name = "Box_";
}

interface! {
    /// `interface Parcel`
    ///
    /// Exposed in Window.
    pub struct Parcel: [crate::Object];
    class = "Parcel";
}
