//! `JsFuture` and `future_to_promise`: a promise is awaited as it is, and made of a future.

use crate::port::syntax::{Kind, Parsed, imports, last_name};
use crate::port::text::Edit;

const FUTURE: &str = "JsFuture";
const TO_PROMISE: &str = "future_to_promise";
/// What a promise becomes where it is awaited later.
const INTO_FUTURE: &str = "std::future::IntoFuture::into_future";

pub fn edits(text: &str, parsed: &Parsed) -> Vec<Edit> {
    let is_known = parsed
        .tokens
        .iter()
        .any(|token| token.name().is_some_and(|name| matches!(name, "wasm_bindgen_futures" | "js_sys")));
    if !is_known {
        return Vec::new();
    }
    let mut edits: Vec<Edit> = Vec::new();
    for (id, expression) in parsed.tree.expressions.iter().enumerate() {
        if !matches!(expression.kind, Kind::Path) {
            continue;
        }
        let path = &text[expression.range.clone()];
        let call = parsed.tree.call_of(id);
        if path == "JsFuture::from" || path.ends_with("::JsFuture::from") {
            edits.extend(awaited(text, parsed, id, call));
        } else if last_name(text, &expression.range) == TO_PROMISE {
            edits.push(Edit::replace(expression.range.clone(), "::web_bindings::Promise::from_future"));
            if let Some(Kind::Call { arguments, .. }) = call.map(|call| &parsed.tree.get(call).kind)
                && let [future] = arguments.as_slice()
            {
                let range = parsed.tree.range(*future);
                edits.push(Edit::insert(range.start, "async move { "));
                edits.push(Edit::insert(range.end, ".await.map_err(Into::into) }"));
            }
        }
    }
    let is_edited = |at: usize| edits.iter().any(|edit| edit.range.contains(&at));
    let mut taken = Vec::new();
    let types: Vec<usize> = (0..parsed.tokens.len())
        .filter(|at| parsed.tokens[*at].name() == Some(FUTURE) && !is_import(parsed, *at))
        .filter(|at| !is_edited(parsed.tokens[*at].range.start))
        .collect();
    for (at, token) in parsed.tokens.iter().enumerate() {
        match token.name() {
            Some(FUTURE) if types.contains(&at) && is_variable(parsed, at) => {
                edits.push(Edit::replace(token.range.clone(), "PromiseFuture<_>"));
            }
            Some(FUTURE) if types.contains(&at) || (is_import(parsed, at) && !types.is_empty()) => {
                edits.push(Edit::replace(token.range.clone(), "PromiseFuture"));
            }
            Some(FUTURE | TO_PROMISE) if is_import(parsed, at) => taken.push(entry(parsed, at)),
            _ => {}
        }
    }
    edits.extend(imports::without(text, &parsed.tokens, &taken));
    edits
}

/// `JsFuture::from(promise)`
fn awaited(text: &str, parsed: &Parsed, path: usize, call: Option<usize>) -> Vec<Edit> {
    let tree = &parsed.tree;
    let called = call.map(|call| (call, &tree.get(call).kind));
    if let Some((call, Kind::Call { arguments, .. })) = called
        && let [promise] = arguments.as_slice()
        && tree.parent(call).is_some_and(|parent| matches!(tree.get(parent).kind, Kind::Await))
    {
        let (whole, promise_range) = (tree.range(call), tree.range(*promise));
        if !tree.is_closed(*promise) {
            return vec![Edit::delete(tree.range(path))];
        }
        // A comma or a comment after the argument goes, unless it is in lines of its own.
        if text[whole.start..promise_range.start].contains("//") || text[promise_range.end..whole.end].contains("//") {
            return vec![Edit::delete(tree.range(path))];
        }
        return vec![Edit::delete(whole.start..promise_range.start), Edit::delete(promise_range.end..whole.end)];
    }
    vec![Edit::replace(tree.range(path), INTO_FUTURE)]
}

/// Whether it is the type of a variable, `let name: JsFuture`, which has what the promise has.
fn is_variable(parsed: &Parsed, at: usize) -> bool {
    let tokens = &parsed.tokens;
    at > 2 && tokens[at - 1].is(':') && tokens[at - 3].name().is_some_and(|name| matches!(name, "let" | "mut"))
}

/// Whether a token is in a `use` declaration.
fn is_import(parsed: &Parsed, at: usize) -> bool {
    let before = parsed.tokens[..at].iter().rev();
    for token in before {
        if token.is(';') {
            return false;
        }
        if token.name() == Some("use") {
            return true;
        }
    }
    false
}

/// The entry of a `use` declaration that a name is in, from its path to what it is called here.
fn entry(parsed: &Parsed, at: usize) -> (usize, usize) {
    let tokens = &parsed.tokens;
    let mut first = at;
    while first > 1 && tokens[first - 1].kind == crate::port::syntax::TokenKind::PathSeparator {
        first -= 2;
    }
    let mut last = at;
    if tokens.get(at + 1).and_then(|token| token.name()) == Some("as") {
        last += 2;
    }
    (first, last)
}
