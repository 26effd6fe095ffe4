//! Types: Panics

web_interface! {
    /// `interface Ring`
    ///
    /// Exposed everywhere.
    pub struct Ring<T>: [crate::Object];
    class = "Ring";
}
