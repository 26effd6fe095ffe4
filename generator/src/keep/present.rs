//! What there is to hold against the record.

use std::collections::{HashMap, HashSet};

use super::Key;
use crate::bindings::Bindings;
use crate::bindings::item::{BindingKind, Item, ItemKind};
use crate::emit;
use crate::facts::Areas;
use crate::published::{Published, Row, shape};

/// A function or constant among the items.
pub(super) struct Present {
    pub index: usize,
    pub path: String,
    /// What a call depends on.
    pub shape: String,
    pub can_be_renamed: bool,
}

impl Present {
    /// The path of the type or module that has it.
    pub fn owner_path(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(owner, _)| owner)
    }
}

/// The items by what they are of.
pub(super) fn items(bindings: &Bindings, items: &[Item], areas: &Areas) -> HashMap<Key, Vec<Present>> {
    let mut present: HashMap<Key, Vec<Present>> = HashMap::new();
    for (index, row) in emit::published_items(bindings, items, areas).into_iter().enumerate() {
        let Some(row) = row else { continue };
        let can_be_renamed = !matches!(
            items[index].kind,
            ItemKind::Create(_) | ItemKind::Display(_) | ItemKind::IntoIterator { .. } | ItemKind::RuntimeTraits { .. }
        );
        let shape = shape(&row.signature);
        let item = Present { index, path: row.path, shape, can_be_renamed };
        present.entry((row.class, row.member, row.kind)).or_default().push(item);
    }
    present
}

/// A type, event or the like, and what it means.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Name {
    path: String,
    kind: BindingKind,
    class: String,
    member: String,
    signature: String,
}

impl From<&Row> for Name {
    fn from(row: &Row) -> Name {
        let Row { path, kind, class, member, signature, .. } = row.clone();
        Name { path, kind, class, member, signature }
    }
}

pub(super) fn names(bindings: &Bindings, published: &Published, areas: &Areas) -> HashSet<Name> {
    emit::published_names(bindings, areas, published).iter().map(Name::from).collect()
}
