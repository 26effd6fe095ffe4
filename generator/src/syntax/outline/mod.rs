//! The shape of a file: where each definition and each of its members begins and ends.
//!
//! `weedle` then parses each part by itself, so that an error costs one member and not the rest of the file, and so
//! that an unnamed member has a place too.

mod recovery;

use std::ops::Range;

use super::error::SyntaxError;
use super::head::Head;
use super::tokens::{Token, TokenKind};

/// A range of tokens.
pub(super) type Tokens = Range<usize>;

#[derive(Default)]
pub(super) struct Outline {
    pub parts: Vec<Part>,
    pub errors: Vec<SyntaxError>,
    /// The names of definitions that are no parts, because of an error.
    pub lost: Vec<String>,
}

/// One definition or statement, its parts not yet parsed.
pub(super) struct Part {
    /// `[…]`, or empty.
    pub attributes: Tokens,
    pub kind: PartKind,
}

pub(super) enum PartKind {
    /// A definition with members between braces.
    Block { head: Head, partial: bool, name: usize, inherits: Option<usize>, members: Vec<Chunk> },
    /// `enum A { … };` from the keyword on.
    Enumeration { name: usize, body: Tokens },
    /// `callback A = …;` from the keyword on.
    Callback(Tokens),
    /// `typedef …;` from the keyword on.
    Typedef(Tokens),
    /// `interface A;`, which Gecko's files have for what is not WebIDL.
    Declared { name: usize },
    /// `A includes B;`, or `A implements B;` of older WebIDL.
    Includes { target: usize, mixin: usize, implements: bool },
}

impl Part {
    /// The token that names what is defined; for a typedef, the last but the `;`.
    pub(super) fn name(&self) -> Option<usize> {
        match &self.kind {
            PartKind::Block { name, .. } | PartKind::Enumeration { name, .. } | PartKind::Declared { name } => {
                Some(*name)
            }
            PartKind::Callback(range) => Some(range.start + 1),
            PartKind::Typedef(range) => range.end.checked_sub(2),
            PartKind::Includes { .. } => None,
        }
    }
}

/// One member: its attributes and the rest up to its `;`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Chunk {
    pub attributes: Tokens,
    pub rest: Tokens,
}

pub(super) fn outline(source: &str, tokens: &[Token]) -> Outline {
    let mut parser = Parser { source, tokens, at: 0, outline: Outline::default() };
    while parser.at < tokens.len() {
        let start = parser.at;
        match parser.part() {
            Ok(part) => parser.outline.parts.push(part),
            Err(error) => {
                parser.outline.errors.push(error);
                parser.lose(start);
                parser.recover(start);
            }
        }
    }
    parser.outline
}

struct Parser<'a> {
    source: &'a str,
    tokens: &'a [Token],
    at: usize,
    outline: Outline,
}

