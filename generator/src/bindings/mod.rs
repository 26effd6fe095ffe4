//! The generated crate as data: all that lowering has decided, and nothing of how Rust is written.

pub mod declaration;
pub mod docs;
pub mod events;
pub mod gates;
pub mod id;
pub mod import;
pub mod item;
pub mod ledger;
pub mod lookups;
pub mod mentioned;
pub mod outcome;
pub mod parameter;
pub mod refusal;
pub mod rust_type;
pub mod stand_ins;
pub mod tags;

use std::collections::{BTreeMap, BTreeSet};

use declaration::Declaration;
use events::Event;
use gates::Gates;
use import::Imports;
use item::Item;
use ledger::Ledger;
use lookups::Lookup;
use stand_ins::StandIn;
use tags::Tag;

/// The generated crate, decided.
#[derive(Debug)]
pub struct Bindings {
    pub declarations: Vec<Declaration>,
    pub items: Vec<Item>,
    pub imports: Imports,
    pub gates: Gates,
    pub ledger: Ledger,
    pub events: Vec<Event>,
    pub tags: Vec<Tag>,
    pub lookups: Vec<Lookup>,
    pub stand_ins: Vec<StandIn>,
    /// The features that the crates need on which this one is built, by their packages.
    pub needed: BTreeMap<String, BTreeSet<String>>,
}
