//! What the generated crate has itself, beside the crates that it is built on.
//!
//! Those were lowered with it, so that every decision about them is the one of their own generation. Here their items are
//! left out again. Their declarations stay, since signatures refer to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::bindings::Bindings;
use crate::bindings::gates::{AreaSet, Gate, Gates};
use crate::bindings::id::DeclarationId;
use crate::bindings::item::ItemKind;
use crate::bindings::mentioned::{Mention, Mentioned};
use crate::bindings::stand_ins::StandIn;
use crate::facts::{AreaId, Areas, Facts};
use crate::runtime::RuntimePart;

/// Leaves out what the crates have that this one is built on, and finds the features that it needs of them.
pub fn keep_own(bindings: Bindings, facts: &Facts) -> Bindings {
    if facts.crates.all().count() == 1 {
        return bindings;
    }
    let areas = &facts.areas;
    let mut own = own_parts(bindings, areas);
    own.needed = needed(&own, facts);
    let has = |id: DeclarationId| is_there(&own, id, facts);
    let stand_ins = own.stand_ins.iter().filter(|stand_in| has(stand_in.target.declaration())).copied().collect();
    own.stand_ins = stand_ins;
    own.gates = own_gates(own.gates, areas);
    for target in own.events.iter_mut().flat_map(|event| &mut event.targets) {
        target.gate = within(&target.gate, areas);
    }
    own
}

fn own_parts(mut bindings: Bindings, areas: &Areas) -> Bindings {
    bindings.items.retain(|item| areas.is_own(item.area));
    for event in &mut bindings.events {
        event.targets.retain(|target| within(&target.gate, areas) != Gate::default());
    }
    bindings.events.retain(|event| !event.targets.is_empty());
    bindings.tags.retain(|tag| areas.is_own(tag.area));
    bindings.lookups.retain(|lookup| areas.is_own(lookup.area));
    // A type of another crate is there only with its feature.
    let declarations = &bindings.declarations;
    bindings.stand_ins.retain(|stand_in: &StandIn| areas.is_own(declarations[stand_in.source.index()].home));
    bindings
}

/// The features of the other crates that have the types and the parts of the runtime which this one mentions.
fn needed(bindings: &Bindings, facts: &Facts) -> BTreeMap<String, BTreeSet<String>> {
    let mut needed = Needed { bindings, facts, features: BTreeMap::new() };
    let mut need = |mentioned| needed.add(mentioned);
    bindings.items.iter().for_each(|item| {
        item.mentions(&mut need);
        // Its objects stand for an array.
        if matches!(item.kind, ItemKind::IntoIterator { is_sequence: true, .. }) {
            need(Mentioned::Part(RuntimePart::Array));
        }
    });
    let own = bindings.declarations.iter().filter(|declaration| facts.areas.is_own(declaration.home));
    own.for_each(|declaration| declaration.mentions(&mut need));
    let events = bindings.events.iter().flat_map(|event| event.mentions());
    let tags = bindings.tags.iter().flat_map(|tag| tag.mentions());
    let lookups = bindings.lookups.iter().flat_map(|lookup| lookup.mentions());
    events.chain(tags).chain(lookups).for_each(|mention: Mention| need(mention.mentioned));
    needed.features
}

/// Whether a type is the crate's own, or one of another crate that it has with the features which it needs anyway.
fn is_there(own: &Bindings, id: DeclarationId, facts: &Facts) -> bool {
    let home = own.declarations[id.index()].home;
    let area = facts.areas.get(home);
    let Some(features) = facts.crates.base(area.of).map(|package| own.needed.get(package)) else { return true };
    let has = |feature: &str| features.is_some_and(|features| features.contains(feature));
    has(&area.name) && (own.gates.declarations[id.index()].stable.contains(home) || has(EXPERIMENTAL))
}

struct Needed<'a> {
    bindings: &'a Bindings,
    facts: &'a Facts,
    /// By package.
    features: BTreeMap<String, BTreeSet<String>>,
}

impl Needed<'_> {
    fn add(&mut self, mentioned: Mentioned) {
        match mentioned {
            Mentioned::Declaration(id) => {
                let declaration = &self.bindings.declarations[id.index()];
                // A class of the runtime without a gate is always there.
                let gate = self.bindings.gates.declarations[id.index()];
                if !declaration.is_in_runtime() || RuntimePart::of_class(&declaration.name).is_some() {
                    self.add_area(declaration.home, !gate.stable.contains(declaration.home));
                }
            }
            Mentioned::Part(part) => {
                let home = self
                    .bindings
                    .declarations
                    .iter()
                    .find(|declaration| declaration.name == part.home_class() && declaration.namespace.is_none());
                let gate = self.bindings.gates.runtime.get(&part).copied().unwrap_or_default();
                let opens = |area: &AreaId| gate.stable.contains(*area) && !self.facts.areas.is_own(*area);
                let home = home.map(|declaration| declaration.home).filter(opens);
                if let Some(area) = home.or_else(|| gate.stable.iter().find(opens)) {
                    self.add_area(area, false);
                }
            }
        }
    }

    fn add_area(&mut self, area: AreaId, experimental: bool) {
        let area = self.facts.areas.get(area);
        let Some(package) = self.facts.crates.base(area.of) else { return };
        let features = self.features.entry(package.to_owned()).or_default();
        features.insert(area.name.clone());
        if experimental {
            features.insert(EXPERIMENTAL.to_owned());
        }
    }
}

/// The feature of what too few engines have.
const EXPERIMENTAL: &str = "experimental";

fn own_gates(gates: Gates, areas: &Areas) -> Gates {
    let within_all = |gates: Vec<Gate>| gates.iter().map(|gate| within(gate, areas)).collect();
    Gates {
        declarations: within_all(gates.declarations),
        imports: within_all(gates.imports),
        // The runtime is another crate's.
        runtime: BTreeMap::new(),
    }
}

/// The part of a gate that this crate's features open.
fn within(gate: &Gate, areas: &Areas) -> Gate {
    let own = |set: &AreaSet| {
        let mut own = AreaSet::default();
        set.iter().filter(|area| areas.is_own(*area)).for_each(|area| own.insert(area));
        own
    };
    Gate { stable: own(&gate.stable), experimental: own(&gate.experimental) }.simplified()
}
