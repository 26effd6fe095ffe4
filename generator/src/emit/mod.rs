//! Writes the decided crate as files. Nothing is decided here but the layout.

mod area;
mod bundles;
mod calls;
mod cargo_manifest;
mod declarations;
mod docs;
mod events;
mod feature_list;
mod front_page;
mod gate;
mod gates;
mod imports;
mod index;
mod items;
mod layout;
mod ledger;
mod listing;
mod lookups;
mod namespaces;
mod passed;
mod properties;
mod root_names;
mod signature;
mod stand_ins;
mod subject;
mod tags;
mod types;
mod written;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::bindings::Bindings;
use crate::bindings::declaration::Declaration;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::NamedImport;
use crate::bindings::item::Item;
use crate::facts::{Area, AreaId, Areas};
use crate::output::OutputFile;
use crate::package::Package;
use crate::published::{Published, Row};
use crate::sources::Sources;

/// All files of the generated crate that depend on the input, sorted by path.
pub fn emit(
    bindings: &Bindings,
    areas: &Areas,
    package: &Package,
    published: &Published,
    sources: &Sources,
) -> Vec<OutputFile> {
    let context = Context::new(bindings, areas, package);
    let mut files: Vec<OutputFile> = context
        .contents
        .par_iter()
        .flat_map_iter(|contents| [area::file(&context, contents), declarations::file(&context, contents)])
        .flatten()
        .collect();
    let (imports, listing) = rayon::join(|| imports::shared_file(&context), || listing::file(&context, sources));
    files.extend(imports);
    files.push(listing);
    files.push(listing::published_file(&context, published));
    files.push(root_names::file(&context));
    files.extend(index::files(&context));
    files.extend(events::file(&context));
    files.extend(tags::files(&context));
    files.extend(lookups::file(&context));
    if package.on.is_empty() {
        files.push(gates::file(&context));
    }
    files.push(cargo_manifest::file(&context));
    files.push(front_page::file(&context));
    files.push(feature_list::file(&context));
    files.push(ledger::file(bindings, sources));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// These items as rows of the record; `None` for one without a name.
pub fn published_items(bindings: &Bindings, items: &[Item], areas: &Areas) -> Vec<Option<Row>> {
    let package = Package::alone("");
    let context = Context { bindings, areas, package: &package, contents: Vec::new() };
    items.par_iter().map(|item| listing::published_item(&context, item)).collect()
}

/// The types, events and the like as rows of the record.
pub fn published_names(bindings: &Bindings, areas: &Areas) -> Vec<Row> {
    let package = Package::alone("");
    listing::published_names(&Context { bindings, areas, package: &package, contents: Vec::new() })
}

/// The input of every part of the emitter.
struct Context<'a> {
    bindings: &'a Bindings,
    areas: &'a Areas,
    package: &'a Package,
    /// The areas that have something in them: the features.
    contents: Vec<AreaContents<'a>>,
}

/// The contents of one area.
struct AreaContents<'a> {
    area: AreaId,
    items: Vec<&'a Item>,
    declarations: Vec<(&'a Declaration, &'a Gate)>,
    /// The imports that no other area needs.
    imports: Vec<(NamedImport<'a>, &'a Gate)>,
    /// The gate that opens any of its types.
    types_gate: Gate,
}

impl<'a> Context<'a> {
    fn new(bindings: &'a Bindings, areas: &'a Areas, package: &'a Package) -> Self {
        let mut contents: BTreeMap<AreaId, AreaContents<'a>> = BTreeMap::new();
        let mut of = |area: AreaId, add: &mut dyn FnMut(&mut AreaContents<'a>)| {
            add(contents.entry(area).or_insert_with(|| AreaContents::empty(area)));
        };
        for item in &bindings.items {
            of(item.area, &mut |contents| contents.items.push(item));
        }
        let declared = bindings.declarations.iter().zip(&bindings.gates.declarations);
        for (declaration, gate) in declared.filter(|(declaration, _)| !declaration.is_in_runtime()) {
            of(declaration.home, &mut |contents| {
                contents.declarations.push((declaration, gate));
                contents.types_gate.merge(gate);
            });
        }
        for (import, gate) in bindings.imports.named().zip(&bindings.gates.imports) {
            if let Some(area) = gate.only_area() {
                of(area, &mut |contents| contents.imports.push((import, gate)));
            }
        }
        let mut contents: Vec<_> = contents.into_values().collect();
        for contents in &mut contents {
            contents.types_gate = contents.types_gate.simplified();
        }
        Context { bindings, areas, package, contents }
    }

    fn declaration(&self, id: DeclarationId) -> &'a Declaration {
        &self.bindings.declarations[id.index()]
    }

    fn feature(&self, area: AreaId) -> &str {
        &self.areas.get(area).name
    }

    /// The name of an area's modules.
    fn module(&self, area: AreaId) -> String {
        crate::names::area_module(self.feature(area))
    }

    /// The areas in the order of their names.
    fn sorted_areas(&self) -> Vec<&Area> {
        let mut areas: Vec<_> = self.contents.iter().map(|contents| self.areas.get(contents.area)).collect();
        areas.sort_by(|a, b| a.name.cmp(&b.name));
        areas
    }
}

impl AreaContents<'_> {
    fn empty(area: AreaId) -> Self {
        AreaContents {
            area,
            items: Vec::new(),
            declarations: Vec::new(),
            imports: Vec::new(),
            types_gate: Gate::default(),
        }
    }
}
