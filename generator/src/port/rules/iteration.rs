//! `IteratorNext`: what an iterator gives is an `Option` now.

use super::{Fix, Site};
use crate::compiler::quoted;
use crate::port::syntax::{Id, Kind};
use crate::port::text::Edit;

/// `let next = iterator.next()?;`, of which `done()` and `value()` are asked.
pub fn fix(site: &Site<'_>) -> Option<Fix> {
    let method = quoted(&site.error.message).next()?;
    if !matches!(method, "done" | "value") {
        return None;
    }
    let tree = &site.parsed.tree;
    let (_, receiver, _) = site.method()?;
    let name = site.code(receiver);
    let function = tree.function_around(site.range.start)?;
    let declaration = format!("let {name} = ");
    let at = function.range.start + site.at(&(function.range.start..site.range.start)).rfind(&declaration)?;
    let start = at + declaration.len();
    let whole = (0..tree.expressions.len()).find(|id| tree.get(*id).range.start == start)?;
    let next = called_next(site, whole)?;
    let mut edits = vec![Edit::delete(tree.range(next).end..tree.range(whole).end)];
    for (id, expression) in
        tree.expressions.iter().enumerate().filter(|(_, it)| function.range.contains(&it.range.start))
    {
        let Kind::MethodCall { receiver, name: method, .. } = &expression.kind else { continue };
        if site.code(*receiver) != name {
            continue;
        }
        let end = tree.range(*receiver).end..tree.range(id).end;
        match site.at(method) {
            "done" => edits.push(Edit::replace(end, ".is_none()")),
            "value" => edits.push(Edit::replace(end, ".unwrap_or_default()")),
            _ => {}
        }
    }
    Some(Fix::new(start..function.range.end, vec![edits]))
}

/// `iterator.next()` of `iterator.next().unwrap()`
fn called_next(site: &Site<'_>, id: Id) -> Option<Id> {
    match &site.parsed.tree.get(id).kind {
        Kind::MethodCall { name, .. } if site.at(name) == "next" => Some(id),
        Kind::MethodCall { receiver, .. } => called_next(site, *receiver),
        Kind::Try { inner } => called_next(site, *inner),
        _ => None,
    }
}
