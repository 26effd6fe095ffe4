//! `breaks.toml`: the breaks that somebody has decided on, each with its reason.
//!
//! ```toml
//! ["Node::find"]
//! reason = "no engine has it any more"
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::change::Change;
use crate::problem::Problem;

/// The paths of items whose breaks are decided.
#[derive(Debug, Default)]
pub struct Decided(BTreeMap<String, Entry>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    reason: String,
}

impl Decided {
    /// # Errors
    ///
    /// If the file cannot be read, or an entry has no reason.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let wrong = |what: String| {
            Problem::new(format!("{}: {what}", path.display()))
                .help("each entry is `[\"Type::item\"]` with its `reason`")
        };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let entries: BTreeMap<String, Entry> =
            toml::from_str(&text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
        match entries.iter().find(|(_, entry)| entry.reason.trim().is_empty()) {
            Some((path, _)) => Err(wrong(format!("`{path}` has no reason"))),
            None => Ok(Decided(entries)),
        }
    }

    /// The breaks that nobody has decided on.
    pub fn undecided<'c>(&self, changes: &'c [Change]) -> Vec<&'c Change> {
        changes.iter().filter(|change| change.breaking && !self.0.contains_key(&change.path)).collect()
    }
}
