//! `throws.tsv` and `throws-corrections.toml`: the members that can throw synchronously.
//!
//! ```toml
//! ["Storage.setItem"]
//! accessor = "call"
//! verdict = "throws"
//! reason = "QuotaExceededError when the quota is used up"
//! ```

use std::collections::HashMap;

use super::rows;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::facts::overlays::{MemberKey, OverlayTable, Placed, read_overlay};
use crate::model::{DefinitionId, Model};
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
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    Throws,
    Never,
    Unknown,
}

/// The knowledge of one accessor.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fact {
    pub verdict: Verdict,
    /// The conversion of an argument that may throw for a value which typed Rust can pass. The verdict does not count
    /// it.
    pub conversion: Option<Conversion>,
}

/// A conversion of an argument that may throw.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Conversion {
    /// `float`, `double`: NaN and the infinities.
    Float,
    /// `[EnforceRange]`: a number out of range.
    EnforceRange,
    /// The items of a sequence.
    Sequence,
    /// The fields of a dictionary.
    Dictionary,
    /// A buffer on memory that is shared or can be resized.
    Buffer,
    /// A string with characters that are no bytes.
    ByteString,
}

/// Facts by owner, which is an interface or a mixin, and by member.
#[derive(Debug, Default)]
pub struct Throws {
    owners: HashMap<String, HashMap<String, FactsOfMember>>,
}

/// The fact of each accessor.
type FactsOfMember = [Option<Fact>; Accessor::COUNT];

const COLUMNS: [&str; 6] = ["owner", "member", "accessor", "verdict", "sources", "conversion"];

impl Throws {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut throws = Throws::default();
        rows::read(sources, "throws.tsv", COLUMNS, diagnostics, |row, diagnostics| {
            let [owner, member, accessor, verdict, _, conversion] = row.cells;
            let Some(accessor) = parse_accessor(accessor) else {
                return diagnostics.push(rows::bad_cell(&row, 2, "get, set, call or new"));
            };
            let Some(verdict) = parse_verdict(verdict) else {
                return diagnostics.push(rows::bad_cell(&row, 3, "throws, never or unknown"));
            };
            let Ok(conversion) = rows::said(conversion).map(parse_conversion).transpose() else {
                let words = "`-`, float, enforcerange, sequence, dict, buffer or bytestring";
                return diagnostics.push(rows::bad_cell(&row, 5, words));
            };
            throws.insert(owner, member, accessor, Fact { verdict, conversion });
        });
        throws
    }

    /// Applies the corrections. A correction that says the same as the table is stale.
    pub(in crate::facts) fn correct(
        &mut self,
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) {
        read_overlay(sources, "throws-corrections.toml", diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                if let Some((parsed, accessor, verdict)) = correction(&key, &mut table, model, diagnostics) {
                    let before = self.fact(&parsed.owner, &parsed.member, accessor);
                    if before.is_some_and(|before| before.verdict == verdict) {
                        diagnostics.push(
                            Diagnostic::new("this correction changes nothing: throws.tsv says the same")
                                .at(key.span, "")
                                .help("remove it")
                                .mendable(),
                        );
                    }
                    let conversion = before.and_then(|before| before.conversion);
                    self.insert(&parsed.owner, &parsed.member, accessor, Fact { verdict, conversion });
                }
                table.finish(diagnostics);
            }
        });
    }

    /// The owner is the interface, or the mixin that the member came through.
    pub fn fact(&self, owner: &str, member: &str, accessor: Accessor) -> Option<Fact> {
        self.owners.get(owner)?.get(member)?[accessor as usize]
    }

    fn insert(&mut self, owner: &str, member: &str, accessor: Accessor, fact: Fact) {
        let facts = self.owners.entry(owner.to_owned()).or_default().entry(member.to_owned()).or_default();
        facts[accessor as usize] = Some(fact);
    }
}

fn correction(
    key: &Placed<String>,
    table: &mut OverlayTable<'_>,
    model: &Model<DefinitionId>,
    diagnostics: &mut Diagnostics,
) -> Option<(MemberKey, Accessor, Verdict)> {
    let accessor = table.require_string("accessor", diagnostics);
    let verdict = table.require_string("verdict", diagnostics);
    table.require_string("reason", diagnostics);
    let Some(parsed) = MemberKey::parse(&key.value).filter(|parsed| parsed.arguments.is_none()) else {
        diagnostics.push(
            Diagnostic::new(format!("`{}` names no member", key.value))
                .at(key.span, "")
                .help("write \"Interface.member\""),
        );
        return None;
    };
    if let Err(diagnostic) = parsed.check(key, model) {
        diagnostics.push(diagnostic);
        return None;
    }
    let (accessor, verdict) = (accessor?, verdict?);
    let refuse = |placed: &Placed<String>, words: &str| {
        Diagnostic::new(format!("`{}` is not a word that can stand here", placed.value))
            .at(placed.span, "")
            .help(format!("one of: {words}"))
    };
    match (parse_accessor(&accessor.value), parse_verdict(&verdict.value)) {
        (Some(accessor), Some(verdict)) => return Some((parsed, accessor, verdict)),
        (None, _) => diagnostics.push(refuse(&accessor, "get, set, call, new")),
        (_, None) => diagnostics.push(refuse(&verdict, "throws, never, unknown")),
    }
    None
}

fn parse_accessor(word: &str) -> Option<Accessor> {
    Some(match word {
        "get" => Accessor::Get,
        "set" => Accessor::Set,
        "call" => Accessor::Call,
        "new" => Accessor::New,
        _ => return None,
    })
}

fn parse_conversion(word: &str) -> Result<Conversion, ()> {
    Ok(match word {
        "float" => Conversion::Float,
        "enforcerange" => Conversion::EnforceRange,
        "sequence" => Conversion::Sequence,
        "dict" => Conversion::Dictionary,
        "buffer" => Conversion::Buffer,
        "bytestring" => Conversion::ByteString,
        _ => return Err(()),
    })
}

fn parse_verdict(word: &str) -> Option<Verdict> {
    Some(match word {
        "throws" => Verdict::Throws,
        "never" => Verdict::Never,
        "unknown" => Verdict::Unknown,
        _ => return None,
    })
}
