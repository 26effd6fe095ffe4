use std::ops::Range;

use weedle::Parse;

use super::super::error::SyntaxError;
use super::super::grammar::{Prepared, Tokens};
use super::super::tokens::Token;
use crate::diagnostics::{FileId, Span};
use crate::model::{Name, Origin, Type};

/// One file, of which definition after definition is converted.
pub(in super::super) struct Converter<'a> {
    pub(super) file: FileId,
    pub(super) source: &'a str,
    /// The text from which weedle borrows. It is as long as the source.
    prepared: &'a Prepared,
    tokens: &'a [Token],
    /// Whether the file is in the dialect for JavaScript's builtins, which has extended attributes of its own.
    pub(super) dialect: bool,
    pub(super) errors: Vec<SyntaxError>,
}

impl<'a> Converter<'a> {
    pub(in super::super) fn new(
        file: FileId,
        source: &'a str,
        prepared: &'a Prepared,
        tokens: &'a [Token],
        dialect: bool,
    ) -> Self {
        Converter { file, source, prepared, tokens, dialect, errors: Vec::new() }
    }

    pub(in super::super) fn into_errors(self) -> Vec<SyntaxError> {
        self.errors
    }

    /// Parses all of these tokens as a `T`. The grammar has accepted them, so that only a gap in weedle is an error.
    pub(super) fn parse<T: Parse<'a>>(&mut self, range: &Tokens, what: &str) -> Option<T> {
        let tokens = &self.tokens[range.clone()];
        let bytes = tokens.first().zip(tokens.last()).map(|(first, last)| first.start as usize..last.end as usize);
        match T::parse(bytes.map_or("", |bytes| &self.prepared.text[bytes])) {
            Ok(("", parsed)) => Some(parsed),
            _ => {
                self.errors.push(SyntaxError::unparsable(what, tokens));
                None
            }
        }
    }

    /// The type that this name stands for in the prepared text.
    pub(super) fn stood_for(&self, placeholder: &str) -> Type<Name> {
        let found = self.prepared.types.get(&self.offset(placeholder));
        found.expect("the grammar has parsed every type that weedle sees").clone()
    }

    /// Where a piece of the prepared text begins. weedle keeps slices and no positions.
    pub(super) fn offset(&self, piece: &str) -> usize {
        let text = self.prepared.text.as_bytes().as_ptr_range();
        let start = piece.as_ptr();
        assert!(text.start <= start && start <= text.end, "weedle keeps slices of the text that it parsed");
        start as usize - text.start as usize
    }

    /// The place of a piece of the prepared text.
    pub(super) fn bytes(&self, piece: &str) -> Range<u32> {
        let start = self.offset(piece) as u32;
        start..start + piece.len() as u32
    }

    /// A name with the dash before it, which the prepared text does not have.
    pub(super) fn with_dash(&self, name: &'a str) -> &'a str {
        let start = self.offset(name);
        let dash = start.checked_sub(1).filter(|before| self.source.as_bytes().get(*before) == Some(&b'-'));
        self.source.get(dash.unwrap_or(start)..start + name.len()).unwrap_or(name)
    }

    pub(super) fn span(&self, piece: &str) -> Span {
        let bytes = self.bytes(piece);
        Span { file: self.file, start: bytes.start, end: bytes.end }
    }

    pub(super) fn token_span(&self, index: usize) -> Span {
        let token = self.tokens[index];
        Span { file: self.file, start: token.start, end: token.end }
    }

    /// The token as it is written, with the `_` that escapes a keyword.
    pub(super) fn token_text(&self, index: usize) -> &'a str {
        self.tokens[index].text(self.source)
    }

    /// The name that the token is, without the `_` that escapes a keyword.
    pub(in super::super) fn token_name(&self, index: usize) -> Name {
        let text = self.tokens[index].name(self.source);
        let span = self.token_span(index);
        Name { text: text.to_owned(), span: Span { start: span.end - text.len() as u32, ..span } }
    }

    pub(super) fn origin(&self, span: Span, holder: &str) -> Origin {
        Origin { span, holder: holder.to_owned(), included_in: None }
    }
}
