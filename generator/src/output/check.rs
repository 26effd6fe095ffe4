//! `--check`: fails if the folder is not what the generator gives.

use similar::TextDiff;

use super::plan::{Change, Plan};
use super::written::Written;
use crate::diagnostics::Diagnostic;

/// The most files that are named.
const FILES_SHOWN: usize = 8;
/// The most lines that are shown of the first difference.
const LINES_SHOWN: usize = 24;
/// The largest file whose difference is shown. To compare larger ones line by line takes too long.
const LARGEST_DIFF: usize = 1 << 20;

pub(super) fn compare(plan: &Plan, command: &str) -> Result<Written, Vec<Diagnostic>> {
    let count = plan.changes.len() + plan.orphans.len();
    if count == 0 {
        return Ok(plan.summary());
    }
    let files = if count == 1 { "1 file differs".to_owned() } else { format!("{count} files differ") };
    let message = format!("{} is not what the generator gives: {files}", plan.folder.display());
    Err(vec![Diagnostic::new(message).note(differences(plan)).help(format!("run `{command}`"))])
}

fn differences(plan: &Plan) -> String {
    let changed = plan.changes.iter().map(|change| {
        let what = if change.before.is_some() { "differs" } else { "is missing" };
        format!("{} {what}", change.file.path.display())
    });
    let orphans = plan.orphans.iter().map(|path| format!("{} is no longer made", path.display()));
    let mut lines: Vec<String> = changed.chain(orphans).collect();
    let more = lines.len().saturating_sub(FILES_SHOWN);
    lines.truncate(FILES_SHOWN);
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines.extend(plan.changes.iter().find_map(first_difference));
    lines.join("\n")
}

/// The beginning of the difference, with `-` before the lines that are there and `+` before those that should be.
fn first_difference(change: &Change) -> Option<String> {
    let before = std::str::from_utf8(change.before.as_deref()?).ok()?;
    let after = change.file.contents.as_str();
    if before.len().max(after.len()) > LARGEST_DIFF {
        return None;
    }
    let difference = TextDiff::from_lines(before, after).unified_diff().context_radius(1).to_string();
    let mut lines: Vec<&str> = difference.lines().take(LINES_SHOWN).collect();
    if difference.lines().count() > LINES_SHOWN {
        lines.push("…");
    }
    Some(format!("\n{}:\n{}", change.file.path.display(), lines.join("\n")))
}
