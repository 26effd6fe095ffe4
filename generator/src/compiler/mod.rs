//! The compiler as the judge of a crate: `cargo check`, with whatever features of web-bindings, and what it says.

mod cargo;
mod check;
mod diagnostic;
mod selection;
pub mod wrapper;

pub use cargo::{Cargo, Checked, Failed, Verdict};
pub use check::Compiler;
pub use diagnostic::{Message, Span, names, quoted};
pub use selection::{Selection, TARGET};
