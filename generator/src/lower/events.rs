//! Typed events: which event, of which class, fires at which type or reaches it by bubbling, as `events.tsv` says.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lowering::Lowering;
use crate::bindings::events::{Event, Target};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::BindingKind;
use crate::diagnostics::{Diagnostic, Span};
use crate::facts::{AreaId, Fired, nearest_common};
use crate::model::{DefinitionId, DefinitionKind, MemberKind, Model};
use crate::platform::{EVENT_CLASS, LISTENER_OPTIONS, WIDE_EVENT_TARGETS};
use crate::runtime::LISTENING;

/// One event at one interface: its class, and the features that open it.
#[derive(Clone)]
struct Known {
    class: DefinitionId,
    gate: Gate,
}

/// What is known of an event wherever it fires.
struct FoundEvent {
    class: DefinitionId,
    /// Any of them opens it.
    areas: Vec<AreaId>,
    lacks_engines: bool,
}

impl FoundEvent {
    fn gate(&self, experimental: bool) -> Gate {
        let mut gate = Gate::default();
        self.areas.iter().for_each(|area| gate.open(*area, experimental));
        gate
    }
}

impl Lowering<'_> {
    /// All events, sorted by name. Of events that become one type the first stays; the others are reported.
    pub(super) fn events(&mut self) -> Vec<Event> {
        let mut events = self.known_events();
        let mut first: HashMap<String, String> = HashMap::new();
        let mut collisions = Vec::new();
        events.retain(|event| {
            let Some(other) = first.get(&event.rust_name) else {
                first.insert(event.rust_name.clone(), event.name.clone());
                return true;
            };
            let row = |name: &str| self.facts.events.iter().find(|fired| fired.event == name).map(|fired| fired.span);
            collisions.push(collision(event, other, row(&event.name), row(other)));
            false
        });
        self.collisions.extend(collisions);
        events
    }

    fn known_events(&self) -> Vec<Event> {
        let mut events: BTreeMap<&str, BTreeMap<DefinitionId, Known>> = BTreeMap::new();
        for fired in self.facts.events.iter() {
            let Some(found) = self.fired(fired) else { continue };
            let targets = events.entry(&fired.event).or_default();
            for name in std::iter::once(&fired.target).chain(&fired.bubbles) {
                if let Some(target) = self.model.find(name).filter(|id| self.declared.contains_key(id)) {
                    let class = self.model.get(target).javascript_path();
                    let was_stable = self.facts.published.is_stable_as(BindingKind::Event, &class, &fired.event);
                    let gate = found.gate(found.lacks_engines && !was_stable);
                    know(self.model, targets, target, Known { class: found.class, gate });
                }
            }
        }
        let options = self.model.find(LISTENER_OPTIONS).and_then(|id| self.declared.get(&id).copied());
        let event = |(name, targets): (&str, BTreeMap<DefinitionId, Known>)| Event {
            rust_name: self.facts.event_names.type_name(name),
            name: name.to_owned(),
            targets: unrelated(self.model, targets)
                .into_iter()
                .map(|(at, known)| Target {
                    at: self.declared[&at],
                    class: self.declared[&known.class],
                    gate: known.gate.simplified(),
                    options,
                })
                .collect(),
        };
        events.into_iter().map(event).filter(|event| !event.targets.is_empty()).collect()
    }

    /// Gives the methods that listen their names, before a member has one of them.
    pub(super) fn claim_listening(&mut self, events: &[Event]) {
        let listening: BTreeSet<DeclarationId> =
            events.iter().flat_map(|event| &event.targets).filter(|it| it.options.is_some()).map(|it| it.at).collect();
        for at in listening {
            for name in LISTENING {
                self.claim_method(at, name);
            }
        }
    }

    /// `None` where this input lacks the target or the class.
    fn fired(&self, fired: &Fired) -> Option<FoundEvent> {
        let target = self.model.find(&fired.target)?;
        let class = self.model.find(&fired.class)?;
        let root = self.model.find(EVENT_CLASS)?;
        let is_event = class == root || self.model.inherits_from(class, root);
        if !is_event || !self.declared.contains_key(&target) || !self.declared.contains_key(&class) {
            return None;
        }
        let handler = self.handler_attribute(fired, &fired.handler);
        let lacks_engines = [target, class].into_iter().any(|id| self.interface_is_experimental(id))
            || handler.is_some_and(|(_, experimental)| experimental);
        let home = if is_wide(fired) && class != root { class } else { target };
        let areas = std::iter::once(self.area_of_definition(home)).chain(handler.map(|(area, _)| area)).collect();
        Some(FoundEvent { class, areas, lacks_engines })
    }

    /// The area of the attribute that holds the event's handler, and whether it is experimental. It is the target's,
    /// an ancestor's, or that of a target that the event bubbles to.
    fn handler_attribute(&self, fired: &Fired, name: &str) -> Option<(AreaId, bool)> {
        let named = std::iter::once(&fired.target).chain(&fired.bubbles).filter_map(|name| self.model.find(name));
        named.flat_map(|id| std::iter::once(id).chain(self.model.ancestors(id))).find_map(|id| {
            let definition = self.model.get(id);
            let DefinitionKind::Interface(interface) = &definition.kind else { return None };
            let attribute = interface
                .members
                .iter()
                .find(|member| matches!(&member.kind, MemberKind::Attribute(attribute) if attribute.name == name))?;
            let area = self.facts.areas.area_of_member(&definition.name, &attribute.origin, Some(name));
            Some((area, self.is_experimental(&definition.name, &attribute.origin, Some(name))))
        })
    }
}

fn collision(event: &Event, other: &str, second: Option<Span>, first: Option<Span>) -> Diagnostic {
    let (name, events) = (&event.rust_name, format!("`{other}` and `{}`", event.name));
    let mut diagnostic = Diagnostic::new(format!("two events become `{name}` in Rust: {events}"));
    if let Some(span) = second {
        diagnostic = diagnostic.at(span, "this one");
    }
    if let Some(span) = first {
        diagnostic = diagnostic.also(span, "and this one");
    }
    diagnostic.help("remove one of them from the table").mendable()
}

fn is_wide(fired: &Fired) -> bool {
    WIDE_EVENT_TARGETS.contains(&fired.target.as_str())
}

/// Two rows for one interface are one: the class that both have in common, in the areas of both.
fn know(model: &Model<DefinitionId>, targets: &mut BTreeMap<DefinitionId, Known>, target: DefinitionId, known: Known) {
    targets
        .entry(target)
        .and_modify(|before| {
            before.class = nearest_common(model, before.class, known.class).unwrap_or(before.class);
            before.gate.merge(&known.gate);
        })
        .or_insert(known);
}

/// The targets, none of which descends from another: the ancestor takes over the classes and areas of its heirs.
fn unrelated(model: &Model<DefinitionId>, mut targets: BTreeMap<DefinitionId, Known>) -> BTreeMap<DefinitionId, Known> {
    let all: Vec<DefinitionId> = targets.keys().copied().collect();
    for target in &all {
        // The outermost, so that it is not taken away itself.
        let ancestors = model.ancestors(*target).filter(|ancestor| all.contains(ancestor));
        if let Some(ancestor) = ancestors.last()
            && let Some(known) = targets.remove(target)
            && let Some(outer) = targets.get_mut(&ancestor)
        {
            outer.gate.merge(&known.gate);
            // A class that says less of the same event is no contradiction.
            if !model.inherits_from(outer.class, known.class) {
                outer.class = nearest_common(model, outer.class, known.class).unwrap_or(outer.class);
            }
        }
    }
    targets
}
