//! Types: What input.idl defines

web_interface! {
    /// `interface Response_`
    ///
    /// Feature `input`. Exposed everywhere.
    #[doc(alias = "Response_")]
    pub struct Response: [crate::Object];
    class = "Response_";
}
