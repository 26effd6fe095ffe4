//! Facts that say of a parameter what the callee does with what it is given: one word for an argument of a member.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::member_key::MemberKey;
use super::strict::{OverlayTable, Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// What an overlay's words stand for.
pub trait ArgumentUse: Copy + 'static {
    /// The overlay.
    const FILE: &'static str;
    /// The key of the word.
    const KEY: &'static str;
    /// What a word is, for the message about one that is not in [`WORDS`](Self::WORDS).
    const WHAT: &'static str;
    const WORDS: &'static [(&'static str, Self)];
}

/// Uses, by owner, member and argument.
#[derive(Debug)]
pub struct ArgumentUses<U> {
    entries: HashMap<String, Entry<U>>,
}

#[derive(Debug)]
struct Entry<U> {
    key: Placed<String>,
    is: U,
    used: AtomicBool,
}

impl<U> Default for ArgumentUses<U> {
    fn default() -> Self {
        ArgumentUses { entries: HashMap::new() }
    }
}

impl<U: ArgumentUse> ArgumentUses<U> {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut uses = ArgumentUses::default();
        read_overlay(sources, U::FILE, diagnostics, |root, diagnostics| {
            for (key, table) in root.take_tables(diagnostics) {
                let is = read_word(table, diagnostics);
                match check(&key, model) {
                    Err(diagnostic) => diagnostics.push(diagnostic),
                    Ok(parsed) => {
                        let Some(is) = is else { continue };
                        uses.entries.insert(parsed, Entry { key, is, used: AtomicBool::new(false) });
                    }
                }
            }
        });
        uses
    }

    /// What the member does with the argument; the owner is the interface, or the mixin that the member came through.
    pub fn get(&self, owner: &str, member: &str, argument: &str) -> Option<U> {
        if self.entries.is_empty() {
            return None;
        }
        let entry = self.entries.get(&format!("{owner}.{member}({argument})"))?;
        entry.used.store(true, Ordering::Relaxed);
        Some(entry.is)
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for entry in self.entries.values().filter(|entry| !entry.used.load(Ordering::Relaxed)) {
            diagnostics.push(
                Diagnostic::new(format!("this entry changes nothing: no binding asks for `{}`", entry.key.value))
                    .at(entry.key.span, "")
                    .help("remove it")
                    .mendable(),
            );
        }
    }
}

fn read_word<U: ArgumentUse>(mut table: OverlayTable, diagnostics: &mut Diagnostics) -> Option<U> {
    let word = table.require_string(U::KEY, diagnostics);
    table.require_string("reason", diagnostics);
    table.finish(diagnostics);
    let word = word?;
    let is = U::WORDS.iter().find(|(text, _)| *text == word.value).map(|(_, is)| *is);
    if is.is_none() {
        let words: Vec<_> = U::WORDS.iter().map(|(text, _)| *text).collect();
        diagnostics.push(
            Diagnostic::new(format!("`{}` is not {}", word.value, U::WHAT))
                .at(word.span, "")
                .help(format!("one of: {}", words.join(", "))),
        );
    }
    is
}

/// The key as it is looked up, or why it can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    let key = MemberKey::parse(&placed.value);
    let argument = key.as_ref().and_then(|key| key.arguments.as_deref());
    let (Some(key), Some([argument])) = (&key, argument) else {
        return Err(Diagnostic::new(format!("`{}` names no argument", placed.value))
            .at(placed.span, "")
            .help("write \"Interface.member(argument)\""));
    };
    key.check(placed, model)?;
    Ok(format!("{}.{}({argument})", key.owner, key.member))
}
