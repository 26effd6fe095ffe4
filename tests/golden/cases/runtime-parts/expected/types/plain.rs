//! Types: What plain.idl defines

interface! {
    /// `interface Plain`
    ///
    /// Exposed in Window.
    pub struct Plain: [crate::Object];
    class = "Plain";
}
