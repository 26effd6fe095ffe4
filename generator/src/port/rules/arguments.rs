//! Arguments of a type that the new function does not take: its parameter is a union, a sequence or a lent buffer.

use super::{Fix, Site};
use crate::compiler::quoted;
use crate::port::syntax::{Id, Kind};
use crate::port::text::Edit;

/// A reference more or less than is taken.
pub fn mismatch(site: &Site<'_>) -> Option<Fix> {
    let (expected, found) = site.expected_and_found()?;
    let id = site.expression()?;
    let tree = &site.parsed.tree;
    let range = tree.range(id);
    if let Kind::Reference { inner } = tree.get(id).kind
        && found.starts_with("&&")
    {
        return Some(Fix::new(range.clone(), vec![vec![Edit::delete(range.start..tree.range(inner).start)]]));
    }
    if expected.starts_with("&mut") && found.starts_with("&") {
        return Some(Fix::new(range, vec![site.within(id, "&mut *", "")]));
    }
    None
}

/// Several arguments of one call.
pub fn several(site: &Site<'_>) -> Option<Fix> {
    if !site.error.message.starts_with("arguments to this ") {
        return None;
    }
    let labelled = site
        .error
        .spans
        .iter()
        .enumerate()
        .filter(|(_, span)| span.label.as_deref().is_some_and(|label| label.starts_with("expected `")));
    let mut edits = Vec::new();
    let mut scope = site.range.clone();
    for (at, span) in labelled {
        let mut error = site.error.clone();
        error.message = "mismatched types".to_owned();
        error.spans.iter_mut().enumerate().for_each(|(other, span)| span.is_primary = other == at);
        let one = site.at_other(&error, span.byte_start..span.byte_end);
        let fix = super::fix(&one)?;
        edits.extend(fix.alternatives.into_iter().next()?);
        scope = scope.start.min(span.byte_start)..scope.end.max(span.byte_end);
    }
    Some(Fix::new(scope, vec![edits]))
}

/// `Array::from(&value)`: what iterates becomes an array by another function.
pub fn from_iterable(site: &Site<'_>) -> Option<Fix> {
    let bound = quoted(&site.error.message).next()?;
    let (_, class) = bound.split_once(": Extends<")?;
    let tree = &site.parsed.tree;
    let path = tree.path_with(&site.range)?;
    let call = tree.call_of(path)?;
    let owner = site.code(path).strip_suffix("::from")?;
    let items = if class.contains("Array<_>") { "::<::web_bindings::JsValue>" } else { "" };
    let end = tree.range(call).end;
    let made = |function: &str, items: &str, suffix: &str| {
        let mut edits = vec![Edit::replace(tree.range(path), format!("{owner}{items}::{function}"))];
        edits.extend((!suffix.is_empty()).then(|| Edit::insert(end, suffix)));
        edits
    };
    Some(Fix::new(site.scope_of(call), vec![made("from_iterable", items, ".unwrap()"), made("new", "", ".unwrap()")]))
}

