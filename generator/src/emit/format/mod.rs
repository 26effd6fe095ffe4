//! Tokens as formatted text, for the Rust that the emitter writes.
//!
//! `syn` and `prettyplease` would need 1.7 s of processor time for the whole crate, most of it to parse what was built
//! a moment ago; laying out the tokens themselves takes a tenth of that. What is laid out is proved to parse by a test.

mod inline;
mod lines;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use lines::{Line, Lines};

/// Lines are broken where they would be longer.
const WIDTH: usize = 120;

/// Lays out a file.
pub(super) fn file(tokens: TokenStream) -> String {
    indented(tokens, 0)
}

/// Lays out items or statements by so many spaces from the left.
pub(super) fn indented(tokens: TokenStream, indent: usize) -> String {
    let mut lines = Lines::default();
    block(&mut lines, tokens, indent);
    lines.into_text()
}

/// The items or statements of a file, a module, an `impl` or `extern` block or a function.
fn block(lines: &mut Lines, tokens: TokenStream, indent: usize) {
    let mut tokens = tokens.into_iter().peekable();
    let mut pending = Vec::new();
    while let Some(token) = tokens.next() {
        if pending.is_empty() && is_punct(&token, '#') {
            let inner = tokens.next_if(|next| is_punct(next, '!')).is_some();
            if let Some(TokenTree::Group(group)) = tokens.next() {
                attribute(lines, &group, inner, indent);
            }
            continue;
        }
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                statement(lines, std::mem::take(&mut pending), ";", indent);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !is_use(&pending) => {
                braced(lines, std::mem::take(&mut pending), group, indent);
            }
            _ => pending.push(token),
        }
    }
    if !pending.is_empty() {
        statement(lines, pending, "", indent);
    }
}

/// `/// text`, or an attribute on a line of its own.
fn attribute(lines: &mut Lines, group: &Group, inner: bool, indent: usize) {
    if let Some(text) = inline::doc_text(group) {
        let marker = if inner { "//!" } else { "///" };
        lines.push(Line::Doc, indent, format!("{marker}{text}"));
        return;
    }
    let bang = if inner { "!" } else { "" };
    let text = format!("#{bang}[{}]", inline::tokens(group.stream()));
    if indent + text.len() <= WIDTH {
        return lines.push(Line::Attribute, indent, text);
    }
    // Only a list of features is as long.
    let parts = inline::split_list(group.stream());
    lines.push(Line::Attribute, indent, format!("#{bang}[{}", parts.before));
    features(lines, parts.items, indent + 4);
    lines.push(Line::Attribute, indent, format!("{}]", parts.after));
}

/// The items of a condition, as many on a line as fit; one that is too long for a line is broken in turn.
fn features(lines: &mut Lines, items: Vec<Vec<TokenTree>>, indent: usize) {
    let mut short = Vec::new();
    for item in items {
        let text = inline::tokens(item.iter().cloned().collect());
        // Without a list in it, it cannot be broken: a name of a hundred letters.
        let is_list = matches!(item.last(), Some(TokenTree::Group(_)));
        if indent + text.len() < WIDTH || !is_list {
            short.push(text);
            continue;
        }
        lines.fill(Line::Attribute, indent, &std::mem::take(&mut short), WIDTH);
        let parts = inline::split_list(item.into_iter().collect());
        lines.push(Line::Attribute, indent, parts.before);
        features(lines, parts.items, indent + 4);
        lines.push(Line::Attribute, indent, format!("{},", parts.after));
    }
    lines.fill(Line::Attribute, indent, &short, WIDTH);
}

/// An item that ends with a semicolon, or an expression.
fn statement(lines: &mut Lines, tokens: Vec<TokenTree>, end: &str, indent: usize) {
    if let Some((head, group)) = macro_of_list(&tokens) {
        lines.push(Line::Macro, indent, format!("{head} {{"));
        for item in inline::split_commas(group.stream()) {
            lines.push(Line::Code, indent + 4, format!("{item},"));
        }
        return lines.push(Line::Code, indent, format!("}}){end}"));
    }
    let kind = if is_macro(&tokens) { Line::Macro } else { Line::Code };
    let text = format!("{}{end}", inline::tokens(tokens.iter().cloned().collect()));
    if indent + text.len() <= WIDTH {
        return lines.push(kind, indent, text);
    }
    broken(lines, tokens, end, indent);
}

