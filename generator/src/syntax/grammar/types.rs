//! Types: those of WebIDL, and those that `[Type="…"]` has beyond them. There is no other parser of types.

use super::super::error::SyntaxError;
use super::super::tokens::{TokenKind, lex};
use super::depth::DEEPEST;
use super::walk::{Parsed, Walk};
use crate::diagnostics::FileId;
use crate::model::{BufferKind, FloatKind, IntegerKind, Name, StringKind, Type, TypeKind};

/// The type that the text of a `[Type]` describes. The text begins at `base` in the file.
pub(in super::super) fn type_text(
    file: FileId,
    base: u32,
    text: &str,
    type_parameters: &[&str],
) -> Result<Type<Name>, SyntaxError> {
    let lexed = lex(text);
    let mut walk = Walk::over_type(file, base, text, &lexed.tokens, type_parameters);
    let parsed = walk.inner_type().and_then(|ty| match walk.kind() {
        None => Ok(ty),
        Some(_) => Err("the end of the type"),
    });
    parsed.map_err(|expected| {
        let (range, found) = match walk.tokens.get(walk.at) {
            Some(token) => (token.start..token.end, format!("`{}`", token.text(text))),
            None => (text.len() as u32..text.len() as u32 + 1, "the end".to_owned()),
        };
        SyntaxError::type_text(base + range.start..base + range.end, expected, &found)
    })
}

/// The words with which a type of WebIDL's own begins, besides the buffers.
const WORDS: [&str; 22] = [
    "ByteString",
    "DOMString",
    "FrozenArray",
    "ObservableArray",
    "Promise",
    "USVString",
    "any",
    "async_sequence",
    "bigint",
    "boolean",
    "byte",
    "double",
    "float",
    "long",
    "object",
    "octet",
    "record",
    "sequence",
    "short",
    "symbol",
    "undefined",
    "unsigned",
];

/// Whether a type of this name is WebIDL's own, so that no definition can have the name.
pub(in super::super) fn is_type_of_webidl(word: &str) -> bool {
    WORDS.contains(&word) || matches!(word, "unrestricted" | "void") || buffer(word).is_some()
}

