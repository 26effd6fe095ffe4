//! Documentation as comments.

use super::layout::Lines;
use crate::bindings::docs::Docs;

/// `///` lines and aliases.
pub(super) fn outer(lines: &mut Lines, docs: &Docs) {
    for (position, paragraph) in docs.paragraphs.iter().enumerate() {
        if position > 0 {
            lines.verbatim("///");
        }
        paragraph.lines().for_each(|line| lines.verbatim(format!("/// {line}")));
    }
    docs.aliases.iter().for_each(|alias| lines.verbatim(format!("#[doc(alias = {alias:?})]")));
}

/// `//!` at the head of a file, and a blank line.
pub(super) fn inner(lines: &mut Lines, text: &str) {
    lines.verbatim(format!("//! {text}"));
    lines.blank();
}
