//! `descriptions/*.tsv`: a sentence for people about each type and member, written by hand. The names of the files and
//! the order of the rows are for those who write them.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use super::tables::rows;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::sources::Sources;

/// The sentences, by the class as JavaScript names it and the member.
#[derive(Debug, Default)]
pub struct Descriptions {
    holders: HashMap<String, HashMap<String, Description>>,
}

#[derive(Debug)]
struct Description {
    sentence: Arc<str>,
    /// The row.
    span: Span,
    is_used: Cell<bool>,
}

const COLUMNS: [&str; 3] = ["holder", "member", "sentence"];

/// The member's cell of a row that is about its holder.
const HOLDER: &str = "-";

/// The characters that Markdown reads outside of code.
const MARKUP: [char; 6] = ['[', ']', '<', '>', '*', '_'];

impl Descriptions {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut descriptions = Descriptions::default();
        for (file, source) in sources.descriptions() {
            rows::read_table(file, source, COLUMNS, diagnostics, &mut |row, diagnostics| {
                let [holder, member, sentence] = row.cells;
                if let Some(wrong) = fault(sentence) {
                    diagnostics.push(Diagnostic::new(wrong).at(rows::cell(&row, 2), ""));
                } else if let Some(before) = descriptions.insert(holder, member, sentence, row.span) {
                    let twice = Diagnostic::new(format!("{} is described twice", name(holder, member)));
                    diagnostics.push(twice.at(row.span, "again here").also(before, "first here").mendable());
                }
            });
        }
        descriptions
    }

    /// The sentence about a class, or about a member of it.
    pub fn get(&self, holder: &str, member: Option<&str>) -> Option<&Arc<str>> {
        let description = self.holders.get(holder)?.get(member.unwrap_or(HOLDER))?;
        description.is_used.set(true);
        Some(&description.sentence)
    }

    /// Reports the rows that no type and no member has asked for.
    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let rows = self.holders.iter().flat_map(|(holder, members)| members.iter().map(move |row| (holder, row)));
        let mut unused: Vec<_> = rows.filter(|(_, (_, description))| !description.is_used.get()).collect();
        unused.sort_by_key(|(_, (_, description))| description.span);
        diagnostics.extend(unused.into_iter().map(|(holder, (member, description))| {
            Diagnostic::new(format!("this description matches nothing: there is no {}", name(holder, member)))
                .at(description.span, "")
                .help("a row names the class that has the member, not the mixin: correct it, or remove it")
                .mendable()
        }));
    }

    /// The place of the row that has the key already.
    fn insert(&mut self, holder: &str, member: &str, sentence: &str, span: Span) -> Option<Span> {
        let members = self.holders.entry(holder.to_owned()).or_default();
        if let Some(before) = members.get(member) {
            return Some(before.span);
        }
        members.insert(member.to_owned(), Description { sentence: sentence.into(), span, is_used: Cell::new(false) });
        None
    }
}

/// `` `brightness` of `Lamp` ``
fn name(holder: &str, member: &str) -> String {
    if member == HOLDER { format!("`{holder}`") } else { format!("`{member}` of `{holder}`") }
}

/// What is wrong with a sentence, as a message.
fn fault(sentence: &str) -> Option<&'static str> {
    let begins_well = sentence.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '`');
    let mut code = false;
    let is_markup = |c: char| {
        code ^= c == '`';
        !code && MARKUP.contains(&c)
    };
    if !begins_well || !sentence.ends_with('.') {
        return Some("a description is a sentence, with a capital at its beginning and a period at its end");
    }
    let has_markup = sentence.chars().any(is_markup);
    if has_markup || code {
        return Some("a description is plain text and code in backticks: brackets, `*` and `_` belong in backticks");
    }
    None
}
