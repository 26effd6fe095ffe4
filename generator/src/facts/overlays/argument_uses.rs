//! Overlays that say, in one word for each argument of a member, how the callee uses the argument.

use super::entries::Entries;
use super::entry::{Entry, Words};
use super::member_key::MemberKey;
use super::strict::{OverlayTable, Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// The meaning of an overlay's words.
pub trait ArgumentUse: Copy + 'static {
    /// The overlay.
    const FILE: &'static str;
    /// The key of the word.
    const KEY: &'static str;
    /// The meaning of the words, for the error about a word that is not in [`WORDS`](Self::WORDS).
    const MEANING: &'static str;
    const WORDS: &'static [(&'static str, Self)];
    /// The words about an entry for an argument that is used in no such way; `{}` stands for the argument.
    const UNASKED: &'static str;
}

/// Uses, by owner, member and argument.
#[derive(Debug)]
pub struct ArgumentUses<U> {
    entries: Entries<U>,
}

impl<U: ArgumentUse> ArgumentUses<U> {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(Words::new(U::UNASKED));
        read_overlay(sources, U::FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let is = read_word(&mut table, diagnostics);
                let purpose = table.take_purpose(diagnostics);
                table.finish(diagnostics);
                match (check(&key, model), is, purpose) {
                    (Ok(canonical), Some(is), Some(purpose)) => {
                        entries.insert(canonical, key, purpose, is, diagnostics);
                    }
                    (Err(diagnostic), ..) => diagnostics.push(diagnostic),
                    _ => {}
                }
            }
        });
        ArgumentUses { entries }
    }

    /// The entry for an argument of a member. The first of its `owners` that has one decides: the interface, or the
    /// mixin that the member came through.
    pub fn get(&self, owners: [&str; 2], member: &str, argument: &str) -> Option<&Entry<U>> {
        if self.entries.is_empty() {
            return None;
        }
        owners.iter().find_map(|owner| self.entries.get(&key_of(owner, member, argument)))
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}

fn key_of(owner: &str, member: &str, argument: &str) -> String {
    format!("{owner}.{member}({argument})")
}

fn read_word<U: ArgumentUse>(table: &mut OverlayTable, diagnostics: &mut Diagnostics) -> Option<U> {
    let word = table.require_string(U::KEY, diagnostics)?;
    let is = U::WORDS.iter().find(|(text, _)| *text == word.value).map(|(_, is)| *is);
    if is.is_none() {
        let words: Vec<_> = U::WORDS.iter().map(|(text, _)| *text).collect();
        diagnostics.push(
            Diagnostic::new(format!("`{}` is not {}", word.value, U::MEANING))
                .at(word.span, "")
                .help(format!("one of: {}", words.join(", "))),
        );
    }
    is
}

/// The key in the form in which it is looked up.
///
/// # Errors
///
/// If the key can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    let key = MemberKey::parse(&placed.value);
    let argument = key.as_ref().and_then(|key| key.arguments.as_deref());
    let (Some(key), Some([argument])) = (&key, argument) else {
        return Err(Diagnostic::new(format!("`{}` names no argument", placed.value))
            .at(placed.span, "")
            .help("write \"Interface.member(argument)\""));
    };
    key.check(placed, model)?;
    Ok(key_of(&key.owner, &key.member, argument))
}
