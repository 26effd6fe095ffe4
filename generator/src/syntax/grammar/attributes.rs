//! Lists of extended attributes.

use super::super::error::SyntaxError;
use super::super::tokens::{Token, TokenKind};
use super::depth::DEEPEST;
use super::outline::Tokens;
use super::prepared::Edit;
use super::walk::{Parsed, Walk};

/// The attributes that a list may have several times: one for each constructor.
const REPEATED: [&str; 4] = ["Constructor", "CustomConstructor", "LegacyFactoryFunction", "NamedConstructor"];

impl<'a> Walk<'a> {
    /// `[A, B=c]`, or nothing.
    pub(super) fn attributes(&mut self) -> Parsed<()> {
        if !self.is('[') {
            return Ok(());
        }
        let open = self.at;
        self.at += 1;
        if self.is(']') {
            let (open, close) = (self.tokens[open], self.tokens[self.at]);
            self.errors.push(SyntaxError::empty_list(open.start..close.end));
        }
        let mut names: Vec<&str> = Vec::new();
        while !self.is(']') {
            let first = self.name("the name of an extended attribute")?;
            if self.is('(') {
                self.arguments()?;
            } else if self.is('=') {
                self.attribute_value()?;
            }
            self.once(first, &mut names);
            if !self.is(']') {
                self.character(',', "`,` or `]`")?;
                if self.is(']') {
                    // `[A, B,]`, which some files have.
                    self.leave_out(self.at - 1..self.at);
                }
            }
        }
        self.character(']', "`]`")
    }

    /// Reports the attribute that begins at this token and has just ended, if the list has it already. It is left out.
    fn once(&mut self, first: usize, names: &mut Vec<&'a str>) {
        let token = self.tokens[first];
        let name = token.name(self.source);
        if !names.contains(&name) {
            return names.push(name);
        }
        if !REPEATED.contains(&name) {
            self.errors.push(SyntaxError::repeated_attribute(name, token.start..token.end));
            // With the `,` before it.
            self.leave_out(first - 1..self.at);
        }
    }

    /// The `=` and the value of an extended attribute.
    fn attribute_value(&mut self) -> Parsed<()> {
        if let Some(length) = unread_value(&self.tokens[self.at..]) {
            self.leave_out(self.at..self.at + length);
            self.at += length;
            return Ok(());
        }
        self.at += 1;
        if !self.is('(') {
            let what = "the value of the extended attribute";
            let value =
                matches!(self.kind(), Some(TokenKind::Word | TokenKind::Number | TokenKind::String)) || self.is('*');
            self.at += usize::from(value);
            return match (value, self.is('(')) {
                (false, _) => Err(what),
                (true, true) => self.arguments(),
                (true, false) => Ok(()),
            };
        }
        self.at += 1;
        loop {
            match self.kind() {
                Some(TokenKind::Word | TokenKind::Number | TokenKind::String) => self.at += 1,
                _ => return Err("a name, a number or a string"),
            }
            if !self.eat(',') {
                return self.character(')', "`,` or `)`");
            }
        }
    }

    /// Puts blanks in the place of these tokens in the text for weedle.
    fn leave_out(&mut self, tokens: Tokens) {
        let bytes = self.tokens[tokens.start].start as usize..self.tokens[tokens.end - 1].end as usize;
        self.edits.push(Edit::Blank(bytes));
    }
}

/// How many tokens this `=` and its value have, if weedle cannot parse them: `[A=1]`, `[A=(0, 8)]`, `[A=b|c]`. No attribute
/// with such a value is used.
fn unread_value(tokens: &[Token]) -> Option<usize> {
    let length = value_length(tokens)?;
    let value = &tokens[1..length];
    let parsed_by_weedle = match value {
        [only] => only.is('*') || matches!(only.kind, TokenKind::Word | TokenKind::String),
        [open, inner @ .., _] if open.is('(') => is_word_list(inner),
        [name, open, ..] => name.kind == TokenKind::Word && open.is('('),
        [] => true,
    };
    // `(Window Worker)` lacks a comma, which the grammar says.
    let is_value = |token: &Token| matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::String);
    if value.windows(2).any(|pair| pair.iter().all(is_value)) {
        return None;
    }
    (!parsed_by_weedle).then_some(length)
}

/// How many tokens there are before the `,` or `]` that ends the value.
fn value_length(tokens: &[Token]) -> Option<usize> {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            _ if depth > DEEPEST => return None,
            TokenKind::Punctuation(b',' | b']') if depth == 0 => return Some(index),
            TokenKind::Punctuation(b'(' | b'[') => depth += 1,
            TokenKind::Punctuation(b')' | b']') => depth = depth.checked_sub(1)?,
            TokenKind::Punctuation(b';') => return None,
            _ => {}
        }
    }
    None
}

fn is_word_list(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().all(|(index, token)| match index % 2 {
        0 => token.kind == TokenKind::Word,
        _ => token.is(','),
    })
}
