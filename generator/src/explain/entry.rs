//! The bindings of one thing of JavaScript's, together.

use serde::Serialize;

use crate::catalogue::{Binding, Kind};

/// A member with all its forms, a type, an event with all its targets, a tag.
#[derive(Clone, Debug, Serialize)]
pub struct Entry<'a> {
    /// `Element.scrollTo`
    pub title: String,
    pub bindings: Vec<&'a Binding>,
}

/// In the order of their first bindings.
pub fn entries<'a>(bindings: impl IntoIterator<Item = &'a Binding>) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for binding in bindings {
        let title = title(binding);
        match entries.iter_mut().find(|entry| entry.title == title) {
            Some(entry) => entry.bindings.push(binding),
            None => entries.push(Entry { title, bindings: vec![binding] }),
        }
    }
    entries
}

impl Entry<'_> {
    /// The order in which they are told: what engines have, what is global, types, then the shorter names.
    pub fn rank(&self) -> (bool, bool, bool, usize, &str) {
        let first = self.bindings[0];
        let experimental = self.bindings.iter().all(|binding| binding.experimental);
        (experimental, first.js_class != GLOBAL, !first.kind.is_type(), self.title.len(), &self.title)
    }
}

const GLOBAL: &str = "globalThis";

fn title(binding: &Binding) -> String {
    let Binding { js_class: class, js_name: name, path, .. } = binding;
    match binding.kind {
        Kind::Type => class.clone(),
        Kind::Union | Kind::Callback | Kind::Helper | Kind::Runtime => path.clone(),
        Kind::Constructor => format!("new {class}()"),
        Kind::Event => format!("event {name}"),
        Kind::Tag => format!("<{name}>"),
        Kind::Lookup => format!("{class}: {name:?}"),
        Kind::EnumValue => format!("{class} {name:?}"),
        Kind::IndexingGetter | Kind::IndexingSetter | Kind::IndexingDeleter => format!("{class}[index]"),
        _ if class == GLOBAL => name.clone(),
        _ => format!("{class}.{name}"),
    }
}
