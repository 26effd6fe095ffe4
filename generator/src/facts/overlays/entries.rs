//! The entries of one overlay. Here is the rule that all overlays keep: an entry that changes nothing is an error.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use super::entry::{Entry, Purpose, Words};
use super::strict::Placed;
use crate::diagnostics::{Diagnostic, Diagnostics};

/// Entries by the key under which they are looked up.
#[derive(Debug)]
pub(in crate::facts) struct Entries<T> {
    words: Words,
    entries: HashMap<String, Entry<T>>,
}

impl<T> Entries<T> {
    pub(in crate::facts) fn new(words: Words) -> Self {
        Entries { words, entries: HashMap::new() }
    }

    pub(in crate::facts) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds an entry. `canonical` is its key without the spaces and the spelling that make no difference: a second entry
    /// of one key is an error.
    pub(in crate::facts) fn insert(
        &mut self,
        canonical: String,
        key: Placed<String>,
        purpose: Purpose,
        value: T,
        diagnostics: &mut Diagnostics,
    ) {
        match self.entries.entry(canonical) {
            Slot::Vacant(slot) => {
                slot.insert(Entry::new(key, purpose, value));
            }
            Slot::Occupied(slot) => diagnostics.push(second(&key, slot.get().key())),
        }
    }

    /// The entry of this key, for a binding to [apply](Entry::apply).
    pub(in crate::facts) fn get(&self, canonical: &str) -> Option<&Entry<T>> {
        self.entries.get(canonical)
    }

    /// Reports the entries that change nothing. Has to be called after the model is lowered.
    pub(in crate::facts) fn report(&self, diagnostics: &mut Diagnostics) {
        diagnostics.extend(self.entries.values().filter_map(|entry| entry.report(self.words)));
    }
}

fn second(key: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    Diagnostic::new(format!("`{}` has two entries", first.value))
        .at(key.span, "again here")
        .also(first.span, "first here")
        .help("remove one of them")
        .mendable()
}
