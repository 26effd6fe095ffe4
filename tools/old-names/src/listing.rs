//! `bindings.jsonl`, as far as names need it.

use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Binding {
    pub js_class: String,
    pub js_name: String,
    pub kind: String,
    pub path: String,
    #[serde(default)]
    pub arguments: Vec<serde_json::Value>,
    /// It is hand-written, and its arguments are not listed.
    #[serde(default)]
    pub runtime: bool,
    #[serde(default)]
    pub extends: Option<String>,
}

impl Binding {
    /// The number of arguments that a caller writes.
    pub fn arity(&self) -> usize {
        let is_written = |argument: &&serde_json::Value| *argument != "undefined" && *argument != "decided";
        self.arguments.iter().filter(is_written).count()
    }
}

pub fn read(path: &Path) -> Result<Vec<Binding>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let line = |(index, line): (usize, &str)| {
        serde_json::from_str(line).with_context(|| format!("{}:{}", path.display(), index + 1))
    };
    text.lines().enumerate().map(line).collect()
}
