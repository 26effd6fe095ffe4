//! Recovery from errors: the name of the lost definition, and the beginning of the next definition or member.

use super::super::tokens::{Token, TokenKind};
use super::walk::Walk;

/// Words that begin a definition, and no member.
const DEFINITION_WORDS: [&str; 7] = ["interface", "partial", "dictionary", "enum", "typedef", "namespace", "callback"];

impl Walk<'_> {
    /// Remembers the name that this broken definition would have had, so that its uses are not reported as unknown.
    pub(super) fn lose(&mut self, start: usize) {
        let is_keyword = |token: &Token| {
            token.is_word(self.source, "mixin") || DEFINITION_WORDS.iter().any(|word| token.is_word(self.source, word))
        };
        let seen = &self.tokens[start..self.at.min(self.tokens.len())];
        let name = match seen.iter().position(is_keyword) {
            Some(keyword) => self.tokens[start + keyword..].iter().find(|token| !is_keyword(token)),
            // The keyword itself is misspelt: `inteface A { }`
            None => self.tokens.get(self.at + 1),
        };
        let name = name.filter(|token| token.kind == TokenKind::Word).map(|token| token.name(self.source).to_owned());
        self.lost.extend(name);
    }

    /// Whether a definition begins here, in the place of a member. Then a brace before was never closed.
    pub(super) fn begins_definition(&mut self) -> bool {
        let start = self.at;
        let after_attributes = self.skip_attributes().map(|attributes| attributes.end);
        self.at = start;
        let Ok(first) = after_attributes else { return false };
        DEFINITION_WORDS.iter().any(|word| self.is_word_at(first, word))
            && self.is_name(first + 1)
            && self.tokens[first..].iter().find(|t| t.is('{') || t.is(';') || t.is('=')).is_some_and(|t| t.is('{'))
    }

    /// Goes on after an error in a member: over the next `;`, or to the `}` of the definition.
    pub(super) fn skip_member(&mut self, from: usize) {
        self.at = from;
        while let Some(token) = self.tokens.get(self.at) {
            // `{}` is a default value.
            if token.is('}') && !self.at.checked_sub(1).is_some_and(|before| self.is_at(before, '{')) {
                return;
            }
            self.at += 1;
            if token.is(';') {
                return;
            }
        }
    }

    /// Goes on after an error in a definition: to one of their words at the beginning of a line, or over `};`.
    pub(super) fn recover(&mut self, start: usize) {
        self.at = self.at.max(start + 1);
        while self.at < self.tokens.len() {
            let follows_end = self.at >= 2 && self.is_at(self.at - 2, '}') && self.is_at(self.at - 1, ';');
            let begins = DEFINITION_WORDS.iter().any(|word| self.is_word(word)) && self.begins_line();
            if follows_end || begins {
                return;
            }
            self.at += 1;
        }
    }

    fn begins_line(&self) -> bool {
        let Some(token) = self.tokens.get(self.at) else { return false };
        let Some(before) = self.at.checked_sub(1) else { return true };
        self.source[self.tokens[before].end as usize..token.start as usize].contains('\n')
    }
}
