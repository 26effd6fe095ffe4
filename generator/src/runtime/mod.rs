//! The names and limits of the hand-written runtime, `generated-crate/src/runtime`. Tests compare them with its
//! sources.

mod limits;
mod part;
mod public_names;
mod reserved;

pub use limits::{LISTENING, MOST_ARGUMENTS, MOST_ARGUMENTS_OF_LENIENT, PROJECTIONS, TRAITS};
pub use part::RuntimePart;
pub use public_names::public_names;
pub use reserved::{is_free_function, is_function, is_module, is_type, is_type_in_module, is_type_parameter};
