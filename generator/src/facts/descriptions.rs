//! `descriptions/*.tsv`: a sentence for people about each type and member, and when it throws, written by hand. The names of
//! the files and the order of the rows are for those who write them.

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
    sentence: Option<Arc<str>>,
    /// What it throws, and when.
    errors: Option<Arc<str>>,
    /// The row.
    span: Span,
    is_used: Cell<bool>,
}

const COLUMNS: [&str; 4] = ["holder", "member", "sentence", "errors"];

/// The member's cell of a row that is about its holder.
const HOLDER: &str = "-";

/// The characters that Markdown reads outside of code.
const MARKUP: [char; 6] = ['[', ']', '<', '>', '*', '_'];

impl Descriptions {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut descriptions = Descriptions::default();
        for (file, source) in sources.descriptions() {
            rows::read_table(file, source, COLUMNS, diagnostics, &mut |row, diagnostics| {
                let [holder, member, texts @ ..] = row.cells;
                let faults =
                    texts.iter().zip(2..).filter_map(|(text, column)| Some((fault(rows::said(text)?)?, column)));
                diagnostics
                    .extend(faults.map(|(fault, column)| Diagnostic::new(fault).at(rows::cell(&row, column), "")));
                if let Some(before) = descriptions.insert(holder, member, texts, row.span) {
                    let twice = Diagnostic::new(format!("{} is described twice", name(holder, member)));
                    diagnostics.push(twice.at(row.span, "again here").also(before, "first here").mendable());
                }
            });
        }
        descriptions
    }

    /// The sentence about a class, or about a member of it.
    pub fn sentence(&self, holder: &str, member: Option<&str>) -> Option<&Arc<str>> {
        self.get(holder, member.unwrap_or(HOLDER), |description| description.sentence.as_ref())
    }

    /// What a member throws, and when: `value` where it is called or read, `set value` where it is written,
    /// `constructor`.
    pub fn errors(&self, holder: &str, member: &str) -> Option<&Arc<str>> {
        self.get(holder, member, |description| description.errors.as_ref())
    }

    fn get<'a>(
        &'a self,
        holder: &str,
        member: &str,
        text: impl Fn(&'a Description) -> Option<&'a Arc<str>>,
    ) -> Option<&'a Arc<str>> {
        let description = self.holders.get(holder)?.get(member)?;
        let text = text(description)?;
        description.is_used.set(true);
        Some(text)
    }

    /// Reports the rows that no type and no member has asked for.
    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let rows = self.holders.iter().flat_map(|(holder, members)| members.iter().map(move |row| (holder, row)));
        let mut unused: Vec<_> = rows.filter(|(_, (_, description))| !description.is_used.get()).collect();
        unused.sort_by_key(|(_, (_, description))| description.span);
        diagnostics.extend(unused.into_iter().map(|(holder, (member, description))| {
            Diagnostic::new(format!("this description matches nothing: there is no {}", name(holder, member)))
                .at(description.span, "")
                .help("a row names the class that has the member, not the mixin, and errors are of what can throw: correct it, or remove it")
                .mendable()
        }));
    }

    /// The place of the row that has the key already.
    fn insert(&mut self, holder: &str, member: &str, texts: [&str; 2], span: Span) -> Option<Span> {
        let members = self.holders.entry(holder.to_owned()).or_default();
        if let Some(before) = members.get(member) {
            return Some(before.span);
        }
        let [sentence, errors] = texts.map(|text| rows::said(text).map(Arc::from));
        members.insert(member.to_owned(), Description { sentence, errors, span, is_used: Cell::new(false) });
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
