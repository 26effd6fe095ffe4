//! Diagnostics as text, in the form of rustc's: message, file:line:column, the line, help.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Message, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Label};
use crate::sources::Sources;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        text.push_str(&render_one(diagnostic, sources, &renderer));
        text.push_str("\n\n");
    }
    text.push_str(&match diagnostics.len() {
        1 => "1 error; nothing was written\n".to_owned(),
        count => format!("{count} errors; nothing was written\n"),
    });
    text
}

fn render_one(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let mut group = Level::ERROR.primary_title(diagnostic.message.as_str()).elements(std::iter::empty::<Message<'_>>());
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

/// Cuts the file down to the lines between the first and the last label, so that a large file costs nothing.
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
                (from - start..boundary(label.span.end).max(from) - start, label.text.as_str(), *primary)
            })
            .collect(),
    }
}
