//! The walk over the tokens of a file: where it is, and what it has found.

use std::ops::Range;

use super::super::error::SyntaxError;
use super::super::tokens::{Token, TokenKind};
use super::depth::check_depth;
use super::outline::Tokens;
use super::prepared::{Edit, FoundType};
use crate::diagnostics::{FileId, Span};
use crate::model::{Name, Type};

/// What was parsed, or what was expected at [`Walk::at`].
pub(super) type Parsed<T> = Result<T, &'static str>;

/// Each rule of the grammar is a method. It begins at the token [`Walk::at`] and leaves the walk after its last token.
pub(super) struct Walk<'a> {
    pub source: &'a str,
    /// The tokens up to the end of the file, or of the member that is being parsed.
    pub tokens: &'a [Token],
    pub file: FileId,
    /// Where the source begins in the file.
    pub base: u32,
    pub at: usize,
    /// How many types are around the type that is being parsed.
    pub depth: usize,
    /// The type parameters that can be named in the text of a `[Type]`; `None` in WebIDL.
    pub type_parameters: Option<&'a [&'a str]>,
    pub types: Vec<FoundType>,
    pub edits: Vec<Edit>,
    pub errors: Vec<SyntaxError>,
    /// Errors of the type that is being parsed. They are shown at the name after it.
    pub type_errors: Vec<fn(Range<u32>) -> SyntaxError>,
    /// The names of the definitions that errors have cost.
    pub lost: Vec<String>,
}

impl<'a> Walk<'a> {
    /// A walk over WebIDL.
    pub(super) fn over_file(file: FileId, source: &'a str, tokens: &'a [Token]) -> Self {
        Walk {
            source,
            tokens,
            file,
            base: 0,
            at: 0,
            depth: 0,
            type_parameters: None,
            types: Vec::new(),
            edits: Vec::new(),
            errors: Vec::new(),
            type_errors: Vec::new(),
            lost: Vec::new(),
        }
    }

    /// A walk over the text of a `[Type]`, which begins at `base` in the file.
    pub(super) fn over_type(
        file: FileId,
        base: u32,
        source: &'a str,
        tokens: &'a [Token],
        type_parameters: &'a [&'a str],
    ) -> Self {
        Walk { base, type_parameters: Some(type_parameters), ..Self::over_file(file, source, tokens) }
    }

    /// Whether the rule accepts exactly these tokens. If not, the error is reported. The walk stays where it is.
    pub(super) fn accepts(&mut self, range: &Tokens, rule: impl FnOnce(&mut Self) -> Parsed<()>) -> bool {
        let (all, after) = (self.tokens, self.at);
        if let Err(error) = check_depth(&all[range.clone()]) {
            self.errors.push(error);
            return false;
        }
        let errors_before = self.errors.len();
        (self.tokens, self.at, self.depth) = (&all[..range.end], range.start, 0);
        let parsed = rule(self);
        self.tokens = all;
        if let Err(expected) = parsed {
            // The other errors of this text only follow from this one.
            self.errors.truncate(errors_before);
            self.type_errors.clear();
            self.errors.push(self.expected(expected));
        }
        self.at = after;
        parsed.is_ok()
    }

    /// The error that says what was expected here.
    pub(super) fn expected(&self, what: &str) -> SyntaxError {
        SyntaxError::expected_at(self.source, self.tokens, self.at, what)
    }

    /// Keeps the type that begins at the token `first` and has just ended.
    pub(super) fn found_type(&mut self, first: usize, ty: Type<Name>) {
        let place = self.tokens[first].start as usize..self.tokens[self.at - 1].end as usize;
        self.types.push(FoundType { place, ty });
    }

    /// The name that the token is, without the `_` that escapes a keyword.
    pub(super) fn name_of(&self, token: usize) -> Name {
        let token = self.tokens[token];
        let text = token.name(self.source);
        let end = self.base + token.end;
        let span = Span { file: self.file, start: end - text.len() as u32, end };
        Name { text: text.to_owned(), span }
    }

    pub(super) fn name(&mut self, what: &'static str) -> Parsed<usize> {
        if !self.is_name(self.at) {
            return Err(what);
        }
        self.at += 1;
        Ok(self.at - 1)
    }

    pub(super) fn is_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && !token.begins_with_dash(self.source))
    }

    pub(super) fn keyword(&mut self, word: &str, what: &'static str) -> Parsed<()> {
        if self.eat_word(word) { Ok(()) } else { Err(what) }
    }

    /// Goes over this word, if it is next.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.is_word_at(self.at, word)
    }

    pub(super) fn is_word_at(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_word(self.source, word))
    }

    pub(super) fn character(&mut self, character: char, what: &'static str) -> Parsed<()> {
        if self.eat(character) { Ok(()) } else { Err(what) }
    }

    /// Goes over this character, if it is next.
    pub(super) fn eat(&mut self, character: char) -> bool {
        let found = self.is(character);
        self.at += usize::from(found);
        found
    }

    pub(super) fn is(&self, character: char) -> bool {
        self.is_at(self.at, character)
    }

    pub(super) fn is_at(&self, at: usize, character: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(character))
    }

    pub(super) fn kind(&self) -> Option<TokenKind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    /// The token as it is written; empty at the end.
    pub(super) fn text(&self) -> &'a str {
        self.tokens.get(self.at).map(|token| token.text(self.source)).unwrap_or_default()
    }
}
