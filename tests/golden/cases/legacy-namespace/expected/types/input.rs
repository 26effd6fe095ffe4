//! Types: What input.idl defines

/// `interface Program`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Program {
    parent: crate::Object,
}
interface!(Program:; "Machine.Program");
