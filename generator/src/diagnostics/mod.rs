//! Mistakes as values: a sentence, the place, and the way to correct it.

mod diagnostic;
mod run;
mod span;

pub use diagnostic::{Diagnostic, Label};
pub use run::{Diagnostics, Policy, Severity, Stopped};
pub use span::{FileId, Span};
