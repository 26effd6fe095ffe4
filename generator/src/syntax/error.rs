//! Syntax errors: their messages, and their places in a file.

use std::ops::Range;

use super::head::Head;
use super::tokens::{LexError, Token, TokenKind};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::{FileId, Span};

/// An error at a range of bytes, in a file that the caller knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct SyntaxError {
    message: String,
    at: Range<u32>,
    label: String,
    also: Option<(Range<u32>, String)>,
    help: Option<String>,
}

impl SyntaxError {
    fn new(message: impl Into<String>, at: Range<u32>, label: impl Into<String>) -> Self {
        SyntaxError { message: message.into(), at, label: label.into(), also: None, help: None }
    }

    fn help(self, help: impl Into<String>) -> Self {
        SyntaxError { help: Some(help.into()), ..self }
    }

    /// `what` was expected in the place of this token. The text after a colon in it is the reason.
    ///
    /// A `;` that is missing at the end of a line is shown there, and not at the beginning of the next.
    pub(super) fn expected_at(source: &str, tokens: &[Token], index: usize, what: &str) -> Self {
        if let Some((what, reason)) = what.split_once(": ") {
            return Self::expected_at(source, tokens, index, what).help(reason);
        }
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let Some(token) = tokens.get(index) else {
            let end = before.map_or(source.len() as u32, |token| token.end);
            return Self::new(format!("expected {what}, found the end of the file"), end..end, "here");
        };
        let message = format!("expected {what}, found {}", describe(source, token));
        let crosses_line = |before: &&Token| {
            source.get(before.end as usize..token.start as usize).is_some_and(|between| between.contains('\n'))
        };
        match before.filter(crosses_line) {
            Some(before) if what.starts_with("`;`") => Self::new(message, before.end..before.end, "after this")
                .also(token.start..token.end, format!("{} is next", describe(source, token))),
            _ => Self::new(message, token.start..token.end, "here"),
        }
    }

    pub(super) fn unclosed(open: Token) -> Self {
        let bracket = bracket(open);
        Self::new(format!("this `{bracket}` is never closed"), open.start..open.end, "opened here")
            .help(format!("add the `{}` that belongs to it", closing(bracket)))
    }

    pub(super) fn unclosed_before(open: Token, next: Token) -> Self {
        Self::unclosed(open).also(next.start..next.end, "another definition begins before it is closed")
    }

    pub(super) fn mismatched(open: Token, close: Token) -> Self {
        let (open_text, close_text) = (bracket(open), bracket(close));
        Self::new(format!("expected `{}`, found `{close_text}`", closing(open_text)), close.start..close.end, "here")
            .also(open.start..open.end, format!("this `{open_text}` is still open"))
    }

    pub(super) fn too_deep(at: Token, limit: usize) -> Self {
        Self::new(format!("nested more than {limit} levels deep"), at.start..at.end, "this is one too many")
            .help("name the inner types with `typedef`s")
    }

    /// The grammar accepts these tokens, and `weedle` refuses them.
    pub(super) fn unparsable(what: &str, tokens: &[Token]) -> Self {
        let start = tokens.first().map_or(0, |token| token.start);
        let end = tokens.last().map_or(start, |token| token.end);
        Self::new(format!("cannot parse this {what}"), start..end, "")
            .help("see https://webidl.spec.whatwg.org/#idl-grammar")
    }

    pub(super) fn number(at: Range<u32>) -> Self {
        Self::new("this number is too large", at, "")
            .help("integers go up to 18446744073709551615, other numbers up to 1.8e308")
    }

    pub(super) fn record_key(at: Range<u32>) -> Self {
        Self::new("the key of a record must be a `DOMString`, `USVString` or `ByteString`", at, "")
    }

    pub(super) fn small_union(at: Range<u32>) -> Self {
        Self::new("a union has at least two members", at, "in the type of this")
            .help("write the type without parentheses")
    }

    pub(super) fn union_of_anything(at: Range<u32>) -> Self {
        Self::new("a union cannot have `any` or a promise as a member", at, "in the type of this")
            .help("write `any` in the place of the union")
    }

    pub(super) fn empty_list(at: Range<u32>) -> Self {
        Self::new("this list of extended attributes is empty", at, "").help("remove it")
    }

    pub(super) fn repeated_attribute(name: &str, at: Range<u32>) -> Self {
        Self::new(format!("the list has `[{name}]` twice"), at, "again here").help("remove one of them")
    }

    pub(super) fn named_as_type(name: &str, at: Range<u32>) -> Self {
        Self::new(format!("`{name}` is a type of WebIDL itself"), at, "no definition can have this name")
            .help("remove the definition, or give it another name")
    }

    pub(super) fn nameless(at: Span) -> Self {
        Self::new("this operation has no name", at.start..at.end, "")
            .help("name it, or make it a `getter`, `setter`, `deleter` or `stringifier`")
    }

    pub(super) fn out_of_place(what: &str, head: Head, at: Span) -> Self {
        let (definition, help) = match head {
            Head::Mixin => ("an interface mixin", "move it to the interfaces that include the mixin"),
            Head::CallbackInterface => {
                ("a callback interface", "callback interfaces have constants and named operations")
            }
            _ => ("a namespace", "namespaces have constants, attributes and named operations"),
        };
        Self::new(format!("{definition} cannot have {what}"), at.start..at.end, "").help(help)
    }

