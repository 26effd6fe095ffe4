//! Types: What builtins.idl defines

/// `interface Bag`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Bag {
    parent: crate::Object,
}
interface!(Bag:; "Bag");

/// The namespace `Time`.
#[allow(non_snake_case)]
pub mod Time {
    /// `interface Instant`
    ///
    /// Exposed everywhere.
    #[repr(transparent)]
    pub struct Instant {
        parent: crate::Object,
    }
    interface!(Instant:; "Time.Instant");
}
