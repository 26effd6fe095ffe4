//! Rewrites what `weedle` cannot parse into what it can, byte for byte as long, so that every span stays true.
//!
//! | written | becomes | why |
//! |---|---|---|
//! | comments, a byte order mark | blanks | a comment at the end of a file needs a line end for weedle |
//! | `async_iterable<T>` | `async iterable<T>` | newer than weedle |
//! | `async_sequence<T>` | `record<async__,T>` | newer than weedle; [`is_async_sequence`] tells it apart |
//! | `= undefined` | `="ndefine"` | newer than weedle; [`is_undefined`] tells it apart |
//! | `[ReflectRange=(0, 8)]`, `[A=1]`, `[A=("b", "c")]` | `[ReflectRange]`, `[A]`, `[A]` | nothing here reads such values |
//! | `[A, B,]` | `[A, B]` | seen in the wild |
//! | `callback constructor A = …` | `callback A = …` | Chromium's |
//! | `sequence<[Clamp] octet>` | `sequence<A____________>` | weedle has no place for the attribute; [`StandIn`] |
//! | `float[]` | `A______` | what a sequence was until 2015, and is in files for Emscripten; [`StandIn`] |

use super::DEEPEST;
use super::outline::Tokens;
use super::tokens::{Lexed, Token, TokenKind};

/// The text for weedle, as long as the source.
pub(super) struct Normalised {
    pub text: String,
    /// The text without the [`StandIn`]s; empty where there are none.
    pub inner: String,
    pub stand_ins: Vec<StandIn>,
}

/// A type that a name stands for in the text: one with extended attributes of its own between angle brackets, or an
/// array. The converter looks it up by its place, and has weedle parse the attributes and the type by themselves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct StandIn {
    pub offset: usize,
    pub attributes: Tokens,
    pub ty: Tokens,
    /// `ty[]`
    pub is_array: bool,
}

pub(super) fn normalise(source: &str, lexed: &Lexed) -> Normalised {
    let mut text = Text(source.as_bytes().to_vec());
    for comment in &lexed.comments {
        text.blank(comment.start, comment.end);
    }
    let tokens = lexed.tokens.as_slice();
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Word => mend_word(source, tokens, index, &mut text),
            TokenKind::Punctuation(bracket @ (b'[' | b'(' | b'{')) => open.push(bracket),
            TokenKind::Punctuation(b']') => {
                open.pop();
                mend_list_end(tokens, index, &mut text);
            }
            TokenKind::Punctuation(b')' | b'}') => drop(open.pop()),
            TokenKind::Punctuation(b'=') if open.last() == Some(&b'[') => mend_value(&tokens[index..], &mut text),
            _ => {}
        }
    }
    let mut stand_ins = find_attributed(source, tokens);
    stand_ins.extend(find_arrays(source, tokens));
    let inner = if stand_ins.is_empty() { String::new() } else { text.clone().into_string(source) };
    for found in &stand_ins {
        let end = tokens[found.ty.end - 1 + if found.is_array { 2 } else { 0 }].end as usize;
        text.put(found.offset, &placeholder(end - found.offset));
    }
    Normalised { text: text.into_string(source), inner, stand_ins }
}

/// `A____`
fn placeholder(length: usize) -> Vec<u8> {
    let mut name = vec![b'_'; length];
    if let Some(first) = name.first_mut() {
        *first = b'A';
    }
    name
}

/// The outermost ones; weedle will refuse those in others.
fn find_attributed(source: &str, tokens: &[Token]) -> Vec<StandIn> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if token.kind != TokenKind::Word || !tokens.get(at).is_some_and(|next| next.is('<')) {
            continue;
        }
        let open = match token.text(source) {
            "sequence" | "async_sequence" | "FrozenArray" | "ObservableArray" | "Promise" => Some(at + 1),
            "record" => type_end(tokens, at + 1).filter(|end| tokens[*end].is(',')).map(|comma| comma + 1),
            _ => None,
        };
        let attributed = open.filter(|open| tokens.get(*open).is_some_and(|token| token.is('['))).and_then(|open| {
            let length = tokens[open..].iter().position(|token| token.is(']') || token.is(';'))?;
            let ty = open + length + 1..type_end(tokens, open + length + 1)?;
            (!ty.is_empty()).then(|| StandIn {
                offset: tokens[open].start as usize,
                attributes: open..ty.start,
                ty,
                is_array: false,
            })
        });
        if let Some(attributed) = attributed {
            at = attributed.ty.end;
            found.push(attributed);
        }
    }
    found
}

