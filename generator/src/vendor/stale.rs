//! Entries that match nothing any more, and may go: rows of `throws.tsv`, the words of `events.toml`, and entries of
//! `areas.toml`, since what has been published keeps its area. Any other entry is for a person to look at.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use crate::diagnostics::{Diagnostic, Diagnostics, Policy, Span};
use crate::pipeline;
use crate::report::Clock;
use crate::sources::{Input, Sources};

/// The tables and overlays whose stale entries are removed.
const REMOVABLE: [&str; 3] = ["throws.tsv", "areas.toml", "events.toml"];

/// How often entries are looked for: an entry may hide another.
const ROUNDS: usize = 4;

/// Removes the stale entries below a folder of WebIDL, and tells which.
pub fn remove(webidls: &Path, published: &Path) -> Result<Vec<String>> {
    let mut done = Vec::new();
    for _ in 0..ROUNDS {
        let stale = find(webidls, published);
        if stale.is_empty() {
            break;
        }
        for (path, mut spans) in stale {
            let mut text = std::fs::read_to_string(&path)?;
            // The last first, so that the places of the others stay.
            spans.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
            for (span, why) in spans {
                cut(&mut text, span);
                done.push(why);
            }
            std::fs::write(&path, text)?;
        }
    }
    done.sort();
    Ok(done)
}

/// The stale entries of each file.
fn find(webidls: &Path, published: &Path) -> BTreeMap<String, Vec<(Span, String)>> {
    let input = Input { webidls: vec![webidls.to_owned()], ..Input::default() };
    let mut diagnostics = Diagnostics::new(Policy::Lenient);
    let mut sources = Sources::read(&input, &mut diagnostics);
    sources.read_published(published, &mut diagnostics);
    let (sources, diagnostics, _) = pipeline::decide(sources, diagnostics, &mut Clock::start());
    let mut found: BTreeMap<String, Vec<(Span, String)>> = BTreeMap::new();
    let add = |diagnostic: &Diagnostic| {
        let Some(label) = &diagnostic.primary else { return };
        let file = sources.get(label.span.file);
        if REMOVABLE.contains(&file.name()) && label.span.end > label.span.start {
            let entry = (label.span, format!("{}: removed, since {}", file.name(), diagnostic.message));
            found.entry(file.shown.clone()).or_default().push(entry);
        }
    };
    let warnings = diagnostics.clone().into_warnings();
    warnings.iter().chain(&diagnostics.into_errors()).for_each(add);
    found
}

/// Cuts an entry out, with the comma and the line break after it, and with its line where nothing else is in it.
fn cut(text: &mut String, span: Span) {
    let (mut start, mut end) = (span.start as usize, span.end as usize);
    // The quotes of a string are no part of it.
    if text[..start].ends_with('"') && text[end..].starts_with('"') {
        (start, end) = (start - 1, end + 1);
    }
    if text[end..].starts_with(',') {
        end += 1;
    }
    let line_start = text[..start].rfind('\n').map_or(0, |position| position + 1);
    if text[line_start..start].trim().is_empty() && text[end..].starts_with('\n') {
        (start, end) = (line_start, end + 1);
    }
    text.replace_range(start..end, "");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::FileId;

    #[test]
    fn an_entry_goes_with_its_comma_and_its_line() {
        for (before, entry, after) in [
            ("a\nrow\tx\nb\n", "row\tx", "a\nb\n"),
            ("files = [\"a\", \"b\"]\n", "a", "files = [ \"b\"]\n"),
            ("list = [\n    \"a\",\n    \"b\",\n]\n", "\"a\"", "list = [\n    \"b\",\n]\n"),
        ] {
            let start = before.find(entry).expect("it is there") as u32;
            let mut text = before.to_owned();
            cut(&mut text, Span { file: FileId(0), start, end: start + entry.len() as u32 });
            assert_eq!(text, after);
        }
    }
}
