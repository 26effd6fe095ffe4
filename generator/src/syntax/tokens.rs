//! The tokens of a WebIDL file, with their places in the file as it is on disk.

use std::ops::Range;

use super::conditions::{self, Conditions};

/// A token, and the bytes `start..end` of the file that it takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub start: u32,
    pub end: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    /// An identifier with its `_`, or a keyword.
    Word,
    /// `-0x1F`, `1.5e3`
    Number,
    /// A string with its quotes.
    String,
    /// `...`
    Ellipsis,
    /// One ASCII character.
    Punctuation(u8),
}

/// Why a text is no token, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LexError {
    UnterminatedString(usize),
    UnterminatedComment(usize),
    Unexpected(usize, char),
    /// A line for a preprocessor that is no condition.
    Directive(usize),
    /// `#else`, `#elif` or `#endif` without an `#if`.
    UnopenedCondition(usize),
    UnendedCondition(usize),
}

pub(super) struct Lexed {
    pub tokens: Vec<Token>,
    pub comments: Vec<Range<usize>>,
    pub errors: Vec<LexError>,
    /// How many conditions for a preprocessor there are.
    pub conditions: usize,
}

impl Token {
    pub(super) fn text<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// The name that this word stands for, without the `_` that escapes a keyword.
    pub(super) fn name<'a>(&self, source: &'a str) -> &'a str {
        let text = self.text(source);
        text.strip_prefix('_').unwrap_or(text)
    }

    /// Whether this is a word such as `-Infinity` or `-webkit-filter`.
    pub(super) fn begins_with_dash(&self, source: &str) -> bool {
        self.kind == TokenKind::Word && self.text(source).starts_with('-')
    }

    pub(super) fn is(&self, character: char) -> bool {
        matches!(self.kind, TokenKind::Punctuation(byte) if char::from(byte) == character)
    }

    pub(super) fn is_word(&self, source: &str, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text(source) == word
    }
}

/// Cuts a file into tokens. Text that is no token is reported and left out.
pub(super) fn lex(source: &str) -> Lexed {
    let lexed = Lexed { tokens: Vec::new(), comments: Vec::new(), errors: Vec::new(), conditions: 0 };
    let mut lexer = Lexer { source, at: 0, lexed, conditions: Conditions::default() };
    if source.starts_with('\u{feff}') {
        lexer.at = '\u{feff}'.len_utf8();
        lexer.lexed.comments.push(0..lexer.at);
    }
    while let Some(byte) = lexer.peek(0) {
        lexer.next(byte);
    }
    lexer.lexed.errors.extend(lexer.conditions.unended().map(LexError::UnendedCondition));
    lexer.lexed.conditions = lexer.conditions.count;
    lexer.lexed
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
    lexed: Lexed,
    conditions: Conditions,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.source.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self, byte: u8) {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
            b'/' if self.peek(1) == Some(b'/') => {
                let length = self.rest().find('\n').unwrap_or(self.rest().len());
                self.comment(length);
            }
            b'/' if self.peek(1) == Some(b'*') => match self.rest().find("*/") {
                Some(length) => self.comment(length + "*/".len()),
                None => {
                    self.lexed.errors.push(LexError::UnterminatedComment(self.at));
                    self.comment(self.rest().len());
                }
            },
            b'#' if self.begins_line() => self.directive(),
            b'"' => self.string(),
            b'.' if self.rest().starts_with("...") => self.token(TokenKind::Ellipsis, 3),
            _ if self.number_length() > 0 => self.token(TokenKind::Number, self.number_length()),
            _ if self.begins_word(byte) => {
                let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
                let length = self.rest().bytes().take_while(is_word).count();
                self.token(TokenKind::Word, length);
            }
            0x21..=0x7e => self.token(TokenKind::Punctuation(byte), 1),
            _ => {
                let character = self.rest().chars().next().unwrap_or_default();
                self.lexed.errors.push(LexError::Unexpected(self.at, character));
                // Like a comment, so that it is blank in the text for weedle.
                self.comment(character.len_utf8());
            }
        }
    }

    /// Whether a word begins here: `-Infinity` and CSS's `-webkit-filter` are ones too.
    fn begins_word(&self, byte: u8) -> bool {
        let is_letter = |byte: u8| byte.is_ascii_alphabetic();
        is_letter(byte) || byte == b'_' || byte == b'-' && self.peek(1).is_some_and(is_letter)
    }

    fn token(&mut self, kind: TokenKind, length: usize) {
        let (start, end) = (self.at as u32, (self.at + length) as u32);
        self.lexed.tokens.push(Token { kind, start, end });
        self.at += length;
    }

    fn comment(&mut self, length: usize) {
        let end = self.at + length.max(1);
        self.lexed.comments.push(self.at..end);
        self.at = end;
    }

    fn begins_line(&self) -> bool {
        let before = self.source.get(..self.at).unwrap_or_default();
        let before = before.trim_end_matches([' ', '\t', '\u{feff}']);
        before.is_empty() || before.ends_with('\n')
    }

    /// A line for a preprocessor, and the lines that it leaves out.
    fn directive(&mut self) {
        let line = line_at(self.source, self.at);
        match conditions::read(line) {
            None => self.lexed.errors.push(LexError::Directive(self.at)),
            Some(condition) if self.conditions.apply(condition, self.at) => {}
            Some(_) => self.lexed.errors.push(LexError::UnopenedCondition(self.at)),
        }
        self.comment(line.len());
        while !self.conditions.taken() && self.at < self.source.len() {
            let line = line_at(self.source, self.at);
            if line.trim_start().starts_with('#')
                && let Some(condition) = conditions::read(line.trim_start())
            {
                self.conditions.apply(condition, self.at + line.len() - line.trim_start().len());
            }
            self.comment(line.len());
        }
    }

    /// A string on one line. The grammar allows several lines, but then a string whose closing quote is missing would
    /// swallow the rest of the file.
    fn string(&mut self) {
        let body = self.rest().get(1..).unwrap_or_default();
        let length = body.find(['"', '\n']).unwrap_or(body.len());
        if body.as_bytes().get(length) == Some(&b'"') {
            self.token(TokenKind::String, length + 2);
        } else {
            self.lexed.errors.push(LexError::UnterminatedString(self.at));
            self.comment(length + 1);
        }
    }

    /// The length of a text that begins like a number, or 0. [`is_number`] tells whether it is one.
    fn number_length(&self) -> usize {
        let bytes = self.rest().as_bytes();
        let sign = usize::from(bytes.first() == Some(&b'-'));
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        if !(digit(sign) || bytes.get(sign) == Some(&b'.') && digit(sign + 1)) {
            return 0;
        }
        let mut at = sign;
        while let Some(byte) = bytes.get(at) {
            let exponent_sign = matches!(byte, b'+' | b'-')
                && at > sign
                && matches!(bytes[at - 1], b'e' | b'E')
                && !bytes[sign..at].starts_with(b"0x");
            if !(byte.is_ascii_alphanumeric() || *byte == b'.' || exponent_sign) {
                break;
            }
            at += 1;
        }
        at
    }
}

