//! The documentation of an item.

use std::sync::Arc;

use crate::diagnostics::Span;
use crate::facts::Support;

/// The documentation of one item.
#[derive(Clone, Default, Debug)]
pub struct Docs {
    /// For people: what it is.
    pub sentence: Option<String>,
    /// The lines of WebIDL that it is made of.
    pub webidl: Vec<String>,
    /// Markdown paragraphs.
    pub paragraphs: Vec<String>,
    /// One paragraph of short sentences: the features that it needs, where it is exposed, the engines that have it, links.
    pub facts: Vec<String>,
    /// A Markdown section at the end, with its heading: `# Errors`
    pub section: Option<(&'static str, String)>,
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
    /// The lines of WebIDL, where the documentation leaves them to another item's.
    pub webidl: Vec<String>,
    /// Whether pages that are not secure lack it.
    pub secure: bool,
    pub support: Option<Arc<Support>>,
    /// Who says whether it throws: `g- p+`
    pub witnesses: Option<Arc<str>>,
}

impl Docs {
    /// A line of WebIDL.
    pub fn idl(line: String) -> Docs {
        Docs { webidl: vec![line], ..Docs::default() }
    }

    /// Of a thing that has no WebIDL.
    pub fn sentence(sentence: impl Into<String>) -> Docs {
        Docs { sentence: Some(sentence.into()), ..Docs::default() }
    }

    /// Adds the JavaScript name, where it differs from the Rust name and the compiler accepts it.
    pub fn alias(mut self, javascript: &str, rust: &str) -> Docs {
        let is_new = javascript != rust && !self.aliases.iter().any(|alias| alias == javascript);
        if is_new && can_be_alias(javascript) {
            self.aliases.push(javascript.to_owned());
        }
        self
    }

    /// Adds a short sentence to the paragraph of facts.
    pub fn fact(mut self, sentence: impl Into<String>) -> Docs {
        self.facts.push(sentence.into());
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
