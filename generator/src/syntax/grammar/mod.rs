//! The grammar of WebIDL, described once: <https://webidl.spec.whatwg.org/#idl-grammar>, with browsers' own additions.
//!
//! The walk over the tokens of a definition or member reports the first token that was not expected, parses the types,
//! and replaces each text that weedle cannot parse by one that it can.

mod attributes;
mod members;
mod prepared;
mod types;
mod values;

pub(super) use prepared::Prepared;
pub(super) use values::is_undefined;

use std::ops::Range;

use super::error::SyntaxError;
use super::head::Head;
use super::outline::{Outline, Part, PartKind, Tokens};
use super::tokens::{Lexed, Token, TokenKind};
use crate::diagnostics::{FileId, Span};
use crate::model::{Name, Type};
use prepared::Edit;

/// How deep argument lists and types may nest. `weedle` recurses, and some of its paths take a power of the depth; the
/// deepest type of the web platform has four levels.
const DEEPEST: usize = 16;

/// [`DEEPEST`] for lists of extended attributes in the arguments of extended attributes, which cost most.
const DEEPEST_ATTRIBUTES: usize = 4;

/// The parsed value, or the thing that was expected at [`Grammar::at`].
type Parsed<T> = Result<T, &'static str>;

/// A type at a place of the source.
struct FoundType {
    place: Range<usize>,
    ty: Type<Name>,
}

struct Grammar<'a> {
    source: &'a str,
    tokens: &'a [Token],
    file: FileId,
    /// Where the source begins in the file.
    base: u32,
    at: usize,
    depth: usize,
    /// The type parameters that can be named, in the text of a `[Type]`; `None` in WebIDL.
    scope: Option<&'a [String]>,
    types: Vec<FoundType>,
    edits: Vec<Edit>,
    errors: Vec<SyntaxError>,
    /// Errors of the type being parsed, whose place is the name after it.
    type_errors: Vec<fn(Range<u32>) -> SyntaxError>,
}

/// Checks each part of the outline and prepares the text for weedle. Takes what is refused out of the outline.
pub(super) fn prepare(file: FileId, source: &str, lexed: &Lexed, outline: &mut Outline) -> Prepared {
    let mut grammar = Grammar::new(file, 0, source, &lexed.tokens, None);
    let parts = std::mem::take(&mut outline.parts);
    for mut part in parts {
        if grammar.part(&mut part) {
            outline.parts.push(part);
        } else if let Some(token) = part.name().and_then(|name| lexed.tokens.get(name)) {
            outline.lost.push(token.text(source).trim_start_matches('_').to_owned());
        }
    }
    outline.errors.append(&mut grammar.errors);
    Prepared::new(source, &lexed.comments, &grammar.edits, grammar.types)
}

/// The type that the text of a `[Type]` describes; the text begins at `base` in the file.
pub(super) fn type_text(file: FileId, base: u32, text: &str, scope: &[String]) -> Result<Type<Name>, SyntaxError> {
    let lexed = super::tokens::lex(text);
    let mut grammar = Grammar::new(file, base, text, &lexed.tokens, Some(scope));
    let parsed = grammar.inner_type().and_then(|ty| match grammar.kind() {
        None => Ok(ty),
        Some(_) => Err("the end of the type"),
    });
    parsed.map_err(|expected| {
        let (range, found) = match grammar.tokens.get(grammar.at) {
            Some(token) => (token.start..token.end, format!("`{}`", token.text(text))),
            None => (text.len() as u32..text.len() as u32 + 1, "the end".to_owned()),
        };
        SyntaxError::type_text(base + range.start..base + range.end, expected, &found)
    })
}

impl<'a> Grammar<'a> {
    fn new(file: FileId, base: u32, source: &'a str, tokens: &'a [Token], scope: Option<&'a [String]>) -> Self {
        Grammar {
            source,
            tokens,
            file,
            base,
            at: 0,
            depth: 0,
            scope,
            types: Vec::new(),
            edits: Vec::new(),
            errors: Vec::new(),
            type_errors: Vec::new(),
        }
    }

