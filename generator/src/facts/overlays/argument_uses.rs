//! Overlays that say, in one word for each argument of a member, how the callee uses the argument.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

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
}

/// Uses, by owner, member and argument.
#[derive(Debug)]
pub struct ArgumentUses<U> {
    entries: HashMap<String, WrittenUse<U>>,
}

/// The use of one argument, as the overlay has it.
#[derive(Debug)]
struct WrittenUse<U> {
    key: Placed<String>,
    is: U,
    /// Whether a binding has asked for it.
    asked: AtomicBool,
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
                        uses.entries.insert(parsed, WrittenUse { key, is, asked: AtomicBool::new(false) });
                    }
                }
            }
        });
        uses
    }

    /// The use that the member makes of the argument. The owner is the interface, or the mixin that the member came
    /// through.
    pub fn get(&self, owner: &str, member: &str, argument: &str) -> Option<U> {
        if self.entries.is_empty() {
            return None;
        }
        let entry = self.entries.get(&format!("{owner}.{member}({argument})"))?;
        entry.asked.store(true, Ordering::Relaxed);
        Some(entry.is)
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for entry in self.entries.values().filter(|entry| !entry.asked.load(Ordering::Relaxed)) {
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
    Ok(format!("{}.{}({argument})", key.owner, key.member))
}
