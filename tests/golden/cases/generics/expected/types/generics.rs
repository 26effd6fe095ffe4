//! Types: What generics.idl defines

web_interface! {
    /// `interface Dictionary`
    ///
    /// Feature `generics`. Exposed everywhere.
    pub struct Dictionary<K, V>: [crate::Object];
    class = "Dictionary";
    extended;
}

web_interface! {
    /// `interface Ordered : Dictionary`
    ///
    /// Inherits the methods of [`Dictionary`](crate::Dictionary).
    ///
    /// Feature `generics`. Exposed everywhere.
    pub struct Ordered<A, V, K>: [crate::Dictionary<K, V>, crate::Object];
    class = "Ordered";
}

web_interface! {
    /// `interface Step`
    ///
    /// Feature `generics`. Exposed everywhere.
    pub struct Step<T>: [crate::Object];
}

web_interface! {
    /// `interface Lookup`
    ///
    /// Feature `generics`. Exposed everywhere.
    pub struct Lookup<K, V>: [crate::Object];
    class = "Lookup";
}

/// The namespace `Things`.
#[allow(non_snake_case)]
pub mod Things {
    web_dictionary! {
        /// `dictionary StepOptions`
        ///
        /// Feature `generics`.
        pub struct StepOptions: [crate::Object];
        name = "StepOptions";
    }
}