/// A bound that the argument does not fulfil.
pub fn bound(site: &Site<'_>) -> Option<Fix> {
    let tree = &site.parsed.tree;
    let id = site.expression()?;
    // The compiler may point at what is borrowed.
    let borrowed = tree.parent(id).filter(|parent| matches!(tree.get(*parent).kind, Kind::Reference { .. }));
    let id = borrowed.unwrap_or(id);
    let wanted = Wanted::of(site)?;
    let range = tree.range(id);
    let mut texts: Vec<String> = plainer(site, id);
    let written = site.code(id);
    let view = "::web_bindings::JsCast::unchecked_ref::<::web_bindings::Uint8Array>";
    match &wanted {
        Wanted::Sequence(item) => {
            texts.push(format!("::web_bindings::JsCast::unchecked_ref::<::web_bindings::Array<{item}>>({written})"));
            texts.push(format!("::web_bindings::JsCast::unchecked_ref::<::web_bindings::Array<{item}>>(&{written})"));
        }
        Wanted::Union(union) => {
            texts.push(format!("{written}.map(Into::into)"));
            texts.push(format!("{written}.map(|value| (&*value).into())"));
            let value = written.trim_start_matches('&');
            texts.push(format!(
                "<{union} as ::web_bindings::FromJs>::from_js(::web_bindings::JsValue::from({written}))"
            ));
            texts.push(format!("<{union} as ::web_bindings::FromJs>::from_js({value})"));
            texts.push(format!(
                "{written}.map(|value| <{union} as ::web_bindings::FromJs>::from_js(::web_bindings::JsValue::from(value)))"
            ));
        }
        Wanted::Buffer => {
            texts.push(format!("&{written}[..]"));
            texts.push(format!("&{written}.to_vec()[..]"));
            // A view of whatever type, or none.
            texts.push(format!("{view}({written})"));
            texts.push(format!("{written}.map(|value| {view}(value).into())"));
        }
        Wanted::Other(of_type) => {
            texts.push(format!("::web_bindings::JsCast::unchecked_ref::<{of_type}>({written})"));
        }
    }
    let alternatives = texts.into_iter().map(|text| vec![Edit::replace(range.clone(), text)]).collect();
    let scope = tree.parent(id).map_or(range.clone(), |parent| tree.range(parent));
    Some(Fix::new(scope, alternatives))
}

/// The argument without a borrow or a conversion.
fn plainer(site: &Site<'_>, id: Id) -> Vec<String> {
    let tree = &site.parsed.tree;
    let Kind::Reference { inner } = tree.get(id).kind else {
        let (open, close) = if tree.is_closed(id) { ("", "") } else { ("(", ")") };
        let written = format!("{open}{}{close}", site.code(id));
        return vec![format!("&{written}"), format!("&*{written}")];
    };
    let mut texts = vec![
        site.code(inner).to_owned(),
        // What was made a `&str` by itself.
        format!("&*{}", site.code(inner)),
        format!("&mut *{}", site.code(inner)),
    ];
    if let Kind::MethodCall { receiver, name, arguments } = &tree.get(inner).kind
        && site.at(name) == "into"
        && arguments.is_empty()
    {
        texts.insert(0, site.code(*receiver).to_owned());
        texts.insert(1, format!("&{}", site.code(*receiver)));
    }
    texts
}

/// What the parameter takes.
enum Wanted {
    Sequence(String),
    Union(String),
    Buffer,
    Other(String),
}

impl Wanted {
    fn of(site: &Site<'_>) -> Option<Self> {
        let message = site.error.message.as_str();
        let mut said = quoted(message);
        let first = said.next()?;
        let second = said.next().unwrap_or_default();
        if message.contains("is no sequence of") {
            return Some(Wanted::Sequence(path(site, second)));
        }
        if message.contains("is neither a") {
            return Some(Wanted::Union(path(site, second)));
        }
        if message.contains("does not stand for") {
            return Some(match second.split_once("Array<") {
                Some((_, item)) => Wanted::Sequence(path(site, item.trim_end_matches('>'))),
                None => Wanted::Other(path(site, second)),
            });
        }
        // "the trait bound `StringOrStringSequence: From<&JsValue>` is not satisfied"
        let (of_type, bound) = first.split_once(": ")?;
        if of_type.contains("ReadBuffer") || of_type.contains("WriteBuffer") || bound.contains("Buffer") {
            return Some(Wanted::Buffer);
        }
        bound.starts_with("From<").then(|| Wanted::Union(path(site, of_type)))
    }
}

/// A type as the program can write it.
fn path(site: &Site<'_>, written: &str) -> String {
    let short = written.rsplit("::").next().unwrap_or(written);
    match short {
        "JsValue" => "::web_bindings::JsValue".to_owned(),
        "String" => "String".to_owned(),
        _ if written.starts_with("web_bindings::") => format!("::{written}"),
        _ if written.contains("::") => written.to_owned(),
        _ if site.names.is_type(written) => format!("::web_bindings::{written}"),
        _ => written.to_owned(),
    }
}
