//! Values of constants, defaults and enumerations.

use super::super::tokens::{TokenKind, is_number};
use super::prepared::Edit;
use super::walk::{Parsed, Walk};

/// The default that weedle sees where the source has `undefined`, which is newer than weedle.
const UNDEFINED: &str = "\"ndefine\"";

/// Whether a string that begins at this offset, after its quote, stands for `undefined`.
pub(in crate::syntax) fn is_undefined(source: &str, text_offset: usize) -> bool {
    let before = text_offset.checked_sub("\"".len());
    before.and_then(|start| source.get(start..)).is_some_and(|rest| rest.starts_with("undefined"))
}

impl Walk<'_> {
    pub(super) fn constant_value(&mut self) -> Parsed<()> {
        match (self.kind(), self.text()) {
            (Some(TokenKind::Number), text) if is_number(text) => self.at += 1,
            (_, "true" | "false" | "null" | "Infinity" | "-Infinity" | "NaN") => self.at += 1,
            _ => return Err("a number, `true`, `false` or `null`"),
        }
        Ok(())
    }

    pub(super) fn default(&mut self) -> Parsed<()> {
        if !self.is('=') {
            return Ok(());
        }
        self.at += 1;
        match (self.kind(), self.text()) {
            (Some(TokenKind::Number), text) if !is_number(text) => return Err("a number"),
            (_, "undefined") => self.edits.push(Edit::Put(self.tokens[self.at].start as usize, UNDEFINED)),
            (Some(TokenKind::Number | TokenKind::String), _)
            | (_, "true" | "false" | "null" | "Infinity" | "-Infinity" | "NaN") => {}
            (_, "[") => {
                self.at += 1;
                return self.character(']', "`]`: an array as a default is empty");
            }
            (_, "{") => {
                self.at += 1;
                return self.character('}', "`}`: a dictionary as a default is empty");
            }
            _ => {
                return Err("a default: a number, a string, `true`, `false`, `null`, `undefined`, `[]` or `{}`");
            }
        }
        self.at += 1;
        Ok(())
    }

    /// `{ "a", "b" }` of an enumeration.
    pub(super) fn values(&mut self) -> Parsed<()> {
        self.character('{', "`{`")?;
        loop {
            match self.kind() {
                Some(TokenKind::String) => self.at += 1,
                _ => return Err("a value in double quotes"),
            }
            if !self.eat(',') {
                return self.character('}', "`,` or `}`");
            }
            if self.eat('}') {
                return Ok(());
            }
        }
    }
}
