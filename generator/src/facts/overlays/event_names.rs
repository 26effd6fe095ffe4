//! `events.toml`: the words in the names of events, which the web writes in small letters.
//!
//! ```toml
//! names = ["PointerDown"]     # `pointerdown` is the type `events::PointerDown`
//! ```

use super::entries::Entries;
use super::entry::{Purpose, Words};
use super::strict::read_overlay;
use crate::diagnostics::Diagnostics;
use crate::names;
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "events.toml";

const WORDS: Words = Words {
    unasked: "no event that is bound has this name",
    same: "the event is called `{}` without it",
    has_records: false,
};

/// Names with a capital for each word, by the event's letters.
#[derive(Debug)]
pub struct EventNames {
    entries: Entries<String>,
}

impl EventNames {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for name in root.take_strings("names", diagnostics).unwrap_or_default() {
                let rust = name.value.clone();
                entries.insert(letters(&rust), name, Purpose::Change, rust, diagnostics);
            }
        });
        EventNames { entries }
    }

    /// `pointerdown` => `PointerDown`, as the overlay says. Without an entry only the first letter of each word that
    /// punctuation shows is a capital.
    pub fn type_name(&self, event: &str) -> String {
        let usual = names::event(event);
        match self.entries.get(&letters(event)) {
            Some(entry) => names::event(&entry.apply(&usual, entry.value().clone())),
            None => usual,
        }
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}

/// The letters and digits of an event's name, in lower case: `volume-change` => `volumechange`
fn letters(event: &str) -> String {
    event.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
