//! The forms of one call with more arguments than its first, and setters beside their getters: their documentation says in what
//! they differ, and does not repeat the rest.

use std::collections::{HashMap, HashSet};

use crate::bindings::item::{Function, Item, ItemKind, JavaScript, Owner};
use crate::prose;

/// A member, by its owner, its class and its name.
type Member<'a> = (&'a Owner, &'a str, &'a str);

/// The forms of one call: the owner, the member, and the kind of call.
type Call<'a> = (&'a Owner, &'a JavaScript);

/// Shortens the documentation of the longer forms, ``As `focus`, with `options`.``, and of setters.
pub(super) fn shorten(items: &mut [Item]) {
    let beside_getters = beside_getters(items);
    let sentences: Vec<Option<String>> = {
        let mut forms: HashMap<Call<'_>, Vec<&Function>> = HashMap::new();
        for (call, function) in items.iter().filter_map(form) {
            forms.entry(call).or_default().push(function);
        }
        items.iter().map(|item| sentence(item, &forms)).collect()
    };
    for ((item, sentence), is_beside_getter) in items.iter_mut().zip(sentences).zip(beside_getters) {
        let docs = &mut item.docs;
        if sentence.is_some() {
            docs.sentence = sentence;
            docs.paragraphs.clear();
            docs.facts.clear();
        } else if is_beside_getter && docs.sentence.is_some() {
            docs.known.webidl = std::mem::take(&mut docs.webidl);
            docs.facts.clear();
        }
    }
}

/// Whether each item is a setter whose getter is another.
fn beside_getters(items: &[Item]) -> Vec<bool> {
    let getters: HashSet<Member<'_>> =
        items.iter().filter(|item| item.javascript.kind.is_getter()).map(member).collect();
    items.iter().map(|item| item.javascript.kind.is_setter() && getters.contains(&member(item))).collect()
}

fn member(item: &Item) -> Member<'_> {
    (&item.owner, &item.javascript.class, &item.javascript.name)
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
    (!added.is_empty()).then(|| format!("As `{}`, with {}.", base.rust_name, prose::list(&added)))
}