/// `float[]`, `unsigned long[]`: of a type that is a word or several.
fn find_arrays(source: &str, tokens: &[Token]) -> Vec<StandIn> {
    const FIRST_WORDS: [&str; 3] = ["unsigned", "unrestricted", "long"];
    let mut found = Vec::new();
    for (open, pair) in tokens.windows(2).enumerate() {
        let is_word = |at: usize| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word);
        if !(pair[0].is('[') && pair[1].is(']') && open > 0 && is_word(open - 1)) {
            continue;
        }
        let mut first = open - 1;
        while first > 0 && FIRST_WORDS.iter().any(|word| tokens[first - 1].is_word(source, word)) {
            first -= 1;
        }
        let offset = tokens[first].start as usize;
        found.push(StandIn { offset, attributes: first..first, ty: first..open, is_array: true });
    }
    found
}

/// The `,` or `>` that ends the type at `start`.
fn type_end(tokens: &[Token], start: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        match token.kind {
            _ if depth > DEEPEST => return None,
            TokenKind::Punctuation(b',' | b'>') if depth == 0 => return Some(index),
            TokenKind::Punctuation(b'<' | b'(' | b'[') => depth += 1,
            TokenKind::Punctuation(b'>' | b')' | b']') => depth = depth.checked_sub(1)?,
            TokenKind::Punctuation(b';') => return None,
            _ => {}
        }
    }
    None
}

/// Whether the key of a record, at this offset, stands for `async_sequence`.
pub(super) fn is_async_sequence(source: &str, key_offset: usize) -> bool {
    let before = key_offset.checked_sub("record<".len());
    before.and_then(|start| source.get(start..)).is_some_and(|rest| rest.starts_with("async_sequence"))
}

/// Whether a default string, whose text begins at this offset, stands for `undefined`.
pub(super) fn is_undefined(source: &str, text_offset: usize) -> bool {
    let before = text_offset.checked_sub("\"".len());
    before.and_then(|start| source.get(start..)).is_some_and(|rest| rest.starts_with("undefined"))
}

#[derive(Clone)]
struct Text(Vec<u8>);

impl Text {
    /// Only whole tokens and comments were overwritten, and only with ASCII.
    fn into_string(self, source: &str) -> String {
        String::from_utf8(self.0).unwrap_or_else(|_| source.to_owned())
    }

