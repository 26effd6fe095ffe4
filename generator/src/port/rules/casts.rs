//! Numbers of another type, and JavaScript values of another class.

use super::outcome::is_number;
use super::{Fix, Site};
use crate::compiler::quoted;
use crate::port::syntax::Kind;
use crate::port::text::Edit;

pub fn mismatch(site: &Site<'_>) -> Option<Fix> {
    let (expected, found) = site.expected_and_found()?;
    let tree = &site.parsed.tree;
    let id = site.expression().or_else(|| tree.around(&site.range))?;
    let scope = site.scope_of(id);
    if is_number(expected) && is_number(found) {
        return Some(Fix::new(scope, numbers(site, id, expected, found)));
    }
    let mut alternatives = said_by_the_compiler(site);
    let suffixes: &[&str] = match (expected.starts_with('&'), found.starts_with('&')) {
        (true, true) => &[".as_ref()", "UNCHECKED_REF"],
        (false, false) => &[".into()", "UNCHECKED_INTO"],
        (false, true) => &[".clone().into()", ".into()"],
        (true, false) => &[],
    };
    for suffix in suffixes {
        alternatives.push(match *suffix {
            "UNCHECKED_REF" => site.within(id, "::web_bindings::JsCast::unchecked_ref(", ")"),
            "UNCHECKED_INTO" => site.within(id, "::web_bindings::JsCast::unchecked_into(", ")"),
            suffix => site.followed_by(id, suffix),
        });
    }
    Some(Fix::new(scope, alternatives))
}

fn numbers(site: &Site<'_>, id: usize, expected: &str, found: &str) -> Vec<Vec<Edit>> {
    let tree = &site.parsed.tree;
    if matches!(tree.get(id).kind, Kind::Literal) {
        let mut alternatives = Vec::new();
        let other = tree.parent(id).and_then(|parent| match tree.get(parent).kind {
            Kind::Binary { left, right } => Some(if left == id { right } else { left }),
            _ => None,
        });
        let kind = if found == "{float}" { "f64" } else { "i64" };
        alternatives.extend(other.map(|other| cast(site, other, kind)));
        let plain = site.code(id).trim_end_matches('0').trim_end_matches('.');
        alternatives.push(vec![Edit::replace(tree.range(id), if plain.is_empty() { "0" } else { plain })]);
        return alternatives;
    }
    vec![cast(site, id, expected)]
}

/// `(value as f64)`, with parentheses where a cast has to have them.
fn cast(site: &Site<'_>, id: usize, to: &str) -> Vec<Edit> {
    let tree = &site.parsed.tree;
    let range = tree.range(id);
    let needs_inner = !tree.is_closed(id);
    let is_operand = tree.parent(id).is_some_and(|parent| match tree.get(parent).kind {
        Kind::Binary { .. } => true,
        Kind::MethodCall { receiver, .. } => receiver == id,
        _ => false,
    });
    let (open, close) = match (needs_inner, is_operand) {
        (true, true) => ("((", format!(") as {to})")),
        (true, false) => ("(", format!(") as {to}")),
        (false, true) => ("(", format!(" as {to})")),
        (false, false) => ("", format!(" as {to}")),
    };
    vec![Edit::insert(range.start, open), Edit::insert(range.end, close)]
}

/// An iterator that is read from has to be mutable.
pub fn mutable(site: &Site<'_>) -> Option<Fix> {
    let alternatives = said(site, &["consider changing this to be mutable"]);
    Some(Fix::new(site.range.clone(), alternatives))
}

/// What the compiler would write, where that keeps the meaning.
fn said_by_the_compiler(site: &Site<'_>) -> Vec<Vec<Edit>> {
    const KEPT: [&str; 7] = [
        "call `Into::into`",
        "consider borrowing here",
        "consider dereferencing",
        "consider removing the borrow",
        "you can convert",
        "try using a conversion method",
        "consider removing the `.",
    ];
    said(site, &KEPT)
}

/// The compiler's suggestions that begin so.
fn said(site: &Site<'_>, beginnings: &[&str]) -> Vec<Vec<Edit>> {
    let is_kept = |message: &str| beginnings.iter().any(|kept| message.starts_with(kept));
    let own = |span: &crate::compiler::Span| span.byte_end <= site.text.len();
    let suggestions = site.error.children.iter().filter(|child| is_kept(&child.message));
    suggestions
        .map(|child| {
            let spans = child.spans.iter().filter(|span| own(span));
            spans
                .filter_map(|span| {
                    Some(Edit::replace(span.byte_start..span.byte_end, span.suggested_replacement.clone()?))
                })
                .collect::<Vec<Edit>>()
        })
        .filter(|edits| !edits.is_empty())
        .collect()
}

/// A method of `JsValue`, where the value is one of Rust's now.
pub fn method_of_value(site: &Site<'_>) -> Option<Fix> {
    let mut said = quoted(&site.error.message);
    let method = said.next()?;
    let of_type = said.next()?.trim_start_matches("std::string::").to_owned();
    let (call, receiver, arguments) = site.method()?;
    if !arguments.is_empty() {
        return None;
    }
    let tree = &site.parsed.tree;
    let (whole, value) = (tree.range(call), tree.range(receiver));
    // What was there only if the value was of the type is there.
    let unwraps =
        ["unwrap", "expect", "unwrap_throw", "expect_throw", "unwrap_or_default", "unwrap_or_else", "unwrap_or"];
    let is_unwrapped = tree.parent(call).and_then(|parent| match &tree.get(parent).kind {
        Kind::MethodCall { receiver, name, .. } if *receiver == call && unwraps.contains(&site.at(name)) => {
            Some(parent)
        }
        _ => None,
    });
    if let (Some(unwrapped), "as_string", "String")
    | (Some(unwrapped), "as_f64", "f64")
    | (Some(unwrapped), "as_bool", "bool") = (is_unwrapped, method, of_type.as_str())
    {
        let edits = vec![Edit::delete(value.end..tree.range(unwrapped).end)];
        return Some(Fix::new(site.scope_of(call), vec![edits]));
    }
    let replaced =
        |before: &str, after: &str| vec![Edit::insert(value.start, before), Edit::replace(value.end..whole.end, after)];
    let edits = match (method, of_type.as_str()) {
        ("as_string", "String") | ("as_f64", "f64") | ("as_bool", "bool") => replaced("Some(", ")"),
        ("as_string", "Option<T>" | "std::option::Option<T>") | ("as_f64", "std::option::Option<T>") => {
            replaced("", "")
        }
        ("as_f64", number) if is_number(number) => replaced("Some(", " as f64)"),
        ("is_null" | "is_undefined" | "is_null_or_undefined", "std::option::Option<T>") => replaced("", ".is_none()"),
        _ => return None,
    };
    Some(Fix::new(site.scope_of(call), vec![edits]))
}

/// An operator between numbers of different types.
pub fn operator(site: &Site<'_>) -> Option<Fix> {
    let message = &site.error.message;
    let is_operator = message.starts_with("cannot ") || message.starts_with("can't compare");
    let types: Vec<&str> = quoted(message).filter(|name| is_number(name)).collect();
    if !is_operator || types.is_empty() {
        return None;
    }
    let tree = &site.parsed.tree;
    let at = tree.around(&site.range)?;
    let Kind::Binary { left, right } = tree.get(at).kind else { return None };
    let mut alternatives = Vec::new();
    for to in types.iter().filter(|name| !name.starts_with('{')) {
        alternatives.push(cast(site, left, to));
        alternatives.push(cast(site, right, to));
    }
    Some(Fix::new(tree.range(at), alternatives))
}
