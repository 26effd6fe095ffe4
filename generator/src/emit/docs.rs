//! Documentation as comments.

use std::borrow::Cow;

use super::layout::Lines;
use crate::bindings::docs::Docs;

/// `///` lines, aliases and the deprecation.
pub(super) fn outer(lines: &mut Lines, docs: &Docs) {
    for (position, paragraph) in paragraphs(docs).enumerate() {
        if position > 0 {
            lines.verbatim("///");
        }
        let parts = paragraph.lines().flat_map(wrapped);
        parts.for_each(|line| lines.verbatim(format!("/// {}", printable(&line))));
    }
    docs.aliases.iter().for_each(|alias| lines.verbatim(format!("#[doc(alias = {alias:?})]")));
    if let Some(reason) = &docs.deprecated {
        lines.verbatim(format!("#[deprecated = {:?}]", printable(reason)));
    }
}

/// The longest line of a comment's text: items are indented by four columns, and by four more in a module.
const WIDTH: usize = 120 - "        /// ".len();

/// A line of prose, broken at its spaces. A line of WebIDL or of links stays as it is.
fn wrapped(line: &str) -> Vec<Cow<'_, str>> {
    let is_whole = line.starts_with('`') && line.ends_with('`') || line.contains("](http");
    if is_whole || line.len() <= WIDTH {
        return vec![Cow::Borrowed(line)];
    }
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().expect("there is one");
        match last.len() + 1 + word.len() > WIDTH {
            _ if last.is_empty() => last.push_str(word),
            true => lines.push(word.to_owned()),
            false => {
                last.push(' ');
                last.push_str(word);
            }
        }
    }
    lines.into_iter().map(Cow::Owned).collect()
}

/// The Markdown paragraphs, in the order of reading.
fn paragraphs(docs: &Docs) -> impl Iterator<Item = Cow<'_, str>> {
    let joined = |parts: &[String], separator| (!parts.is_empty()).then(|| Cow::Owned(parts.join(separator)));
    let webidl = joined(&docs.webidl, "`\n`").map(|lines| Cow::Owned(format!("`{lines}`")));
    let section = docs.section.iter().flat_map(|(heading, text)| [Cow::Borrowed(*heading), Cow::Borrowed(&**text)]);
    let sentence = docs.sentence.as_deref().map(Cow::Borrowed);
    let paragraphs = docs.paragraphs.iter().map(|paragraph| Cow::Borrowed(&**paragraph));
    sentence.into_iter().chain(webidl).chain(paragraphs).chain(joined(&docs.facts, " ")).chain(section)
}

/// `//!` at the head of a file, and a blank line.
pub(super) fn inner(lines: &mut Lines, text: &str) {
    lines.verbatim(format!("//! {}", printable(text)));
    lines.blank();
}

/// The text of a comment on one line. Characters that end or reorder a line, which Rust refuses there, are spaces.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    let is_refused = |c: char| {
        c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    match text.contains(is_refused) {
        true => Cow::Owned(text.replace(is_refused, " ")),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_broken_and_webidl_is_not() {
        let prose = "word ".repeat(30);
        let lines = wrapped(prose.trim());
        assert_eq!(lines.iter().map(|line| line.len()).collect::<Vec<_>>(), [104, 44]);
        assert_eq!(lines.join(" "), prose.trim());
        for whole in [format!("`{prose}`"), format!("{prose}[MDN](https://example.org)")] {
            assert_eq!(wrapped(&whole), [whole.as_str()]);
        }
    }
}
