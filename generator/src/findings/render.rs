//! Diagnostics as text, in the form of rustc's: message, file:line:column, the line, help.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Message, Renderer, Snippet};

use crate::diagnostics::{Diagnostic, Label, Severity};
use crate::sources::Sources;

/// The most diagnostics of one kind that are shown with their lines. Only the places of the others are shown.
const MOST_SHOWN: usize = 10;
/// The most places that are shown of the others.
const MOST_PLACES: usize = 40;

pub(super) fn render(diagnostics: &[Diagnostic], severity: Severity, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    let mut kinds: BTreeMap<String, (usize, Vec<&Diagnostic>)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let (shown, rest) = kinds.entry(kind(&diagnostic.message)).or_default();
        if *shown < MOST_SHOWN {
            *shown += 1;
            text.push_str(&render_one(diagnostic, severity, sources, &renderer));
            text.push_str("\n\n");
        } else {
            rest.push(diagnostic);
        }
    }
    for (kind, (_, rest)) in kinds.iter().filter(|(_, (_, rest))| !rest.is_empty()) {
        render_rest(kind, rest, sources, &mut text);
    }
    let count = diagnostics.len();
    let plural = if count == 1 { "" } else { "s" };
    match severity {
        Severity::Warning => {
            _ = writeln!(
                text,
                "{count} warning{plural}; what is wrong is left out, and types that are missing are `any`"
            );
        }
        Severity::Error => {
            if diagnostics.iter().all(|diagnostic| diagnostic.mendable) {
                text.push_str("With --lenient, what is wrong is left out, and types that are missing are `any`.\n");
            }
            _ = writeln!(text, "{count} error{plural}; nothing was written");
        }
    }
    text
}

/// The message without the names in it. Diagnostics of one kind differ in nothing else.
fn kind(message: &str) -> String {
    let parts = message.split('`').enumerate().map(|(index, part)| if index % 2 == 1 { "…" } else { part });
    parts.collect::<Vec<_>>().join("`")
}

/// Shows only the places of the diagnostics that are too many.
fn render_rest(kind: &str, rest: &[&Diagnostic], sources: &Sources, text: &mut String) {
    _ = writeln!(text, "and {} more of this kind: {kind}", rest.len());
    for diagnostic in rest.iter().take(MOST_PLACES) {
        let place = diagnostic.primary.as_ref().map(|label| place(label, sources));
        _ = writeln!(text, "  --> {}: {}", place.unwrap_or_default(), diagnostic.message);
    }
    if let Some(unsaid) = rest.len().checked_sub(MOST_PLACES).filter(|unsaid| *unsaid > 0) {
        _ = writeln!(text, "  and {unsaid} more");
    }
    text.push('\n');
}

/// `file.idl:3:7`
fn place(label: &Label, sources: &Sources) -> String {
    let file = sources.get(label.span.file);
    let before = file.text.get(..label.span.start as usize).unwrap_or(&file.text);
    let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
    let column = 1 + before.rsplit('\n').next().map_or(0, |line| line.chars().count());
    format!("{}:{line}:{column}", file.shown)
}

fn render_one(diagnostic: &Diagnostic, severity: Severity, sources: &Sources, renderer: &Renderer) -> String {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level.primary_title(diagnostic.message.as_str()).elements(std::iter::empty::<Message<'_>>());
    for excerpt in excerpts(diagnostic, sources) {
        let snippet = Snippet::source(excerpt.text).path(excerpt.path).line_start(excerpt.line);
        group = group.element(snippet.annotations(excerpt.labels.into_iter().map(|(range, text, primary)| {
            let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let annotation = kind.span(range);
            if text.is_empty() { annotation } else { annotation.label(text) }
        })));
    }
    if let Some(note) = &diagnostic.note {
        group = group.element(Level::NOTE.message(&**note));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// The lines of one file that hold labels.
struct Excerpt<'a> {
    path: &'a str,
    line: usize,
    text: &'a str,
    labels: Vec<(Range<usize>, &'a str, bool)>,
}

fn excerpts<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Excerpt<'a>> {
    let mut groups: Vec<Vec<(&Label, bool)>> = Vec::new();
    let labels = diagnostic.primary.iter().map(|label| (label, true));
    for (label, primary) in labels.chain(diagnostic.secondary.iter().map(|label| (label, false))) {
        match groups.iter_mut().find(|group| group[0].0.span.file == label.span.file) {
            Some(group) => group.push((label, primary)),
            None => groups.push(vec![(label, primary)]),
        }
    }
    groups.into_iter().map(|group| excerpt(&group, sources)).collect()
}

/// Cuts the file down to the lines from the first to the last label, so that a large file costs nothing.
fn excerpt<'a>(group: &[(&'a Label, bool)], sources: &'a Sources) -> Excerpt<'a> {
    let file = sources.get(group[0].0.span.file);
    let text = file.text.as_str();
    let boundary =
        |offset: u32| (0..=(offset as usize).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let first = group.iter().map(|(label, _)| boundary(label.span.start)).min().unwrap_or(0);
    let last = group.iter().map(|(label, _)| boundary(label.span.end)).max().unwrap_or(0).max(first);
    let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
    Excerpt {
        path: &file.shown,
        line: 1 + text[..start].bytes().filter(|byte| *byte == b'\n').count(),
        text: &text[start..end],
        labels: group
            .iter()
            .map(|(label, primary)| {
                let from = boundary(label.span.start);
                (from - start..boundary(label.span.end).max(from) - start, &*label.text, *primary)
            })
            .collect(),
    }
}
