//! The record of the public interface: `published.tsv` of a generated crate, which a run reads and writes.
//!
//! What it lists has been published, and stays: an item keeps its path and its signature while the WebIDL, the tables and
//! the overlays change, as long as it can be made at all. Without the file a run publishes for the first time.

mod draft;
mod row;
mod shape;
mod table;

use std::collections::HashMap;

pub use draft::{Draft, twin_of};
pub use row::{Row, State};
pub use shape::{parts, shape, takes_calls_of};
pub use table::{read, text};

use crate::bindings::item::BindingKind;
use crate::platform::CONSTRUCTOR;

/// What has been published.
#[derive(Debug, Default)]
pub struct Published {
    rows: Vec<Row>,
    /// The rows of each member, by the class and the name in JavaScript.
    members: HashMap<String, HashMap<String, Vec<usize>>>,
}

impl Published {
    pub fn new(rows: Vec<Row>) -> Self {
        let mut members: HashMap<String, HashMap<String, Vec<usize>>> = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            members.entry(row.class.clone()).or_default().entry(row.member.clone()).or_default().push(index);
        }
        Published { rows, members }
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The newest version that something is there since.
    pub fn version(&self) -> &str {
        let numbers = |version: &&str| version.split('.').map(|part| part.parse().unwrap_or(0u64)).collect::<Vec<_>>();
        self.rows.iter().map(|row| row.since.as_str()).max_by_key(numbers).unwrap_or_default()
    }

    /// The rows of a member; its name is empty for a type, a constructor and an index.
    pub fn of_member(&self, class: &str, member: &str) -> impl Iterator<Item = &Row> {
        let rows = self.members.get(class).and_then(|members| members.get(member));
        rows.into_iter().flatten().map(|index| &self.rows[*index])
    }

    /// Whether a member was stable, by the name that tables have for it; an index has none. Stable it stays, whatever newer
    /// data about engines says.
    pub fn is_stable(&self, class: &str, member: Option<&str>) -> bool {
        let is_meant = |kind: BindingKind| match member {
            None => kind.is_index(),
            Some(CONSTRUCTOR) => kind == BindingKind::Constructor,
            Some(_) => true,
        };
        let name = member.filter(|name| *name != CONSTRUCTOR).unwrap_or_default();
        self.of_member(class, name).any(|row| row.state.is_stable() && is_meant(row.kind))
    }

    /// Whether a type, an event, a tag or the like was stable.
    pub fn is_stable_as(&self, kind: BindingKind, class: &str, name: &str) -> bool {
        self.of_member(class, name).any(|row| row.kind == kind && row.state.is_stable())
    }

    /// Whether a use of a member was published as one that returns in all its stable forms, or as one that throws in
    /// all of them.
    pub fn may_fail(&self, class: &str, member: &str, kinds: &[BindingKind]) -> Option<bool> {
        let mut failing = self
            .of_member(class, member)
            .filter(|row| row.state.is_stable() && kinds.contains(&row.kind))
            .map(Row::fails);
        let first = failing.next()??;
        failing.all(|other| other == Some(first)).then_some(first)
    }

    /// Whether the getter of an attribute was published with an `Option`, if it is one that was.
    pub fn gives_option(&self, class: &str, attribute: &str) -> Option<bool> {
        let is_getter = |row: &&Row| matches!(row.kind, BindingKind::Getter | BindingKind::StaticGetter);
        let getter = self.of_member(class, attribute).find(|row| is_getter(row) && row.state.is_stable())?;
        let (_, returns) = getter.signature.split_once(" -> ")?;
        Some(returns.trim_start_matches("Result<").starts_with("Option<"))
    }
}
