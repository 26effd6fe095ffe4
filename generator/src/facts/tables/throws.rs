//! `throws.tsv`: the members that can throw synchronously, each by the interface that has it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::rows;
use super::throwing::{self, Throwing};
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// The way in which a member is used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Accessor {
    Get,
    Set,
    Call,
    New,
}

impl Accessor {
    const COUNT: usize = Accessor::New as usize + 1;

    /// In the order of their numbers.
    const ALL: [Accessor; Accessor::COUNT] = [Accessor::Get, Accessor::Set, Accessor::Call, Accessor::New];

    /// The words that stand for the accessors.
    pub(in crate::facts) const WORDS: &str = "get, set, call or new";

    pub fn word(self) -> &'static str {
        match self {
            Accessor::Get => "get",
            Accessor::Set => "set",
            Accessor::Call => "call",
            Accessor::New => "new",
        }
    }

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

/// Ordered by how much a caller has to expect.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    Never,
    /// It throws, but for no correct program.
    Panics,
    Unknown,
    Throws,
}

impl Verdict {
    /// The words that stand for the verdicts.
    pub(in crate::facts) const WORDS: &str = "throws, panics, never or unknown";

    pub(in crate::facts) fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "throws" => Verdict::Throws,
            "panics" => Verdict::Panics,
            "never" => Verdict::Never,
            "unknown" => Verdict::Unknown,
            _ => return None,
        })
    }
}

/// Facts by the interface or namespace that has the member, and by member.
#[derive(Debug, Default)]
pub struct Throws {
    /// Whether the generated crate has a table of its members.
    is_of_own: bool,
    owners: HashMap<String, HashMap<String, FactsOfMember>>,
}

/// The fact of each accessor.
type FactsOfMember = [Option<Fact>; Accessor::COUNT];

#[derive(Debug)]
pub struct Fact {
    pub verdict: Verdict,
    /// Who says so: `g-p+`, as `webidls/README.md` tells.
    pub witnesses: Arc<str>,
    /// The row of the table.
    span: Span,
}

pub(in crate::facts) const FILE: &str = "throws.tsv";

const COLUMNS: [&str; 6] = ["owner", "member", "accessor", "verdict", "sources", "section"];

impl Throws {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let is_of_own = sources.tables(FILE).any(|(file, _)| sources.crates().is_own(file));
        let mut throws = Throws { is_of_own, ..Throws::default() };
        rows::read(sources, FILE, COLUMNS, diagnostics, |row, diagnostics| {
            let [owner, member, accessor, verdict, witnesses, _] = row.cells;
            let Some(accessor) = Accessor::parse(accessor) else {
                return diagnostics.push(rows::bad_cell(&row, 2, Accessor::WORDS));
            };
            let Some(verdict) = Verdict::parse(verdict) else {
                return diagnostics.push(rows::bad_cell(&row, 3, Verdict::WORDS));
            };
            throws.insert(owner, member, accessor, Fact { verdict, witnesses: witnesses.into(), span: row.span });
        });
        throws
    }

    /// Reports the rows of members that no interface has.
    pub(in crate::facts) fn check(&self, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) {
        let mut unmatched: Vec<(Span, Diagnostic)> = Vec::new();
        for (owner, members) in &self.owners {
            let having = throwing::of_owner(model, owner);
            for (member, facts) in members {
                for (accessor, fact) in Accessor::ALL.into_iter().zip(facts) {
                    let Some(fact) = fact else { continue };
                    if !having.contains(&Throwing { member, accessor }) {
                        unmatched.push((fact.span, unmatched_row(owner, member, accessor, fact.span)));
                    }
                }
            }
        }
        unmatched.sort_by_key(|(span, _)| *span);
        diagnostics.extend(unmatched.into_iter().map(|(_, diagnostic)| diagnostic));
    }

    /// The members of interfaces that no row knows: `Element.scrollTo call`. Where there is no table, nobody looks them up.
    pub fn unlisted(&self, model: &Model<DefinitionId>) -> Vec<String> {
        if !self.is_of_own {
            return Vec::new();
        }
        let looked_up = throwing::looked_up(model);
        let unlisted = looked_up.filter(|(owner, it)| self.row(owner, it.member, it.accessor).is_none());
        let names = unlisted.map(|(owner, it)| format!("{owner}.{} {}", it.member, it.accessor.word()));
        names.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Whether the member throws on any of these interfaces, one of which a program has.
    pub fn fact<'n>(&self, owners: impl Iterator<Item = &'n str>, member: &str, accessor: Accessor) -> Option<&Fact> {
        let facts = owners.filter_map(|owner| self.row(owner, member, accessor));
        facts.reduce(|worst, fact| if fact.verdict > worst.verdict { fact } else { worst })
    }

    fn row(&self, owner: &str, member: &str, accessor: Accessor) -> Option<&Fact> {
        self.owners.get(owner)?.get(member)?[accessor as usize].as_ref()
    }

    fn insert(&mut self, owner: &str, member: &str, accessor: Accessor, fact: Fact) {
        let facts = self.owners.entry(owner.to_owned()).or_default().entry(member.to_owned()).or_default();
        facts[accessor as usize] = Some(fact);
    }
}

fn unmatched_row(owner: &str, member: &str, accessor: Accessor, span: Span) -> Diagnostic {
    let accessor = accessor.word();
    Diagnostic::new(format!("this row matches nothing: `{owner}` has no `{member}` with the accessor `{accessor}`"))
        .at(span, "")
        .help("a row names the interface that has the member, not the mixin: correct it, or remove it")
        .mendable()
}
