//! Errors as values: what is wrong, where, and what to do about it.

mod diagnostic;
mod run;
mod span;

pub use diagnostic::{Diagnostic, Label};
pub use run::{Diagnostics, Policy, Severity, Stopped};
pub use span::{FileId, Span};
