//! Members, callbacks and typedefs.

use super::super::tokens::TokenKind;
use super::prepared::Edit;
use super::walk::{Parsed, Walk};

impl Walk<'_> {
    pub(super) fn member(&mut self) -> Parsed<()> {
        match self.text() {
            "const" => self.constant(),
            "constructor" => {
                self.at += 1;
                self.arguments()?;
                self.character(';', "`;`")
            }
            "iterable" | "maplike" | "setlike" | "async_iterable" if self.is_at(self.at + 1, '<') => self.collection(),
            "async" => {
                self.at += 1;
                self.keyword("iterable", "`iterable` after `async`").map(|()| self.at -= 1)?;
                self.collection()
            }
            "stringifier" if self.is_at(self.at + 1, ';') => Ok(()),
            "serializer" | "jsonifier" if self.is_at(self.at + 1, ';') || self.is_at(self.at + 1, '=') => {
                Err("a member: an operation `[Default] object toJSON();` has replaced this one")
            }
            "inherit" => {
                self.at += 1;
                match self.text() {
                    "attribute" => self.attribute(),
                    "readonly" => {
                        Err("`attribute` after `inherit`: it has the parent's getter and a setter of its own")
                    }
                    _ => Err("`attribute` after `inherit`"),
                }
            }
            "stringifier" | "static" => {
                self.at += 1;
                self.attribute_or_operation()
            }
            "getter" | "setter" | "deleter" | "legacycaller" => {
                self.at += 1;
                self.operation()
            }
            _ => self.attribute_or_operation(),
        }
    }

    fn attribute_or_operation(&mut self) -> Parsed<()> {
        match self.text() {
            "readonly" => {
                self.at += 1;
                match self.text() {
                    "maplike" | "setlike" => self.collection(),
                    "attribute" => self.attribute(),
                    _ => Err("`attribute`, `maplike` or `setlike` after `readonly`"),
                }
            }
            "attribute" => self.attribute(),
            _ => self.operation(),
        }
    }

    fn attribute(&mut self) -> Parsed<()> {
        self.at += 1;
        self.attributes()?;
        self.ty()?;
        self.attribute_name()?;
        self.character(';', "`;`")
    }

    /// The attributes of styles may begin with a dash, `-webkit-filter`, which weedle does not take.
    fn attribute_name(&mut self) -> Parsed<()> {
        match self.tokens.get(self.at) {
            Some(token) if token.begins_with_dash(self.source) => {
                self.edits.push(Edit::Put(token.start as usize, "_"));
                self.at += 1;
            }
            _ => drop(self.name("the name of the attribute")?),
        }
        Ok(())
    }

    fn operation(&mut self) -> Parsed<()> {
        self.ty()?;
        if !self.is('(') {
            self.name("the name of the operation or `(`")?;
        }
        self.arguments()?;
        self.character(';', "`;`")
    }

    fn collection(&mut self) -> Parsed<()> {
        if self.is_word("async_iterable") {
            // Two words until 2023, which is what weedle knows.
            self.edits.push(Edit::Put(self.tokens[self.at].start as usize, "async iterable"));
        }
        self.at += 1;
        self.character('<', "`<`")?;
        self.attributed_type()?;
        if self.eat(',') {
            self.attributed_type()?;
        }
        self.character('>', "`,` or `>`")?;
        if self.is('(') {
            self.arguments()?;
        }
        self.character(';', "`;`")
    }

    fn constant(&mut self) -> Parsed<()> {
        self.at += 1;
        let first = self.at;
        self.ty()?;
        let found = self.types.last().expect("the type before has just been found");
        let mut has_parts = false;
        found.ty.parts(&mut |_| has_parts = true);
        if has_parts {
            self.at = first;
            return Err("a type without parts, as constants have");
        }
        self.name("the name of the constant")?;
        self.character('=', "`=` and the value of the constant")?;
        self.constant_value()?;
        self.character(';', "`;`")
    }

    pub(super) fn field(&mut self) -> Parsed<()> {
        let required = self.eat_word("required");
        if required {
            self.attributes()?;
        }
        self.ty()?;
        self.name("the name of the field")?;
        if required && self.is('=') {
            return Err("`;`: a required field has no default");
        }
        self.default()?;
        self.character(';', "`;` or `= default`")
    }

    pub(super) fn callback(&mut self) -> Parsed<()> {
        self.at += 1;
        if self.is_callback_constructor(self.at) {
            let token = self.tokens[self.at];
            self.edits.push(Edit::Blank(token.start as usize..token.end as usize));
            self.at += 1;
        }
        self.name("the name of the callback")?;
        self.character('=', "`=` and the type of the result")?;
        self.ty()?;
        self.arguments()?;
        self.character(';', "`;`")
    }

    /// Whether this is the second word of `callback constructor A = …`, which Chromium has.
    pub(super) fn is_callback_constructor(&self, at: usize) -> bool {
        self.is_word_at(at, "constructor") && self.tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Word)
    }

    pub(super) fn typedef(&mut self) -> Parsed<()> {
        self.at += 1;
        self.attributed_type()?;
        self.name("the name of the type")?;
        self.character(';', "`;`")
    }

    pub(super) fn arguments(&mut self) -> Parsed<()> {
        self.character('(', "`(`")?;
        if !self.is(')') {
            self.argument()?;
            while self.eat(',') {
                self.argument()?;
            }
        }
        self.character(')', "`,` or `)`")
    }

    fn argument(&mut self) -> Parsed<()> {
        self.attributes()?;
        let optional = self.eat_word("optional");
        self.attributed_type()?;
        if self.kind() == Some(TokenKind::Ellipsis) {
            self.at += 1;
        }
        self.name("the name of the argument")?;
        if self.is('=') && !optional {
            return Err("`,` or `)`: only an `optional` argument has a default");
        }
        self.default()
    }

    fn attributed_type(&mut self) -> Parsed<()> {
        self.attributes()?;
        self.ty()
    }
}
