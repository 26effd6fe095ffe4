//! `throws.tsv`: the members that can throw synchronously.

use std::collections::HashMap;
use std::sync::Arc;

use super::rows;
use crate::diagnostics::Diagnostics;
use crate::sources::Sources;

/// The way in which a member is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Accessor {
    Get,
    Set,
    Call,
    New,
}

impl Accessor {
    const COUNT: usize = Accessor::New as usize + 1;

    /// The words that stand for the accessors.
    pub(in crate::facts) const WORDS: &str = "get, set, call or new";

    pub(in crate::facts) fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "get" => Accessor::Get,
            "set" => Accessor::Set,
            "call" => Accessor::Call,
            "new" => Accessor::New,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    Throws,
    Never,
    Unknown,
}

impl Verdict {
    /// The words that stand for the verdicts.
    pub(in crate::facts) const WORDS: &str = "throws, never or unknown";

    pub(in crate::facts) fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "throws" => Verdict::Throws,
            "never" => Verdict::Never,
            "unknown" => Verdict::Unknown,
            _ => return None,
        })
    }
}

/// Facts by owner, which is an interface or a mixin, and by member.
#[derive(Debug, Default)]
pub struct Throws {
    owners: HashMap<String, HashMap<String, FactsOfMember>>,
}

/// The fact of each accessor, and who is a witness of it.
type FactsOfMember = [Option<(Verdict, Arc<str>)>; Accessor::COUNT];

pub(in crate::facts) const FILE: &str = "throws.tsv";

const COLUMNS: [&str; 6] = ["owner", "member", "accessor", "verdict", "sources", "section"];

impl Throws {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut throws = Throws::default();
        rows::read(sources, FILE, COLUMNS, diagnostics, |row, diagnostics| {
            let [owner, member, accessor, verdict, witnesses, _] = row.cells;
            let Some(accessor) = Accessor::parse(accessor) else {
                return diagnostics.push(rows::bad_cell(&row, 2, Accessor::WORDS));
            };
            let Some(verdict) = Verdict::parse(verdict) else {
                return diagnostics.push(rows::bad_cell(&row, 3, Verdict::WORDS));
            };
            throws.insert(owner, member, accessor, (verdict, witnesses.into()));
        });
        throws
    }

    /// The owner is the interface, or the mixin that the member came through.
    pub fn fact(&self, owner: &str, member: &str, accessor: Accessor) -> Option<Verdict> {
        self.row(owner, member, accessor).map(|(verdict, _)| *verdict)
    }

    /// Who says so: `g- p+`, as `webidls/README.md` tells.
    pub fn witnesses(&self, owner: &str, member: &str, accessor: Accessor) -> Option<&Arc<str>> {
        self.row(owner, member, accessor).map(|(_, witnesses)| witnesses)
    }

    fn row(&self, owner: &str, member: &str, accessor: Accessor) -> Option<&(Verdict, Arc<str>)> {
        self.owners.get(owner)?.get(member)?[accessor as usize].as_ref()
    }

    fn insert(&mut self, owner: &str, member: &str, accessor: Accessor, fact: (Verdict, Arc<str>)) {
        let facts = self.owners.entry(owner.to_owned()).or_default().entry(member.to_owned()).or_default();
        facts[accessor as usize] = Some(fact);
    }
}