/// A header and its braces.
fn braced(lines: &mut Lines, header: Vec<TokenTree>, group: &Group, indent: usize) {
    let is_list = header.iter().any(|token| is_ident(token, "struct") || is_ident(token, "enum"));
    let text = inline::tokens(header.iter().cloned().collect());
    if group.stream().is_empty() {
        return lines.push(Line::BlockEnd, indent, format!("{text} {{}}"));
    }
    if indent + text.len() + 2 <= WIDTH {
        lines.push(Line::BlockStart, indent, format!("{text} {{"));
    } else {
        broken(lines, header, " {", indent);
    }
    match is_list {
        true => list(lines, group.stream(), indent + 4),
        false => block(lines, group.stream(), indent + 4),
    }
    lines.push(Line::BlockEnd, indent, "}".to_owned());
}

/// Fields or variants, each with its attributes.
fn list(lines: &mut Lines, tokens: TokenStream, indent: usize) {
    let mut tokens = tokens.into_iter().peekable();
    let mut pending = Vec::new();
    while let Some(token) = tokens.next() {
        if pending.is_empty() && is_punct(&token, '#') {
            if let Some(TokenTree::Group(group)) = tokens.next() {
                attribute(lines, &group, false, indent);
            }
        } else if is_punct(&token, ',') {
            statement(lines, std::mem::take(&mut pending), ",", indent);
        } else {
            pending.push(token);
        }
    }
    if !pending.is_empty() {
        statement(lines, pending, ",", indent);
    }
}

/// What is too long for a line: the last group that holds a list, broken at its commas.
fn broken(lines: &mut Lines, tokens: Vec<TokenTree>, end: &str, indent: usize) {
    let is_use = is_use(&tokens);
    let holds_list = |token: &TokenTree| match token {
        TokenTree::Group(group) => !group.stream().is_empty() && group.delimiter() != Delimiter::None,
        _ => false,
    };
    // `pub(crate)` holds none.
    let first = if tokens.first().is_some_and(|token| is_ident(token, "pub")) { 2 } else { 0 };
    let list = tokens.iter().skip(first).rposition(holds_list).map(|position| position + first);
    let Some(position) = list else { return before_result(lines, &tokens, end, indent) };
    let TokenTree::Group(group) = &tokens[position] else { return };
    let (open, close) = if group.delimiter() == Delimiter::Brace { ("{", "}") } else { ("(", ")") };
    let before = inline::tokens(tokens[..position].iter().cloned().collect());
    let after = inline::after_group(&tokens[position + 1..]);
    lines.push(Line::Code, indent, format!("{before}{open}"));
    match is_use {
        true => lines.fill(Line::Code, indent + 4, &inline::split_commas(group.stream()), WIDTH),
        false => broken_items(lines, group.stream(), indent + 4),
    }
    lines.push(Line::Code, indent, format!("{close}{after}{end}"));
}

/// What is too long and has no list: a function without parameters, broken before what it returns.
fn before_result(lines: &mut Lines, tokens: &[TokenTree], end: &str, indent: usize) {
    let arrow = tokens.windows(2).position(|pair| is_punct(&pair[0], '-') && is_punct(&pair[1], '>'));
    let (head, result) = tokens.split_at(arrow.unwrap_or(tokens.len()));
    let text = |tokens: &[TokenTree]| inline::tokens(tokens.iter().cloned().collect());
    match result {
        [] => lines.push(Line::Code, indent, format!("{}{end}", text(head))),
        _ => {
            lines.push(Line::Code, indent, text(head));
            lines.push(Line::Code, indent + 4, format!("{}{end}", text(result)));
        }
    }
}

