//! Types: Promises: all, any, race, resolvers

interface! {
    /// `interface PromiseState`
    pub struct PromiseState<T>: [crate::Object];
}

interface! {
    /// `interface PromiseWithResolvers`
    pub struct PromiseWithResolvers<T>: [crate::Object];
}
