//! Lists of extended attributes.

use super::super::tokens::TokenKind;
use super::{Expected, Grammar};

impl Grammar<'_> {
    pub(super) fn attributes(&mut self) -> Expected {
        if !self.is('[') {
            return Ok(());
        }
        self.at += 1;
        while !self.is(']') {
            self.name("the name of an extended attribute")?;
            if self.is('(') {
                self.arguments()?;
            } else if self.is('=') {
                self.at += 1;
                self.attribute_value()?;
            }
            if !self.is(']') {
                self.character(',', "`,` or `]`")?;
            }
        }
        self.character(']', "`]`")
    }

    fn attribute_value(&mut self) -> Expected {
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
        while !self.is(')') {
            match self.kind() {
                Some(TokenKind::Word | TokenKind::Number | TokenKind::String) => self.at += 1,
                _ => return Err("a name, a number or a string"),
            }
            if !self.is(',') {
                break;
            }
            self.at += 1;
            if self.is(')') {
                return Err("a name, a number or a string");
            }
        }
        self.character(')', "`,` or `)`")
    }
}
