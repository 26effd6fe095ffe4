//! Types: What input.idl defines

web_interface! {
    /// `interface Element`
    ///
    /// Feature `input`.
    pub struct Element: [crate::Object];
    class = "Element";
}

web_interface! {
    /// `interface btVector3`
    ///
    /// Feature `input`.
    #[doc(alias = "btVector3")]
    pub struct BtVector3: [crate::Object];
    class = "btVector3";
    extended;
}

web_interface! {
    /// `interface btVector4 : btVector3`
    ///
    /// Inherits the methods of [`BtVector3`](crate::BtVector3).
    ///
    /// Feature `input`.
    #[doc(alias = "btVector4")]
    pub struct BtVector4: [crate::BtVector3, crate::Object];
    class = "btVector4";
}
