//! Types: Operations on memory that threads share: Atomics

web_dictionary! {
    /// The result of `waitAsync`: either at once, or as a promise.
    ///
    /// `dictionary AtomicsWaitResult`
    ///
    /// Feature `atomics`.
    pub struct AtomicsWaitResult: [crate::Object];
    name = "AtomicsWaitResult";
}