impl Walk<'_> {
    /// A type that is not inside another. A placeholder stands for it in the text for weedle.
    pub(super) fn ty(&mut self) -> Parsed<()> {
        let first = self.at;
        let ty = self.inner_type()?;
        self.report_type_errors(first);
        self.found_type(first, ty);
        Ok(())
    }

    /// Reports the errors of a type at the name that follows it, or else where the type begins.
    fn report_type_errors(&mut self, first: usize) {
        let mut after = self.at;
        after += usize::from(self.tokens.get(after).is_some_and(|token| token.kind == TokenKind::Ellipsis));
        let named = self.tokens.get(after).filter(|token| token.kind == TokenKind::Word);
        let Some(token) = named.or_else(|| self.tokens.get(first)).copied() else { return };
        for error in std::mem::take(&mut self.type_errors) {
            self.errors.push(error(token.start..token.end));
        }
    }

    /// A type inside another, with the extended attributes before it. In `[Type]` there are none: `[` begins a pair.
    fn attributed_part(&mut self) -> Parsed<Type<Name>> {
        let first = self.at;
        if self.type_parameters.is_none() {
            self.attributes()?;
        }
        let attributes = &self.tokens[first..self.at];
        let has = |name: &str| attributes.iter().any(|token| token.is_word(self.source, name));
        let (enforce_range, clamp) = (has("EnforceRange"), has("Clamp"));
        let (allow_shared, allow_resizable) = (has("AllowShared"), has("AllowResizable"));
        let ty = self.inner_type()?;
        Ok(Type {
            enforce_range: ty.enforce_range | enforce_range,
            clamp: ty.clamp | clamp,
            allow_shared: ty.allow_shared | allow_shared,
            allow_resizable: ty.allow_resizable | allow_resizable,
            ..ty
        })
    }

    /// A type without extended attributes.
    fn inner_type(&mut self) -> Parsed<Type<Name>> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("a type that is less deep");
        }
        let first = self.at;
        let mut kind = self.type_kind()?;
        self.depth -= 1;
        let of_words = self.tokens[first..self.at].iter().all(|token| token.kind == TokenKind::Word);
        if of_words && self.is_array() {
            self.at += 2;
            kind = TypeKind::Sequence(Box::new(Type::plain(kind)));
        }
        let nullable = self.is('?');
        if nullable && self.type_parameters.is_none() {
            match kind {
                TypeKind::Any | TypeKind::Undefined => return Err("a name: `undefined` and `any` cannot be nullable"),
                TypeKind::Promise(_) => return Err("a name: a promise cannot be nullable"),
                _ => {}
            }
        }
        self.at += usize::from(nullable);
        match self.is_array() {
            true => Err("a name: an array of `T` is a `sequence<T>`"),
            false => Ok(Type { nullable, ..Type::plain(kind) }),
        }
    }

    /// Whether `[]` is next, with which files for Emscripten still write a sequence.
    fn is_array(&self) -> bool {
        self.type_parameters.is_none() && self.is('[') && self.is_at(self.at + 1, ']')
    }

    /// A type without `?`.
    fn type_kind(&mut self) -> Parsed<TypeKind<Name>> {
        if self.is('(') {
            return self.union_or_function();
        }
        if self.type_parameters.is_some() && self.is('[') {
            return self.pair();
        }
        let word = self.name("a type")?;
        if self.is('<') {
            return self.generic(word);
        }
        self.plain(word)
    }

    /// `(A or B)`, and `(T, U) -> R` in `[Type]`.
    fn union_or_function(&mut self) -> Parsed<TypeKind<Name>> {
        self.at += 1;
        let mut types = Vec::new();
        let functions = self.type_parameters.is_some();
        if !(functions && self.is(')')) {
            types.push(self.attributed_part()?);
        }
        if functions && !self.is_word("or") {
            while self.eat(',') {
                types.push(self.attributed_part()?);
            }
            self.character(')', if types.len() == 1 { "`,`, `or` or `)`" } else { "`,` or `)`" })?;
            self.character('-', "`->`")?;
            self.character('>', "`->`")?;
            return Ok(TypeKind::Function(types, Box::new(self.inner_type()?)));
        }
        while self.eat_word("or") {
            types.push(self.attributed_part()?);
        }
        self.character(')', if types.len() == 1 { "`or` in the union" } else { "`or` or `)`" })?;
        if types.len() == 1 {
            self.type_errors.push(SyntaxError::small_union);
        }
        if !functions && types.iter().any(|ty| matches!(ty.kind, TypeKind::Any | TypeKind::Promise(_))) {
            self.type_errors.push(SyntaxError::union_of_anything);
        }
        Ok(TypeKind::Union(types))
    }

    /// `[K, V]`
    fn pair(&mut self) -> Parsed<TypeKind<Name>> {
        self.at += 1;
        let key = Box::new(self.inner_type()?);
        self.character(',', "`,`")?;
        let value = Box::new(self.inner_type()?);
        self.character(']', "`]`")?;
        Ok(TypeKind::Pair(key, value))
    }

    /// `sequence<T>`; `word` is the token before the `<`.
    fn generic(&mut self, word: usize) -> Parsed<TypeKind<Name>> {
        self.at += 1;
        let kind = match self.tokens[word].text(self.source) {
            "sequence" => TypeKind::Sequence(Box::new(self.attributed_part()?)),
            "async_sequence" => TypeKind::AsyncSequence(Box::new(self.attributed_part()?)),
            "FrozenArray" => TypeKind::FrozenArray(Box::new(self.attributed_part()?)),
            "ObservableArray" => TypeKind::ObservableArray(Box::new(self.attributed_part()?)),
            "Promise" => TypeKind::Promise(Box::new(self.attributed_part()?)),
            "record" => self.record()?,
            _ if self.type_parameters.is_some() => {
                let mut arguments = vec![self.inner_type()?];
                while self.eat(',') {
                    arguments.push(self.inner_type()?);
                }
                TypeKind::Generic(self.name_of(word), arguments)
            }
            _ => {
                self.at -= 1;
                return Err("a name: only `sequence`, `record`, `Promise` and the like have types in `<>`");
            }
        };
        let what = if matches!(kind, TypeKind::Generic(..)) { "`,` or `>`" } else { "`>`" };
        self.character('>', what)?;
        Ok(kind)
    }

    /// `record<DOMString, T>`, and `record<T>` in `[Type]`.
    fn record(&mut self) -> Parsed<TypeKind<Name>> {
        let first = self.at;
        let key = self.attributed_part()?;
        if self.type_parameters.is_some() && self.is('>') {
            return Ok(TypeKind::Record(StringKind::Dom, Box::new(key)));
        }
        self.character(',', "`,` and the type of the values")?;
        let value = Box::new(self.attributed_part()?);
        let key = match &key.kind {
            TypeKind::String(kind) if !key.nullable => *kind,
            // Gecko has these two names for strings.
            TypeKind::Reference(name) if name.text == "UTF8String" => StringKind::Usv,
            TypeKind::Reference(name) if name.text == "JSString" => StringKind::Dom,
            TypeKind::Reference(_) => {
                let token = self.tokens[first];
                self.errors.push(SyntaxError::record_key(token.start..token.end));
                StringKind::Dom
            }
            _ => {
                self.type_errors.push(SyntaxError::record_key);
                StringKind::Dom
            }
        };
        Ok(TypeKind::Record(key, value))
    }

    /// A type that is a keyword or several, or a name.
    fn plain(&mut self, word: usize) -> Parsed<TypeKind<Name>> {
        use FloatKind as F;
        use IntegerKind as I;
        let text = self.tokens[word].text(self.source);
        Ok(match text {
            "any" => TypeKind::Any,
            // `void` is the name that `undefined` had until 2020.
            "undefined" | "void" => TypeKind::Undefined,
            "boolean" => TypeKind::Boolean,
            "bigint" => TypeKind::BigInt,
            "object" => TypeKind::Object,
            "symbol" => TypeKind::Symbol,
            "ByteString" => TypeKind::String(StringKind::Byte),
            "DOMString" => TypeKind::String(StringKind::Dom),
            "USVString" => TypeKind::String(StringKind::Usv),
            "float" => TypeKind::Float(F::Float),
            "double" => TypeKind::Float(F::Double),
            "unrestricted" if self.eat_word("float") => TypeKind::Float(F::UnrestrictedFloat),
            "unrestricted" if self.eat_word("double") => TypeKind::Float(F::UnrestrictedDouble),
            "unrestricted" => return Err("`float` or `double` after `unrestricted`"),
            "byte" => TypeKind::Integer(I::Byte),
            "octet" => TypeKind::Integer(I::Octet),
            "short" => TypeKind::Integer(I::Short),
            "long" if self.eat_word("long") => TypeKind::Integer(I::LongLong),
            "long" => TypeKind::Integer(I::Long),
            "unsigned" if self.eat_word("short") => TypeKind::Integer(I::UnsignedShort),
            "unsigned" if self.eat_word("long") => match self.eat_word("long") {
                true => TypeKind::Integer(I::UnsignedLongLong),
                false => TypeKind::Integer(I::UnsignedLong),
            },
            "unsigned" => return Err("`short` or `long` after `unsigned`"),
            _ => return self.named(word),
        })
    }

    /// A definition, a buffer, or a type parameter.
    fn named(&mut self, word: usize) -> Parsed<TypeKind<Name>> {
        let text = self.tokens[word].text(self.source);
        let Some(parameters) = self.type_parameters else {
            return Ok(match buffer(text) {
                Some(kind) => TypeKind::Buffer(kind),
                None => TypeKind::Reference(self.name_of(word)),
            });
        };
        if !parameters.contains(&text) {
            return Ok(TypeKind::Reference(self.name_of(word)));
        }
        let parameter = text.to_owned();
        if !self.eat('.') {
            return Ok(TypeKind::Parameter(parameter));
        }
        let item = self.name("a name")?;
        Ok(TypeKind::Projection(parameter, self.tokens[item].text(self.source).to_owned()))
    }
}

fn buffer(text: &str) -> Option<BufferKind> {
    use BufferKind as B;
    Some(match text {
        "ArrayBuffer" => B::ArrayBuffer,
        "SharedArrayBuffer" => B::SharedArrayBuffer,
        "DataView" => B::DataView,
        "Int8Array" => B::Int8Array,
        "Int16Array" => B::Int16Array,
        "Int32Array" => B::Int32Array,
        "Uint8Array" => B::Uint8Array,
        "Uint16Array" => B::Uint16Array,
        "Uint32Array" => B::Uint32Array,
        "Uint8ClampedArray" => B::Uint8ClampedArray,
        "BigInt64Array" => B::BigInt64Array,
        "BigUint64Array" => B::BigUint64Array,
        "Float16Array" => B::Float16Array,
        "Float32Array" => B::Float32Array,
        "Float64Array" => B::Float64Array,
        _ => return None,
    })
}
