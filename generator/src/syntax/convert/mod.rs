//! From `weedle`'s tree, which borrows the text, to the model's own.

mod attributes;
mod definition;
mod extensions;
mod literal;
mod member;
mod ty;
mod type_text;

pub(super) use definition::convert;

use std::ops::Range;

use weedle::Parse;

use super::DEEPEST;
use super::error::SyntaxError;
use super::expect::{self, Refused};
use super::normalise::Normalised;
use super::outline::Tokens;
use super::tokens::{Token, TokenKind};
use crate::diagnostics::{FileId, Span};
use crate::model::{Calls, Name, Origin, Type, TypeKind};
use attributes::Attributes;

/// [`DEEPEST`] for lists of extended attributes in the arguments of extended attributes, which cost most.
const DEEPEST_ATTRIBUTES: usize = 4;

/// One file being converted.
pub(super) struct Converter<'a> {
    pub file: FileId,
    /// As on disk.
    pub source: &'a str,
    /// Normalised, of the same length; what weedle borrows from.
    pub normalised: &'a Normalised,
    pub tokens: &'a [Token],
    pub errors: Vec<SyntaxError>,
    /// Whether the file is in the dialect that has our own extended attributes.
    pub dialect: bool,
    /// The type parameters that can be named where the conversion is.
    pub scope: Vec<String>,
    /// What `[Throws]` or `[NeverThrows]` says of the definition whose members are being converted.
    pub throws: Option<bool>,
    /// What its `[Calls]` says.
    pub calls: Option<Calls>,
}

impl<'a> Converter<'a> {
    /// Parses all of these tokens as a `T`; what was refused is explained in an error.
    fn parse<T: Parse<'a>>(&mut self, range: &Tokens, refused: Refused) -> Option<T> {
        if let Err(error) = check_depth(self.tokens.get(range.clone()).unwrap_or_default()) {
            self.errors.push(error);
            return None;
        }
        self.parse_text(self.slice(&self.normalised.text, range), range, refused)
    }

    fn parse_text<T: Parse<'a>>(&mut self, text: &'a str, range: &Tokens, refused: Refused) -> Option<T> {
        match T::parse(text) {
            Ok(("", parsed)) => Some(parsed),
            _ => {
                self.errors.push(expect::explain(self.source, self.tokens, range, refused));
                None
            }
        }
    }

    /// The type for which the name at this offset stands.
    fn stood_for(&mut self, name: &str, place: Span) -> Option<Type<Name>> {
        let normalised = self.normalised;
        // What stands in the other text is what is stood for.
        let offset = offset_within(&normalised.text, name)?;
        let found = normalised.stand_ins.iter().find(|found| found.offset == offset)?;
        let parsed = self.parse_text(self.slice(&normalised.inner, &found.ty), &found.ty, Refused::Type)?;
        let mut ty = self.ty(parsed, place);
        if !found.attributes.is_empty() {
            let list = self.slice(&normalised.inner, &found.attributes);
            let attributes = self.parse_text(list, &found.attributes, Refused::Attributes).map(Attributes::new)?;
            attributes.annotate(&mut ty);
        }
        Some(if found.is_array { Type::plain(TypeKind::Sequence(Box::new(ty))) } else { ty })
    }

    fn attributes(&mut self, range: &Tokens) -> Attributes<'a> {
        if range.is_empty() {
            return Attributes::default();
        }
        self.parse(range, Refused::Attributes).map(Attributes::new).unwrap_or_default()
    }

    /// The part of a text that these tokens take.
    fn slice(&self, text: &'a str, range: &Tokens) -> &'a str {
        let start = self.tokens.get(range.start).map_or(0, |token| token.start as usize);
        let end = range.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end as usize);
        text.get(start..end).unwrap_or_default()
    }

    /// Where a piece of either normalised text begins: weedle keeps slices, not positions.
    fn offset(&self, piece: &str) -> usize {
        let within = |text: &str| offset_within(text, piece);
        within(&self.normalised.text).or_else(|| within(&self.normalised.inner)).unwrap_or(0)
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

fn check_depth(tokens: &[Token]) -> Result<(), SyntaxError> {
    let (mut depth, mut lists) = (0usize, 0usize);
    for token in tokens {
        match token.kind {
            TokenKind::Punctuation(b'(' | b'<') => depth += 1,
            TokenKind::Punctuation(b')' | b'>') => depth = depth.saturating_sub(1),
            TokenKind::Punctuation(b'[') => lists += 1,
            TokenKind::Punctuation(b']') => lists = lists.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(SyntaxError::too_deep(*token, DEEPEST));
        }
        if lists > DEEPEST_ATTRIBUTES {
            return Err(SyntaxError::too_deep(*token, DEEPEST_ATTRIBUTES));
        }
    }
    Ok(())
}
