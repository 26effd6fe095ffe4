//! How two versions of the public interface differ: which changes break programs by cargo's rules, and by whose doing.

mod change;
mod compare;
mod decided;
mod side;
mod text;
mod version;

pub use compare::compare;
pub use decided::Decided;
pub use side::read;
pub use text::text;
pub use version::{Bump, bump};
