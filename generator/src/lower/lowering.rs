//! The state of one run of [`lower`](super::lower), and how things are added to it.

use std::collections::{HashMap, HashSet};

use super::registry::{Bearer, Collision, Named, Registry, Rename};
use crate::bindings::declaration::Declaration;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::Imports;
use crate::bindings::item::{Item, ItemKind, Owner};
use crate::bindings::ledger::Ledger;
use crate::bindings::rust_type::RustType;
use crate::diagnostics::{Diagnostic, Span};
use crate::facts::{AreaId, Facts};
use crate::model::{DefinitionId, Model};

pub(super) struct Lowering<'a> {
    pub model: &'a Model<DefinitionId>,
    pub facts: &'a Facts,
    pub declarations: Vec<Declaration>,
    /// The declarations of definitions.
    pub declared: HashMap<DefinitionId, DeclarationId>,
    /// The declarations of unions, by name and members.
    pub unions: HashMap<(String, Vec<RustType>), DeclarationId>,
    pub imports: Imports,
    pub items: Vec<Item>,
    pub ledger: Ledger,
    /// Names that were given twice.
    pub collisions: Vec<Diagnostic>,
    /// The interfaces that include each mixin.
    pub includers: HashMap<String, Vec<String>>,
    /// The interfaces and dictionaries that another inherits from.
    pub extended: HashSet<DefinitionId>,
    registry: Registry,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(model: &'a Model<DefinitionId>, facts: &'a Facts) -> Self {
        Lowering {
            model,
            facts,
            declarations: Vec::new(),
            declared: HashMap::new(),
            unions: HashMap::new(),
            imports: Imports::default(),
            items: Vec::new(),
            ledger: Ledger::default(),
            collisions: Vec::new(),
            includers: includers(model),
            extended: model.ids().filter_map(|id| model.parent(id)).collect(),
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

    /// Adds a type to the crate's root or its namespace's module. A collision of names is reported.
    pub(super) fn declare(
        &mut self,
        declaration: Declaration,
        origin: Option<Span>,
        rename: Option<Rename>,
    ) -> DeclarationId {
        let id = DeclarationId(self.declarations.len() as u32);
        self.claim_type(declaration.path(), Bearer { origin, rename });
        self.declarations.push(declaration);
        id
    }

    /// Gives a name at the crate's root. A collision is reported.
    pub(super) fn claim_type(&mut self, path: String, bearer: Bearer) {
        if let Err(collision) = self.registry.claim_type(path.clone(), bearer) {
            self.report(Named::Definition, &path, &collision);
        }
    }

    /// Whether an item has this name on its owner.
    pub(super) fn has_item(&self, owner: &Owner, name: &str) -> bool {
        self.registry.has_item(owner, name)
    }

    /// Adds an item to its owner; false where another has its name there, which is reported.
    pub(super) fn add(&mut self, item: Item, origin: Option<Span>, rename: Option<Rename>) -> bool {
        let is_listed_only = matches!(item.kind, ItemKind::Listed(_));
        if let Some(name) = item.rust_name().filter(|_| !is_listed_only) {
            let claimed = self.registry.claim_item(item.owner.clone(), name.to_owned(), Bearer { origin, rename });
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
