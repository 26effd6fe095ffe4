//! A file of Rust, parsed so that its text can be edited.

pub mod imports;
mod token;
mod tree;

use std::ops::Range;

pub use token::{Kind as TokenKind, Token, tokens};
pub use tree::{Id, Kind, Tree};

/// A file that parses.
pub struct Parsed {
    pub file: syn::File,
    pub tree: Tree,
    pub tokens: Vec<Token>,
}

impl Parsed {
    /// `None` where the text is no Rust that this program knows, so that it is left alone.
    pub fn of(text: &str) -> Option<Self> {
        // Neither has a token, and both would move the places of those after them.
        if text.starts_with('\u{feff}') || text.starts_with("#!/") {
            return None;
        }
        let stream: proc_macro2::TokenStream = text.parse().ok()?;
        let file: syn::File = syn::parse2(stream.clone()).ok()?;
        Some(Parsed { tree: Tree::of(&file, text), tokens: tokens(stream), file })
    }
}

/// The name before a place: of `a.b` at the end, `b`.
pub fn last_name(text: &str, range: &Range<usize>) -> String {
    let text = text.get(range.clone()).unwrap_or_default();
    let end = text.rfind(|c: char| c.is_alphanumeric() || c == '_').map_or(0, |at| at + 1);
    let start = text[..end].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
    text[start..end].to_owned()
}
