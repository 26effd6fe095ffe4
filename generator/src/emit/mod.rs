//! Writes the decided crate as files. Nothing is decided here but the layout.

mod area;
mod bundles;
mod calls;
mod cargo_manifest;
mod declarations;
mod docs;
mod events;
mod extensions;
mod feature_list;
mod feature_pages;
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

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::bindings::Bindings;
use crate::bindings::declaration::Declaration;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::NamedImport;
use crate::bindings::item::Item;
use crate::facts::{Area, AreaId, Areas, Pages};
use crate::output::OutputFile;
use crate::package::name::crate_name;
use crate::package::{Dependency, Package};
use crate::published::{Published, Row};
use crate::sources::Sources;

/// All files of the generated crate that depend on the input, sorted by path.
pub fn emit(
    bindings: &Bindings,
    areas: &Areas,
    package: &Package,
    published: &Published,
    pages: &Pages,
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
    files.extend(feature_pages::files(&context, pages));
    files.push(ledger::file(bindings, sources));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// These items as rows of the record; `None` for one without a name.
pub fn published_items(bindings: &Bindings, items: &[Item], areas: &Areas) -> Vec<Option<Row>> {
    let package = Package::alone("");
    let context = Context::without_contents(bindings, areas, &package);
    items.par_iter().map(|item| listing::published_item(&context, item)).collect()
}

/// The types, events and the like as rows of the record.
pub fn published_names(bindings: &Bindings, areas: &Areas, before: &Published) -> Vec<Row> {
    let package = Package::alone("");
    listing::published_names(&Context::without_contents(bindings, areas, &package), before)
}

/// The input of every part of the emitter.
struct Context<'a> {
    bindings: &'a Bindings,
    areas: &'a Areas,
    package: &'a Package,
    /// The names of the types that the crate has at its root.
    own_names: HashSet<&'a str>,
    /// The types of other crates from which others there inherit.
    extended_elsewhere: HashSet<DeclarationId>,
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
        for (declaration, gate) in declared.filter(|(it, _)| !it.is_in_runtime() && areas.is_own(it.home)) {
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
        Context { contents, ..Context::without_contents(bindings, areas, package) }
    }

    fn declaration(&self, id: DeclarationId) -> &'a Declaration {
        &self.bindings.declarations[id.index()]
    }

    /// Whether the crate has the type itself.
    fn is_own(&self, declaration: &Declaration) -> bool {
        self.areas.is_own(declaration.home)
    }

    /// The types that the crate has itself, those of the runtime among them, with their gates.
    fn own_declarations(&self) -> impl Iterator<Item = (&'a Declaration, &'a Gate)> {
        let declared = self.bindings.declarations.iter().zip(&self.bindings.gates.declarations);
        declared.filter(|(declaration, _)| self.is_own(declaration))
    }

    /// Whether a file that mentions a type has its name alone. One of another crate has it if no type of this crate has the
    /// same.
    fn is_imported(&self, declaration: &Declaration) -> bool {
        self.is_own(declaration) || declaration.is_in_runtime() || !self.own_names.contains(declaration.name.as_str())
    }

    fn without_contents(bindings: &'a Bindings, areas: &'a Areas, package: &'a Package) -> Self {
        let own = bindings.declarations.iter().filter(|it| it.namespace.is_none() && areas.is_own(it.home));
        let own_names = own.map(|declaration| declaration.name.as_str()).collect();
        let mut extended_elsewhere = HashSet::new();
        for declaration in bindings.declarations.iter().filter(|it| !areas.is_own(it.home)) {
            declarations::ancestors(declaration).into_iter().for_each(|id| {
                extended_elsewhere.insert(id);
            });
        }
        Context { bindings, areas, package, own_names, extended_elsewhere, contents: Vec::new() }
    }

    /// Whether a type is one of another crate, where nothing inherits from it: then what does here says itself that it
    /// widens to it.
    fn is_widened_here(&self, id: DeclarationId) -> bool {
        !self.is_own(self.declaration(id)) && !self.extended_elsewhere.contains(&id)
    }

    /// The root of the crate that has a type: `crate`, `::web_bindings`.
    fn root_of(&self, declaration: &Declaration) -> String {
        let base = self.package.on.get(self.areas.position(declaration.home));
        base.map_or_else(|| "crate".to_owned(), root)
    }

    /// The root of the crate that has the runtime.
    fn root_of_runtime(&self) -> String {
        self.package.on.first().map_or_else(|| "crate".to_owned(), root)
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

fn root(base: &Dependency) -> String {
    format!("::{}", crate_name(&base.package))
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