    pub(super) fn unknown_attribute<'n>(name: &str, known: impl Iterator<Item = &'n str>, at: Range<u32>) -> Self {
        let near = known
            .map(|known| (strsim::jaro_winkler(known, name), known))
            .filter(|(likeness, _)| *likeness > 0.8)
            .max_by(|(a, _), (b, _)| a.total_cmp(b));
        let help = match near {
            Some((_, near)) => format!("did you mean `[{near}]`? webidls/ecmascript/README.md lists them all"),
            None => "webidls/ecmascript/README.md lists those that there are".to_owned(),
        };
        Self::new(format!("unknown extended attribute `[{name}]`"), at, "not defined for JavaScript's builtins")
            .help(help)
    }

    pub(super) fn misplaced_attribute(name: &str, place: &str, at: Range<u32>) -> Self {
        Self::new(format!("`[{name}]` cannot stand before {place}"), at, "not accepted here")
            .help("webidls/ecmascript/README.md says where it is accepted")
    }

    pub(super) fn attribute_value(name: &str, example: &str, at: Range<u32>) -> Self {
        Self::new(format!("the value of `[{name}]` has the wrong form"), at, "").help(format!("write {example}"))
    }

    pub(super) fn rust_name(name: &str, at: Range<u32>) -> Self {
        Self::new(format!("`{}` is not a Rust name", name.escape_debug()), at, "")
            .help("use letters, digits and underscores; do not begin with a digit, and take no keyword")
    }

    pub(super) fn contradiction(one: &str, other: &str, at: Range<u32>) -> Self {
        Self::new(format!("`[{one}]` and `[{other}]` contradict each other"), at, "").help("keep one of them")
    }

    pub(super) fn type_text(at: Range<u32>, expected: &str, found: &str) -> Self {
        Self::new(format!("expected {expected}, found {found}"), at, "in this type")
            .help("webidls/ecmascript/README.md has the grammar of types")
    }

    pub(super) fn plain_type(at: Range<u32>) -> Self {
        Self::new("the plain type beside a `[Type]` must be `any` or `object`", at, "this is the `[Type]`")
            .help("other readers of WebIDL see the plain type: write `any`, or `object` if no type parameter is meant")
    }

    pub(super) fn shadowed_parameter(name: &str, at: Range<u32>) -> Self {
        Self::new(format!("there is another type parameter `{name}` around this one"), at, "")
            .help("give it another name")
    }

    pub(super) fn lex(error: LexError) -> Self {
        match error {
            LexError::UnterminatedString(at) => {
                let at = at as u32;
                Self::new("this string is never closed", at..at + 1, "opened here")
                    .help("add the closing `\"` on the same line")
            }
            LexError::UnterminatedComment(at) => {
                let at = at as u32;
                Self::new("this comment is never closed", at..at + 2, "opened here").help("add the closing `*/`")
            }
            LexError::Directive(at) => {
                let at = at as u32;
                Self::new("this line is for a preprocessor, and no part of WebIDL", at..at + 1, "").help(
                    "of such lines only `#if`, `#ifdef`, `#ifndef`, `#elif`, `#else` and `#endif` are read; remove this one",
                )
            }
            LexError::UnopenedCondition(at) => {
                let at = at as u32;
                Self::new("this line belongs to no `#if`", at..at + 1, "").help("remove it, or add the `#if` before")
            }
            LexError::UnendedCondition(at) => {
                let at = at as u32;
                Self::new("this condition is never ended", at..at + 1, "begins here")
                    .help("add the `#endif` that belongs to it")
            }
            LexError::Unexpected(at, character) => {
                let at = at as u32;
                Self::new(
                    format!("unexpected character `{}`", character.escape_debug()),
                    at..at + character.len_utf8() as u32,
                    "",
                )
                .help("outside comments and strings, WebIDL is ASCII")
            }
        }
    }

    fn also(self, at: Range<u32>, text: impl Into<String>) -> Self {
        SyntaxError { also: Some((at, text.into())), ..self }
    }

    pub(super) fn start(&self) -> u32 {
        self.at.start
    }

    pub(super) fn report(self, file: FileId) -> Diagnostic {
        let span = |range: Range<u32>| Span { file, start: range.start, end: range.end };
        let mut diagnostic = Diagnostic::new(self.message).at(span(self.at), self.label);
        if let Some((at, text)) = self.also {
            diagnostic = diagnostic.also(span(at), text);
        }
        diagnostic.help = self.help.map(String::into_boxed_str);
        diagnostic.mendable()
    }
}

fn describe(source: &str, token: &Token) -> String {
    match token.kind {
        TokenKind::String => format!("the string {}", token.text(source)),
        _ => format!("`{}`", token.text(source)),
    }
}

fn bracket(token: Token) -> char {
    match token.kind {
        TokenKind::Punctuation(byte) => char::from(byte),
        _ => '?',
    }
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        other => other,
    }
}
