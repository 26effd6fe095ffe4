//! Types: What input.idl defines

web_interface! {
    /// `interface Element`
    pub struct Element: [crate::Object];
    class = "Element";
}

web_interface! {
    /// `interface btVector3`
    #[doc(alias = "btVector3")]
    pub struct BtVector3: [crate::Object];
    class = "btVector3";
    extended;
}

web_interface! {
    /// `interface btVector4 : btVector3`
    #[doc(alias = "btVector4")]
    pub struct BtVector4: [crate::BtVector3, crate::Object];
    class = "btVector4";
}
