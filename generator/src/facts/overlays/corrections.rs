//! `throws-corrections.toml`: where `throws.tsv` is wrong about whether a member throws, or does not know.
//!
//! ```toml
//! ["Storage.setItem"]                     # a member: an attribute, all forms of an operation or of a constructor
//! accessor = "call"
//! verdict = "throws"
//! reason = "QuotaExceededError when the quota is used up"
//!
//! ["FormData.constructor()"]              # one form, by its arguments, with or without their types
//! accessor = "new"
//! verdict = "never"
//! reason = "only a form, or its button, can be refused"
//! ```

use super::entries::Entries;
use super::entry::{Entry, Words};
use super::member_key::{ArgumentKey, MemberKey, form_keys};
use super::strict::{OverlayTable, Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::facts::tables::{Accessor, Verdict};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "throws-corrections.toml";

const WORDS: Words = Words::new("no binding asks whether `{}` throws with this accessor");

/// A form of a call, as the facts name it.
#[derive(Clone, Copy, Debug)]
pub struct Called<'a> {
    pub name: &'a str,
    pub accessor: Accessor,
    pub arguments: &'a [ArgumentKey<'a>],
}

/// Verdicts, by owner, member and accessor, some by the arguments too.
#[derive(Debug)]
pub struct Corrections {
    entries: Entries<Verdict>,
}

impl Corrections {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let accessor = read_word(&mut table, "accessor", Accessor::parse, Accessor::WORDS, diagnostics);
                let verdict = read_word(&mut table, "verdict", Verdict::parse, Verdict::WORDS, diagnostics);
                let purpose = table.take_purpose(diagnostics);
                table.finish(diagnostics);
                match (check(&key, model), accessor, verdict, purpose) {
                    (Ok(member), Some(accessor), Some(verdict), Some(purpose)) => {
                        let canonical = key_of(&member.to_string(), accessor);
                        entries.insert(canonical, key, purpose, verdict, diagnostics);
                    }
                    (Err(diagnostic), ..) => diagnostics.push(diagnostic),
                    _ => {}
                }
            }
        });
        Corrections { entries }
    }

    /// The owner is the interface, or the mixin that the member came through.
    pub fn get(&self, owner: &str, member: &str, accessor: Accessor) -> Option<&Entry<Verdict>> {
        if self.entries.is_empty() {
            return None;
        }
        self.entries.get(&key_of(&format!("{owner}.{member}"), accessor))
    }

    /// The entry of one form alone.
    pub fn form(&self, owners: [&str; 2], called: &Called<'_>) -> Option<&Entry<Verdict>> {
        if self.entries.is_empty() {
            return None;
        }
        let keys = form_keys(called.name, called.arguments);
        let placed = keys.iter().flat_map(|key| owners.map(|owner| format!("{owner}.{key}")));
        placed.map(|key| key_of(&key, called.accessor)).find_map(|key| self.entries.get(&key))
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}

fn key_of(member: &str, accessor: Accessor) -> String {
    format!("{member} {accessor:?}")
}

fn read_word<W>(
    table: &mut OverlayTable<'_>,
    key: &'static str,
    parse: impl Fn(&str) -> Option<W>,
    words: &str,
    diagnostics: &mut Diagnostics,
) -> Option<W> {
    let word = table.require_string(key, diagnostics)?;
    let parsed = parse(&word.value);
    if parsed.is_none() {
        diagnostics.push(
            Diagnostic::new(format!("`{}` is not a word that can stand here", word.value))
                .at(word.span, "")
                .help(format!("one of: {words}")),
        );
    }
    parsed
}

/// # Errors
///
/// If the key can match nothing.
fn check(key: &Placed<String>, model: &Model<DefinitionId>) -> Result<MemberKey, Diagnostic> {
    let Some(member) = MemberKey::parse(&key.value) else {
        return Err(Diagnostic::new(format!("`{}` names no member", key.value))
            .at(key.span, "")
            .help("write \"Interface.member\" or \"Interface.member(a, b)\""));
    };
    member.check(key, model)?;
    Ok(member)
}
