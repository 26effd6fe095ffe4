//! Golden cases: small WebIDL, and the files that the generator makes of it.
//!
//! [`cases`] finds and generates the cases, [`errors`] those that fail. [`expected`] compares the results with the
//! committed ones. [`crates`] makes a crate of each case, and [`compiler`] checks it. [`whole`] generates the committed
//! crate, and [`count`] counts the members that WebIDL declares.

pub mod cases;
pub mod compiler;
pub mod count;
pub mod crates;
pub mod errors;
pub mod expected;
pub mod files;
pub mod layout;
pub mod whole;

use std::path::PathBuf;

/// `tests/golden/`
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    root().join("../..")
}
