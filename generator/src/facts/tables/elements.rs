//! `elements.tsv`: the interface of each tag.

use std::collections::HashMap;

use super::rows;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::names;
use crate::sources::Sources;

/// `canvas` of `html` is an `HTMLCanvasElement`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    pub tag: String,
    /// `html`, `svg` or `mathml`
    pub namespace: String,
    pub interface: String,
    pub obsolete: bool,
    pub spec: Option<String>,
}

/// All elements, in the order of the table.
#[derive(Debug, Default)]
pub struct Elements {
    list: Vec<Element>,
}

pub(in crate::facts) const FILE: &str = "elements.tsv";

const COLUMNS: [&str; 5] = ["tag", "namespace", "interface", "obsolete", "spec"];

impl Elements {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut list: Vec<Element> = Vec::new();
        let mut named: HashMap<(String, String), Span> = HashMap::new();
        rows::read(sources, FILE, COLUMNS, diagnostics, |row, diagnostics| {
            let [tag, namespace, interface, obsolete, spec] = row.cells;
            if !matches!(obsolete, "0" | "1") {
                return diagnostics.push(rows::bad_cell(&row, 3, "0 or 1"));
            }
            let name = names::tag(tag);
            if let Some(first) = named.insert((namespace.to_owned(), name.clone()), row.span) {
                return diagnostics.push(
                    Diagnostic::new(format!("two tags of `{namespace}` become `{name}` in Rust"))
                        .at(row.span, "this one")
                        .also(first, "and this one")
                        .help("remove one of them from the table")
                        .mendable(),
                );
            }
            list.push(Element {
                tag: tag.to_owned(),
                namespace: namespace.to_owned(),
                interface: interface.to_owned(),
                obsolete: obsolete == "1",
                spec: rows::said(spec).map(str::to_owned),
            });
        });
        Elements { list }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Element> {
        self.list.iter()
    }
}
