//! Types: Promises: all, any, race, resolvers

web_interface! {
    /// The outcome of one promise, as `Promise.allSettled` reports it.
    ///
    /// `interface PromiseState`
    ///
    /// Feature `promise`.
    pub struct PromiseState<T>: [crate::Object];
}

web_interface! {
    /// A new promise together with the functions that settle it.
    ///
    /// `interface PromiseWithResolvers`
    ///
    /// Feature `promise`.
    pub struct PromiseWithResolvers<T>: [crate::Object];
}
