//! Types: What input.idl defines

/// The namespace `Machine`.
#[allow(non_snake_case)]
pub mod Machine {
    web_interface! {
        /// `interface Program`
        ///
        /// Feature `input`. Exposed everywhere.
        pub struct Program: [crate::Object];
        class = "Machine.Program";
    }
}
