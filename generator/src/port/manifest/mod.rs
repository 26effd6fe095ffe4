//! `Cargo.toml`, edited so that all that is not about these crates stays as it is.

mod anchor;
mod dependencies;
mod own_features;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml_edit::DocumentMut;

pub use anchor::anchored;
pub use dependencies::{New, OLD_PACKAGES, port, shared};

use crate::problem::Problem;

/// What of the old crates stays, each with its features: other crates' interfaces have their types.
pub type Kept = BTreeMap<&'static str, BTreeSet<String>>;

pub fn read(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|error| Problem::new(format!("cannot read {}: {error}", path.display())))
}

fn parse(path: &Path, text: &str) -> Result<DocumentMut, Problem> {
    text.parse().map_err(|error| Problem::new(format!("{}: {error}", path.display())))
}
