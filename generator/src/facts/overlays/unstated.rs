//! `throws.toml`: what a member does of which nothing says whether it throws.
//!
//! ```toml
//! unstated = "returns"     # or "throws", as without the file: an operation or a constructor returns a `Result`
//! reason = "the library throws for no argument"
//! ```

use std::collections::HashSet;

use super::strict::read_overlay;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::sources::{CrateId, Sources};

pub(in crate::facts) const FILE: &str = "throws.toml";

/// The crates whose members return where nothing is said.
#[derive(Debug)]
pub struct Unstated {
    returning: HashSet<CrateId>,
}

impl Unstated {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut returning = HashSet::new();
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            let unstated = root.require_string("unstated", diagnostics);
            let _ = root.take_purpose(diagnostics);
            match unstated.as_ref().map(|placed| (placed.value.as_str(), placed.span)) {
                Some(("returns", span)) => {
                    returning.insert(sources.crates().of(span.file));
                }
                Some(("throws", _)) | None => {}
                Some((other, span)) => diagnostics.push(
                    Diagnostic::new(format!("`{other}` is not what an operation does"))
                        .at(span, "")
                        .help("write `returns` or `throws`"),
                ),
            }
        });
        Unstated { returning }
    }

    /// Whether the members of a crate return where nothing is said, whatever is passed.
    pub fn returns(&self, of: CrateId) -> bool {
        self.returning.contains(&of)
    }
}
