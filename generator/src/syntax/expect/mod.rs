//! Says what was expected where, after `weedle` has refused something without telling.
//!
//! It follows the grammar of <https://webidl.spec.whatwg.org/#idl-grammar> over the tokens and builds nothing.

mod attributes;

use super::error::SyntaxError;
use super::outline::{Head, Tokens};
use super::tokens::{Token, TokenKind, is_number};

/// What was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refused {
    Attributes,
    Member(Head),
    Enumeration,
    Callback,
    Typedef,
    Type,
}

impl Refused {
    fn what(self) -> &'static str {
        match self {
            Refused::Attributes => "list of extended attributes",
            Refused::Member(_) => "member",
            Refused::Enumeration => "list of values",
            Refused::Callback => "callback",
            Refused::Typedef => "typedef",
            Refused::Type => "type",
        }
    }
}

pub(super) fn explain(source: &str, tokens: &[Token], range: &Tokens, refused: Refused) -> SyntaxError {
    let tokens_to_end = tokens.get(..range.end).unwrap_or(tokens);
    let mut grammar = Grammar { source, tokens: tokens_to_end, at: range.start };
    let result = match refused {
        Refused::Attributes => grammar.attributes(),
        Refused::Member(Head::Dictionary) => grammar.field(),
        Refused::Member(_) => grammar.member(),
        Refused::Enumeration => grammar.values(),
        Refused::Callback => grammar.callback(),
        Refused::Typedef => grammar.typedef(),
        Refused::Type => grammar.ty(),
    };
    match result {
        Err(what) => SyntaxError::expected_at(source, tokens, grammar.at, what),
        Ok(()) => SyntaxError::unparsable(refused.what(), tokens.get(range.clone()).unwrap_or_default()),
    }
}

/// What was expected at [`Grammar::at`].
type Expected = Result<(), &'static str>;

struct Grammar<'a> {
    source: &'a str,
    tokens: &'a [Token],
    at: usize,
}

