//! TOML read strictly: every value knows its place, and a key that nobody asks for is an error.

use std::fmt::Display;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::entry::Purpose;
use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Span};
use crate::sources::Sources;

/// The keys of the sentence on why an entry is there: it changes a binding, or records what is so without it.
const REASON: &str = "reason";
const RECORD: &str = "record";

/// A value and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::facts) struct Placed<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Placed<T> {
    /// The error of an entry that matches nothing in the input.
    pub(in crate::facts) fn stale(&self, why: impl Display) -> Diagnostic {
        Diagnostic::new(format!("stale overlay entry: {why}"))
            .at(self.span, "")
            .help("correct the entry, or remove it")
            .mendable()
    }
}

/// A table whose keys are taken one by one.
pub(in crate::facts) struct OverlayTable<'a> {
    file: FileId,
    /// Where the table is named.
    pub span: Span,
    entries: Vec<(Placed<String>, &'a Spanned<DeValue<'a>>)>,
    known: Vec<&'static str>,
}

/// Calls `read` with each overlay of this file name. Keys that `read` leaves in the table are reported.
pub(in crate::facts) fn read_overlay(
    sources: &Sources,
    file_name: &str,
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(&mut OverlayTable<'_>, &mut Diagnostics),
) {
    for (file, source) in sources.overlays(file_name) {
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        for error in &errors {
            let at = error.span().map_or(Span::start_of(file), |range| span(file, &range));
            diagnostics.push(
                Diagnostic::new(format!("not TOML: {}", error.message().trim().replace('\n', ", ")))
                    .at(at, "")
                    .help("see https://toml.io"),
            );
        }
        if errors.is_empty() {
            let mut table = OverlayTable::new(file, Span::start_of(file), root.get_ref());
            read(&mut table, diagnostics);
            table.finish(diagnostics);
        }
    }
}

impl<'a> OverlayTable<'a> {
    fn new(file: FileId, at: Span, table: &'a DeTable<'a>) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| (Placed { value: key.get_ref().to_string(), span: span(file, &key.span()) }, value));
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|(key, _)| key.span);
        OverlayTable { file, span: at, entries, known: Vec::new() }
    }

    /// Takes all keys that are left, each with its table. These keys name things.
    pub(in crate::facts) fn take_tables(
        &mut self,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(Placed<String>, OverlayTable<'a>)> {
        let mut tables = Vec::new();
        for (key, value) in std::mem::take(&mut self.entries) {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let table = OverlayTable::new(self.file, key.span, table);
                    tables.push((key, table));
                }
                DeValue::Array(array) if array.iter().all(|item| item.get_ref().is_table()) => {
                    for (item, table) in array.iter().filter_map(|item| Some((item, item.get_ref().as_table()?))) {
                        let at = span(self.file, &item.span());
                        let key = Placed { value: key.value.clone(), span: at };
                        tables.push((key, OverlayTable::new(self.file, at, table)));
                    }
                }
                _ => diagnostics.push(self.wrong_kind(&key, value, "a table")),
            }
        }
        tables
    }

    pub(in crate::facts) fn take_table(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<OverlayTable<'a>> {
        let (key, value) = self.take(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(OverlayTable::new(self.file, key.span, table)),
            _ => {
                diagnostics.push(self.wrong_kind(&key, value, "a table"));
                None
            }
        }
    }

    pub(in crate::facts) fn take_string(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<String>> {
        let (key, value) = self.take(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(Placed { value: text.to_string(), span: span(self.file, &value.span()) }),
            _ => {
                diagnostics.push(self.wrong_kind(&key, value, "a string"));
                None
            }
        }
    }

    /// Takes a string that must be there and not be empty.
    pub(in crate::facts) fn require_string(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<String>> {
        let there = self.entries.iter().any(|(found, _)| found.value == key);
        let found = self.take_string(key, diagnostics);
        let empty = found.as_ref().is_some_and(|found| found.value.trim().is_empty());
        if !there || empty {
            let at = found.as_ref().map_or(self.span, |found| found.span);
            let what = if there { "is empty" } else { "is missing" };
            diagnostics
                .push(Diagnostic::new(format!("`{key}` {what}")).at(at, "").help(format!("add `{key} = \"…\"`")));
        }
        found.filter(|_| !empty)
    }

    /// Takes the sentence on why the entry is there, which is a reason or a record.
    pub(in crate::facts) fn take_purpose(&mut self, diagnostics: &mut Diagnostics) -> Option<Purpose> {
        let is_record = self.entries.iter().any(|(found, _)| found.value == RECORD);
        let (key, purpose) = match is_record {
            true => (RECORD, Purpose::Record),
            false => (REASON, Purpose::Change),
        };
        let sentence = self.require_string(key, diagnostics);
        if is_record && let Some((reason, _)) = self.take(REASON) {
            diagnostics.push(
                Diagnostic::new("an entry has a reason or is a record, and this one says both")
                    .at(reason.span, "")
                    .help("`reason` where it changes a binding, `record` where it says what is so without it"),
            );
        }
        sentence.map(|_| purpose)
    }

    /// Takes an array of strings, which is empty where the key is missing. `None` if it is anything else, which is
    /// reported.
    pub(in crate::facts) fn take_strings(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Placed<String>>> {
        let Some((key, value)) = self.take(key) else { return Some(Vec::new()) };
        let DeValue::Array(array) = value.get_ref() else {
            diagnostics.push(self.wrong_kind(&key, value, "an array of strings"));
            return None;
        };
        let strings = array.iter().map(|item| match item.get_ref() {
            DeValue::String(text) => Some(Placed { value: text.to_string(), span: span(self.file, &item.span()) }),
            _ => {
                diagnostics.push(self.wrong_kind(&key, item, "an array of strings"));
                None
            }
        });
        // Every item that is no string is reported, not only the first.
        strings.collect::<Vec<_>>().into_iter().collect()
    }

    /// Reports the keys that nobody took.
    pub(in crate::facts) fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, _) in &self.entries {
            let known = self.known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            diagnostics.push(
                Diagnostic::new(format!("unknown key `{}`", key.value))
                    .at(key.span, "")
                    .help(format!("the keys are: {known}")),
            );
        }
    }

    fn take(&mut self, key: &'static str) -> Option<(Placed<String>, &'a Spanned<DeValue<'a>>)> {
        self.known.push(key);
        let index = self.entries.iter().position(|(found, _)| found.value == key)?;
        Some(self.entries.remove(index))
    }

    fn wrong_kind(&self, key: &Placed<String>, value: &Spanned<DeValue<'_>>, expected: &str) -> Diagnostic {
        let found = value.get_ref().type_str();
        let article = if found.starts_with(['a', 'i']) { "an" } else { "a" };
        Diagnostic::new(format!("`{}` must be {expected}, and is {article} {found}", key.value))
            .at(span(self.file, &value.span()), "")
            .help(format!("make it {expected}"))
    }
}

fn span(file: FileId, range: &std::ops::Range<usize>) -> Span {
    Span { file, start: range.start as u32, end: range.end as u32 }
}
