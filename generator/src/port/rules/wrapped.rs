//! A call that returns a `Result` or an `Option` now, and did not.

use super::{Fix, Site, is_of};
use crate::compiler::quoted;
use crate::port::text::Edit;

/// The type's methods are called on the `Result` or `Option` around it.
pub fn fix(site: &Site<'_>) -> Option<Fix> {
    let mut said = quoted(&site.error.message);
    let method = said.next()?;
    let of_type = said.next()?;
    let is_wrapped = is_of(of_type, "Result") || is_of(of_type, "Option");
    let note = site.notes().find(|note| note.starts_with(&format!("the method `{method}` exists on the type")))?;
    if !is_wrapped {
        return None;
    }
    let (call, receiver, _) = site.method()?;
    let inner = quoted(note).nth(1).unwrap_or_default();
    let range = site.parsed.tree.range(receiver);
    let suffixes = unwraps(site, range.end, is_of(of_type, "Option"), inner);
    let alternatives = suffixes.into_iter().map(|suffix| vec![Edit::insert(range.end, suffix)]).collect();
    Some(Fix { scope: site.parsed.tree.range(call), alternatives, is_certain: true })
}

/// What takes the value out, the likeliest first.
pub fn unwraps(site: &Site<'_>, position: usize, is_option: bool, inner: &str) -> Vec<&'static str> {
    // What is not there was `undefined`.
    if is_option && inner.ends_with("JsValue") {
        return vec![".unwrap_or_default()"];
    }
    let early = (!is_option && site.may_return_early(position)).then_some("?");
    early.into_iter().chain([".unwrap()"]).collect()
}
