//! Types: What other.idl defines

interface! {
    /// `interface Other`
    pub struct Other: [crate::Object];
    class = "Other";
}
