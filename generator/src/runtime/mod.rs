//! What the generator knows of the hand-written runtime, `generated-crate/src/runtime`. Tests hold it against the sources.

mod limits;
mod part;
mod reserved;

pub use limits::{MOST_ARGUMENTS, MOST_ARGUMENTS_OF_LENIENT, PROJECTIONS, TRAITS};
pub use part::RuntimePart;
pub use reserved::{is_module, is_type};
