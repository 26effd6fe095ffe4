//! The compatibility of each member of the IDL.
//!
//! browser-compat-data has the names of JavaScript and of MDN's pages, and the rows have those of the IDL. A member gets
//! the first entry of these that exists: its own; that of the global function; that of the same member under another
//! name; for an attribute of a style, that of the property; for an event handler, that of the event; for a mixin's member,
//! that of another includer; for a member that is declared again, that of the parent's member; and for constants, HTML
//! constructors and the methods of a declared collection, that of the interface.

use crate::vendor::handlers;
use crate::vendor::idl::Kind;
use crate::vendor::idl_members::{Member, MemberKind};
use crate::vendor::record::{Record, Row};
use crate::vendor::sources::Sources;
use std::collections::BTreeMap;

/// The record of each (owner, member).
type Table = BTreeMap<(String, String), Record>;

/// The rows of `compat.tsv`.
pub fn rows(sources: &Sources) -> Vec<Row> {
    let mut table = Table::new();
    sources.add_interfaces(&mut table);
    sources.add_mixins(&mut table);
    sources.add_unlisted(&mut table);
    table.into_iter().map(|((owner, member), record)| Row { owner, member, record }).collect()
}

const GLOBALS: [&str; 2] = ["Window", "WorkerGlobalScope"];

