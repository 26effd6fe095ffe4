//! Types: Operations on memory that threads share: Atomics

/// `dictionary AtomicsWaitResult`
#[repr(transparent)]
pub struct AtomicsWaitResult {
    parent: crate::Object,
}
dictionary!(AtomicsWaitResult:; "AtomicsWaitResult");
