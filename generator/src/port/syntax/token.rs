//! The tokens of a file in one list, with their places in its text: also what is in macros, which no parser knows.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub range: Range<usize>,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Name(String),
    /// `::`
    PathSeparator,
    Open(Delimiter),
    Close(Delimiter),
    Punctuation(char),
    Literal,
}

impl Token {
    pub fn name(&self) -> Option<&str> {
        match &self.kind {
            Kind::Name(name) => Some(name),
            _ => None,
        }
    }

    pub fn is(&self, c: char) -> bool {
        self.kind == Kind::Punctuation(c)
    }
}

/// The tokens of a file.
pub fn tokens(stream: TokenStream) -> Vec<Token> {
    let mut list = Vec::new();
    flatten(stream, &mut list);
    list
}

fn flatten(stream: TokenStream, list: &mut Vec<Token>) {
    for tree in stream {
        let range = tree.span().byte_range();
        match tree {
            TokenTree::Group(group) => {
                list.push(Token { range: group.span_open().byte_range(), kind: Kind::Open(group.delimiter()) });
                flatten(group.stream(), list);
                list.push(Token { range: group.span_close().byte_range(), kind: Kind::Close(group.delimiter()) });
            }
            TokenTree::Ident(name) => list.push(Token { range, kind: Kind::Name(name.to_string()) }),
            TokenTree::Punct(sign) => push(list, sign.as_char(), range),
            TokenTree::Literal(_) => list.push(Token { range, kind: Kind::Literal }),
        }
    }
}

/// The second of two colons makes a separator of the first.
fn push(list: &mut Vec<Token>, sign: char, range: Range<usize>) {
    if let Some(last) = list.last_mut().filter(|last| sign == ':' && last.is(':') && last.range.end == range.start) {
        *last = Token { range: last.range.start..range.end, kind: Kind::PathSeparator };
    } else {
        list.push(Token { range, kind: Kind::Punctuation(sign) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_their_places() {
        let list = tokens("// é\na::{b}".parse().expect("these are tokens"));
        let kinds: Vec<_> = list.iter().map(|token| (token.range.clone(), token.name())).collect();
        assert_eq!(kinds, [(6..7, Some("a")), (7..9, None), (9..10, None), (10..11, Some("b")), (11..12, None)]);
        assert_eq!(list[1].kind, Kind::PathSeparator);
    }
}
