//! `hot-texts.toml`: the texts that programs write often. Their parameters also take a string of JavaScript's.
//!
//! ```toml
//! ["Node.textContent"]
//! reason = "the text of an element"
//! ```

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::member_key::MemberKey;
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// Hot texts, by owner and attribute, or by owner, operation and argument.
#[derive(Debug, Default)]
pub struct HotTexts {
    entries: HashMap<String, WrittenText>,
}

/// One hot text, as the overlay has it.
#[derive(Debug)]
struct WrittenText {
    key: Placed<String>,
    /// Whether a binding has asked for it.
    asked: AtomicBool,
}

impl HotTexts {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut texts = HotTexts::default();
        read_overlay(sources, "hot-texts.toml", diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                table.require_string("reason", diagnostics);
                table.finish(diagnostics);
                match check(&key, model) {
                    Ok(parsed) => {
                        texts.entries.insert(parsed, WrittenText { key, asked: AtomicBool::new(false) });
                    }
                    Err(diagnostic) => diagnostics.push(diagnostic),
                }
            }
        });
        texts
    }

    /// Whether an argument of an operation is hot; without an argument, whether an attribute is.
    pub fn is_hot(&self, owner: &str, member: &str, argument: Option<&str>) -> bool {
        if self.entries.is_empty() {
            return false;
        }
        let entry = self.entries.get(&key_of(owner, member, argument));
        entry.inspect(|entry| entry.asked.store(true, Ordering::Relaxed)).is_some()
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for entry in self.entries.values().filter(|entry| !entry.asked.load(Ordering::Relaxed)) {
            diagnostics.push(
                Diagnostic::new(format!("this entry changes nothing: no text is written by `{}`", entry.key.value))
                    .at(entry.key.span, "")
                    .help("remove it")
                    .mendable(),
            );
        }
    }
}

fn key_of(owner: &str, member: &str, argument: Option<&str>) -> String {
    match argument {
        Some(argument) => format!("{owner}.{member}({argument})"),
        None => format!("{owner}.{member}"),
    }
}

/// The key in the form in which it is looked up.
///
/// # Errors
///
/// If the key can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    let wrong = || {
        Diagnostic::new(format!("`{}` names no text", placed.value))
            .at(placed.span, "")
            .help("write \"Interface.attribute\" or \"Interface.operation(argument)\"")
    };
    let key = MemberKey::parse(&placed.value).ok_or_else(wrong)?;
    key.check(placed, model)?;
    match key.arguments.as_deref() {
        None => Ok(key_of(&key.owner, &key.member, None)),
        Some([argument]) => Ok(key_of(&key.owner, &key.member, Some(argument))),
        Some(_) => Err(wrong()),
    }
}
