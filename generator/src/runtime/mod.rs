//! The names and limits of the hand-written runtime, `generated-crate/src/runtime`. Tests compare them with its
//! sources.

mod limits;
mod part;
mod reserved;

pub use limits::{MOST_ARGUMENTS, MOST_ARGUMENTS_OF_LENIENT, PROJECTIONS, TRAITS};
pub use part::RuntimePart;
pub use reserved::{is_module, is_type};
