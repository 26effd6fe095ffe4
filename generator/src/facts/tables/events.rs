//! `events.tsv`: the events that fire at each target, with their classes.

use std::collections::HashMap;

use super::rows;
use crate::diagnostics::{Diagnostics, Span};
use crate::model::{DefinitionId, MemberKind, Model};
use crate::sources::Sources;

/// One event that fires at one target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fired {
    pub target: String,
    pub event: String,
    pub class: String,
    /// The interfaces that the event bubbles to.
    pub bubbles: Vec<String>,
    /// The attribute that would hold its handler: `onclick`
    pub handler: String,
    /// The row of the table.
    pub span: Span,
}

/// All events, in the order of the table.
#[derive(Debug, Default)]
pub(in crate::facts) struct EventRows {
    list: Vec<Fired>,
}

/// The second has the events that no specification has.
pub(in crate::facts) const FILES: [&str; 2] = ["events.tsv", "events-unspecified.tsv"];

const COLUMNS: [&str; 6] = ["target", "event", "interface", "bubbles", "handler", "spec"];

impl EventRows {
    pub(in crate::facts) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut table = EventRows::default();
        for file_name in FILES {
            rows::read(sources, file_name, COLUMNS, diagnostics, |row, _| {
                let span = row.span;
                let [target, event, class, bubbles, handler, _] = row.cells;
                let bubbles = rows::said(bubbles).into_iter().flat_map(|list| list.split(','));
                table.list.push(Fired {
                    target: target.to_owned(),
                    event: event.to_owned(),
                    class: class.to_owned(),
                    bubbles: bubbles.map(|interface| interface.trim().to_owned()).collect(),
                    handler: rows::said(handler).map_or_else(|| usual_handler(event), str::to_owned),
                    span,
                });
            });
        }
        table
    }
}

/// The table has the handlers of its own web, and the input may have more.
fn usual_handler(event: &str) -> String {
    format!("on{}", event.to_lowercase())
}

/// The events, and the class of event for each interface and handler attribute.
#[derive(Debug, Default)]
pub struct Events {
    list: Vec<Fired>,
    classes: HashMap<String, HashMap<String, String>>,
}

impl Events {
    pub(in crate::facts) fn new(table: EventRows, model: &Model<DefinitionId>) -> Self {
        let mut events = Events::default();
        let mut by_handler: HashMap<&str, Vec<&Fired>> = HashMap::new();
        for fired in &table.list {
            by_handler.entry(&fired.handler).or_default().push(fired);
        }
        for id in model.ids() {
            let definition = model.get(id);
            for member in definition.as_interface().into_iter().flat_map(|interface| &interface.members) {
                let MemberKind::Attribute(attribute) = &member.kind else { continue };
                let Some(fired) = by_handler.get(attribute.name.as_str()) else { continue };
                if let Some(class) = class_for(model, id, fired) {
                    let classes = events.classes.entry(definition.name.clone()).or_default();
                    classes.insert(attribute.name.clone(), class);
                }
            }
        }
        events.list = table.list;
        events
    }

    pub fn iter(&self) -> impl Iterator<Item = &Fired> {
        self.list.iter()
    }

    /// `PointerEvent` for `onclick` of `HTMLElement`. If several events come to one handler, their nearest common
    /// class.
    pub fn handler_class(&self, interface: &str, attribute: &str) -> Option<&str> {
        Some(self.classes.get(interface)?.get(attribute)?.as_str())
    }
}

/// The nearest class of all events that come to this interface's handler.
fn class_for(model: &Model<DefinitionId>, interface: DefinitionId, fired: &[&Fired]) -> Option<String> {
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

/// Whether the event fires at the interface or bubbles to it. An ancestor or a descendant will do as well.
fn reaches(model: &Model<DefinitionId>, event: &Fired, interface: DefinitionId) -> bool {
    std::iter::once(&event.target).chain(&event.bubbles).any(|name| {
        let Some(target) = model.find(name) else { return false };
        target == interface || model.inherits_from(interface, target) || model.inherits_from(target, interface)
    })
}

/// The nearest class that both classes are.
pub fn nearest_common(model: &Model<DefinitionId>, a: DefinitionId, b: DefinitionId) -> Option<DefinitionId> {
    std::iter::once(a).chain(model.ancestors(a)).find(|class| *class == b || model.inherits_from(b, *class))
}
