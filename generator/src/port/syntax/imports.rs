//! Entries of `use` declarations, taken out.

use std::ops::Range;

use proc_macro2::Delimiter;

use super::{Token, TokenKind};
use crate::port::text::Edit;

/// Takes entries out of the file's `use` declarations. An entry is given by its tokens, first and last.
pub fn without(text: &str, tokens: &[Token], entries: &[(usize, usize)]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut open: Vec<(usize, usize)> = entries.to_vec();
    while let Some((first, last)) = open.pop() {
        let is_one_of = |first: usize| entries.iter().any(|entry| entry.0 == first);
        let before = first.checked_sub(1).map(|at| &tokens[at]);
        match before.map(|token| &token.kind) {
            Some(TokenKind::Open(Delimiter::Brace) | TokenKind::Punctuation(',')) => {
                let (start, end) = group_around(tokens, first);
                // Where the whole group goes, its path goes with it.
                let names = entries_between(tokens, start + 1, end);
                if names.iter().all(|(from, _)| is_one_of(*from)) {
                    if names.first().is_some_and(|(from, _)| *from == first) {
                        edits.retain(|edit: &Edit| {
                            !within(&edit.range, &(tokens[start].range.start..tokens[end].range.end))
                        });
                        edits.push(declaration(text, tokens, start, end));
                    }
                } else if let Some(edit) = only(text, tokens, &names, &is_one_of, start, end) {
                    edits.push(edit);
                } else {
                    edits.push(entry(text, tokens, first, last));
                }
            }
            _ => edits.push(declaration(text, tokens, first, last)),
        }
    }
    let mut distinct: Vec<Edit> = Vec::new();
    for edit in edits {
        if !distinct.contains(&edit) {
            distinct.push(edit);
        }
    }
    distinct
}

fn within(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The braces around a token.
fn group_around(tokens: &[Token], at: usize) -> (usize, usize) {
    let mut depth = 0;
    let mut start = at;
    while start > 0 {
        start -= 1;
        match tokens[start].kind {
            TokenKind::Close(_) => depth += 1,
            TokenKind::Open(_) if depth == 0 => break,
            TokenKind::Open(_) => depth -= 1,
            _ => {}
        }
    }
    (start, closing(tokens, start))
}

/// The token that opens what one closes.
fn opening(tokens: &[Token], close: usize) -> usize {
    let mut depth = 0;
    for at in (0..=close).rev() {
        match tokens[at].kind {
            TokenKind::Close(_) => depth += 1,
            TokenKind::Open(_) => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    0
}

/// The token that closes what one opens.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            TokenKind::Open(_) => depth += 1,
            TokenKind::Close(_) => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    tokens.len() - 1
}

/// The entries of a group, each with its first token and its last.
pub fn entries_between(tokens: &[Token], start: usize, end: usize) -> Vec<(usize, usize)> {
    let (mut entries, mut first, mut at) = (Vec::new(), start, start);
    while at < end {
        match tokens[at].kind {
            TokenKind::Open(_) => at = closing(tokens, at),
            TokenKind::Punctuation(',') => {
                entries.push((first, at - 1));
                first = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    if first < end {
        entries.push((first, end - 1));
    }
    entries
}

/// A group of which one name is left, as that name.
fn only(
    text: &str,
    tokens: &[Token],
    names: &[(usize, usize)],
    is_one_of: &dyn Fn(usize) -> bool,
    start: usize,
    end: usize,
) -> Option<Edit> {
    let mut left = names.iter().filter(|(first, _)| !is_one_of(*first));
    let (name, None) = (left.next()?, left.next()) else { return None };
    let is_name = name.0 == name.1 && tokens[name.0].name().is_some_and(|name| name != "self");
    let group = tokens[start].range.start..tokens[end].range.end;
    is_name.then(|| Edit::replace(group, &text[tokens[name.0].range.clone()]))
}

/// An entry with the comma after it, or before it where it is the last.
fn entry(text: &str, tokens: &[Token], first: usize, last: usize) -> Edit {
    let (start, end) = (tokens[first].range.start, tokens[last].range.end);
    if tokens[last + 1].is(',') {
        let end = tokens[last + 1].range.end;
        let space = text[end..].len() - text[end..].trim_start_matches([' ', '\t']).len();
        return Edit::delete(start..end + space);
    }
    Edit::delete(tokens[first - 1].range.start..end)
}

/// The whole `use` declaration, with its line.
fn declaration(text: &str, tokens: &[Token], first: usize, last: usize) -> Edit {
    let mut start = first;
    while start > 0 && tokens[start].name() != Some("use") {
        start -= 1;
    }
    let mut end = last;
    while end + 1 < tokens.len() && !tokens[end].is(';') {
        end += 1;
    }
    // Attributes and a visibility go with their declaration.
    loop {
        match start.checked_sub(1).map(|at| &tokens[at]) {
            Some(token) if token.name() == Some("pub") => start -= 1,
            Some(Token { kind: TokenKind::Close(delimiter), .. }) => {
                let open = opening(tokens, start - 1);
                let is_before = |at: usize, token: &dyn Fn(&Token) -> bool| at > 0 && token(&tokens[at - 1]);
                match delimiter {
                    Delimiter::Bracket if is_before(open, &|token| token.is('#')) => start = open - 1,
                    Delimiter::Parenthesis if is_before(open, &|token| token.name() == Some("pub")) => start = open - 1,
                    _ => break,
                }
            }
            _ => break,
        }
    }
    let range = tokens[start].range.start..tokens[end].range.end;
    let follows = start.checked_sub(1).map(|at| &tokens[at].kind);
    if !matches!(
        follows,
        None | Some(TokenKind::Punctuation(';') | TokenKind::Close(Delimiter::Brace) | TokenKind::Open(_))
    ) {
        return Edit::replace(range, "use web_bindings as _;");
    }
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let is_alone = text[line..range.start].trim().is_empty();
    let rest = &text[range.end..];
    let newline = rest.find('\n').filter(|at| rest[..*at].trim().is_empty()).map(|at| range.end + at + 1);
    match newline.filter(|_| is_alone) {
        Some(end) => Edit::delete(line..end),
        None => Edit::delete(range),
    }
}