    fn put(&mut self, start: usize, bytes: &[u8]) {
        if let Some(place) = self.0.get_mut(start..start + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    /// Line ends stay, for whoever reads the text in a debugger.
    fn blank(&mut self, start: usize, end: usize) {
        for byte in self.0.get_mut(start..end).into_iter().flatten() {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }
}

fn mend_word(source: &str, tokens: &[Token], index: usize, text: &mut Text) {
    let token = tokens[index];
    let start = token.start as usize;
    let next = tokens.get(index + 1);
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    match token.text(source) {
        "async_iterable" if next.is_some_and(|next| next.is('<')) => text.put(start, b"async iterable"),
        "async_sequence" => {
            if let Some(open) = next.filter(|next| next.is('<')) {
                text.put(start, b"record<async__");
                text.put(open.start as usize, b",");
            }
        }
        "constructor"
            if before.is_some_and(|before| before.is_word(source, "callback"))
                && next.is_some_and(|next| next.kind == TokenKind::Word) =>
        {
            text.blank(start, token.end as usize);
        }
        // Not the result type of `callback F = undefined ();`
        "undefined"
            if before.is_some_and(|before| before.is('='))
                && next.is_none_or(|next| next.is(',') || next.is(')') || next.is(';')) =>
        {
            text.put(start, b"\"ndefine\"");
        }
        _ => {}
    }
}

/// `[A, B,]`
fn mend_list_end(tokens: &[Token], index: usize, text: &mut Text) {
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    if let Some(comma) = before.filter(|before| before.is(',')) {
        text.blank(comma.start as usize, comma.end as usize);
    }
}

/// The value of an extended attribute; `tokens` begin with the `=`.
fn mend_value(tokens: &[Token], text: &mut Text) {
    let Some(length) = value_length(tokens) else { return };
    let value = &tokens[1..length];
    let parsed_by_weedle = match value {
        [only] => only.is('*') || matches!(only.kind, TokenKind::Word | TokenKind::String),
        [open, inner @ .., _] if open.is('(') => is_word_list(inner),
        [name, open, ..] => name.kind == TokenKind::Word && open.is('('),
        [] => true,
    };
    if let (false, Some(last)) = (parsed_by_weedle, value.last()) {
        text.blank(tokens[0].start as usize, last.end as usize);
    }
}

/// How many tokens there are before the `,` or `]` that ends the value.
fn value_length(tokens: &[Token]) -> Option<usize> {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            _ if depth > DEEPEST => return None,
            TokenKind::Punctuation(b',' | b']') if depth == 0 => return Some(index),
            TokenKind::Punctuation(b'(' | b'[') => depth += 1,
            TokenKind::Punctuation(b')' | b']') => depth = depth.checked_sub(1)?,
            TokenKind::Punctuation(b';') => return None,
            _ => {}
        }
    }
    None
}

fn is_word_list(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().all(|(index, token)| match index % 2 {
        0 => token.kind == TokenKind::Word,
        _ => token.is(','),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tokens::lex;
    use super::*;

    fn check(source: &str, expected: &str) {
        let text = normalise(source, &lex(source)).text;
        assert_eq!(text, expected);
        assert_eq!(text.len(), source.len());
    }

    #[test]
    fn comments_become_blanks() {
        check("a /* é */ b // c", "a          b     ");
        check("\u{feff}a", "   a");
    }

    #[test]
    fn newer_generics() {
        check("async_iterable<T>;", "async iterable<T>;");
        check("async_sequence<T> a", "record<async__,T> a");
        check("async_sequence <T>? a", "record<async__ ,T>? a");
        assert!(is_async_sequence("x async_sequence<T>", 9));
        assert!(!is_async_sequence("x record<DOMString, T>", 9));
    }

    #[test]
    fn undefined_as_a_default() {
        check("(optional any x = undefined)", "(optional any x = \"ndefine\")");
        check("callback F = undefined ();", "callback F = undefined ();");
        check("callback constructor F = A ();", "callback             F = A ();");
        assert!(is_undefined("x = undefined", 5));
        assert!(!is_undefined("x = \"ndefine\"", 5));
    }

    #[test]
    fn values_of_extended_attributes() {
        check("[R, ReflectRange=(0, 8)] a", "[R, ReflectRange       ] a");
        check("[A=1, B=-2.5,C]", "[A  , B     ,C]");
        check("[A=(\"b\",\"c\")]", "[A          ]");
        check("[A=b|c]", "[A    ]");
        check("[A, B,]", "[A, B ]");
        for unchanged in
            ["[Exposed=(A,B)]", "[Exposed=*]", "[R=\"x\"]", "[F=G(optional [C] long a = 1)]", "[F(long a)]", "= []"]
        {
            check(unchanged, unchanged);
        }
    }

    #[test]
    fn attributes_of_inner_types() {
        check("sequence<[Clamp] octet> a", "sequence<A____________> a");
        check("record<DOMString, [Clamp] octet?> a", "record<DOMString, A_____________> a");
        check("sequence<[A] sequence<[B] long>> a", "sequence<A_____________________> a");
        let source = "Promise<[A] long>";
        let normalised = normalise(source, &lex(source));
        assert_eq!(normalised.inner, source);
        assert_eq!(normalised.stand_ins, [StandIn { offset: 8, attributes: 2..5, ty: 5..6, is_array: false }]);
        check("sequence<[A", "sequence<[A");
        check("sequence<[A]>", "sequence<[A]>");
    }

    #[test]
    fn arrays() {
        check("void f(float[] a);", "void f(A______ a);");
        check("attribute unsigned long [] a;", "attribute A_______________ a;");
        let source = "DOMString[]? a";
        let normalised = normalise(source, &lex(source));
        assert_eq!(normalised.text, "A__________? a");
        assert_eq!(normalised.stand_ins, [StandIn { offset: 0, attributes: 0..0, ty: 0..1, is_array: true }]);
        check("[] a", "[] a");
    }

    #[test]
    fn a_list_that_never_ends() {
        for unchanged in ["[A=(0; b = [1", "[A=", "[", "[A=(", "]"] {
            check(unchanged, unchanged);
        }
    }
}