impl Parser<'_> {
    fn part(&mut self) -> Result<Part, SyntaxError> {
        let attributes = self.attributes()?;
        let kind = if self.word("partial") {
            self.at += 1;
            self.partial()?
        } else if self.word("interface") {
            self.at += 1;
            let head = if self.word("mixin") { Head::Mixin } else { Head::Interface };
            self.at += usize::from(head == Head::Mixin);
            self.block(head, false)?
        } else if self.word("callback") && self.word_at(self.at + 1, "interface") {
            self.at += 2;
            self.block(Head::CallbackInterface, false)?
        } else if self.word("dictionary") {
            self.at += 1;
            self.block(Head::Dictionary, false)?
        } else if self.word("namespace") {
            self.at += 1;
            self.block(Head::Namespace, false)?
        } else if self.word("enum") {
            self.enumeration()?
        } else if self.word("callback") {
            PartKind::Callback(self.statement()?)
        } else if self.word("typedef") {
            PartKind::Typedef(self.statement()?)
        } else {
            self.includes()?
        };
        Ok(Part { attributes, kind })
    }

    fn partial(&mut self) -> Result<PartKind, SyntaxError> {
        let head = if self.word("interface") && self.word_at(self.at + 1, "mixin") {
            self.at += 1;
            Head::Mixin
        } else if self.word("interface") {
            Head::Interface
        } else if self.word("dictionary") {
            Head::Dictionary
        } else if self.word("namespace") {
            Head::Namespace
        } else {
            return Err(self.expected("`interface`, `interface mixin`, `dictionary` or `namespace` after `partial`"));
        };
        self.at += 1;
        self.block(head, true)
    }

    fn block(&mut self, head: Head, partial: bool) -> Result<PartKind, SyntaxError> {
        let name = self.name("a name")?;
        let mut inherits = None;
        if self.punctuation(':') {
            self.at += 1;
            inherits = Some(self.name("the name of the parent")?);
        }
        let open = self.at;
        if self.punctuation(';') && head == Head::Interface && !partial && inherits.is_none() {
            self.at += 1;
            return Ok(PartKind::Declared { name });
        }
        if !self.punctuation('{') {
            return Err(self.expected(match inherits {
                Some(_) => "`{`",
                None if self.punctuation(';') => "`{`: only an interface can be declared without its members",
                None => "`{` or a parent",
            }));
        }
        self.at += 1;
        let mut members = Vec::new();
        let mut closed = false;
        while !closed {
            if self.at >= self.tokens.len() {
                self.outline.errors.push(SyntaxError::unclosed(self.tokens[open]));
                break;
            }
            if self.begins_definition() {
                self.outline.errors.push(SyntaxError::unclosed_before(self.tokens[open], self.tokens[self.at]));
                break;
            }
            closed = self.punctuation('}');
            if !closed {
                members.extend(self.member());
            }
        }
        if closed {
            self.at += 1;
            self.semicolon("`;` after `}`");
        }
        Ok(PartKind::Block { head, partial, name, inherits, members })
    }

    /// `None` after an error, which is over this member only.
    fn member(&mut self) -> Option<Chunk> {
        let start = self.at;
        let attributes = match self.attributes() {
            Ok(attributes) => attributes,
            Err(error) => {
                self.outline.errors.push(error);
                self.skip_member(start);
                return None;
            }
        };
        let rest = self.at;
        match self.skip_statement() {
            Ok(()) => Some(Chunk { attributes, rest: rest..self.at }),
            Err(error) => {
                self.outline.errors.push(error);
                self.skip_member(start.max(self.at.saturating_sub(1)));
                None
            }
        }
    }

    /// Over the `;` that ends this statement or member; brackets in it must match.
    fn skip_statement(&mut self) -> Result<(), SyntaxError> {
        let mut open: Vec<usize> = Vec::new();
        while let Some(token) = self.tokens.get(self.at) {
            match token.kind {
                TokenKind::Punctuation(b';') if open.is_empty() => {
                    self.at += 1;
                    return Ok(());
                }
                TokenKind::Punctuation(b'(' | b'[' | b'{') => open.push(self.at),
                TokenKind::Punctuation(close @ (b')' | b']' | b'}')) => {
                    let matching = open.last().map(|at| self.tokens[*at]);
                    match matching {
                        Some(matching) if closes(matching, close) => {
                            open.pop();
                        }
                        Some(matching) => return Err(SyntaxError::mismatched(matching, *token)),
                        None => return Err(SyntaxError::expected_at(self.source, self.tokens, self.at, "`;`")),
                    }
                }
                // Never inside brackets: the bracket is what is missing.
                TokenKind::Punctuation(b';') => {
                    return Err(SyntaxError::unclosed(self.tokens[open[open.len() - 1]]));
                }
                _ => {}
            }
            self.at += 1;
        }
        Err(match open.last() {
            Some(open) => SyntaxError::unclosed(self.tokens[*open]),
            None => self.expected("`;`"),
        })
    }

    fn enumeration(&mut self) -> Result<PartKind, SyntaxError> {
        self.at += 1;
        let name = self.name("a name")?;
        let open = self.at;
        if !self.punctuation('{') {
            return Err(self.expected("`{`"));
        }
        self.at += 1;
        while !self.punctuation('}') {
            if self.at >= self.tokens.len() || self.punctuation(';') {
                return Err(SyntaxError::unclosed(self.tokens[open]));
            }
            self.at += 1;
        }
        self.at += 1;
        let body = open..self.at;
        self.semicolon("`;` after `}`");
        Ok(PartKind::Enumeration { name, body })
    }

    fn statement(&mut self) -> Result<Tokens, SyntaxError> {
        let start = self.at;
        self.skip_statement()?;
        Ok(start..self.at)
    }

    fn includes(&mut self) -> Result<PartKind, SyntaxError> {
        const DEFINITION: &str = "a definition: one begins with `interface`, `dictionary`, `enum`, `callback`, `typedef`, `namespace` or `partial`, or is `A includes B;`";
        let target = self.at;
        let implements = self.word_at(target + 1, "implements");
        if !self.is_name(target) || !(implements || self.word_at(target + 1, "includes")) {
            return Err(self.expected(DEFINITION));
        }
        self.at += 2;
        let mixin = self.name("the name of a mixin")?;
        self.semicolon("`;`");
        Ok(PartKind::Includes { target, mixin, implements })
    }

    /// `[…]` with all in it, or nothing.
    fn attributes(&mut self) -> Result<Tokens, SyntaxError> {
        let start = self.at;
        if !self.punctuation('[') {
            return Ok(start..start);
        }
        let mut depth = 0usize;
        while let Some(token) = self.tokens.get(self.at) {
            self.at += 1;
            match token.kind {
                TokenKind::Punctuation(b'[') => depth += 1,
                TokenKind::Punctuation(b']') => depth = depth.saturating_sub(1),
                // `= {}` of an argument of `[LegacyFactoryFunction=A(…)]`
                TokenKind::Punctuation(b'{') if self.punctuation('}') => self.at += 1,
                TokenKind::Punctuation(b';' | b'{' | b'}') => break,
                _ => {}
            }
            if depth == 0 {
                return Ok(start..self.at);
            }
        }
        Err(SyntaxError::unclosed(self.tokens[start]))
    }

    fn name(&mut self, what: &str) -> Result<usize, SyntaxError> {
        if !self.is_name(self.at) {
            return Err(self.expected(what));
        }
        self.at += 1;
        Ok(self.at - 1)
    }

    /// A missing one is reported, and the definition is used all the same.
    fn semicolon(&mut self, what: &str) {
        if self.punctuation(';') {
            self.at += 1;
        } else {
            let error = self.expected(what);
            self.outline.errors.push(error);
        }
    }

    fn is_name(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind == TokenKind::Word && !token.is_word(self.source, "-Infinity"))
    }

    fn word(&self, word: &str) -> bool {
        self.word_at(self.at, word)
    }

    fn word_at(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_word(self.source, word))
    }

    fn punctuation(&self, character: char) -> bool {
        self.tokens.get(self.at).is_some_and(|token| token.is(character))
    }

    fn expected(&self, what: &str) -> SyntaxError {
        SyntaxError::expected_at(self.source, self.tokens, self.at, what)
    }
}

fn closes(open: Token, close: u8) -> bool {
    match close {
        b')' => open.is('('),
        b']' => open.is('['),
        _ => open.is('{'),
    }
}
