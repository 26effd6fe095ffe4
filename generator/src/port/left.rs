//! A place that is left to a person, and what to write there.

use std::path::PathBuf;

use serde::Serialize;

use super::judge::Found;
use super::names::Names;
use crate::compiler::quoted;

#[derive(Debug, Serialize)]
pub struct Left {
    pub file: PathBuf,
    pub line: usize,
    pub column: usize,
    /// The line of the program.
    pub code: String,
    /// What the compiler says.
    pub error: String,
    /// What to write.
    pub write: String,
}

pub fn left(found: &Found, file: PathBuf, text: &str, names: &Names<'_>) -> Left {
    let code = text.lines().nth(found.line.saturating_sub(1)).unwrap_or_default().trim().to_owned();
    let primary = found.message.spans.iter().find(|span| span.is_primary);
    let label = primary.and_then(|span| span.label.as_deref());
    let error = match label.filter(|label| found.message.message == "mismatched types" && !label.is_empty()) {
        Some(label) => label.to_owned(),
        None => found.message.message.clone(),
    };
    Left { file, line: found.line, column: found.column, code, error, write: advice(found, names) }
}

fn advice(found: &Found, names: &Names<'_>) -> String {
    let message = &found.message;
    if let Some(written) = renamed(found, names) {
        return written;
    }
    let said = message.children.iter().filter(|child| matches!(child.level.as_str(), "help" | "note"));
    let said = said.filter(|child| !child.message.starts_with("the following") && !child.message.contains("required"));
    let suggestion = |child: &crate::compiler::Message| {
        let replacement = child.spans.iter().find_map(|span| span.suggested_replacement.clone());
        match replacement.filter(|text| !text.trim().is_empty()) {
            Some(text) => format!("{}: `{}`", child.message, text.trim()),
            None => child.message.clone(),
        }
    };
    match said.map(suggestion).next() {
        Some(text) => text.replace('\n', " "),
        None => "see `web-bindgen explain` of the method for what it takes and returns".to_owned(),
    }
}

/// What the old name is now, or that there is nothing for it.
fn renamed(found: &Found, names: &Names<'_>) -> Option<String> {
    if !matches!(found.message.code(), "E0599" | "E0425" | "E0432" | "E0412" | "E0433") {
        return None;
    }
    let mut said = quoted(&found.message.message);
    let name = said.next()?.rsplit("::").next()?;
    let owner = said.next().unwrap_or_default();
    let old = names.old_member(owner, name).or_else(|| names.old_at(name)).or_else(|| {
        let module = owner.strip_prefix("web_bindings::")?;
        names.old_at(&format!("{module}::{name}"))
    })?;
    let candidates: Vec<String> = old
        .candidates
        .iter()
        .filter_map(|path| names.new_at(path))
        .map(|new| match &new.signature {
            Some(signature) => format!("`{}`: `{signature}`", new.path),
            None => format!("`{}`", new.path),
        })
        .collect();
    Some(match candidates.is_empty() {
        true => format!("no engine or specification has `{}` any more: do without it", old.path),
        false => format!("it is {}", candidates.join(", or ")),
    })
}
