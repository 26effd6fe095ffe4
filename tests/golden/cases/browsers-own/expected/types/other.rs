//! Types: What other.idl defines

web_interface! {
    /// `interface Other`
    ///
    /// Feature `other`.
    pub struct Other: [crate::Object];
    class = "Other";
}
