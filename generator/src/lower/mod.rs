//! From WebIDL to Rust: every decision about the generated crate's interface is made here.
//!
//! The result, [`Bindings`], holds no WebIDL any more, and [`emit`](crate::emit) decides nothing.

mod absence;
mod chains;
mod contributors;
mod conversions;
mod declarations;
mod dictionaries;
mod docs;
mod enumerations;
mod events;
mod fallible;
mod gates;
mod globals;
mod idl_text;
mod interfaces;
mod lowering;
mod maturity;
mod members;
mod naming;
mod registry;
mod scope;
mod second_names;
mod stand_ins;
mod tags;
mod types;

use std::collections::BTreeMap;

use crate::bindings::Bindings;
use crate::bindings::events::Event;
use crate::bindings::lookups::Lookup;
use crate::bindings::mentioned::Mention;
use crate::bindings::tags::Tag;
use crate::diagnostics::{Diagnostics, Stopped};
use crate::facts::Facts;
use crate::model::{DefinitionId, Model};
use lowering::Lowering;

/// Lowers a model. Every collision of names is reported; of members that collide the first has the name.
///
/// # Errors
///
/// Where a collision is an error.
pub fn lower(model: &Model<DefinitionId>, facts: &Facts, diagnostics: &mut Diagnostics) -> Result<Bindings, Stopped> {
    let mut lowering = Lowering::new(model, facts);
    lowering.declare_definitions();
    lowering.find_stand_ins();
    let events = lowering.events();
    lowering.claim_listening(&events);
    lowering.lower_long_chains();
    lowering.lower_definitions();
    lowering.globals();
    lowering.create();
    lowering.ledger.close(model);
    diagnostics.extend(std::mem::take(&mut lowering.collisions));
    diagnostics.check()?;
    Ok(finish(lowering, events))
}

/// Adds tags, stand-ins and the features that open each thing, which depend on all declarations and items.
fn finish(mut lowering: Lowering<'_>, events: Vec<Event>) -> Bindings {
    let experimental_types = lowering.experimental_types();
    lowering.name_contributors();
    let tags = lowering.tags();
    let stand_ins = lowering.stand_ins();
    let mentions: Vec<Mention> = events
        .iter()
        .flat_map(Event::mentions)
        .chain(tags.iter().flat_map(Tag::mentions))
        .chain(lowering.lookups.iter().flat_map(Lookup::mentions))
        .collect();
    let imports = lowering.imports.all.len();
    let gates = gates::gates(&lowering.declarations, &mut lowering.items, &mentions, imports, &experimental_types);
    Bindings {
        declarations: lowering.declarations,
        items: lowering.items,
        imports: lowering.imports,
        gates,
        ledger: lowering.ledger,
        events,
        tags,
        lookups: lowering.lookups,
        stand_ins,
        needed: BTreeMap::new(),
    }
}
