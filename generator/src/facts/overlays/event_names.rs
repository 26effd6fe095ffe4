//! `events.toml`: the words in the names of events, which the web writes in small letters.
//!
//! ```toml
//! names = ["PointerDown"]     # `pointerdown` is the type `events::PointerDown`
//! ```

use super::entries::Entries;
use super::entry::{Purpose, Words};
use super::strict::read_overlay;
use crate::diagnostics::Diagnostics;
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "events.toml";

const WORDS: Words = Words {
    unasked: "no event that is bound has this name",
    same: "the event is called `{}` without it",
    has_records: false,
};

/// Names with a capital for each word, by the event's name in small letters.
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
                entries.insert(rust.to_lowercase(), name, Purpose::Change, rust, diagnostics);
            }
        });
        EventNames { entries }
    }

    /// `pointerdown` => `PointerDown`, as the overlay says. Without an entry only the first letter is a capital.
    pub fn type_name(&self, event: &str) -> String {
        let mut letters = event.chars();
        let usual: String =
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
        match self.entries.get(&event.to_lowercase()) {
            Some(entry) => entry.apply(&usual, entry.value().clone()),
            None => usual,
        }
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}
