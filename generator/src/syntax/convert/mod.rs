//! From `weedle`'s tree, which borrows the text, to the model's own.

mod attributes;
mod definition;
mod extensions;
mod literal;
mod member;
mod ty;

pub(super) use definition::convert;

use std::ops::Range;

use weedle::Parse;

use super::error::SyntaxError;
use super::grammar::Prepared;
use super::outline::Tokens;
use super::tokens::Token;
use crate::diagnostics::{FileId, Span};
use crate::model::{Calls, Name, Origin, Type};
use attributes::Attributes;

/// One file being converted.
pub(super) struct Converter<'a> {
    pub file: FileId,
    /// As on disk.
    pub source: &'a str,
    /// Of the same length; what weedle borrows from.
    pub prepared: &'a Prepared,
    pub tokens: &'a [Token],
    pub errors: Vec<SyntaxError>,
    /// Whether the file is in the dialect that has our own extended attributes.
    pub dialect: bool,
    /// The type parameters that can be named where the conversion is.
    pub scope: Vec<String>,
    /// The `[Throws]` or `[NeverThrows]` of the definition whose members are being converted.
    pub throws: Option<bool>,
    /// Its `[Calls]`.
    pub calls: Option<Calls>,
}

impl<'a> Converter<'a> {
    /// Parses all of these tokens as a `T`. The grammar has accepted them; an error says that weedle has not.
    fn parse<T: Parse<'a>>(&mut self, range: &Tokens, what: &str) -> Option<T> {
        match T::parse(self.slice(&self.prepared.text, range)) {
            Ok(("", parsed)) => Some(parsed),
            _ => {
                self.errors.push(SyntaxError::unparsable(what, &self.tokens[range.clone()]));
                None
            }
        }
    }

    /// The type for which this name stands in the text.
    fn stood_for(&self, placeholder: &str) -> Type<Name> {
        let found = self.prepared.types.get(&self.offset(placeholder));
        found.expect("the grammar has parsed every type that weedle sees").clone()
    }

    fn attributes(&mut self, range: &Tokens) -> Attributes<'a> {
        if range.is_empty() {
            return Attributes::default();
        }
        self.parse(range, "list of extended attributes").map(Attributes::new).unwrap_or_default()
    }

    /// The part of a text that these tokens take.
    fn slice(&self, text: &'a str, range: &Tokens) -> &'a str {
        let start = self.tokens.get(range.start).map_or(0, |token| token.start as usize);
        let end = range.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end as usize);
        text.get(start..end).unwrap_or_default()
    }

    /// Where a piece of the prepared text begins: weedle keeps slices, not positions.
    fn offset(&self, piece: &str) -> usize {
        offset_within(&self.prepared.text, piece).expect("weedle keeps slices of the text that it parsed")
    }

    fn bytes(&self, piece: &str) -> Range<u32> {
        let start = self.offset(piece) as u32;
        start..start + piece.len() as u32
    }

    fn span(&self, piece: &str) -> Span {
        let bytes = self.bytes(piece);
        Span { file: self.file, start: bytes.start, end: bytes.end }
    }

    fn token_span(&self, index: usize) -> Span {
        let (start, end) = self.tokens.get(index).map_or((0, 0), |token| (token.start, token.end));
        Span { file: self.file, start, end }
    }

    /// The name a token stands for, without the `_` that escapes a keyword.
    pub(super) fn token_name(&self, index: usize) -> Name {
        let text = self.tokens.get(index).map(|token| token.text(self.source)).unwrap_or_default();
        let name = text.strip_prefix('_').unwrap_or(text);
        let mut span = self.token_span(index);
        span.start += (text.len() - name.len()) as u32;
        Name { text: name.to_owned(), span }
    }

    fn origin(&self, span: Span, holder: &str) -> Origin {
        Origin { span, holder: holder.to_owned(), included_in: None }
    }
}

fn offset_within(text: &str, piece: &str) -> Option<usize> {
    let offset = (piece.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (offset <= text.len()).then_some(offset)
}
