//! The documentation of an item.

use std::sync::Arc;

use crate::diagnostics::Span;
use crate::facts::Support;

/// The documentation of one item.
#[derive(Clone, Default, Debug)]
pub struct Docs {
    /// Markdown paragraphs.
    pub paragraphs: Vec<String>,
    /// The JavaScript name, where the Rust name differs: `#[doc(alias)]`.
    pub aliases: Vec<String>,
    /// Why it is deprecated, if it is: `#[deprecated]`.
    pub deprecated: Option<String>,
    pub known: Known,
}

/// What is known of a thing of WebIDL beside its Rust, for the listing.
#[derive(Clone, Default, Debug)]
pub struct Known {
    /// Where it is written.
    pub place: Option<Span>,
    /// Whether pages that are not secure lack it.
    pub secure: bool,
    pub support: Option<Arc<Support>>,
    /// Who says whether it throws: `g- p+`
    pub witnesses: Option<Arc<str>>,
}

impl Docs {
    /// A line of WebIDL.
    pub fn idl(text: String) -> Docs {
        Docs { paragraphs: vec![format!("`{text}`")], ..Docs::default() }
    }

    /// The line of WebIDL that the documentation begins with.
    pub(crate) fn webidl(&self) -> &str {
        self.paragraphs.first().map_or("", |line| line.trim_matches('`'))
    }

    /// Adds the JavaScript name, where it differs from the Rust name and the compiler accepts it.
    pub fn alias(mut self, javascript: &str, rust: &str) -> Docs {
        let is_new = javascript != rust && !self.aliases.iter().any(|alias| alias == javascript);
        if is_new && can_be_alias(javascript) {
            self.aliases.push(javascript.to_owned());
        }
        self
    }

    pub fn paragraph(mut self, text: impl Into<String>) -> Docs {
        self.paragraphs.push(text.into());
        self
    }
}

/// Whether `#[doc(alias)]` may have this text.
fn can_be_alias(text: &str) -> bool {
    let is_refused = |c: char| matches!(c, '"' | '\'') || c.is_whitespace() && c != ' ' || c.is_control();
    !text.is_empty() && text.trim() == text && !text.contains(is_refused)
}
