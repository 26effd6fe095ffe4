//! Types: Operations on memory that threads share: Atomics

web_dictionary! {
    /// `dictionary AtomicsWaitResult`
    pub struct AtomicsWaitResult: [crate::Object];
    name = "AtomicsWaitResult";
}
