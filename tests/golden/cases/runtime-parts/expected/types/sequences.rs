//! Types: What sequences.idl defines

/// `dictionary SequenceOptions`
#[repr(transparent)]
pub struct SequenceOptions {
    parent: crate::Object,
}
dictionary!(SequenceOptions:; "SequenceOptions");

/// `interface Sequences`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Sequences {
    parent: crate::Object,
}
interface!(Sequences:; "Sequences");
