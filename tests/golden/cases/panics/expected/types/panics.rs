//! Types: Panics

web_interface! {
    /// `interface Ring`
    ///
    /// Feature `panics`. Exposed everywhere.
    pub struct Ring<T>: [crate::Object];
    class = "Ring";
}
