//! Types that followed from a parameter's, which takes several now.

use super::{Fix, Site};
use crate::port::syntax::{Id, Kind};
use crate::port::text::Edit;

pub fn fix(site: &Site<'_>) -> Option<Fix> {
    let tree = &site.parsed.tree;
    if let Some(call) = conversion(site) {
        let Kind::MethodCall { receiver, .. } = tree.get(call).kind else { return None };
        return Some(without_conversion(site, call, receiver));
    }
    let path = tree.path_with(&site.range)?;
    let (owner, _) = site.code(path).rsplit_once("::")?;
    let items = GENERIC.iter().find(|(name, _)| owner.rsplit("::").next() == Some(*name))?.1;
    let range = tree.range(path);
    let edit =
        Edit::insert(range.start + owner.len(), format!("::<{}>", vec!["::web_bindings::JsValue"; items].join(", ")));
    let scope = tree.call_of(path).map_or_else(|| range.clone(), |call| site.scope_of(call));
    Some(Fix::new(scope, vec![vec![edit]]))
}

/// The classes that had no parameters, with the number that they have.
const GENERIC: [(&str, usize); 6] =
    [("Array", 1), ("Set", 1), ("WeakSet", 1), ("Map", 2), ("WeakMap", 2), ("Promise", 1)];

/// The `into()`, `as_ref()` or `unchecked_ref()` whose type is open.
fn conversion(site: &Site<'_>) -> Option<Id> {
    let tree = &site.parsed.tree;
    let is_conversion = |id: &Id| match &tree.get(*id).kind {
        Kind::MethodCall { name, arguments, .. } => {
            arguments.is_empty() && matches!(site.at(name), "into" | "as_ref" | "unchecked_ref" | "unchecked_into")
        }
        _ => false,
    };
    if let Some(call) = tree.method_named_at(&site.range).filter(is_conversion) {
        return Some(outermost(site, call));
    }
    // The error may be at the call that has it as an argument.
    let call = tree.method_named_at(&site.range).or_else(|| {
        let path = tree.path_with(&site.range)?;
        tree.call_of(path)
    })?;
    let (Kind::MethodCall { arguments, .. } | Kind::Call { arguments, .. }) = &tree.get(call).kind else { return None };
    arguments.iter().map(|id| site.inner(*id)).find(is_conversion)
}

/// `x.as_ref().unchecked_ref()` of `x.as_ref()`
fn outermost(site: &Site<'_>, call: Id) -> Id {
    let tree = &site.parsed.tree;
    match tree.parent(call).map(|parent| (parent, &tree.get(parent).kind)) {
        Some((parent, Kind::MethodCall { receiver, name, .. }))
            if *receiver == call && matches!(site.at(name), "unchecked_ref" | "into" | "as_ref") =>
        {
            outermost(site, parent)
        }
        _ => call,
    }
}

fn without_conversion(site: &Site<'_>, call: Id, receiver: Id) -> Fix {
    let tree = &site.parsed.tree;
    let mut value = receiver;
    while let Kind::MethodCall { receiver, name, arguments } = &tree.get(value).kind
        && arguments.is_empty()
        && matches!(site.at(name), "as_ref" | "unchecked_ref")
    {
        value = *receiver;
    }
    let borrowed = tree.parent(call).filter(|parent| matches!(tree.get(*parent).kind, Kind::Reference { .. }));
    let whole = tree.range(borrowed.unwrap_or(call));
    let written = site.code(value);
    let mut texts = vec![written.to_owned(), format!("&{written}"), format!("{written}.as_str()")];
    if borrowed.is_some() {
        texts.push(format!("&::web_bindings::JsValue::from({written})"));
    } else {
        texts.push(format!("::web_bindings::JsValue::from({written})"));
    }
    if value != receiver {
        texts.rotate_left(1);
    }
    let scope = tree.parent(borrowed.unwrap_or(call)).map_or_else(|| whole.clone(), |parent| tree.range(parent));
    Fix::new(scope, texts.into_iter().map(|text| vec![Edit::replace(whole.clone(), text)]).collect())
}
