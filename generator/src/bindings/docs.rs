//! The documentation of an item.

/// The documentation of one item.
#[derive(Clone, Default, Debug)]
pub struct Docs {
    /// Markdown paragraphs.
    pub paragraphs: Vec<String>,
    /// The JavaScript name, where the Rust name differs: `#[doc(alias)]`.
    pub aliases: Vec<String>,
}

impl Docs {
    /// A line of WebIDL.
    pub fn idl(text: String) -> Docs {
        Docs { paragraphs: vec![format!("`{text}`")], aliases: Vec::new() }
    }

    /// The line of WebIDL that the documentation begins with.
    pub(crate) fn webidl(&self) -> &str {
        self.paragraphs.first().map_or("", |line| line.trim_matches('`'))
    }

    pub fn alias(mut self, javascript: &str, rust: &str) -> Docs {
        if !javascript.is_empty() && javascript != rust && !self.aliases.iter().any(|alias| alias == javascript) {
            self.aliases.push(javascript.to_owned());
        }
        self
    }

    pub fn paragraph(mut self, text: impl Into<String>) -> Docs {
        self.paragraphs.push(text.into());
        self
    }
}
