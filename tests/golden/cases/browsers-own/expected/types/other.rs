//! Types: What other.idl defines

web_interface! {
    /// `interface Other`
    pub struct Other: [crate::Object];
    class = "Other";
}
