//! From WebIDL to Rust: every decision about the generated crate's interface is made here.
//!
//! The result, [`Bindings`], holds no WebIDL any more, and [`emit`](crate::emit) decides nothing.

mod absence;
mod additions;
mod apart;
mod chains;
mod conversions;
mod declarations;
mod dictionaries;
mod docs;
mod enumerations;
mod events;
mod fallible;
mod feature_docs;
mod forms;
mod gates;
mod globals;
mod idl_text;
mod interfaces;
mod lowering;
mod maturity;
mod members;
mod naming;
pub mod own;
mod promised;
mod registry;
mod scope;
mod second_names;
mod sentences;
mod stand_ins;
mod tags;
mod types;

use std::collections::BTreeMap;

use crate::bindings::Bindings;
use crate::bindings::events::Event;
use crate::bindings::gates::Gates;
use crate::bindings::item::Item;
use crate::bindings::lookups::Lookup;
use crate::bindings::mentioned::Mention;
use crate::bindings::tags::Tag;
use crate::diagnostics::{Diagnostics, Stopped};
use crate::facts::{Areas, Facts};
use crate::model::{DefinitionId, Model};
use gates::Standing;
use lowering::Lowering;

/// The bindings before anything opens: their gates follow from what is kept.
pub struct Lowered {
    pub bindings: Bindings,
    /// The items of published declarations that their definitions have no more.
    pub apart: Vec<Item>,
    mentions: Vec<Mention>,
    /// Of each declaration.
    standings: Vec<Standing>,
}

impl Lowered {
    /// Finds the features that open each thing, which depend on all declarations and items.
    pub fn open(self, areas: &Areas) -> Bindings {
        let Lowered { mut bindings, mentions, standings, apart: _ } = self;
        forms::shorten(&mut bindings.items);
        let imports = bindings.imports.all.len();
        bindings.gates = gates::gates(&bindings.declarations, &mut bindings.items, &mentions, imports, &standings);
        feature_docs::add(&mut bindings, areas);
        bindings
    }
}

/// Lowers a model. Every collision of names is reported; of members that collide the first has the name.
///
/// # Errors
///
/// Where a collision is an error.
pub fn lower(model: &Model<DefinitionId>, facts: &Facts, diagnostics: &mut Diagnostics) -> Result<Lowered, Stopped> {
    let mut lowering = Lowering::new(model, facts);
    lowering.declare_definitions();
    lowering.find_stand_ins();
    let events = lowering.events();
    lowering.claim_listening(&events);
    lowering.lower_long_chains();
    lowering.lower_definitions();
    lowering.globals();
    lowering.create();
    let apart = lowering.apart();
    lowering.ledger.close(model);
    sentences::add(&mut lowering.items, &facts.descriptions);
    diagnostics.extend(lowering.impossible_additions());
    diagnostics.extend(std::mem::take(&mut lowering.collisions));
    diagnostics.check()?;
    Ok(finish(lowering, events, apart))
}

/// Adds tags and stand-ins, which depend on all declarations.
fn finish(mut lowering: Lowering<'_>, events: Vec<Event>, apart: Vec<Item>) -> Lowered {
    let standings = lowering.standings();
    let tags = lowering.tags();
    let stand_ins = lowering.stand_ins();
    let mentions: Vec<Mention> = events
        .iter()
        .flat_map(Event::mentions)
        .chain(tags.iter().flat_map(Tag::mentions))
        .chain(lowering.lookups.iter().flat_map(Lookup::mentions))
        .collect();
    let bindings = Bindings {
        declarations: lowering.declarations,
        items: lowering.items,
        imports: lowering.imports,
        gates: Gates::default(),
        ledger: lowering.ledger,
        events,
        tags,
        lookups: lowering.lookups,
        stand_ins,
        needed: BTreeMap::new(),
    };
    Lowered { bindings, apart, mentions, standings }
}
