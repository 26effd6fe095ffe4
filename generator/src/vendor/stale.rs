//! Entries of overlays, and rows of `throws.tsv` and of descriptions, that match nothing any more. They may go, since what
//! has been published stays as it is without them. So may WebIDL written by hand that a specification says now, or that
//! fits none any more.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use super::{handwritten, lines, overlay_entry};
use crate::diagnostics::{Diagnostic, Diagnostics, Policy, Span};
use crate::pipeline;
use crate::report::Clock;
use crate::sources::{Input, SourceKind, Sources};

/// The table of facts that somebody has looked up: unlike those of the data, its rows have to match something.
const FACTS: &str = "throws.tsv";

/// How often entries are looked for: an entry may hide another.
const ROUNDS: usize = 6;

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
                if cut(&mut text, span, &path) {
                    done.push(why);
                }
            }
            std::fs::write(&path, text)?;
        }
    }
    done.sort();
    Ok(done)
}

/// Whether there was something to cut.
fn cut(text: &mut String, span: Span, path: &str) -> bool {
    let place = span.start as usize..span.end as usize;
    match path {
        _ if handwritten::is_one(path) => handwritten::cut(text, place.start),
        _ if path.ends_with(".toml") => {
            let Some(entry) = overlay_entry::range(text, &place) else { return false };
            lines::cut(text, entry);
        }
        _ => lines::cut(text, place),
    }
    true
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
        if let Some(span) = entry(diagnostic, &sources).or_else(|| statement(diagnostic, &sources)) {
            let file = sources.get(span.file);
            let entry = (span, format!("{}: removed, since {}", file.name(), diagnostic.message));
            found.entry(file.shown.clone()).or_default().push(entry);
        }
    };
    let warnings = diagnostics.clone().into_warnings();
    warnings.iter().chain(&diagnostics.into_errors()).for_each(add);
    found
}

/// The entry of a table or an overlay that matches nothing.
fn entry(diagnostic: &Diagnostic, sources: &Sources) -> Option<Span> {
    let span = diagnostic.primary.as_ref()?.span;
    let file = sources.get(span.file);
    let is_by_hand = matches!(file.kind, SourceKind::Overlay | SourceKind::Description) || file.name() == FACTS;
    (is_by_hand && span.end > span.start).then_some(span)
}

/// The statement of WebIDL written by hand that a specification makes too, or that fits none any more.
fn statement(diagnostic: &Diagnostic, sources: &Sources) -> Option<Span> {
    let labels = || diagnostic.primary.iter().chain(&diagnostic.secondary).map(|label| label.span);
    labels().find(|span| handwritten::is_one(&sources.get(span.file).shown))
}
