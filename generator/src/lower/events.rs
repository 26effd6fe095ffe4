//! Typed events: which event, of which class, fires at which type or reaches it by bubbling, as `events.tsv` says.

use std::collections::BTreeMap;

use super::Lowering;
use super::gates::{Gate, Mention};
use super::runtime_part::{Mentioned, RuntimePart};
use super::rust_type::DeclarationId;
use crate::model::{DefinitionId, DefinitionKind, MemberKind, Model};
use crate::overlays::{AreaId, Fired, nearest_common};

/// `pointerdown` => `events::PointerDown`
#[derive(Debug)]
pub struct Event {
    pub rust_name: String,
    pub name: String,
    /// Where it fires. No two of the targets are related, so that one of them at most is meant.
    pub targets: Vec<Target>,
}

#[derive(Debug)]
pub struct Target {
    pub at: DeclarationId,
    /// The class of the event.
    pub class: DeclarationId,
    pub gate: Gate,
    /// The options of a listener, which its method mentions.
    options: Option<DeclarationId>,
}

/// Targets that so many events fire at that each event is in the area of its class, not in the target's.
const WIDE: [&str; 7] = ["Document", "Element", "HTMLElement", "MathMLElement", "Node", "SVGElement", "Window"];

/// The class of all events, which says nothing of their area.
const EVENT: &str = "Event";

/// The dictionary of a listener's options.
pub const OPTIONS: &str = "AddEventListenerOptions";

/// What is known of one event at one interface.
#[derive(Clone)]
struct Known {
    class: DefinitionId,
    gate: Gate,
}

impl Event {
    /// What opens the event's own type.
    pub fn gate(&self) -> Gate {
        Gate::any(self.targets.iter().map(|target| target.gate))
    }

    pub fn mentions(&self) -> impl Iterator<Item = Mention> {
        self.targets.iter().flat_map(|target| {
            let stable = target.gate.stable.iter().map(|area| (area, false));
            let areas = stable.chain(target.gate.experimental.iter().map(|area| (area, true)));
            let mention = |(area, experimental)| {
                let declarations = [Some(target.at), Some(target.class), target.options].into_iter().flatten();
                let listener = std::iter::once(Mentioned::Part(RuntimePart::Listener));
                let all = declarations.map(Mentioned::Declaration).chain(listener);
                all.map(move |mentioned| Mention { area, experimental, mentioned })
            };
            areas.flat_map(mention).collect::<Vec<_>>()
        })
    }
}

impl Lowering<'_> {
    /// All events, sorted by name.
    pub(super) fn events(&self) -> Vec<Event> {
        let mut events: BTreeMap<&str, BTreeMap<DefinitionId, Known>> = BTreeMap::new();
        for fired in self.overlays.events.iter() {
            let Some((class, gate)) = self.fired(fired) else { continue };
            let targets = events.entry(&fired.event).or_default();
            for name in std::iter::once(&fired.target).chain(&fired.bubbles) {
                if let Some(target) = self.model.find(name).filter(|id| self.declared.contains_key(id)) {
                    know(self.model, targets, target, Known { class, gate });
                }
            }
        }
        let options = self.model.find(OPTIONS).and_then(|id| self.declared.get(&id).copied());
        let event = |(name, targets): (&str, BTreeMap<DefinitionId, Known>)| Event {
            rust_name: self.overlays.events.type_name(name),
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

    /// The class of an event, and what opens it. `None` for what is no event in this input.
    fn fired(&self, fired: &Fired) -> Option<(DefinitionId, Gate)> {
        let target = self.model.find(&fired.target)?;
        let class = self.model.find(&fired.class)?;
        let root = self.model.find(EVENT)?;
        let is_event = class == root || self.model.inherits_from(class, root);
        if !is_event || !self.declared.contains_key(&target) || !self.declared.contains_key(&class) {
            return None;
        }
        let handler = fired.handler.as_deref().and_then(|name| self.handler_attribute(fired, name));
        let experimental = [target, class].into_iter().any(|id| self.interface_is_experimental(id))
            || handler.is_some_and(|(_, experimental)| experimental);
        let home = if is_wide(fired) && class != root { class } else { target };
        let mut gate = Gate::of(self.area_of_definition(home), experimental);
        if let Some((area, _)) = handler {
            gate.open(area, experimental);
        }
        Some((class, gate))
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
            let area = self.overlays.areas.area_of_member(&definition.name, &attribute.origin, Some(name));
            Some((area, self.is_experimental(&definition.name, &attribute.origin.holder, Some(name))))
        })
    }
}

fn is_wide(fired: &Fired) -> bool {
    WIDE.contains(&fired.target.as_str())
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

/// The targets without those that descend from another: what is known of these goes to the ancestor, with their areas.
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
