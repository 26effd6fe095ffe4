//! One entry of an overlay, and whether it has changed anything.

use std::sync::atomic::{AtomicBool, Ordering};

use super::strict::Placed;
use crate::diagnostics::Diagnostic;

/// An entry of an overlay, which knows what lowering has made of it.
#[derive(Debug)]
pub struct Entry<T> {
    key: Placed<String>,
    purpose: Purpose,
    value: T,
    /// Whether a binding has asked for it, and whether that binding would be another without it.
    asked: AtomicBool,
    changes: AtomicBool,
}

/// Why an entry stands in an overlay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::facts) enum Purpose {
    /// `reason = "…"`: it changes a binding.
    Change,
    /// `record = "…"`: it says what is so without it, for the next reader who wants to know whether somebody looked.
    Record,
}

/// The words about an entry that changes nothing. `{}` stands for its key.
#[derive(Clone, Copy, Debug)]
pub(in crate::facts) struct Words {
    /// What it means that no binding asks for the entry.
    pub unasked: &'static str,
    /// What it means that the bindings are the same with it.
    pub same: &'static str,
    /// Whether an entry may be a record.
    pub has_records: bool,
}

impl Words {
    /// The words of an overlay whose entries say why they are there.
    pub(in crate::facts) const fn new(unasked: &'static str) -> Self {
        Words { unasked, same: "`{}` is the same without it", has_records: true }
    }
}

impl<T> Entry<T> {
    pub(in crate::facts) fn new(key: Placed<String>, purpose: Purpose, value: T) -> Self {
        Entry { key, purpose, value, asked: AtomicBool::new(false), changes: AtomicBool::new(false) }
    }

    pub(in crate::facts) fn key(&self) -> &Placed<String> {
        &self.key
    }

    /// The value, read without asking for it.
    pub fn value(&self) -> &T {
        &self.value
    }

    pub(in crate::facts) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// What a binding is with the entry. What it would be without has to be something else.
    pub fn apply<R: PartialEq>(&self, without: &R, with: R) -> R {
        self.asked.store(true, Ordering::Relaxed);
        self.changes.fetch_or(with != *without, Ordering::Relaxed);
        with
    }

    /// The error of an entry that changes nothing, and of a record that changes something.
    pub(in crate::facts) fn report(&self, words: Words) -> Option<Diagnostic> {
        let key = &self.key.value;
        let nothing = |why: &str| format!("this entry changes nothing: {}", why.replace("{}", key));
        let (asked, changes) = (self.asked.load(Ordering::Relaxed), self.changes.load(Ordering::Relaxed));
        let (message, help) = match self.purpose {
            _ if !asked => (nothing(words.unasked), "correct its key, or remove it"),
            Purpose::Change if !changes && words.has_records => {
                (nothing(words.same), "remove it, or write `record` for `reason` if it is kept as a record")
            }
            Purpose::Change if !changes => (nothing(words.same), "remove it"),
            Purpose::Record if changes => {
                (format!("this entry is no record: it changes `{key}`"), "write `reason` for `record`")
            }
            _ => return None,
        };
        Some(Diagnostic::new(message).at(self.key.span, "").help(help).mendable())
    }
}
