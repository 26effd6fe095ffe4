//! Compatibility of every member in WebIDL's terms.
//!
//! browser-compat-data is written from the side of JavaScript and of MDN's pages; the rows are made from the side of
//! the IDL. For each member the first of these that is known is taken:
//! its own entry, the global function's, the same thing under another name, the event's for an event handler,
//! another includer's for a mixin's member, an ancestor's for a member declared again, and the interface's for what
//! comes with an interface (constants, HTML constructors, the methods of a declared collection).

use crate::bcd::{Bcd, Node};
use crate::events::Event;
use crate::handlers;
use crate::idl::{Idl, Kind, Member, MemberKind};
use crate::record::{Record, Row};
use std::collections::BTreeMap;

/// (owner, member) to what is known of it.
type Table = BTreeMap<(String, String), Record>;

pub fn rows(idl: &Idl, bcd: &Bcd, events: &[Event]) -> Vec<Row> {
    let sources = Sources { idl, bcd, events };
    let mut table = Table::new();
    sources.add_interfaces(&mut table);
    sources.add_mixins(&mut table);
    sources.add_unlisted(&mut table);
    table.into_iter().map(|((owner, member), record)| Row { owner, member, record }).collect()
}

pub struct Sources<'a> {
    pub idl: &'a Idl,
    pub bcd: &'a Bcd,
    pub events: &'a [Event],
}

/// Namespaces of constants and callback interfaces, which browser-compat-data leaves out, and the interface that takes
/// the one or the other.
const TAKEN_BY: [(&str, &str); 8] = [
    ("EventListener", "EventTarget"),
    ("GPUBufferUsage", "GPUBuffer"),
    ("GPUColorWrite", "GPURenderPipeline"),
    ("GPUMapMode", "GPUBuffer"),
    ("GPUShaderStage", "GPUBindGroupLayout"),
    ("GPUTextureUsage", "GPUTexture"),
    ("NodeFilter", "TreeWalker"),
    ("XPathNSResolver", "XPathEvaluator"),
];

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

    /// A mixin's member is known as widely as the best of the interfaces that include it.
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

    /// What some engine has and this version of the IDL does not: other versions of the IDL may.
    fn add_unlisted(&self, table: &mut Table) {
        let is_global = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase()) && name != "console";
        let api = self.bcd.api.children.iter().filter(|(owner, _)| !is_global(owner));
        // The errors are JavaScript's kind of class, and stand in that table.
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
        let known = self.own(owner, name).or_else(|| self.global(owner, name)).or_else(|| self.aliased(owner, name));
        if known.is_some() || !self.is_exposed(owner, member) {
            return known;
        }
        // From here on nothing is said of the member itself, so it is known at most as widely as its interface.
        let interface = self.interface(owner)?;
        let found = handlers::of(self, owner, name, member, mixin)
            .or_else(|| self.elsewhere(mixin.into_iter().flat_map(|mixin| self.idl.includers(mixin)), name))
            .or_else(|| self.elsewhere(self.idl.ancestors(owner).take(1), name))
            .or_else(|| self.comes_with_interface(owner, member).then(|| interface.clone()));
        Some(found?.limited_to(&interface))
    }

    /// The interface's own entry. WebAssembly's are kept apart from the others.
    fn home(&self, owner: &str) -> Option<&Node> {
        let namespace = self.idl.containers.get(owner).and_then(|container| container.namespace.as_deref());
        match (owner, namespace) {
            ("WebAssembly", _) => Some(&self.bcd.webassembly),
            (_, Some("WebAssembly")) => self.bcd.webassembly.children.get(owner),
            _ => self.bcd.api.children.get(owner),
        }
    }

    fn interface(&self, owner: &str) -> Option<Record> {
        let stand_in = || {
            let (_, taker) = TAKEN_BY.iter().find(|(taken, _)| *taken == owner)?;
            self.home(taker)
        };
        self.bcd.record(self.home(owner).or_else(stand_in)?)
    }

    pub fn own(&self, owner: &str, name: &str) -> Option<Record> {
        let home = self.home(owner)?;
        let event = || home.child(&format!("{}_event", name.strip_prefix("on")?));
        // Where an instance's and a static member share a name (`Response.json`), the instance's is the row.
        let found = home.child(name).or_else(|| home.child(&format!("{name}_static"))).or_else(event);
        let constructor = || home.child(owner).filter(|_| name == "constructor");
        self.bcd.record(found.or_else(constructor)?)
    }

    /// Globals that windows and workers share are entries at the top, with what workers have as a part of each.
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

/// The member that an entry below an interface is of, if it is of one: entries also stand for events, for values of
/// arguments, for being there in workers, and for other findings, all written with `_`.
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
#[path = "compat_tests.rs"]
mod tests;
