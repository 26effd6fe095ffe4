//! The changes as a part of a changelog.

use std::fmt::Write;

use super::change::{Change, Kind, Side};

/// Markdown: a list for each kind of change, breaks first.
pub fn text(changes: &[Change]) -> String {
    let mut text = String::new();
    for (heading, breaking) in [("Breaking", true), ("Compatible", false)] {
        if !changes.iter().any(|change| change.breaking == breaking) {
            continue;
        }
        let _ = writeln!(text, "## {heading}");
        for kind in Kind::ALL {
            let of_kind: Vec<&Change> =
                changes.iter().filter(|change| change.kind == kind && change.breaking == breaking).collect();
            if !of_kind.is_empty() {
                let _ = writeln!(text, "\n### {} ({})\n", kind.heading(), of_kind.len());
                of_kind.into_iter().for_each(|change| line(&mut text, change));
            }
        }
        text.push('\n');
    }
    if text.is_empty() { "The public interface is the same.\n".to_owned() } else { text }
}

/// `- `T::f`, by the specification: `undefined f()` => `undefined f(long a)``
fn line(text: &mut String, change: &Change) {
    let _ = write!(text, "- `{}`", change.path);
    match (change.kind, &change.old, &change.new) {
        (Kind::Added, _, Some(new)) => {
            let _ = writeln!(text, " in `{}`", new.feature);
        }
        (Kind::Moved, Some(old), Some(new)) => {
            let _ = writeln!(text, ": `{}` => `{}`, by {}", old.feature, new.feature, change.cause.text());
        }
        (_, Some(old), Some(new)) => {
            let _ = writeln!(text, ", by {}", change.cause.text());
            pair(text, |side| &side.signature, old, new);
            pair(text, |side| &side.webidl, old, new);
        }
        (_, Some(old), None) => {
            let _ = writeln!(text, ", by {}", change.cause.text());
            if !old.webidl.is_empty() {
                let _ = writeln!(text, "  - was `{}`", old.webidl);
            }
        }
        _ => text.push('\n'),
    }
}

fn pair<'s>(text: &mut String, part: impl Fn(&'s Side) -> &'s String, old: &'s Side, new: &'s Side) {
    let (old, new) = (part(old), part(new));
    if old != new {
        let _ = writeln!(text, "  - `{old}` => `{new}`");
    }
}
