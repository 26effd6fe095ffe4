//! What was published stays: the decided items are held against the record, and where they differ the record wins.
//!
//! A form of a member that the record has with the same signature gets its published name back. A published form that
//! nothing gives any more is taken from the items that were lowered of its old WebIDL; the new form that has its name gets
//! another. What cannot be kept is returned.

mod fresh;
mod present;
mod worse;

use std::collections::{HashMap, HashSet};

use crate::bindings::Bindings;
use crate::bindings::item::{BindingKind, Item};
use crate::diagnostics::FileId;
use crate::facts::Areas;
use crate::lower::Lowered;
use crate::published::{Published, Row, shape, takes_calls_of};
use fresh::Rival;
use present::Present;
use worse::Worse;

/// Keeps the published items among those that were lowered. The rows that cannot be kept are returned by their indexes.
/// What stands in the file `gone` is deprecated.
pub fn keep(lowered: &mut Lowered, published: &Published, areas: &Areas, gone: Option<FileId>) -> Vec<usize> {
    if published.is_empty() {
        return Vec::new();
    }
    if let Some(gone) = gone {
        deprecate(&mut lowered.bindings, gone);
    }
    let there = present::items(&lowered.bindings, &lowered.bindings.items, areas);
    let apart = present::items(&lowered.bindings, &lowered.apart, areas);
    let mut matches = Matches::default();
    let groups = groups(published);
    for (key, rows) in &groups {
        let there = there.get(key).map_or(&[][..], Vec::as_slice);
        let apart = apart.get(key).map_or(&[][..], Vec::as_slice);
        matches.of_member(published, rows, there, apart);
    }
    let mut missing = std::mem::take(&mut matches.missing);
    matches.carry_out(lowered, published, areas);
    missing.sort_unstable();
    missing
}

/// Deprecates the definitions that are only there because they have been published, and their members.
fn deprecate(bindings: &mut Bindings, gone: FileId) {
    let declarations = bindings.declarations.iter_mut().map(|declaration| &mut declaration.docs);
    let items = bindings.items.iter_mut().map(|item| &mut item.docs);
    for docs in declarations.chain(items).filter(|docs| docs.known.place.is_some_and(|place| place.file == gone)) {
        let reason = || Worse::Gone.text(|_| String::new());
        docs.deprecated.get_or_insert_with(reason);
    }
}

/// A member as it is used: the class, the name and the kind.
type Key = (String, String, BindingKind);

/// The stable rows of functions and constants by what they are of.
fn groups(published: &Published) -> Vec<(Key, Vec<usize>)> {
    let mut groups: Vec<(Key, Vec<usize>)> = Vec::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    for (index, row) in published.rows().iter().enumerate().filter(|(_, row)| is_kept_as_item(row)) {
        let key = (row.class.clone(), row.member.clone(), row.kind);
        let place = *places.entry(key.clone()).or_insert(groups.len());
        if place == groups.len() {
            groups.push((key, Vec::new()));
        }
        groups[place].1.push(index);
    }
    groups
}

/// Whether the row is about a function or constant, which stands among the items.
fn is_kept_as_item(row: &Row) -> bool {
    row.state.is_stable()
        && !matches!(
            row.kind,
            BindingKind::Type
                | BindingKind::EnumValue
                | BindingKind::Union
                | BindingKind::Callback
                | BindingKind::Event
                | BindingKind::Tag
                | BindingKind::Lookup
                | BindingKind::Runtime
        )
}

/// The stable rows of types, events and the like whose names are there no more, or mean something else.
pub fn lost_names(bindings: &Bindings, published: &Published, areas: &Areas) -> Vec<usize> {
    if published.is_empty() {
        return Vec::new();
    }
    let there: HashSet<_> = present::names(bindings, published, areas);
    let is_gone = |row: &Row| {
        row.state.is_stable()
            && !is_kept_as_item(row)
            && row.kind != BindingKind::Runtime
            && !there.contains(&row.into())
    };
    let rows = published.rows().iter().enumerate();
    rows.filter(|(_, row)| is_gone(row)).map(|(index, _)| index).collect()
}

