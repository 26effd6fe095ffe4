//! Types: What generics.idl defines

interface! {
    /// `interface Dictionary`
    ///
    /// Exposed everywhere.
    pub struct Dictionary<K, V>: [crate::Object];
    class = "Dictionary";
    extended;
}

interface! {
    /// `interface Ordered : Dictionary`
    ///
    /// Exposed everywhere.
    pub struct Ordered<A, V, K>: [crate::Dictionary<K, V>, crate::Object];
    class = "Ordered";
}

interface! {
    /// `interface Step`
    ///
    /// Exposed everywhere.
    pub struct Step<T>: [crate::Object];
}

interface! {
    /// `interface Lookup`
    ///
    /// Exposed everywhere.
    pub struct Lookup<K, V>: [crate::Object];
    class = "Lookup";
}

/// The namespace `Things`.
#[allow(non_snake_case)]
pub mod Things {
    dictionary! {
        /// `dictionary StepOptions`
        pub struct StepOptions: [crate::Object];
        name = "StepOptions";
    }
}
