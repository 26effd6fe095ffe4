//! `callbacks.toml`: how a callee calls a function that it is given, which decides when a closure is freed.
//!
//! ```toml
//! ["AnimationFrameProvider.requestAnimationFrame(callback)"]
//! calls = "once"
//! reason = "the next frame only"
//! ```

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::member_key::MemberKey;
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// How a function is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CallbackUse {
    /// Once at most: the closure may be `FnOnce`, and is freed after the call.
    Once,
    /// Only before the callee returns: the closure is freed then.
    During,
    /// Any number of times, later: the closure belongs to JavaScript.
    Often,
}

/// Uses, by owner, member and argument.
#[derive(Debug, Default)]
pub struct Callbacks {
    entries: HashMap<String, Entry>,
}

#[derive(Debug)]
struct Entry {
    key: Placed<String>,
    is: CallbackUse,
    used: AtomicBool,
}

impl Callbacks {
    pub(super) fn read(sources: &Sources, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Self {
        let mut callbacks = Callbacks::default();
        read_overlay(sources, "callbacks.toml", diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let word = table.require_string("calls", diagnostics);
                table.require_string("reason", diagnostics);
                table.finish(diagnostics);
                let parsed = match check(&key, model) {
                    Ok(parsed) => parsed,
                    Err(diagnostic) => {
                        diagnostics.push(diagnostic);
                        continue;
                    }
                };
                let Some(word) = word else { continue };
                let Some(is) = parse_use(&word.value) else {
                    diagnostics.push(
                        Diagnostic::new(format!("`{}` is no way to call a function", word.value))
                            .at(word.span, "")
                            .help("one of: once, during, often"),
                    );
                    continue;
                };
                callbacks.entries.insert(parsed, Entry { key, is, used: AtomicBool::new(false) });
            }
        });
        callbacks
    }

    /// How the member calls the argument; the owner is the interface, or the mixin that the member came through.
    pub fn get(&self, owner: &str, member: &str, argument: &str) -> Option<CallbackUse> {
        if self.entries.is_empty() {
            return None;
        }
        let entry = self.entries.get(&format!("{owner}.{member}({argument})"))?;
        entry.used.store(true, Ordering::Relaxed);
        Some(entry.is)
    }

    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for entry in self.entries.values().filter(|entry| !entry.used.load(Ordering::Relaxed)) {
            diagnostics.push(
                Diagnostic::new(format!("this entry changes nothing: no binding asks for `{}`", entry.key.value))
                    .at(entry.key.span, "")
                    .help("remove it"),
            );
        }
    }
}

fn parse_use(word: &str) -> Option<CallbackUse> {
    Some(match word {
        "once" => CallbackUse::Once,
        "during" => CallbackUse::During,
        "often" => CallbackUse::Often,
        _ => return None,
    })
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
