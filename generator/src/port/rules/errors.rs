//! Exceptions where errors of another type were.

use super::{Fix, Site};
use crate::compiler::quoted;
use crate::port::syntax::Kind;
use crate::port::text::Edit;

/// `?` in a function whose error is made of a `JsValue`.
pub fn question_mark(site: &Site<'_>) -> Option<Fix> {
    if !site.error.message.starts_with("`?` couldn't convert the error") {
        return None;
    }
    let tree = &site.parsed.tree;
    let at = tree.around(&site.range)?;
    let Kind::Try { inner } = tree.get(at).kind else { return None };
    let end = tree.range(inner).end;
    let of_value = vec![Edit::insert(end, ".map_err(::web_bindings::JsValue::from)")];
    Some(Fix::new(site.scope_of(at), vec![of_value]))
}

/// `promise.into()`, where a future is expected.
pub fn awaited(site: &Site<'_>) -> Option<Fix> {
    let bound = quoted(&site.error.message).next()?;
    if !bound.starts_with("PromiseFuture") && !bound.starts_with("web_bindings::PromiseFuture") {
        return None;
    }
    let (call, receiver, _) = site.method()?;
    let tree = &site.parsed.tree;
    let (whole, promise) = (tree.range(call), tree.range(receiver));
    let edits = vec![
        Edit::insert(promise.start, "std::future::IntoFuture::into_future("),
        Edit::replace(promise.end..whole.end, ")"),
    ];
    Some(Fix::new(whole, vec![edits]))
}

/// `.map(String::from)`, where the value is an `Option` now.
pub fn mapped(site: &Site<'_>) -> Option<Fix> {
    let bound = quoted(&site.error.message).next()?;
    let (_, from) = bound.split_once(": From<")?;
    if !super::is_of(from, "Option") {
        return None;
    }
    let tree = &site.parsed.tree;
    let path = tree.path_with(&site.range)?;
    let parent = tree.parent(path)?;
    let Kind::MethodCall { arguments, .. } = &tree.get(parent).kind else { return None };
    if arguments.as_slice() != [path] {
        return None;
    }
    let edits = site.within(path, "|value| ", "(value.unwrap())");
    Some(Fix::new(tree.range(parent), vec![edits]))
}
