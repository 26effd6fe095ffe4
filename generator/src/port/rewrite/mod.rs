//! Rewrites that need the syntax alone.

mod docs;
mod paths;
mod promises;

pub use paths::{OLD_CRATES, mentions};

use super::names::Names;
use super::syntax::Parsed;
use super::text::{Edit, apply};

/// A rewritten file.
pub struct Rewritten {
    pub text: String,
    pub edits: usize,
}

/// The file with the paths of web-bindings.
pub fn rewrite(text: &str, parsed: &Parsed, names: &Names<'_>) -> Rewritten {
    let mut edits = promises::edits(text, parsed);
    let mut add = |more: Vec<Edit>| {
        for edit in more {
            if !edits.iter().any(|known| known.clashes_with(&edit)) {
                edits.push(edit);
            }
        }
    };
    let paths = paths::edits(text, parsed, names);
    add(paths);
    add(docs::edits(text, parsed, names));
    Rewritten { text: apply(text, &edits), edits: edits.len() }
}
