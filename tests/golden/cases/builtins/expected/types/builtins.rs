//! Types: What builtins.idl defines

web_interface! {
    /// `interface Bag`
    ///
    /// Feature `builtins`. Exposed everywhere.
    pub struct Bag: [crate::Object];
    class = "Bag";
}

/// The namespace `Time`.
#[allow(non_snake_case)]
pub mod Time {
    web_interface! {
        /// `interface Instant`
        ///
        /// Feature `builtins`. Exposed everywhere.
        pub struct Instant: [crate::Object];
        class = "Time.Instant";
    }
}
