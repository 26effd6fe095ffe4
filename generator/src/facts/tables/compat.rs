//! `compat.tsv`, `compat-ecmascript.tsv` and `compat-seen.tsv`: the engines that have a member, since when, and its documentation.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::discouraged::Discouraged;
use super::rows;
use crate::diagnostics::Diagnostics;
use crate::sources::{CrateId, Sources};

/// The knowledge of one member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Support {
    /// The engines that have it: some of the letters of Blink, Gecko and WebKit.
    pub engines: String,
    pub deprecated: Option<Deprecation>,
    /// `high:2015-07`, `low:2024-04` or `no`
    pub baseline: Option<String>,
    /// The path below `https://developer.mozilla.org/docs/`.
    pub mdn: Option<String>,
    /// The address in the specification.
    pub spec: Option<String>,
}

/// The sources advise against a member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deprecation {
    /// Why, if they say so.
    pub reason: Option<String>,
}

/// Support, by owner and member.
#[derive(Debug, Default)]
pub struct Compat {
    /// The crates that have a table.
    crates: HashSet<CrateId>,
    owners: HashMap<String, HashMap<String, Arc<Support>>>,
}

pub(in crate::facts) const FILES: [&str; 3] = ["compat.tsv", "compat-ecmascript.tsv", "compat-seen.tsv"];

const COLUMNS: [&str; 7] = ["owner", "member", "engines", "deprecated", "baseline", "mdn", "spec"];

impl Compat {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let discouraged = Discouraged::read(sources, diagnostics);
        let tables = FILES.iter().flat_map(|file_name| sources.tables(file_name));
        let crates = tables.map(|(file, _)| sources.crates().of(file)).collect();
        let mut compat = Compat { crates, ..Compat::default() };
        for file_name in FILES {
            rows::read(sources, file_name, COLUMNS, diagnostics, |row, diagnostics| {
                let [owner, member, engines, deprecated, baseline, mdn, spec] = row.cells;
                let Some(engines) = letters(engines) else {
                    return diagnostics.push(rows::bad_cell(&row, 2, "`-` or some of the letters b, g and w"));
                };
                let deprecated = match (deprecated, discouraged.reason(deprecated)) {
                    ("0", _) => None,
                    ("1", _) => Some(Deprecation { reason: None }),
                    (_, Some(reason)) => Some(Deprecation { reason: Some(reason.to_owned()) }),
                    (_, None) => {
                        return diagnostics.push(rows::bad_cell(&row, 3, "0, 1 or a feature of discouraged.tsv"));
                    }
                };
                let text = |cell| rows::said(cell).map(str::to_owned);
                let support =
                    Support { engines, deprecated, baseline: text(baseline), mdn: text(mdn), spec: text(spec) };
                compat.insert(owner, member, support);
            });
        }
        compat
    }

    /// The member `-` stands for the owner itself, `constructor` for its constructor.
    pub fn get(&self, owner: &str, member: &str) -> Option<&Arc<Support>> {
        self.owners.get(owner)?.get(member)
    }

    /// Whether there is a table of the crate's members. Without one nothing is known to be experimental.
    pub fn knows(&self, of: CrateId) -> bool {
        self.crates.contains(&of)
    }

    fn insert(&mut self, owner: &str, member: &str, support: Support) {
        self.owners.entry(owner.to_owned()).or_default().insert(member.to_owned(), Arc::new(support));
    }
}

fn letters(cell: &str) -> Option<String> {
    let letters = rows::said(cell).unwrap_or_default();
    let distinct = ["b", "g", "w"].iter().filter(|engine| letters.contains(**engine)).count();
    (distinct == letters.len()).then(|| letters.to_owned())
}
