//! Types as text, in `[Type="Array<[K, V]>"]`: WebIDL's, and what it lacks. `webidls/ecmascript/README.md` has the
//! grammar.

use super::super::error::SyntaxError;
use super::Converter;
use crate::diagnostics::Span;
use crate::model::{FloatKind, IntegerKind, Name, StringKind, Type, TypeKind};

impl<'a> Converter<'a> {
    /// The type that this text, a slice of the source, stands for; what is wrong with it is reported.
    pub(super) fn type_text(&mut self, text: &'a str) -> Option<Type<Name>> {
        let base = self.offset(text) as u32;
        let mut parser = Parser { text, at: 0, depth: 0, scope: &self.scope };
        let parsed = parser.ty().and_then(|ty| match parser.peek() {
            Piece::End => Ok(ty),
            _ => Err(parser.expected("the end of the type")),
        });
        match parsed {
            Ok(ty) => Some(self.placed(ty, base)),
            Err(wrong) => {
                let range = base + wrong.start..base + wrong.end;
                self.errors.push(SyntaxError::type_text(range, &wrong.expected, &wrong.found));
                None
            }
        }
    }

    /// The names' places in the file, not in the text.
    fn placed(&self, ty: Type<Name>, base: u32) -> Type<Name> {
        let file = self.file;
        let placed = ty.map(&mut |name: &Name| {
            let span = Span { file, start: base + name.span.start, end: base + name.span.end };
            Some(TypeKind::Reference(Name { text: name.text.clone(), span }))
        });
        placed.unwrap_or(ty)
    }
}

/// What stands where something else should.
struct Wrong {
    start: u32,
    end: u32,
    expected: String,
    found: String,
}

