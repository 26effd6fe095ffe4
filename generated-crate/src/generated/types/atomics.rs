//! Types: Operations on memory that threads share: Atomics

dictionary! {
    /// `dictionary AtomicsWaitResult`
    pub struct AtomicsWaitResult: [crate::Object];
    name = "AtomicsWaitResult";
}
