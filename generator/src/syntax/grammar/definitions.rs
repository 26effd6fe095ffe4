//! Definitions, partial ones and `includes` statements.

use super::super::error::SyntaxError;
use super::super::head::Head;
use super::super::tokens::Lexed;
use super::outline::{Block, Chunk, Outline, Part, PartKind, Tokens};
use super::prepared::Prepared;
use super::walk::Walk;
use crate::diagnostics::FileId;

/// Finds all definitions of a file and checks them.
pub(in super::super) fn outline(file: FileId, source: &str, lexed: &Lexed) -> Outline {
    let mut walk = Walk::over_file(file, source, &lexed.tokens);
    let mut parts = Vec::new();
    while walk.at < walk.tokens.len() {
        let start = walk.at;
        match walk.part() {
            Ok(part) => parts.extend(part),
            Err(error) => {
                walk.errors.push(error);
                walk.lose(start);
                walk.recover(start);
            }
        }
    }
    let prepared = Prepared::new(source, &lexed.comments, &walk.edits, walk.types);
    Outline { parts, prepared, errors: walk.errors, lost: walk.lost }
}

impl Walk<'_> {
    /// One definition or statement; `None` if its end is known, but the rest is wrong. That has been reported.
    fn part(&mut self) -> Result<Option<Part>, SyntaxError> {
        let attributes = self.skip_attributes()?;
        let (kind, accepted) = self.part_kind()?;
        let attributes = self.accepted_attributes(attributes);
        if accepted {
            return Ok(Some(Part { attributes, kind }));
        }
        let name = kind.name().map(|name| self.tokens[name].name(self.source).to_owned());
        self.lost.extend(name);
        Ok(None)
    }

    /// A definition or statement without its extended attributes, and whether the grammar accepts it.
    fn part_kind(&mut self) -> Result<(PartKind, bool), SyntaxError> {
        if self.eat_word("partial") {
            let head = self.partial_head()?;
            return Ok((self.block(head, true)?, true));
        }
        if let Some(head) = self.head() {
            return Ok((self.block(head, false)?, true));
        }
        match self.text() {
            "enum" => self.enumeration(),
            "callback" => {
                let whole = self.skip_statement()?;
                let name = whole.start + if self.is_callback_constructor(whole.start + 1) { 2 } else { 1 };
                let accepted = self.accepts(&whole, Self::callback);
                Ok((PartKind::Callback { name, whole }, accepted))
            }
            "typedef" => {
                let whole = self.skip_statement()?;
                let accepted = self.accepts(&whole, Self::typedef);
                Ok((PartKind::Typedef { name: whole.end - 2, whole }, accepted))
            }
            _ => Ok((self.includes()?, true)),
        }
    }

    /// The keywords of a definition with members, if they are next.
    fn head(&mut self) -> Option<Head> {
        let (head, words) = match self.text() {
            "interface" if self.is_word_at(self.at + 1, "mixin") => (Head::Mixin, 2),
            "interface" => (Head::Interface, 1),
            "callback" if self.is_word_at(self.at + 1, "interface") => (Head::CallbackInterface, 2),
            "dictionary" => (Head::Dictionary, 1),
            "namespace" => (Head::Namespace, 1),
            _ => return None,
        };
        self.at += words;
        Some(head)
    }

    fn partial_head(&mut self) -> Result<Head, SyntaxError> {
        let start = self.at;
        match self.head() {
            Some(Head::CallbackInterface) | None => {
                self.at = start;
                Err(self.expected("`interface`, `interface mixin`, `dictionary` or `namespace` after `partial`"))
            }
            Some(head) => Ok(head),
        }
    }

    fn block(&mut self, head: Head, partial: bool) -> Result<PartKind, SyntaxError> {
        let name = self.identifier("a name")?;
        let inherits = match self.eat(':') {
            true => Some(self.identifier("the name of the parent")?),
            false => None,
        };
        let can_be_declared = head == Head::Interface && !partial && inherits.is_none();
        if can_be_declared && self.eat(';') {
            return Ok(PartKind::Declared { name });
        }
        if !self.is('{') {
            return Err(self.expected(match inherits {
                Some(_) => "`{`",
                None if self.is(';') => "`{`: only an interface can be declared without its members",
                None => "`{` or a parent",
            }));
        }
        let members = self.members(head);
        Ok(PartKind::Block(Block { head, partial, name, inherits, members }))
    }

    /// `{ … };`
    fn members(&mut self, head: Head) -> Vec<Chunk> {
        let open = self.tokens[self.at];
        self.at += 1;
        let mut members = Vec::new();
        while !self.is('}') {
            let Some(next) = self.tokens.get(self.at).copied() else {
                self.errors.push(SyntaxError::unclosed(open));
                return members;
            };
            if self.begins_definition() {
                self.errors.push(SyntaxError::unclosed_before(open, next));
                return members;
            }
            members.extend(self.chunk(head));
        }
        self.at += 1;
        self.semicolon("`;` after `}`");
        members
    }

    /// One member; `None` after an error.
    fn chunk(&mut self, head: Head) -> Option<Chunk> {
        let start = self.at;
        let attributes = match self.skip_attributes() {
            Ok(attributes) => attributes,
            Err(error) => {
                self.errors.push(error);
                self.skip_member(start);
                return None;
            }
        };
        let rest = match self.skip_statement() {
            Ok(rest) => rest,
            Err(error) => {
                self.errors.push(error);
                self.skip_member(start.max(self.at.saturating_sub(1)));
                return None;
            }
        };
        let attributes = self.accepted_attributes(attributes);
        let rule = match head {
            Head::Dictionary => Self::field,
            Head::Interface | Head::Mixin | Head::CallbackInterface | Head::Namespace => Self::member,
        };
        self.accepts(&rest, rule).then_some(Chunk { attributes, rest })
    }

    /// The list, or no list if the grammar refuses it.
    fn accepted_attributes(&mut self, list: Tokens) -> Tokens {
        match list.is_empty() || self.accepts(&list, Self::attributes) {
            true => list,
            false => list.start..list.start,
        }
    }

    fn enumeration(&mut self) -> Result<(PartKind, bool), SyntaxError> {
        self.at += 1;
        let name = self.identifier("a name")?;
        let open = self.at;
        if !self.eat('{') {
            return Err(self.expected("`{`"));
        }
        while !self.eat('}') {
            if self.at >= self.tokens.len() || self.is(';') {
                return Err(SyntaxError::unclosed(self.tokens[open]));
            }
            self.at += 1;
        }
        let body = open..self.at;
        self.semicolon("`;` after `}`");
        let accepted = self.accepts(&body, Self::values);
        Ok((PartKind::Enumeration { name, body }, accepted))
    }

    fn includes(&mut self) -> Result<PartKind, SyntaxError> {
        const DEFINITION: &str = "a definition: one begins with `interface`, `dictionary`, `enum`, `callback`, `typedef`, `namespace` or `partial`, or is `A includes B;`";
        let target = self.at;
        let implements = self.is_word_at(target + 1, "implements");
        if !self.is_name(target) || !(implements || self.is_word_at(target + 1, "includes")) {
            return Err(self.expected(DEFINITION));
        }
        self.at += 2;
        let mixin = self.identifier("the name of a mixin")?;
        self.semicolon("`;`");
        Ok(PartKind::Includes { target, mixin, implements })
    }

    fn identifier(&mut self, what: &'static str) -> Result<usize, SyntaxError> {
        self.name(what).map_err(|what| self.expected(what))
    }

    /// Reports a missing `;`. The definition is used all the same.
    fn semicolon(&mut self, what: &str) {
        if !self.eat(';') {
            self.errors.push(self.expected(what));
        }
    }
}
