//! `hot-texts.toml`: the texts that programs write often. Their parameters also take a string of JavaScript's.
//!
//! ```toml
//! ["Node.textContent"]
//! reason = "the text of an element"
//! ```

use super::entries::Entries;
use super::entry::{Entry, Words};
use super::member_key::MemberKey;
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "hot-texts.toml";

const WORDS: Words = Words::new("no text is written by `{}`");

/// Hot texts, by owner and attribute, or by owner, operation and argument.
#[derive(Debug)]
pub struct HotTexts {
    entries: Entries<()>,
}

impl HotTexts {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let purpose = table.take_purpose(diagnostics);
                table.finish(diagnostics);
                match (check(&key, model), purpose) {
                    (Ok(canonical), Some(purpose)) => entries.insert(canonical, key, purpose, (), diagnostics),
                    (Err(diagnostic), _) => diagnostics.push(diagnostic),
                    (Ok(_), None) => {}
                }
            }
        });
        HotTexts { entries }
    }

    /// The entry for an argument of an operation; without an argument, for an attribute. The first of the `owners` that
    /// has one decides.
    pub fn get(&self, owners: [&str; 2], member: &str, argument: Option<&str>) -> Option<&Entry<()>> {
        if self.entries.is_empty() {
            return None;
        }
        owners.iter().find_map(|owner| self.entries.get(&key_of(owner, member, argument)))
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
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