impl Sources<'_> {
    fn add_interfaces(&self, table: &mut Table) {
        for owner in self.idl.containers.iter().filter(|(_, c)| c.kind != Kind::Mixin).map(|(owner, _)| owner) {
            if let Some(record) = self.interface(owner) {
                table.insert((owner.clone(), "-".to_owned()), record);
            }
            for (name, (member, mixin)) in self.idl.members(owner) {
                if let Some(record) = self.member(owner, name, member, mixin) {
                    table.insert((owner.clone(), name.to_owned()), record);
                }
            }
        }
    }

    /// A mixin's member is available where it is available in any of the interfaces that include the mixin.
    fn add_mixins(&self, table: &mut Table) {
        for mixin in self.idl.containers.iter().filter(|(_, c)| c.kind == Kind::Mixin).map(|(mixin, _)| mixin) {
            for name in self.idl.members(mixin).into_keys() {
                let of = |owner: &str| table.get(&(owner.to_owned(), name.to_owned())).cloned();
                if let Some(record) = Record::merged(self.idl.includers(mixin).filter_map(of)) {
                    table.insert((mixin.clone(), name.to_owned()), record);
                }
            }
        }
    }

    /// Adds members that some engine has and this version of the IDL does not: another version may have them.
    fn add_unlisted(&self, table: &mut Table) {
        let is_global = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase()) && name != "console";
        let api = self.bcd.api.children.iter().filter(|(owner, _)| !is_global(owner));
        // The errors are in the table of JavaScript's builtins.
        let webassembly = self
            .bcd
            .webassembly
            .children
            .iter()
            .filter(|(owner, node)| !owner.ends_with("Error") && !node.name().ends_with("_static"));
        for (owner, node) in api.chain(webassembly) {
            let members = node.children.iter().filter_map(|(key, child)| Some((member_name(owner, key)?, child)));
            for (member, node) in members.chain([("-", node)]) {
                let shipped = self.bcd.record(node).filter(|record| record.engines.count() > 0);
                if let Some(record) = shipped {
                    table.entry((owner.clone(), member.to_owned())).or_insert(record);
                }
            }
        }
    }

    fn member(&self, owner: &str, name: &str, member: &Member, mixin: Option<&str>) -> Option<Record> {
        let known = self
            .own(owner, name)
            .or_else(|| self.global(owner, name))
            .or_else(|| self.aliased(owner, name))
            .or_else(|| self.properties.record(owner, name, self.bcd));
        if known.is_some() || !self.is_exposed(owner, member) {
            return known;
        }
        // No entry is about the member itself. The others are limited to the availability of the interface.
        let interface = self.interface(owner)?;
        let includers: Vec<_> = mixin.into_iter().flat_map(|mixin| self.includers(owner, mixin)).collect();
        let found = handlers::of(self, owner, name, member, &includers)
            .or_else(|| self.elsewhere(includers.iter().copied(), name))
            .or_else(|| self.elsewhere(self.idl.ancestors(owner).take(1), name))
            .or_else(|| self.comes_with_interface(owner, member).then(|| interface.clone()))
            .or_else(|| handlers::is_one(name, member).then(|| self.of_another_file(owner, mixin?)).flatten())?;
        let found = match self.attributes_of_constant(owner, name, member) {
            Some(attributes) => found.limited_to(&attributes),
            None => found,
        };
        Some(found.limited_to(&interface))
    }

    /// Functions that windows and workers share are entries at the top, with the support of workers in an entry below each.
    fn global(&self, owner: &str, name: &str) -> Option<Record> {
        let node = self.bcd.api.child(name).filter(|_| GLOBALS.contains(&owner))?;
        let record = self.bcd.record(node)?;
        let in_workers = node.child("worker_support").filter(|_| owner == "WorkerGlobalScope");
        match in_workers.and_then(|part| self.bcd.record(part)) {
            Some(part) => Some(Record { engines: part.engines, baseline: part.baseline, ..record }),
            None => Some(record),
        }
    }

    fn aliased(&self, owner: &str, name: &str) -> Option<Record> {
        let nodes = self.home(owner)?.children.values().filter(|node| !node.name().ends_with("_event"));
        nodes.filter_map(|node| self.bcd.aliased(node, name)).next()
    }

    fn elsewhere<'b>(&self, owners: impl Iterator<Item = &'b str>, name: &str) -> Option<Record> {
        Record::merged(owners.filter_map(|owner| self.own(owner, name)))
    }

    /// The interfaces that include the mixin, whose entries may be about `owner` too. A window's are not where another
    /// file includes the mixin in `owner`: no engine has the handlers of WindowEventHandlers in an SVGSVGElement.
    fn includers<'b>(&'b self, owner: &'b str, mixin: &'b str) -> impl Iterator<Item = &'b str> {
        let by_its_file = self.idl.is_included_by_its_file(owner, mixin);
        self.idl.includers(mixin).filter(move |includer| by_its_file || !GLOBALS.contains(includer))
    }

    /// Nothing but the names tells who has the handlers of a mixin that another file includes: no engine.
    fn of_another_file(&self, owner: &str, mixin: &str) -> Option<Record> {
        (!self.idl.is_included_by_its_file(owner, mixin)).then(Record::default)
    }

    /// The attributes of whose values a constant may be one: `edgeMode` of `SVG_EDGEMODE_WRAP`, `orient` and `orientType`
    /// of `SVG_MARKER_ORIENT_AUTO`.
    fn attributes_of_constant(&self, owner: &str, name: &str, member: &Member) -> Option<Record> {
        let (before_value, _) = name.rsplit_once('_').filter(|_| member.kind == MemberKind::Constant)?;
        let is_named = |attribute: &str| {
            let kind = attribute.strip_suffix("Type").unwrap_or(attribute);
            before_value.split('_').any(|word| word.eq_ignore_ascii_case(kind))
        };
        let members = self.idl.members(owner).into_iter();
        let attributes = members.filter(|(name, (member, _))| member.kind == MemberKind::Attribute && is_named(name));
        Record::merged(attributes.filter_map(|(attribute, _)| self.own(owner, attribute)))
    }

    fn comes_with_interface(&self, owner: &str, member: &Member) -> bool {
        let is_callback = self.idl.containers.get(owner).is_some_and(|container| container.kind == Kind::Callback);
        is_callback || matches!(member.kind, MemberKind::Constant | MemberKind::HtmlConstructor | MemberKind::Implied)
    }

    /// `[Exposed=Window]` in a mixin takes a member away from the workers that include it.
    fn is_exposed(&self, owner: &str, member: &Member) -> bool {
        let of_owner = self.idl.containers.get(owner).map_or(&[][..], |container| &container.exposed);
        let everywhere = |list: &[String]| list.is_empty() || list.iter().any(|global| global == "*");
        everywhere(&member.exposed)
            || everywhere(of_owner)
            || member.exposed.iter().any(|global| of_owner.contains(global))
    }
}

/// The name of the member that an entry below an interface is about. Entries whose key has a `_` are about something else:
/// an event, a value of an argument, the support of workers.
fn member_name<'a>(owner: &str, key: &'a str) -> Option<&'a str> {
    let name = key.strip_suffix("_static").unwrap_or(key);
    let is_plain = name.strip_prefix("@@").unwrap_or(name).chars().all(|c| c.is_ascii_alphanumeric());
    match is_plain {
        true if name == owner => Some("constructor"),
        true => Some(name),
        false => None,
    }
}

#[cfg(test)]
mod tests;
