//! Git's word that what is overwritten can be had back.

use std::path::Path;
use std::process::Command;

use crate::problem::Problem;

/// Files named are enough for a person to know which.
const SHOWN: usize = 5;

/// Refuses a folder in which git knows of changes that are not committed. Where there is no git, or no repository, nothing is
/// refused.
///
/// # Errors
///
/// If there are such changes.
pub fn check(folder: &Path) -> Result<(), Problem> {
    let output = Command::new("git").args(["status", "--porcelain", "--", "."]).current_dir(folder).output();
    let Some(output) = output.ok().filter(|output| output.status.success()) else { return Ok(()) };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let changed: Vec<&str> = said.lines().filter_map(|line| line.get(3..)).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let mut shown = changed.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    if changed.len() > SHOWN {
        shown.push_str(&format!(" and {} more", changed.len() - SHOWN));
    }
    Err(Problem::new("the git tree has changes that are not committed; nothing was changed")
        .note(shown)
        .help("commit them, or allow it with --allow-dirty; --dry-run shows what would be written"))
}
