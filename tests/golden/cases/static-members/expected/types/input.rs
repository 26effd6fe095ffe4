//! Types: What input.idl defines

interface! {
    /// `interface Response_`
    ///
    /// Exposed everywhere.
    #[doc(alias = "Response_")]
    pub struct Response: [crate::Object];
    class = "Response_";
}
