//! A call that returned a `Result` or an `Option`, and returns the value itself now.

use super::{Fix, Site, is_of};
use crate::compiler::quoted;
use crate::port::syntax::{Id, Kind, last_name};
use crate::port::text::Edit;

/// What was around the value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Option,
    Result,
}

/// A method of `Result` or `Option` on the value itself.
pub fn fix(site: &Site<'_>) -> Option<Fix> {
    let mut said = quoted(&site.error.message);
    let method = said.next()?;
    let of_type = said.next()?;
    let is_result_s = matches!(method, "ok" | "map_err" | "is_ok" | "is_err" | "err");
    if is_of(of_type, "Result")
        || is_of(of_type, "Option") && !is_result_s
        || site.error.message.starts_with("no function")
    {
        return None;
    }
    let (call, receiver, _) = site.method()?;
    let tree = &site.parsed.tree;
    let (whole, value) = (tree.range(call), tree.range(receiver));
    let question = tree.parent(call).filter(|parent| matches!(tree.get(*parent).kind, Kind::Try { .. }));
    let scope = site.scope_of(call);
    match method {
        "unwrap" | "expect" | "unwrap_throw" | "expect_throw" | "unwrap_or" | "unwrap_or_else"
        | "unwrap_or_default" | "unwrap_unchecked" => {
            Some(Fix::certain(scope, vec![Edit::delete(value.end..whole.end)]))
        }
        "map_err" | "ok_or" | "ok_or_else" | "ok" if question.is_some() => {
            let end = question.map_or(whole.end, |question| tree.range(question).end);
            Some(Fix::certain(scope, vec![Edit::delete(value.end..end)]))
        }
        "map_err" => {
            Some(Fix::new(scope, vec![replaced(site, call, receiver, "Ok("), wrap(site, receiver, Around::Result)]))
        }
        "ok_or" | "ok_or_else" => Some(Fix::new(scope, vec![replaced(site, call, receiver, "Ok(")])),
        "ok" => Some(Fix::new(scope, vec![replaced(site, call, receiver, "Some(")])),
        "is_ok" | "is_err" | "err" | "or_else" | "and_then" | "map" | "as_ref" | "as_deref" | "is_some" | "is_none"
        | "unwrap_err" | "map_or" | "map_or_else" | "filter" | "flatten" | "transpose" | "take" | "cloned" | "zip"
        | "and" | "or" | "iter" | "copied" | "inspect" | "unwrap_or_throw" => {
            Some(Fix::new(scope, vec![wrap(site, receiver, around(site, receiver, method)?)]))
        }
        _ => None,
    }
}

/// `Some(value)`, where the call was of `Option` or `Result`.
fn replaced(site: &Site<'_>, call: Id, receiver: Id, open: &str) -> Vec<Edit> {
    let tree = &site.parsed.tree;
    let (whole, value) = (tree.range(call), tree.range(receiver));
    vec![Edit::insert(value.start, open), Edit::replace(value.end..whole.end, ")")]
}

fn wrap(site: &Site<'_>, value: Id, around: Around) -> Vec<Edit> {
    match around {
        Around::Option => site.within(value, "Some(", ")"),
        Around::Result => site.within(value, "Ok::<_, ::web_bindings::JsValue>(", ")"),
    }
}

/// What a call returned, by the old crates.
fn around(site: &Site<'_>, value: Id, method: &str) -> Option<Around> {
    match method {
        "is_ok" | "is_err" | "err" | "unwrap_err" | "or_else" => return Some(Around::Result),
        "is_some" | "is_none" | "take" | "filter" | "cloned" | "copied" | "zip" => return Some(Around::Option),
        _ => {}
    }
    let name = match &site.parsed.tree.get(value).kind {
        Kind::MethodCall { name, .. } => site.at(name).to_owned(),
        Kind::Call { function, .. } => last_name(site.text, &site.parsed.tree.range(*function)),
        _ => return None,
    };
    let catches = site.names.old_named(&name).any(|old| old.catches);
    let is_option = site.names.old_named(&name).any(|old| old.returns.starts_with("Option"));
    match (catches, is_option) {
        (true, _) => Some(Around::Result),
        (_, true) => Some(Around::Option),
        _ => None,
    }
}

/// `Some(x)` or `Ok(x)` where the value itself is matched.
pub fn pattern(site: &Site<'_>) -> Option<Fix> {
    let (expected, found) = site.expected_and_found()?;
    let around = match () {
        () if is_of(found, "Option") && !is_of(expected, "Option") => Around::Option,
        () if is_of(found, "Result") && !is_of(expected, "Result") => Around::Result,
        () => return None,
    };
    let scrutinee = site
        .error
        .spans
        .iter()
        .find(|span| span.label.as_deref().is_some_and(|label| label.starts_with("this expression has type")))?;
    let value = site.parsed.tree.exactly(&(scrutinee.byte_start..scrutinee.byte_end))?;
    let range = site.parsed.tree.range(value);
    Some(Fix::certain(range.start..site.range.end, wrap(site, value, around)))
}

/// `?` after a value that is neither.
pub fn question_mark(site: &Site<'_>) -> Option<Fix> {
    if !site.error.message.starts_with("the `?` operator can only be applied to values that implement") {
        return None;
    }
    let tree = &site.parsed.tree;
    let at = tree.around(&site.range)?;
    let Kind::Try { inner } = tree.get(at).kind else { return None };
    let edits = vec![Edit::delete(tree.range(inner).end..tree.range(at).end)];
    Some(Fix::certain(site.scope_of(at), edits))
}
