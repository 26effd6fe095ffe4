//! The state of one run of [`lower`](super::lower), and how things are added to it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::conversions::Conversions;
use super::globals::Globals;
use super::registry::{Bearer, Collision, Named, Registry, Rename};
use super::types::targets;
use crate::bindings::declaration::Declaration;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::Imports;
use crate::bindings::item::{Item, ItemKind, Owner};
use crate::bindings::ledger::Ledger;
use crate::bindings::lookups::Lookup;
use crate::bindings::rust_type::RustType;
use crate::diagnostics::{Diagnostic, Span};
use crate::facts::{AreaId, Facts};
use crate::model::{DefinitionId, Model, Type};
use crate::sources::CrateId;

pub(super) struct Lowering<'a> {
    pub model: &'a Model<DefinitionId>,
    pub facts: &'a Facts,
    pub declarations: Vec<Declaration>,
    /// The declarations of definitions.
    pub declared: HashMap<DefinitionId, DeclarationId>,
    /// The declarations of unions, by name and members.
    pub unions: HashMap<(String, Vec<RustType>), DeclarationId>,
    /// The types at which the typedefs end.
    pub targets: HashMap<DefinitionId, &'a Type<DefinitionId>>,
    pub conversions: Conversions,
    /// What typedefs stand for in Rust.
    pub typedefs: HashMap<DefinitionId, RustType>,
    /// What typedefs stand for in the signatures of callbacks that they mention.
    pub typedefs_in_callbacks: HashMap<(DefinitionId, Vec<DefinitionId>), RustType>,
    /// How often a callback has been found in its own signature, where it is any function.
    pub cut_short: usize,
    pub imports: Imports,
    pub items: Vec<Item>,
    pub ledger: Ledger,
    /// The classes that typed look-ups find.
    pub lookups: Vec<Lookup>,
    /// Names that were given twice.
    pub collisions: Vec<Diagnostic>,
    /// The interfaces that include each mixin.
    pub includers: HashMap<String, Vec<String>>,
    pub global_objects: Globals<'a>,
    /// The interfaces and dictionaries that another inherits from.
    pub extended: HashSet<DefinitionId>,
    /// The definitions whose objects stand for a dictionary.
    pub dictionary_stand_ins: BTreeMap<DeclarationId, Vec<DeclarationId>>,
    /// The interfaces and dictionaries that inherit from each.
    pub heirs: BTreeMap<DeclarationId, Vec<DeclarationId>>,
    /// The names of definitions whose usual one another definition has.
    pub renamed: HashMap<DefinitionId, String>,
    /// The last number that was put after a name which several definitions have.
    numbers: HashMap<String, usize>,
    /// The modules of namespaces that are nowhere defined: `[LegacyNamespace=X]` alone names them.
    pub modules: HashMap<String, String>,
    pub(super) registry: Registry,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(model: &'a Model<DefinitionId>, facts: &'a Facts) -> Self {
        let targets = targets(model);
        let conversions = Conversions::new(model, &targets);
        Lowering {
            model,
            facts,
            declarations: Vec::new(),
            declared: HashMap::new(),
            unions: HashMap::new(),
            targets,
            conversions,
            typedefs: HashMap::new(),
            typedefs_in_callbacks: HashMap::new(),
            cut_short: 0,
            imports: Imports::default(),
            items: Vec::new(),
            ledger: Ledger::default(),
            lookups: Vec::new(),
            collisions: Vec::new(),
            includers: includers(model),
            global_objects: Globals::new(model),
            extended: model.ids().filter_map(|id| model.parent(id)).collect(),
            dictionary_stand_ins: BTreeMap::new(),
            heirs: BTreeMap::new(),
            renamed: HashMap::new(),
            numbers: HashMap::new(),
            modules: HashMap::new(),
            registry: Registry::default(),
        }
    }

    pub(super) fn area_of_definition(&self, id: DefinitionId) -> AreaId {
        let definition = self.model.get(id);
        self.facts.areas.area_of_definition(&definition.name, &definition.origin)
    }

    pub(super) fn declaration(&self, id: DeclarationId) -> &Declaration {
        &self.declarations[id.index()]
    }

    /// Adds a type, whose name has been claimed.
    pub(super) fn declare(&mut self, declaration: Declaration) -> DeclarationId {
        let id = DeclarationId(self.declarations.len() as u32);
        self.declarations.push(declaration);
        id
    }

    /// Gives a definition's type or module its name, which [`definition_name`](Self::definition_name) returns from then
    /// on.
    pub(super) fn claim_definition(&mut self, id: DefinitionId) -> String {
        let (usual, module) = (self.definition_name(id), self.namespace_module(id));
        let bearer = Bearer { origin: Some(self.model.get(id).origin.span), rename: Some(self.definition_rename(id)) };
        let name = self.claim_type(self.crate_of(id), module.as_deref(), usual.clone(), bearer);
        if name != usual {
            self.renamed.insert(id, name.clone());
        }
        name
    }

    /// Gives a name to a type or module, at a crate's root or in a module. If another has the name, that is reported,
    /// and the name that is returned has a number after it.
    pub(super) fn claim_type(&mut self, of: CrateId, module: Option<&str>, name: String, bearer: Bearer) -> String {
        let path = |name: &str| module.map_or_else(|| name.to_owned(), |module| format!("{module}::{name}"));
        let Err(collision) = self.registry.claim_type(of, path(&name), bearer.clone()) else { return name };
        self.report(Named::Definition, &path(&name), &collision);
        // Many may have one name, so each looks on from the number of the one before.
        let number = self.numbers.entry(path(&name)).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}{number}");
            if self.registry.claim_type(of, path(&numbered), bearer.clone()).is_ok() {
                return numbered;
            }
        }
    }

    /// The crate that has a definition.
    pub(super) fn crate_of(&self, id: DefinitionId) -> CrateId {
        self.facts.crates.of(self.model.get(id).origin.span.file)
    }

    /// The crate that has an area.
    pub(super) fn crate_of_area(&self, area: AreaId) -> CrateId {
        self.facts.areas.get(area).of
    }

    /// Gives a method that the runtime adds to a type its name.
    pub(super) fn claim_method(&mut self, on: DeclarationId, name: &str) {
        let bearer = Bearer { origin: None, rename: None };
        // Nothing has a name on the type yet.
        let of = self.crate_of_area(self.declaration(on).home);
        let _ = self.registry.claim_item(of, &Owner::Type(on), name.to_owned(), bearer);
    }

    /// Whether an item of a type has this name.
    pub(super) fn has_item(&self, on: DeclarationId, name: &str) -> bool {
        self.registry.has_item(on, name)
    }

    /// Adds an item to its owner; false where another has its name there, which is reported.
    pub(super) fn add(&mut self, item: Item, origin: Option<Span>, rename: Option<Rename>) -> bool {
        let is_listed_only = matches!(item.kind, ItemKind::Listed(_));
        if let Some(name) = item.rust_name().filter(|_| !is_listed_only) {
            let (of, bearer) = (self.crate_of_area(item.area), Bearer { origin, rename });
            let claimed = self.registry.claim_item(of, &item.owner, name.to_owned(), bearer);
            if let Err(collision) = claimed {
                let owner = match &item.owner {
                    Owner::Type(id) => format!("{}::", self.declaration(*id).name),
                    Owner::Module(module) => format!("{module}::"),
                    Owner::Global => String::new(),
                };
                self.report(Named::Member, &format!("{owner}{name}"), &collision);
                return false;
            }
        }
        self.items.push(item);
        true
    }

    pub(super) fn report(&mut self, named: Named, name: &str, collision: &Collision) {
        self.collisions.extend(self.registry.report(named, name, collision));
    }
}

fn includers(model: &Model<DefinitionId>) -> HashMap<String, Vec<String>> {
    let mut includers: HashMap<String, Vec<String>> = HashMap::new();
    for inclusion in &model.inclusions {
        let target = model.get(inclusion.target).name.clone();
        includers.entry(model.get(inclusion.mixin).name.clone()).or_default().push(target);
    }
    includers
}
