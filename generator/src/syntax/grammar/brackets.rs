//! Where a list or a statement ends, by its brackets.

use super::super::error::SyntaxError;
use super::super::tokens::{Token, TokenKind};
use super::outline::Tokens;
use super::walk::Walk;

impl Walk<'_> {
    /// Goes over `[…]`, if it is next.
    pub(super) fn skip_attributes(&mut self) -> Result<Tokens, SyntaxError> {
        let start = self.at;
        if !self.is('[') {
            return Ok(start..start);
        }
        let mut depth = 0usize;
        while let Some(token) = self.tokens.get(self.at) {
            self.at += 1;
            match token.kind {
                TokenKind::Punctuation(b'[') => depth += 1,
                TokenKind::Punctuation(b']') => depth = depth.saturating_sub(1),
                // `= {}` of an argument of `[LegacyFactoryFunction=A(…)]`
                TokenKind::Punctuation(b'{') if self.eat('}') => {}
                TokenKind::Punctuation(b';' | b'{' | b'}') => break,
                _ => {}
            }
            if depth == 0 {
                return Ok(start..self.at);
            }
        }
        Err(SyntaxError::unclosed(self.tokens[start]))
    }

    /// Goes over the `;` that ends this statement or member. The brackets in it must match.
    pub(super) fn skip_statement(&mut self) -> Result<Tokens, SyntaxError> {
        let start = self.at;
        let mut open: Vec<Token> = Vec::new();
        while let Some(token) = self.tokens.get(self.at).copied() {
            match token.kind {
                TokenKind::Punctuation(b'(' | b'[' | b'{') => open.push(token),
                TokenKind::Punctuation(close @ (b')' | b']' | b'}')) => match open.pop() {
                    Some(opening) if closes(opening, close) => {}
                    Some(opening) => return Err(SyntaxError::mismatched(opening, token)),
                    None => return Err(self.expected("`;`")),
                },
                TokenKind::Punctuation(b';') => {
                    // No bracket holds a `;`. The closing bracket is what is missing.
                    if let Some(opening) = open.last() {
                        return Err(SyntaxError::unclosed(*opening));
                    }
                    self.at += 1;
                    return Ok(start..self.at);
                }
                _ => {}
            }
            self.at += 1;
        }
        Err(open.last().map_or_else(|| self.expected("`;`"), |opening| SyntaxError::unclosed(*opening)))
    }
}

fn closes(open: Token, close: u8) -> bool {
    match close {
        b')' => open.is('('),
        b']' => open.is('['),
        _ => open.is('{'),
    }
}
