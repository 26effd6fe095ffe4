//! Tokens on one line, spaced as rustfmt spaces them.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A long attribute, cut at its innermost list.
pub(super) struct ListParts {
    pub before: String,
    pub items: Vec<Vec<TokenTree>>,
    pub after: String,
}

/// What was written last, as far as the next space is concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing, or what holds on to whatever follows: `(`, `&`, `.`, `::`, `<`, `!`
    Open,
    /// An identifier, a literal, a closing bracket.
    Word,
    /// `,`, `=`, `:`, `->`: a space follows.
    Separator,
}

pub(super) fn tokens(stream: TokenStream) -> String {
    let mut text = String::new();
    write(&mut text, stream);
    text
}

/// The tokens after a group, with the space that they need.
pub(super) fn after_group(rest: &[TokenTree]) -> String {
    let text = tokens(rest.iter().cloned().collect());
    match text.chars().next() {
        Some('-' | '=' | '{') => format!(" {text}"),
        Some(first) if first.is_alphanumeric() => format!(" {text}"),
        _ => text,
    }
}

/// The items between a list's commas, as text.
pub(super) fn split_commas(stream: TokenStream) -> Vec<String> {
    split_at_commas(stream).into_iter().map(|item| tokens(item.into_iter().collect())).collect()
}

/// The items between a list's commas.
pub(super) fn split_at_commas(stream: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut items = Vec::new();
    let mut item = Vec::new();
    let mut depth = 0usize;
    let mut arrow = false;
    for token in stream {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !arrow => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    items.push(std::mem::take(&mut item));
                    continue;
                }
                _ => {}
            }
            arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
        }
        item.push(token);
    }
    if !item.is_empty() {
        items.push(item);
    }
    items
}

/// `cfg(any(a, b))` => `cfg(any(`, the items, `))`
pub(super) fn split_list(stream: TokenStream) -> ListParts {
    let all: Vec<_> = stream.into_iter().collect();
    if let Some((TokenTree::Group(group), before)) = all.split_last() {
        let before = tokens(before.iter().cloned().collect());
        let inner: Vec<_> = group.stream().into_iter().collect();
        let only_group = matches!(inner.as_slice(), [TokenTree::Ident(_), TokenTree::Group(_)]);
        if only_group {
            let parts = split_list(group.stream());
            return ListParts {
                before: format!("{before}({}", parts.before),
                items: parts.items,
                after: format!("{})", parts.after),
            };
        }
        return ListParts {
            before: format!("{before}("),
            items: split_at_commas(group.stream()),
            after: ")".to_owned(),
        };
    }
    ListParts { before: String::new(), items: vec![all], after: String::new() }
}

/// The text of `doc = "…"`.
pub(super) fn doc_text(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(_)), Some(TokenTree::Literal(literal)))
            if name == "doc" =>
        {
            unescape(&literal.to_string())
        }
        _ => None,
    }
}

/// The value of a string literal as `proc_macro2` writes it.
fn unescape(literal: &str) -> Option<String> {
    let body = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !body.contains('\\') {
        return Some(body.to_owned());
    }
    let mut text = String::with_capacity(body.len());
    let mut characters = body.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, false) => text.push(character),
            _ => match characters.next()? {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                '0' => text.push('\0'),
                'u' => {
                    let digits: String = characters.by_ref().skip(1).take_while(|digit| *digit != '}').collect();
                    text.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
                }
                escaped => text.push(escaped),
            },
        }
    }
    Some(text)
}

fn write(text: &mut String, stream: TokenStream) {
    let mut last = Last::Open;
    let mut tokens = stream.into_iter().peekable();
    let mut in_closure_head = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => {
                space(text, last != Last::Open);
                text.push_str(&ident.to_string());
                last = Last::Word;
            }
            TokenTree::Literal(literal) => {
                space(text, last != Last::Open);
                text.push_str(&literal.to_string());
                last = Last::Word;
            }
            TokenTree::Group(group) => {
                write_group(text, &group, last);
                last = Last::Word;
            }
            TokenTree::Punct(punct) => {
                let joint = punct.spacing() == Spacing::Joint;
                let next = tokens.peek().and_then(|next| match next {
                    TokenTree::Punct(next) => Some(next.as_char()),
                    _ => None,
                });
                let pair = match (punct.as_char(), next) {
                    (':', Some(':')) if joint => "::",
                    ('-', Some('>')) if joint => "->",
                    ('=', Some('>')) if joint => "=>",
                    _ => "",
                };
                if !pair.is_empty() {
                    tokens.next();
                }
                last = write_punct(text, punct.as_char(), pair, last, &mut in_closure_head);
            }
        }
    }
}

fn write_group(text: &mut String, group: &Group, last: Last) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    let is_brace = group.delimiter() == Delimiter::Brace;
    let after_path = text.ends_with("::");
    match group.delimiter() {
        Delimiter::Brace if after_path => {
            text.push('{');
            write(text, group.stream());
            text.push('}');
            return;
        }
        Delimiter::None => space(text, last != Last::Open),
        _ => space(text, last == Last::Separator || (is_brace && last == Last::Word)),
    }
    text.push_str(open);
    write(text, group.stream());
    text.push_str(close);
}

fn write_punct(text: &mut String, character: char, pair: &str, last: Last, in_closure_head: &mut bool) -> Last {
    match (pair, character) {
        ("::", _) => {
            space(text, last == Last::Separator);
            text.push_str("::");
            Last::Open
        }
        ("->" | "=>", _) => {
            space(text, !text.is_empty());
            text.push_str(pair);
            Last::Separator
        }
        (_, ',' | ';' | ':') => {
            text.push(character);
            Last::Separator
        }
        (_, '=') => {
            text.push_str(" =");
            Last::Separator
        }
        (_, '|') => {
            space(text, last == Last::Separator);
            text.push('|');
            *in_closure_head = !*in_closure_head;
            if *in_closure_head { Last::Open } else { Last::Separator }
        }
        (_, '&' | '*' | '-' | '$' | '\'') => {
            space(text, last != Last::Open);
            text.push(character);
            Last::Open
        }
        (_, '<' | '.' | '!' | '#') => {
            text.push(character);
            Last::Open
        }
        // `>` and `?` close what stands before them.
        _ => {
            text.push(character);
            Last::Word
        }
    }
}

/// A space, unless the text stands at a beginning.
fn space(text: &mut String, wanted: bool) {
    if wanted && !text.is_empty() && !text.ends_with(['(', '[', ' ']) {
        text.push(' ');
    }
}