    /// False where nothing of the definition is left.
    fn part(&mut self, part: &mut Part) -> bool {
        self.attributes_of(&mut part.attributes);
        match &mut part.kind {
            PartKind::Block { head, members, .. } => {
                let head = *head;
                members.retain_mut(|chunk| {
                    self.attributes_of(&mut chunk.attributes);
                    self.walk(&chunk.rest, |grammar| match head {
                        Head::Dictionary => grammar.field(),
                        _ => grammar.member(),
                    })
                });
                true
            }
            PartKind::Enumeration { body, .. } => self.walk(body, Self::values),
            PartKind::Callback(range) => self.walk(range, Self::callback),
            PartKind::Typedef(range) => self.walk(range, Self::typedef),
            PartKind::Declared { .. } | PartKind::Includes { .. } => true,
        }
    }

    /// A list that is refused counts as none.
    fn attributes_of(&mut self, range: &mut Tokens) {
        if range.start < range.end && !self.walk(range, Self::attributes) {
            range.end = range.start;
        }
    }

    /// Whether these tokens are of the kind that `what` describes. If not, the error is reported.
    fn walk(&mut self, range: &Tokens, what: impl FnOnce(&mut Self) -> Parsed<()>) -> bool {
        let all = self.tokens;
        let before = self.errors.len();
        if let Err(error) = check_depth(&all[range.clone()]) {
            self.errors.push(error);
            return false;
        }
        (self.tokens, self.at, self.depth) = (&all[..range.end], range.start, 0);
        let walked = what(self);
        self.tokens = all;
        let Err(expected) = walked else { return true };
        // Only the first error is kept; others of the same text would follow from it.
        self.errors.truncate(before);
        self.type_errors.clear();
        self.errors.push(SyntaxError::expected_at(self.source, all, self.at, expected));
        false
    }

    /// Notes the type that begins at the token `first` and has just ended.
    fn found_type(&mut self, first: usize, ty: Type<Name>) {
        let place = self.tokens[first].start as usize..self.tokens[self.at - 1].end as usize;
        self.types.push(FoundType { place, ty });
    }

    /// The definition that the token names.
    fn name_of(&self, token: usize) -> Name {
        let token = self.tokens[token];
        let written = token.text(self.source);
        let text = written.strip_prefix('_').unwrap_or(written);
        let end = self.base + token.end;
        let span = Span { file: self.file, start: end - text.len() as u32, end };
        Name { text: text.to_owned(), span }
    }

    fn name(&mut self, what: &'static str) -> Parsed<usize> {
        match self.kind() {
            Some(TokenKind::Word) if self.text() != "-Infinity" => {
                self.at += 1;
                Ok(self.at - 1)
            }
            _ => Err(what),
        }
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_keyword(word);
        self.at += usize::from(found);
        found
    }

    fn is_keyword(&self, word: &str) -> bool {
        self.text() == word
    }

    fn keyword(&mut self, word: &str, what: &'static str) -> Parsed<()> {
        if self.eat_word(word) { Ok(()) } else { Err(what) }
    }

    fn character(&mut self, character: char, what: &'static str) -> Parsed<()> {
        if !self.is(character) {
            return Err(what);
        }
        self.at += 1;
        Ok(())
    }

    fn is(&self, character: char) -> bool {
        self.tokens.get(self.at).is_some_and(|token| token.is(character))
    }

    fn next_is(&self, character: char) -> bool {
        self.tokens.get(self.at + 1).is_some_and(|token| token.is(character))
    }

    fn kind(&self) -> Option<TokenKind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    /// The token as written; empty at the end.
    fn text(&self) -> &'a str {
        self.tokens.get(self.at).map(|token| token.text(self.source)).unwrap_or_default()
    }
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