impl Grammar<'_> {
    fn member(&mut self) -> Expected {
        match self.text() {
            "const" => self.constant(),
            "constructor" => {
                self.at += 1;
                self.arguments()?;
                self.character(';', "`;`")
            }
            "iterable" | "maplike" | "setlike" | "async_iterable" if self.next_is('<') => self.collection(),
            "async" => {
                self.at += 1;
                self.keyword("iterable", "`iterable` after `async`").map(|()| self.at -= 1)?;
                self.collection()
            }
            "stringifier" if self.next_is(';') => Ok(()),
            "serializer" | "jsonifier" if self.next_is(';') || self.next_is('=') => {
                Err("a member: what this was is an operation `[Default] object toJSON();` now")
            }
            "inherit" => {
                self.at += 1;
                match self.text() {
                    "attribute" | "readonly" => self.attribute_or_operation(),
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

    fn attribute_or_operation(&mut self) -> Expected {
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

    fn attribute(&mut self) -> Expected {
        self.at += 1;
        self.attributes()?;
        self.ty()?;
        self.name("the name of the attribute")?;
        self.character(';', "`;`")
    }

    fn operation(&mut self) -> Expected {
        self.ty()?;
        if !self.is('(') {
            self.name("the name of the operation or `(`")?;
        }
        self.arguments()?;
        self.character(';', "`;`")
    }

    fn collection(&mut self) -> Expected {
        self.at += 1;
        self.character('<', "`<`")?;
        self.attributed_type()?;
        if self.is(',') {
            self.at += 1;
            self.attributed_type()?;
        }
        self.character('>', "`,` or `>`")?;
        if self.is('(') {
            self.arguments()?;
        }
        self.character(';', "`;`")
    }

    fn constant(&mut self) -> Expected {
        self.at += 1;
        self.ty()?;
        self.name("the name of the constant")?;
        self.character('=', "`=` and the value of the constant")?;
        match (self.kind(), self.text()) {
            (Some(TokenKind::Number), text) if is_number(text) => self.at += 1,
            (_, "true" | "false" | "null" | "Infinity" | "-Infinity" | "NaN") => self.at += 1,
            _ => return Err("a number, `true`, `false` or `null`"),
        }
        self.character(';', "`;`")
    }

    fn field(&mut self) -> Expected {
        let required = self.text() == "required";
        if required {
            self.at += 1;
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

    fn values(&mut self) -> Expected {
        self.character('{', "`{`")?;
        loop {
            match self.kind() {
                Some(TokenKind::String) => self.at += 1,
                _ => return Err("a value in double quotes"),
            }
            if self.is(',') {
                self.at += 1;
                if self.is('}') {
                    return Ok(());
                }
            } else {
                return self.character('}', "`,` or `}`");
            }
        }
    }

    fn callback(&mut self) -> Expected {
        self.at += 1;
        self.name("the name of the callback")?;
        self.character('=', "`=` and the type of the result")?;
        self.ty()?;
        self.arguments()?;
        self.character(';', "`;`")
    }

    fn typedef(&mut self) -> Expected {
        self.at += 1;
        self.attributed_type()?;
        self.name("the name of the type")?;
        self.character(';', "`;`")
    }

    fn arguments(&mut self) -> Expected {
        self.character('(', "`(`")?;
        if !self.is(')') {
            self.argument()?;
            while self.is(',') {
                self.at += 1;
                self.argument()?;
            }
        }
        self.character(')', "`,` or `)`")
    }

    fn argument(&mut self) -> Expected {
        self.attributes()?;
        let optional = self.text() == "optional";
        self.at += usize::from(optional);
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

    fn default(&mut self) -> Expected {
        if !self.is('=') {
            return Ok(());
        }
        self.at += 1;
        match (self.kind(), self.text()) {
            (Some(TokenKind::Number), text) if !is_number(text) => Err("a number"),
            (Some(TokenKind::Number | TokenKind::String), _)
            | (_, "true" | "false" | "null" | "undefined" | "Infinity" | "-Infinity" | "NaN") => {
                self.at += 1;
                Ok(())
            }
            (_, "[") => {
                self.at += 1;
                self.character(']', "`]`: an array as a default is empty")
            }
            (_, "{") => {
                self.at += 1;
                self.character('}', "`}`: a dictionary as a default is empty")
            }
            _ => Err("a default: a number, a string, `true`, `false`, `null`, `undefined`, `[]` or `{}`"),
        }
    }

    fn attributed_type(&mut self) -> Expected {
        self.attributes()?;
        self.ty()
    }

    fn ty(&mut self) -> Expected {
        match self.text() {
            "(" => self.union()?,
            "unsigned" => {
                self.at += 1;
                self.integer()?;
            }
            "unrestricted" => {
                self.at += 1;
                if !matches!(self.text(), "float" | "double") {
                    return Err("`float` or `double` after `unrestricted`");
                }
                self.at += 1;
            }
            "long" => self.integer()?,
            "sequence" | "async_sequence" | "FrozenArray" | "ObservableArray" | "Promise" if self.next_is('<') => {
                self.at += 2;
                self.attributed_type()?;
                self.character('>', "`>`")?;
            }
            "record" if self.next_is('<') => {
                self.at += 2;
                self.ty()?;
                self.character(',', "`,` and the type of the values")?;
                self.attributed_type()?;
                self.character('>', "`>`")?;
            }
            "undefined" | "any" if self.next_is('?') => {
                self.at += 1;
                return Err("a name: `undefined` and `any` cannot be nullable");
            }
            _ => self.name("a type")?,
        }
        self.at += usize::from(self.is('?'));
        match self.is('[') && self.next_is(']') {
            true => Err("a name: an array of `T` is a `sequence<T>`"),
            false => Ok(()),
        }
    }

    fn integer(&mut self) -> Expected {
        match self.text() {
            "short" => self.at += 1,
            "long" => {
                self.at += 1;
                self.at += usize::from(self.text() == "long");
            }
            _ => return Err("`short` or `long` after `unsigned`"),
        }
        Ok(())
    }

    fn union(&mut self) -> Expected {
        self.at += 1;
        self.attributed_type()?;
        self.keyword("or", "`or` in the union")?;
        self.attributed_type()?;
        while self.text() == "or" {
            self.at += 1;
            self.attributed_type()?;
        }
        self.character(')', "`or` or `)`")
    }

    fn name(&mut self, what: &'static str) -> Expected {
        match self.kind() {
            Some(TokenKind::Word) if self.text() != "-Infinity" => {
                self.at += 1;
                Ok(())
            }
            _ => Err(what),
        }
    }

    fn keyword(&mut self, word: &str, what: &'static str) -> Expected {
        if self.text() != word {
            return Err(what);
        }
        self.at += 1;
        Ok(())
    }

    fn character(&mut self, character: char, what: &'static str) -> Expected {
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
    fn text(&self) -> &str {
        self.tokens.get(self.at).map(|token| token.text(self.source)).unwrap_or_default()
    }
}