/// The rest of the line, its end included.
fn line_at(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or_default();
    rest.find('\n').map_or(rest, |end| &rest[..=end])
}

/// Whether the text is a number: `-0x1F`, `017`, `10`, `1.5e3`, `.5`
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hexadecimal) => !hexadecimal.is_empty() && hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit()),
        // Rust parses the numbers of WebIDL. It also parses words and signs, with which no token of this kind begins.
        None => digits.parse::<f64>().is_ok() && (!is_octal_like(digits) || digits.bytes().all(|byte| byte < b'8')),
    }
}

fn is_octal_like(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        lex(source).tokens.iter().map(|token| token.text(source)).collect()
    }

    #[test]
    fn words_numbers_strings_and_punctuation() {
        assert_eq!(
            texts("a_b-c=_d(-1.5e-3,0x1F)...\"x y\"?"),
            ["a_b-c", "=", "_d", "(", "-1.5e-3", ",", "0x1F", ")", "...", "\"x y\"", "?"]
        );
        assert_eq!(texts("-Infinity NaN 1 .5"), ["-Infinity", "NaN", "1", ".5"]);
        assert_eq!(texts("-webkit-a -> - b"), ["-webkit-a", "-", ">", "-", "b"]);
    }

    #[test]
    fn numbers() {
        for number in ["0", "10", "-0x1F", "0XaB", "017", "1.5e-3", ".5", "-1."] {
            assert!(is_number(number), "{number}");
        }
        for other in ["0x", "0xZZ", "018", "1.5.2", "1e", "10px", "-"] {
            assert!(!is_number(other), "{other}");
        }
    }

    #[test]
    fn comments_are_no_tokens() {
        assert_eq!(texts("\u{feff}a // b\n/* c */ d /**/ // no line end"), ["a", "d"]);
        assert_eq!(lex("/*").errors, [LexError::UnterminatedComment(0)]);
    }

    #[test]
    fn conditions_are_taken_for_true() {
        assert_eq!(texts("#if A\na\n#else\nb \"\n#endif\nc"), ["a", "c"]);
        assert_eq!(texts("#ifndef A\r\na\r\n # if B\nb\n#endif\n#else\nc\n#endif"), ["c"]);
        assert_eq!(texts("a #b"), ["a", "#", "b"]);
        assert_eq!(lex("a\n #include \"b\"\nc").errors, [LexError::Directive(3)]);
        assert_eq!(lex("#endif").errors, [LexError::UnopenedCondition(0)]);
        assert_eq!(lex("#if A\na").errors, [LexError::UnendedCondition(0)]);
        assert_eq!(lex("#if 0\na").errors, [LexError::UnendedCondition(0)]);
    }

    #[test]
    fn what_is_no_token_is_left_out() {
        assert_eq!(lex("a é b").errors, [LexError::Unexpected(2, 'é')]);
        assert_eq!(texts("a é b"), ["a", "b"]);
        assert_eq!(lex("a \"b\nc").errors, [LexError::UnterminatedString(2)]);
        assert_eq!(texts("a \"b\nc"), ["a", "c"]);
    }
}
