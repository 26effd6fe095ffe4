//! `descriptions/NAME.md`: the page of the feature NAME, written by hand. Its last paragraph says which features go well with
//! it.

use std::collections::BTreeMap;

use super::areas::Areas;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::sources::{SourceFile, Sources};

/// The pages of the generated crate's features, by name.
#[derive(Debug, Default)]
pub struct Pages {
    pages: BTreeMap<String, String>,
}

/// The beginning of the paragraph whose code names features.
const GOES_WELL: &str = "Goes well with ";

impl Pages {
    pub(super) fn read(sources: &Sources, areas: &Areas, diagnostics: &mut Diagnostics) -> Self {
        let mut pages = Pages::default();
        let is_feature = |name: &str| areas.own(name).is_some();
        for (id, file) in sources.pages().filter(|(id, _)| sources.crates().is_own(*id)) {
            if !is_feature(&file.stem) {
                diagnostics.push(
                    Diagnostic::new(format!("`{}` is the page of no feature", file.name()))
                        .at(Span::start_of(id), "")
                        .help("the page of a feature has its name: `dom.md`")
                        .mendable(),
                );
            }
            for (name, at) in companions(file) {
                if !is_feature(name) {
                    let span = Span { file: id, start: at as u32, end: (at + name.len()) as u32 };
                    diagnostics.push(Diagnostic::new(format!("`{name}` is no feature")).at(span, "").mendable());
                }
            }
            pages.pages.insert(file.stem.clone(), file.text.clone());
        }
        pages
    }

    /// The Markdown of a feature's page.
    pub fn get(&self, feature: &str) -> Option<&str> {
        self.pages.get(feature).map(String::as_str)
    }
}

/// The names that the last paragraph of a page has as code, with their places.
fn companions(file: &SourceFile) -> impl Iterator<Item = (&str, usize)> {
    let start = file.text.rfind(GOES_WELL).unwrap_or(file.text.len());
    let paragraph = file.text[start..].split("\n\n").next().unwrap_or_default();
    let mut at = start;
    paragraph.split('`').enumerate().filter_map(move |(index, part)| {
        let place = at;
        at += part.len() + 1;
        (index % 2 == 1).then_some((part, place))
    })
}