/// What is done so that published rows stay.
#[derive(Default)]
struct Matches {
    /// The items that have their published path, or get it back, with the row.
    settled: HashMap<usize, usize>,
    /// The items lowered apart that are taken, with the row and what is against them.
    taken: Vec<(usize, usize, Option<Worse>)>,
    missing: Vec<usize>,
}

impl Matches {
    /// Finds an item for each row of one member.
    fn of_member(&mut self, published: &Published, rows: &[usize], there: &[Present], apart: &[Present]) {
        let row = |index: usize| &published.rows()[index];
        let mut left: Vec<usize> = Vec::new();
        for index in rows.iter().copied() {
            let same = |item: &&Present| {
                item.path == row(index).path && takes_calls_of(&item.shape, &shape(&row(index).signature))
            };
            match there.iter().find(same) {
                Some(item) => {
                    self.settled.insert(item.index, index);
                }
                None => left.push(index),
            }
        }
        // The published name comes back to a form of the same signature.
        left.retain(|index| {
            let is_free = |item: &&Present| {
                takes_calls_of(&item.shape, &shape(&row(*index).signature))
                    && item.owner_path() == row(*index).owner()
                    && item.can_be_renamed
                    && !self.settled.contains_key(&item.index)
            };
            let found = there.iter().find(is_free);
            found.map(|item| self.settled.insert(item.index, *index));
            found.is_none()
        });
        for index in left {
            let wanted = shape(&row(index).signature);
            let fits =
                |item: &&Present| takes_calls_of(&item.shape, &wanted) && item.owner_path() == row(index).owner();
            let named = apart.iter().filter(fits).find(|item| item.path == row(index).path);
            match named.or_else(|| apart.iter().find(fits)) {
                Some(item) => {
                    let kind = row(index).kind;
                    let worse = Worse::than(&wanted, kind, there, |item| self.settled.contains_key(&item.index));
                    self.taken.push((item.index, index, worse));
                }
                None => self.missing.push(index),
            }
        }
    }

    /// Gives the items their names, and adds those that are taken.
    fn carry_out(self, lowered: &mut Lowered, published: &Published, areas: &Areas) {
        let mut apart: Vec<Option<Item>> = std::mem::take(&mut lowered.apart).into_iter().map(Some).collect();
        let mut kept: Vec<(Item, Option<Worse>)> = Vec::new();
        for (index, row, worse) in self.taken {
            let Some(mut item) = apart[index].take() else { continue };
            let row = &published.rows()[row];
            give_name(&mut item, row.name());
            item.experimental = false;
            item.area = areas.own(&row.area).unwrap_or(item.area);
            kept.push((item, worse));
        }
        let items = &mut lowered.bindings.items;
        for (index, row) in &self.settled {
            give_name(&mut items[*index], published.rows()[*row].name());
            items[*index].experimental = false;
        }
        let settled = self.settled.keys().filter_map(|index| Rival::new(&items[*index]));
        let rivals: Vec<Rival> = settled.chain(kept.iter().filter_map(|(item, _)| Rival::new(item))).collect();
        fresh::name(items, &lowered.bindings.declarations, &rivals, |index| self.settled.contains_key(&index));
        for (mut item, worse) in kept {
            let reason = worse.map(|worse| worse.text(|index| items[index].rust_name().unwrap_or_default().to_owned()));
            item.docs.deprecated = item.docs.deprecated.take().or(reason);
            items.push(item);
        }
    }
}

fn give_name(item: &mut Item, name: &str) {
    if item.rust_name() == Some(name) || !item.rename(name.to_owned()) {
        return;
    }
    let mut docs = std::mem::take(&mut item.docs);
    docs.aliases.retain(|alias| alias != name);
    item.docs = docs.alias(&item.javascript.name, name);
}
