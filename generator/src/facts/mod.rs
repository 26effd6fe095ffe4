//! Facts that WebIDL cannot express: the area of each thing, the members that can throw, the engines that have them,
//! and decisions of people about names and buffers.
//!
//! Overlays (`*.toml`) are written by hand, each entry with its reason. They are read strictly: an unknown key is an
//! error, and so is an entry that matches nothing or changes nothing. An entry that is there for the record says so. Data
//! (`*.tsv`) is compiled from other sources. Their web may be older or newer than the input, so a row that matches nothing
//! is no error, but for `throws.tsv`, whose rows are about the members of the input.

mod areas;
mod descriptions;
mod files;
mod overlays;
mod pages;
mod tables;

pub use areas::{Area, AreaId, Areas, FULL, Grouping, MOST_AREAS_OF_ALL};
pub use descriptions::Descriptions;
pub use overlays::{
    ArgumentKey, BufferUse, Buffers, Callbacks, Called, Corrections, Entry, EventNames, Found, FoundClass, HotTexts,
    Lookup, Lookups, Modules, Names, Shared, Unstated,
};
pub use pages::Pages;
pub use tables::{
    Accessor, Compat, Deprecation, Element, Elements, Events, Fired, Support, Throws, Verdict, nearest_common,
};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::published::{self, Published};
use crate::sources::{Crates, Sources};

/// All overlays and data tables. A file that is not there is empty.
#[derive(Debug)]
pub struct Facts {
    /// Which crate each file belongs to.
    pub crates: Crates,
    pub areas: Areas,
    pub names: Names,
    pub buffers: Buffers,
    pub shared: Shared,
    pub callbacks: Callbacks,
    pub hot_texts: HotTexts,
    pub lookups: Lookups,
    pub modules: Modules,
    pub event_names: EventNames,
    pub corrections: Corrections,
    pub unstated: Unstated,
    pub throws: Throws,
    pub compat: Compat,
    pub events: Events,
    pub elements: Elements,
    /// Sentences for people.
    pub descriptions: Descriptions,
    /// The pages of the features.
    pub pages: Pages,
    /// What the crate has published, which stays.
    pub published: Published,
}

/// The data tables and the record of what has been published, which are read while the WebIDL is parsed.
#[derive(Debug, Default)]
pub struct Tables {
    throws: Throws,
    compat: Compat,
    events: tables::EventRows,
    elements: Elements,
    published: Published,
}

impl Tables {
    pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        Tables {
            throws: Throws::read(sources, diagnostics),
            compat: Compat::read(sources, diagnostics),
            events: tables::EventRows::read(sources, diagnostics),
            elements: Elements::read(sources, diagnostics),
            published: published::read(sources, diagnostics),
        }
    }
}

impl Facts {
    /// Reads the overlays and compares them with the model.
    pub fn read(sources: &Sources, tables: Tables, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Self {
        files::check(sources, diagnostics);
        tables.throws.check(model, diagnostics);
        let areas = Areas::read(sources, model, &tables.published, diagnostics);
        Facts {
            crates: sources.crates().clone(),
            pages: Pages::read(sources, &areas, diagnostics),
            areas,
            names: Names::read(sources, model, diagnostics),
            buffers: Buffers::read(sources, model, diagnostics),
            shared: Shared::read(sources, model, diagnostics),
            callbacks: Callbacks::read(sources, model, diagnostics),
            hot_texts: HotTexts::read(sources, model, diagnostics),
            lookups: Lookups::read(sources, model, diagnostics),
            modules: Modules::read(sources, model, diagnostics),
            event_names: EventNames::read(sources, diagnostics),
            corrections: Corrections::read(sources, model, diagnostics),
            unstated: Unstated::read(sources, diagnostics),
            throws: tables.throws,
            compat: tables.compat,
            events: Events::new(tables.events, model),
            elements: tables.elements,
            descriptions: Descriptions::read(sources, diagnostics),
            published: tables.published,
        }
    }

    /// Reports the entries that nothing has asked for, since they change nothing. Has to be called after the model is
    /// lowered.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let mut unused = Diagnostics::default();
        self.areas.report_unused(&mut unused);
        self.names.report_unused(&mut unused);
        self.buffers.report_unused(&mut unused);
        self.shared.report_unused(&mut unused);
        self.callbacks.report_unused(&mut unused);
        self.hot_texts.report_unused(&mut unused);
        self.lookups.report_unused(&mut unused);
        self.modules.report_unused(&mut unused);
        self.event_names.report_unused(&mut unused);
        self.corrections.report_unused(&mut unused);
        self.descriptions.report_unused(&mut unused);
        // A crate that this one is built on has been generated without an error.
        let is_own = |diagnostic: &Diagnostic| {
            diagnostic.primary.as_ref().is_none_or(|label| self.crates.is_own(label.span.file))
        };
        diagnostics.extend(unused.into_errors().into_iter().filter(is_own));
    }
}

#[cfg(test)]
mod tests;
