//! Paths in documentation, of which the examples are compiled.

use crate::port::names::Names;
use crate::port::syntax::{Parsed, TokenKind};
use crate::port::text::Edit;

use super::paths::OLD_CRATES;

/// The crate's name in the paths of comments, and the names of types. What else a path names there may be anything, and
/// stays.
pub fn edits(text: &str, parsed: &Parsed, names: &Names<'_>) -> Vec<Edit> {
    let comments =
        parsed.tokens.iter().filter(|token| token.kind == TokenKind::Literal).map(|token| token.range.clone());
    let mut edits = Vec::new();
    let mut done = 0;
    for range in comments.filter(|range| text[range.clone()].starts_with("//") || text[range.clone()].starts_with("/*"))
    {
        // The tokens of one comment all have its place.
        if range.start < done {
            continue;
        }
        done = range.end;
        for old in OLD_CRATES {
            for (at, _) in text[range.clone()].match_indices(old) {
                let start = range.start + at;
                let before = text[..start].chars().next_back();
                let is_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '/');
                let Some(rest) = text[start + old.len()..range.end].strip_prefix("::").filter(|_| !is_name) else {
                    continue;
                };
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let crate_name = start..start + old.len();
                if let Some(new) = names.renamed_type(&name) {
                    let path = crate_name.start..crate_name.end + "::".len() + name.len();
                    edits.push(Edit::replace(path, format!("web_bindings::{new}")));
                } else if names.is_type(&name) || matches!(name.as_str(), "spawn_local" | "window" | "console") {
                    edits.push(Edit::replace(crate_name, "web_bindings"));
                }
            }
        }
    }
    edits
}
