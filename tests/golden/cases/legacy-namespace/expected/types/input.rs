//! Types: What input.idl defines

/// The namespace `Machine`.
#[allow(non_snake_case)]
pub mod Machine {
    /// `interface Program`
    ///
    /// Exposed everywhere.
    #[repr(transparent)]
    pub struct Program {
        parent: crate::Object,
    }
    interface!(Program:; "Machine.Program");
}
