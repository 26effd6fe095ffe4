//! Types: Promises: all, any, race, resolvers

web_interface! {
    /// `interface PromiseState`
    pub struct PromiseState<T>: [crate::Object];
}

web_interface! {
    /// `interface PromiseWithResolvers`
    pub struct PromiseWithResolvers<T>: [crate::Object];
}
