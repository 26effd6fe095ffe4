//! Event handlers (`onclick`). browser-compat-data has the event (`click_event`) on one interface, mostly the one at which
//! it fires. The IDL has the attribute on all interfaces where the event can be handled, mostly through a mixin.

use crate::vendor::idl_members::{Member, MemberKind};
use crate::vendor::record::Record;
use crate::vendor::sources::Sources;

pub fn is_one(name: &str, member: &Member) -> bool {
    name.starts_with("on") && member.kind == MemberKind::Attribute
}

/// The entries of the event on the nearest interfaces that have one: the relatives by inheritance, else the relatives of
/// the interfaces that include the same mixin, else the targets from which the event bubbles to this interface.
pub fn of(sources: &Sources, owner: &str, name: &str, member: &Member, includers: &[&str]) -> Option<Record> {
    let event = name.strip_prefix("on").filter(|_| is_one(name, member))?;
    let of_relatives =
        |owner: &str| Record::merged(relatives(sources, owner).filter_map(|o| event_of(sources, o, name)));
    let of_includers = || Record::merged(includers.iter().copied().filter_map(of_relatives));
    let of_targets = || {
        let reaches = |to: &String| to == owner || sources.idl.inherits(owner, to);
        let fires = sources.events.iter().filter(|row| row.event.eq_ignore_ascii_case(event));
        let targets = fires.filter(|row| row.bubbles.iter().any(reaches)).map(|row| row.target.as_str());
        Record::merged(targets.filter_map(of_relatives))
    };
    of_relatives(owner).or_else(of_includers).or_else(of_targets)
}

/// The interface itself, its ancestors and its descendants.
fn relatives<'a>(sources: &'a Sources, owner: &'a str) -> impl Iterator<Item = &'a str> {
    let (ancestors, descendants) = (sources.idl.ancestors(owner), sources.idl.descendants(owner));
    std::iter::once(owner).chain(ancestors).chain(descendants)
}

/// The event of one interface, under its own name or an engine's name for it (`webkitanimationend`).
fn event_of(sources: &Sources, owner: &str, handler: &str) -> Option<Record> {
    let aliased = || {
        let children = sources.bcd.api.children.get(owner)?.children.values();
        let mut events = children.filter(|node| node.name().ends_with("_event"));
        events.find_map(|node| sources.bcd.aliased(node, handler))
    };
    sources.own(owner, handler).or_else(aliased)
}
