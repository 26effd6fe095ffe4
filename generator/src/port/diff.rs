//! The changes as a unified diff.

use std::path::Path;

use similar::TextDiff;

use super::Change;

/// What `git apply` and `patch -p1` take, in the folder that the paths are below.
pub fn unified(changes: &[Change], root: &Path) -> String {
    let mut text = String::new();
    for change in changes {
        let path = change.path.strip_prefix(root).unwrap_or(&change.path).display().to_string().replace('\\', "/");
        let diff = TextDiff::from_lines(&change.before, &change.after);
        text.push_str(&diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string());
    }
    text
}
