//! The forms of one call with more arguments than its first: their documentation says which, and does not repeat the rest.

use std::collections::HashMap;

use crate::bindings::item::{Function, Item, ItemKind, JavaScript, Owner};

/// The forms of one call: the owner, the member, and the kind of call.
type Call<'a> = (&'a Owner, &'a JavaScript);

/// Shortens the documentation of the longer forms: ``As `focus`, with `options`.``
pub(super) fn shorten(items: &mut [Item]) {
    let sentences: Vec<Option<String>> = {
        let mut forms: HashMap<Call<'_>, Vec<&Function>> = HashMap::new();
        for (call, function) in items.iter().filter_map(form) {
            forms.entry(call).or_default().push(function);
        }
        items.iter().map(|item| sentence(item, &forms)).collect()
    };
    for (item, sentence) in items.iter_mut().zip(sentences) {
        if sentence.is_some() {
            item.docs.sentence = sentence;
            item.docs.paragraphs.clear();
            item.docs.facts.clear();
        }
    }
}

fn form(item: &Item) -> Option<(Call<'_>, &Function)> {
    match &item.kind {
        ItemKind::Function(function) => Some(((&item.owner, &item.javascript), function)),
        _ => None,
    }
}

/// What a form has more than the longest of the shorter ones whose name its own begins with.
fn sentence(item: &Item, forms: &HashMap<Call<'_>, Vec<&Function>>) -> Option<String> {
    let (call, function) = form(item)?;
    let is_shorter = |other: &&&Function| {
        let rest = function.rust_name.strip_prefix(&*other.rust_name);
        rest.is_some_and(|rest| rest.starts_with("_with_") || rest.starts_with("_and_"))
    };
    let base = forms.get(&call)?.iter().filter(is_shorter).max_by_key(|other| other.rust_name.len())?;
    let of_base: Vec<&str> = base.parameters().map(|parameter| &*parameter.name).collect();
    let added = function.parameters().map(|parameter| &*parameter.name).filter(|name| !of_base.contains(name));
    let added: Vec<String> = added.map(|name| format!("`{name}`")).collect();
    let (last, others) = added.split_last()?;
    let list = if others.is_empty() { last.clone() } else { format!("{} and {last}", others.join(", ")) };
    Some(format!("As `{}`, with {list}.", base.rust_name))
}
