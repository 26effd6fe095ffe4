//! The forms of one call with more arguments than its first, and setters beside their getters: their documentation says in what
//! they differ, and does not repeat the rest.

use std::collections::{HashMap, HashSet};

use crate::bindings::item::{BindingKind, Function, Item, ItemKind, JavaScript, Owner};

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
    use BindingKind::{DictGetter, DictSetter, Getter, Setter, StaticGetter, StaticSetter};
    let is_getter = |item: &&Item| matches!(item.javascript.kind, Getter | DictGetter | StaticGetter);
    let getters: HashSet<Member<'_>> = items.iter().filter(is_getter).map(member).collect();
    let is_setter = |item: &Item| matches!(item.javascript.kind, Setter | DictSetter | StaticSetter);
    items.iter().map(|item| is_setter(item) && getters.contains(&member(item))).collect()
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
    let (last, others) = added.split_last()?;
    let list = if others.is_empty() { last.clone() } else { format!("{} and {last}", others.join(", ")) };
    Some(format!("As `{}`, with {list}.", base.rust_name))
}