/// The items of a broken group, an item a line; one that is still too long is broken in turn.
fn broken_items(lines: &mut Lines, tokens: TokenStream, indent: usize) {
    // The runtime's macros separate parts by semicolons, after which a comma would be one too many.
    let has_parts = tokens.clone().into_iter().any(|token| is_punct(&token, ';'));
    let items = inline::split_at_commas(tokens);
    let last = items.len().saturating_sub(1);
    for (position, item) in items.into_iter().enumerate() {
        let comma = if has_parts && position == last { "" } else { "," };
        let text = inline::tokens(item.iter().cloned().collect());
        match indent + text.len() + comma.len() <= WIDTH {
            true => lines.push(Line::Code, indent, format!("{text}{comma}")),
            false => broken(lines, item, comma, indent),
        }
    }
}

/// `enumeration!(Name { A = "a" })` => `enumeration!(Name` and the braces.
fn macro_of_list(tokens: &[TokenTree]) -> Option<(String, Group)> {
    let [TokenTree::Ident(name), bang, TokenTree::Group(arguments)] = tokens else { return None };
    if !is_punct(bang, '!') {
        return None;
    }
    let mut arguments: Vec<_> = arguments.stream().into_iter().collect();
    match arguments.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            Some((format!("{name}!({}", inline::tokens(arguments.into_iter().collect())), group))
        }
        _ => None,
    }
}

fn is_macro(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Ident(_), bang, TokenTree::Group(_)] if is_punct(bang, '!'))
}

/// `use …` and `pub use …`, whose braces hold a list.
fn is_use(tokens: &[TokenTree]) -> bool {
    tokens.iter().take(3).any(|token| is_ident(token, "use"))
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if *ident == name)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn lays_out_what_the_emitter_writes() {
        let tokens = quote! {
            #![doc = " Title"]
            use crate::{A, B};
            #[cfg(feature = "x")]
            #[wasm_bindgen]
            extern "C" {
                #[wasm_bindgen(catch, method, js_name = "a")]
                pub(crate) fn call_a__str(this: &Js, a0: Option<&str>) -> Result<(), Exception>;
            }
            impl A {
                #[doc = " `a`"]
                #[inline]
                pub fn a(&self, x: impl Into<ReadBuffer<'_>>, f: &Function<fn(A, B) -> (A, B)>) -> Result<u32, Exception> {
                    x.into().with(|x| Ok(self.js().a(x, &f.to_js())? as u32))
                }
                pub const X: i32 = 1;
            }
            #[doc = " `enum E`"]
            pub enum E { #[doc = " a"] A, Other(String), }
            enumeration!(E { A = "a" });
            interface!(A: crate::B, crate::C; "A");
            impl IntoIterator for &A { type Item = (String, u32); }
        };
        let expected = r#"//! Title

use crate::{A, B};

#[cfg(feature = "x")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, method, js_name = "a")]
    pub(crate) fn call_a__str(this: &Js, a0: Option<&str>) -> Result<(), Exception>;
}

impl A {
    /// `a`
    #[inline]
    pub fn a(&self, x: impl Into<ReadBuffer<'_>>, f: &Function<fn(A, B) -> (A, B)>) -> Result<u32, Exception> {
        x.into().with(|x| Ok(self.js().a(x, &f.to_js())? as u32))
    }

    pub const X: i32 = 1;
}

/// `enum E`
pub enum E {
    /// a
    A,
    Other(String),
}
enumeration!(E {
    A = "a",
});
interface!(A: crate::B, crate::C; "A");

impl IntoIterator for &A {
    type Item = (String, u32);
}
"#;
        assert_eq!(super::file(tokens), expected);
    }

    #[test]
    fn breaks_what_is_too_long() {
        let names: Vec<_> = (0..20).map(|number| quote::format_ident!("long_name_{number}")).collect();
        let tokens = quote! {
            use crate::{#(#names),*};
            pub fn f(#(#names: u32),*) -> u32 { 1 }
            pub(crate) fn a_function_with_a_name_that_is_so_long_that_what_it_returns_does_surely_not_fit() -> Result<Option<String>, E>;
        };
        let text = super::file(tokens);
        assert!(text.lines().all(|line| line.len() <= super::WIDTH), "{text}");
        assert!(text.contains("\npub fn f(\n    long_name_0: u32,\n"), "{text}");
        assert!(text.contains("\n) -> u32 {\n    1\n}\n"), "{text}");
        assert!(text.contains("does_surely_not_fit()\n    -> Result<Option<String>, E>;\n"), "{text}");
    }
}
