//! Tokens on one line, spaced as rustfmt spaces them.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// The kind of the last token, which decides about the space before the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing, or a token that holds on to the next: `(`, `&`, `.`, `::`, `<`, `!`
    Open,
    /// An identifier, a literal, a closing bracket.
    Word,
    /// `,`, `=`, `:`, `->`: a space follows.
    Separator,
}

pub(in crate::emit) fn tokens(stream: TokenStream) -> String {
    let mut text = String::new();
    write(&mut text, stream);
    text
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
