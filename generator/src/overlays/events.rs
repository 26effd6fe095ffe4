//! `events.tsv`: the class of the event that a handler attribute gets.

use std::collections::HashMap;

use super::table;
use crate::diagnostics::Diagnostics;
use crate::model::{DefinitionId, MemberKind, Model};
use crate::sources::Sources;

/// One event that fires at one target.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Fired {
    target: String,
    class: String,
    /// The interfaces that it then reaches.
    bubbles: Vec<String>,
}

/// The events for each handler attribute, `onclick`.
#[derive(Debug, Default)]
pub(super) struct Table {
    by_handler: HashMap<String, Vec<Fired>>,
}

const COLUMNS: [&str; 6] = ["target", "event", "interface", "bubbles", "handler", "spec"];

impl Table {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut table = Table::default();
        table::read(sources, "events.tsv", COLUMNS, diagnostics, |row, _| {
            let [target, _, class, bubbles, handler, _] = row.cells;
            if let Some(handler) = table::said(handler) {
                let bubbles = table::said(bubbles).into_iter().flat_map(|list| list.split(','));
                let fired = Fired {
                    target: target.to_owned(),
                    class: class.to_owned(),
                    bubbles: bubbles.map(|interface| interface.trim().to_owned()).collect(),
                };
                table.by_handler.entry(handler.to_owned()).or_default().push(fired);
            }
        });
        table
    }
}

/// The class of event for each interface and handler attribute.
#[derive(Debug, Default)]
pub struct Events {
    classes: HashMap<String, HashMap<String, String>>,
}

impl Events {
    pub(super) fn new(table: Table, model: &Model<DefinitionId>) -> Self {
        let mut events = Events::default();
        for id in model.ids() {
            let definition = model.get(id);
            for member in definition.as_interface().into_iter().flat_map(|interface| &interface.members) {
                let MemberKind::Attribute(attribute) = &member.kind else { continue };
                let Some(fired) = table.by_handler.get(&attribute.name) else { continue };
                if let Some(class) = class_for(model, id, fired) {
                    let classes = events.classes.entry(definition.name.clone()).or_default();
                    classes.insert(attribute.name.clone(), class);
                }
            }
        }
        events
    }

    /// `PointerEvent` for `onclick` of `HTMLElement`. Where several events come to one handler, the class that all of
    /// them have in common.
    pub fn handler_class(&self, interface: &str, attribute: &str) -> Option<&str> {
        Some(self.classes.get(interface)?.get(attribute)?.as_str())
    }
}

/// What all the events that come to this interface's handler are.
fn class_for(model: &Model<DefinitionId>, interface: DefinitionId, fired: &[Fired]) -> Option<String> {
    let mut common: Option<DefinitionId> = None;
    for event in fired.iter().filter(|event| reaches(model, event, interface)) {
        let class = model.find(&event.class)?;
        common = Some(match common {
            Some(before) => nearest_common(model, before, class)?,
            None => class,
        });
    }
    common.map(|class| model.get(class).name.clone())
}

/// Whether the event fires at the interface, what it inherits from or what inherits from it, or bubbles to such.
fn reaches(model: &Model<DefinitionId>, event: &Fired, interface: DefinitionId) -> bool {
    std::iter::once(&event.target).chain(&event.bubbles).any(|name| {
        let Some(target) = model.find(name) else { return false };
        target == interface || model.inherits_from(interface, target) || model.inherits_from(target, interface)
    })
}

fn nearest_common(model: &Model<DefinitionId>, a: DefinitionId, b: DefinitionId) -> Option<DefinitionId> {
    std::iter::once(a).chain(model.ancestors(a)).find(|class| *class == b || model.inherits_from(b, *class))
}