type Parsed<T> = Result<T, Wrong>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece<'t> {
    Word(&'t str),
    /// A bracket, a comma, `?`, `.` or `->`.
    Mark(&'t str),
    Other(&'t str),
    End,
}

/// How deep a type may nest: the parser recurses.
const DEEPEST: usize = 16;

struct Parser<'t, 's> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// The type parameters that can be named here.
    scope: &'s [String],
}

impl<'t> Parser<'t, '_> {
    /// `Type = Single [ "?" ]`
    fn ty(&mut self) -> Parsed<Type<Name>> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.expected("a type that is less deep"));
        }
        let kind = self.single()?;
        self.depth -= 1;
        let nullable = self.eat("?");
        Ok(Type { nullable, ..Type::plain(kind) })
    }

    fn single(&mut self) -> Parsed<TypeKind<Name>> {
        match self.peek() {
            Piece::Mark("(") => self.function_or_union(),
            Piece::Mark("[") => {
                self.next();
                let first = self.ty()?;
                self.expect(",")?;
                let second = self.ty()?;
                self.expect("]")?;
                Ok(TypeKind::Pair(Box::new(first), Box::new(second)))
            }
            Piece::Word(_) => self.named(),
            _ => Err(self.expected("a type")),
        }
    }

    /// `(T, U) -> R` or `(A or B)`
    fn function_or_union(&mut self) -> Parsed<TypeKind<Name>> {
        self.expect("(")?;
        let mut types = Vec::new();
        let mut is_union = false;
        while !self.eat(")") {
            types.push(self.ty()?);
            match self.peek() {
                Piece::Word("or") if is_union || types.len() == 1 => {
                    is_union = true;
                    self.next();
                }
                Piece::Mark(",") if !is_union => self.next(),
                Piece::Mark(")") => {}
                _ => return Err(self.expected("`,`, `or` or `)`")),
            }
        }
        if is_union {
            return Ok(TypeKind::Union(types));
        }
        self.expect("->")?;
        let returns = self.ty()?;
        Ok(TypeKind::Function(types, Box::new(returns)))
    }

    fn named(&mut self) -> Parsed<TypeKind<Name>> {
        let start = self.start();
        let word = self.word()?;
        if let Some(kind) = self.builtin(word) {
            return Ok(kind);
        }
        if self.scope.iter().any(|parameter| parameter == word) {
            if self.eat(".") {
                return Ok(TypeKind::Projection(word.to_owned(), self.word()?.to_owned()));
            }
            return Ok(TypeKind::Parameter(word.to_owned()));
        }
        let span = Span { file: crate::diagnostics::FileId(0), start: start as u32, end: (start + word.len()) as u32 };
        let name = Name { text: word.to_owned(), span };
        if self.peek() != Piece::Mark("<") {
            return Ok(TypeKind::Reference(name));
        }
        let mut arguments = self.arguments()?;
        Ok(match (word, arguments.len()) {
            ("sequence", 1) => TypeKind::Sequence(Box::new(arguments.swap_remove(0))),
            ("Promise", 1) => TypeKind::Promise(Box::new(arguments.swap_remove(0))),
            ("record", 1) => TypeKind::Record(StringKind::Dom, Box::new(arguments.swap_remove(0))),
            _ => TypeKind::Generic(name, arguments),
        })
    }

    fn arguments(&mut self) -> Parsed<Vec<Type<Name>>> {
        self.expect("<")?;
        let mut arguments = vec![self.ty()?];
        while self.eat(",") {
            arguments.push(self.ty()?);
        }
        self.expect(">")?;
        Ok(arguments)
    }

    /// WebIDL's own types; the numbers' names have several words.
    fn builtin(&mut self, word: &str) -> Option<TypeKind<Name>> {
        use FloatKind as F;
        use IntegerKind as I;
        Some(match word {
            "any" => TypeKind::Any,
            "undefined" => TypeKind::Undefined,
            "boolean" => TypeKind::Boolean,
            "bigint" => TypeKind::BigInt,
            "object" => TypeKind::Object,
            "symbol" => TypeKind::Symbol,
            "DOMString" => TypeKind::String(StringKind::Dom),
            "USVString" => TypeKind::String(StringKind::Usv),
            "float" => TypeKind::Float(F::Float),
            "double" => TypeKind::Float(F::Double),
            "byte" => TypeKind::Integer(I::Byte),
            "octet" => TypeKind::Integer(I::Octet),
            "short" => TypeKind::Integer(I::Short),
            "long" if self.eat_word("long") => TypeKind::Integer(I::LongLong),
            "long" => TypeKind::Integer(I::Long),
            "unrestricted" if self.eat_word("double") => TypeKind::Float(F::UnrestrictedDouble),
            "unrestricted" if self.eat_word("float") => TypeKind::Float(F::UnrestrictedFloat),
            "unsigned" if self.eat_word("short") => TypeKind::Integer(I::UnsignedShort),
            "unsigned" if self.eat_word("long") => match self.eat_word("long") {
                true => TypeKind::Integer(I::UnsignedLongLong),
                false => TypeKind::Integer(I::UnsignedLong),
            },
            _ => return None,
        })
    }

    fn word(&mut self) -> Parsed<&'t str> {
        match self.peek() {
            Piece::Word(word) => {
                self.next();
                Ok(word)
            }
            _ => Err(self.expected("a name")),
        }
    }

    fn eat(&mut self, mark: &str) -> bool {
        let found = self.peek() == Piece::Mark(mark);
        if found {
            self.next();
        }
        found
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.peek() == Piece::Word(word);
        if found {
            self.next();
        }
        found
    }

    fn expect(&mut self, mark: &str) -> Parsed<()> {
        if self.eat(mark) { Ok(()) } else { Err(self.expected(&format!("`{mark}`"))) }
    }

    fn expected(&self, what: &str) -> Wrong {
        let (start, length, found) = match self.peek() {
            Piece::Word(text) | Piece::Mark(text) | Piece::Other(text) => {
                (self.start(), text.len(), format!("`{text}`"))
            }
            Piece::End => (self.text.len(), 1, "the end".to_owned()),
        };
        Wrong { start: start as u32, end: (start + length) as u32, expected: what.to_owned(), found }
    }

    /// Where the next piece begins.
    fn start(&self) -> usize {
        let rest = &self.text[self.at..];
        self.at + (rest.len() - rest.trim_start().len())
    }

    fn peek(&self) -> Piece<'t> {
        let rest = &self.text[self.start()..];
        let Some(first) = rest.chars().next() else { return Piece::End };
        if rest.starts_with("->") {
            return Piece::Mark(&rest[..2]);
        }
        let in_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        match first {
            '<' | '>' | ',' | '(' | ')' | '[' | ']' | '?' | '.' => Piece::Mark(&rest[..1]),
            _ if in_word(first) => Piece::Word(&rest[..rest.find(|c| !in_word(c)).unwrap_or(rest.len())]),
            _ => Piece::Other(&rest[..first.len_utf8()]),
        }
    }

    fn next(&mut self) {
        let length = match self.peek() {
            Piece::Word(text) | Piece::Mark(text) | Piece::Other(text) => text.len(),
            Piece::End => 0,
        };
        self.at = self.start() + length;
    }
}
