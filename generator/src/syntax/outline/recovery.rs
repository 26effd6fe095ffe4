//! After an error: which name is lost, and where the next definition or member begins.

use super::super::tokens::{Token, TokenKind};
use super::Parser;

/// Words that begin a definition, and no member.
const DEFINITION_WORDS: [&str; 7] = ["interface", "partial", "dictionary", "enum", "typedef", "namespace", "callback"];

impl Parser<'_> {
    /// Remembers the name that this broken definition would have had, so that its uses are not reported as unknown.
    pub(super) fn lose(&mut self, start: usize) {
        let is_keyword = |token: &Token| {
            token.is_word(self.source, "mixin") || DEFINITION_WORDS.iter().any(|word| token.is_word(self.source, word))
        };
        let seen = self.tokens.get(start..self.at).unwrap_or_default();
        let name = match seen.iter().position(is_keyword) {
            Some(keyword) => self.tokens[start + keyword..].iter().find(|token| !is_keyword(token)),
            // The keyword itself is misspelt: `inteface A { }`
            None => self.tokens.get(self.at + 1),
        };
        let name = name.filter(|token| token.kind == TokenKind::Word).map(|token| token.text(self.source));
        self.outline.lost.extend(name.map(|name| name.trim_start_matches('_').to_owned()));
    }

    /// Whether a definition begins where a member should: a brace before was never closed.
    pub(super) fn begins_definition(&mut self) -> bool {
        let start = self.at;
        let after_attributes = self.attributes().map(|attributes| attributes.end);
        self.at = start;
        let Ok(first) = after_attributes else { return false };
        DEFINITION_WORDS.iter().any(|word| self.word_at(first, word))
            && self.is_name(first + 1)
            && self.tokens[first..].iter().find(|t| t.is('{') || t.is(';') || t.is('=')).is_some_and(|t| t.is('{'))
    }

    /// After an error in a member: over the next `;`, or before the `}` of the definition.
    pub(super) fn skip_member(&mut self, from: usize) {
        self.at = from;
        while let Some(token) = self.tokens.get(self.at) {
            if token.is('}') && !self.tokens.get(self.at.wrapping_sub(1)).is_some_and(|before| before.is('{')) {
                return;
            }
            self.at += 1;
            if token.is(';') {
                return;
            }
        }
    }

    /// To the next token that can begin a definition: one of their words at the beginning of a line, or what follows
    /// `};`.
    pub(super) fn recover(&mut self, start: usize) {
        self.at = self.at.max(start + 1);
        while self.at < self.tokens.len() {
            let before =
                [self.at.checked_sub(2), self.at.checked_sub(1)].map(|at| at.and_then(|at| self.tokens.get(at)));
            let after_end = matches!(before, [Some(brace), Some(end)] if brace.is('}') && end.is(';'));
            let begins_part = DEFINITION_WORDS.iter().any(|word| self.word(word));
            let begins = begins_part && self.begins_line();
            if after_end || begins {
                return;
            }
            self.at += 1;
        }
    }

    fn begins_line(&self) -> bool {
        let Some(token) = self.tokens.get(self.at) else { return false };
        let Some(before) = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)) else { return true };
        self.source.get(before.end as usize..token.start as usize).is_some_and(|between| between.contains('\n'))
    }
}
