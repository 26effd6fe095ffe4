//! Errors of the compiler, as far as they are clues.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A line of `cargo check --message-format=json`.
#[derive(Debug, Deserialize)]
pub struct Line {
    reason: String,
    #[serde(default)]
    pub message: Option<Message>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Message {
    pub message: String,
    pub level: String,
    #[serde(default)]
    pub code: Option<Code>,
    #[serde(default)]
    pub spans: Vec<Span>,
    #[serde(default)]
    pub children: Vec<Message>,
    #[serde(default)]
    pub rendered: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Code {
    pub code: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Span {
    pub file_name: PathBuf,
    #[serde(default)]
    pub byte_start: usize,
    #[serde(default)]
    pub byte_end: usize,
    pub line_start: usize,
    #[serde(default)]
    pub column_start: usize,
    pub is_primary: bool,
    #[serde(default)]
    pub label: Option<String>,
    #[serde(default)]
    pub text: Vec<Text>,
    /// What the compiler would write in its place.
    #[serde(default)]
    pub suggested_replacement: Option<String>,
    /// Of code that a macro has made: where the macro is called.
    #[serde(default)]
    pub expansion: Option<Box<Expansion>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Text {
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Expansion {
    pub span: Span,
}

/// The errors in the output of cargo.
pub fn errors(output: &str) -> Vec<Message> {
    // `aborting due to 2 previous errors` has neither a place nor a code.
    messages(output)
        .filter(|message| message.level == "error" && (!message.spans.is_empty() || message.code.is_some()))
        .collect()
}

/// The imports without a use, as warnings or as errors where the crate denies them.
pub fn unused_imports(output: &str) -> Vec<Message> {
    messages(output).filter(|message| message.code() == "unused_imports").collect()
}

fn messages(output: &str) -> impl Iterator<Item = Message> {
    let lines = output.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok());
    lines.filter(|line| line.reason == "compiler-message").filter_map(|line| line.message)
}

impl Message {
    pub fn code(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.code)
    }

    /// Where it is in the program's own text.
    pub fn place(&self) -> Option<(&Path, usize)> {
        let primary = self.spans.iter().find(|span| span.is_primary)?;
        let outermost = std::iter::successors(Some(primary), |span| Some(&span.expansion.as_ref()?.span)).last()?;
        Some((&outermost.file_name, outermost.line_start))
    }

    /// What the message, the labels and the notes have between backquotes.
    pub fn quoted(&self) -> Vec<&str> {
        let labels = self.spans.iter().filter_map(|span| span.label.as_deref());
        let own = std::iter::once(self.message.as_str()).chain(labels);
        let notes = self.children.iter().map(|child| child.message.as_str());
        own.chain(notes).flat_map(quoted).collect()
    }

    /// The lines of the program that it points at.
    pub fn source(&self) -> impl Iterator<Item = &str> {
        self.spans.iter().flat_map(|span| &span.text).map(|text| text.text.as_str())
    }
}

/// The texts between backquotes.
pub fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The names in a type or a path: `Option`, `web_bindings`, `Document` of `Option<web_bindings::Document>`.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_places_and_quoted_names() {
        let line = r#"{"reason":"compiler-message","message":{"message":"no method named `body` found for struct `web_bindings::Document`","level":"error","code":{"code":"E0599"},"spans":[{"file_name":"/m.rs","line_start":9,"is_primary":true,"label":"in `x`","text":[],"expansion":{"span":{"file_name":"src/a.rs","line_start":3,"is_primary":false,"text":[]}}}],"children":[]}}"#;
        let output = format!("{line}\nnot json\n{{\"reason\":\"build-finished\"}}\n");
        let errors = errors(&output);
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].place(), Some((Path::new("src/a.rs"), 3)));
        assert_eq!(errors[0].quoted(), ["body", "web_bindings::Document", "x"]);
        assert_eq!(
            names("&Option<web_bindings::Document>").collect::<Vec<_>>(),
            ["Option", "web_bindings", "Document"]
        );
    }
}
