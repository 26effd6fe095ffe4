//! From WebIDL to Rust: every decision about the generated crate's interface is made here.
//!
//! The result holds no WebIDL any more, and [`emit`](crate::emit) decides nothing.

mod dictionaries;
mod docs;
mod enumerations;
mod events;
mod fallible;
mod gates;
mod idl_text;
mod interfaces;
mod maturity;
mod members;
mod registry;
mod tags;
mod types;

use std::collections::{HashMap, HashSet};

use crate::bindings::Bindings;
use crate::bindings::declaration::Declaration;
use crate::bindings::events::Event;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::Imports;
use crate::bindings::item::{Item, ItemKind};
use crate::bindings::ledger::Ledger;
use crate::bindings::mentioned::Mention;
use crate::bindings::rust_type::RustType;
use crate::bindings::tags::Tag;
use crate::diagnostics::Diagnostics;
use crate::diagnostics::Span;
use crate::facts::{AreaId, Facts};
use crate::model::{DefinitionId, DefinitionKind, InterfaceKind, Model, Type, TypeKind};
use registry::{Entry, Registry};

/// Lowers a model; fails with every collision of names. Where there are `warnings` to write to, those of members are
/// some, and the first has the name.
pub fn lower(
    model: &Model<DefinitionId>,
    facts: &Facts,
    warnings: Option<&mut Diagnostics>,
) -> Result<Bindings, Diagnostics> {
    let mut lowering = Lowering::new(model, facts);
    lowering.declare_definitions();
    lowering.lower_definitions();
    lowering.globals();
    lowering.create();
    lowering.ledger.close(model);
    if let Some(warnings) = warnings {
        warnings.extend(lowering.diagnostics.take_mendable());
    }
    lowering.finish()
}

/// The state of one run of [`lower`].
struct Lowering<'a> {
    model: &'a Model<DefinitionId>,
    facts: &'a Facts,
    declarations: Vec<Declaration>,
    /// The definitions that are declarations.
    declared: HashMap<DefinitionId, DeclarationId>,
    unions: HashMap<(String, Vec<RustType>), DeclarationId>,
    imports: Imports,
    items: Vec<Item>,
    ledger: Ledger,
    diagnostics: Diagnostics,
    /// The interfaces that include each mixin.
    includers: HashMap<String, Vec<String>>,
    /// The interfaces and dictionaries that another inherits from.
    extended: HashSet<DefinitionId>,
    registry: Registry,
    /// The second names, with dashes, of the current interface's attributes.
    second_names: HashMap<String, String>,
    /// The callbacks whose signature is being lowered.
    open_callbacks: Vec<DefinitionId>,
    /// The definition whose members are being lowered, and the area of the member.
    current: DefinitionId,
    current_area: AreaId,
}

impl<'a> Lowering<'a> {
    fn new(model: &'a Model<DefinitionId>, facts: &'a Facts) -> Self {
        Lowering {
            model,
            facts,
            declarations: Vec::new(),
            declared: HashMap::new(),
            unions: HashMap::new(),
            imports: Imports::default(),
            items: Vec::new(),
            ledger: Ledger::default(),
            diagnostics: Diagnostics::default(),
            includers: includers(model),
            extended: model.ids().filter_map(|id| model.parent(id)).collect(),
            registry: Registry::default(),
            second_names: HashMap::new(),
            open_callbacks: Vec::new(),
            current: DefinitionId(0),
            current_area: AreaId(0),
        }
    }

    /// Gives every interface, dictionary and enumeration its declaration, so that signatures can refer to it.
    fn declare_definitions(&mut self) {
        let model = self.model;
        let needs_type: Vec<DefinitionId> = model.ids().filter(|id| needs_type(model, *id)).collect();
        // Ancestors are looked up by id, so all ids are given before the first declaration is made.
        for (position, id) in needs_type.iter().enumerate() {
            self.declared.insert(*id, DeclarationId(position as u32));
        }
        for id in needs_type {
            let kind = match &model.get(id).kind {
                DefinitionKind::Interface(interface) => self.interface_declaration(id, interface),
                DefinitionKind::Dictionary(_) => self.dictionary_declaration(id),
                DefinitionKind::Enumeration(enumeration) => self.enumeration_declaration(id, enumeration),
                DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => continue,
            };
            let definition = model.get(id);
            let name = self.definition_name(id);
            let docs = self.definition_docs(id).alias(&definition.name, &name);
            let declaration = Declaration {
                name,
                namespace: self.namespace_module(id),
                generics: self.generics(id),
                home: self.area_of_definition(id),
                docs,
                kind,
            };
            self.declare(declaration, Some(definition.origin.span), Some(self.definition_entry(id)));
        }
    }

    fn lower_definitions(&mut self) {
        let model = self.model;
        for id in model.ids() {
            self.current = id;
            self.current_area = self.area_of_definition(id);
            match &model.get(id).kind {
                DefinitionKind::Interface(interface) => self.interface(id, interface),
                DefinitionKind::Dictionary(dictionary) => self.dictionary(id, dictionary),
                DefinitionKind::Callback(_) => {
                    self.callback(id);
                }
                // A union's typedef is a type of the crate; any other is its target wherever it is named.
                DefinitionKind::Typedef(_) => {
                    self.value(&Type::plain(TypeKind::Reference(id)));
                }
                DefinitionKind::Enumeration(_) => {}
            }
        }
    }

    fn finish(mut self) -> Result<Bindings, Diagnostics> {
        self.diagnostics.check()?;
        let mut experimental = vec![false; self.declarations.len()];
        for (definition, declaration) in &self.declared {
            experimental[declaration.index()] = self.interface_is_experimental(*definition);
        }
        let events = self.events();
        let tags = self.tags();
        let mentions: Vec<Mention> =
            events.iter().flat_map(Event::mentions).chain(tags.iter().flat_map(Tag::mentions)).collect();
        let gates = gates::gates(&self.declarations, &mut self.items, &mentions, self.imports.all.len(), &experimental);
        Ok(Bindings {
            declarations: self.declarations,
            items: self.items,
            imports: self.imports,
            gates,
            ledger: self.ledger,
            events,
            tags,
        })
    }

    fn area_of_definition(&self, id: DefinitionId) -> AreaId {
        let definition = self.model.get(id);
        self.facts.areas.area_of_definition(&definition.name, &definition.origin)
    }

    /// Adds a type to the crate's root or its namespace's module.
    fn declare(&mut self, declaration: Declaration, origin: Option<Span>, entry: Option<Entry>) -> DeclarationId {
        let id = DeclarationId(self.declarations.len() as u32);
        self.claim_type(&declaration.path(), origin, entry);
        self.declarations.push(declaration);
        id
    }

    /// Adds an item to its owner; false where another has its name there.
    fn add(&mut self, item: Item, origin: Option<Span>, entry: Option<Entry>) -> bool {
        let is_alias = matches!(item.kind, ItemKind::Alias { .. });
        if let Some(name) = item.rust_name().filter(|_| !is_alias)
            && !self.claim_item(&item.owner, name, origin, entry)
        {
            return false;
        }
        self.items.push(item);
        true
    }
}

/// Interfaces, dictionaries and enumerations, and callback interfaces that have constants.
fn needs_type(model: &Model<DefinitionId>, id: DefinitionId) -> bool {
    match &model.get(id).kind {
        DefinitionKind::Interface(interface) => match interface.kind {
            InterfaceKind::Interface => true,
            InterfaceKind::CallbackInterface => interface.has_constants(),
            InterfaceKind::Mixin | InterfaceKind::Namespace => false,
        },
        DefinitionKind::Dictionary(_) | DefinitionKind::Enumeration(_) => true,
        DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => false,
    }
}

/// The interfaces that include each mixin.
fn includers(model: &Model<DefinitionId>) -> HashMap<String, Vec<String>> {
    let mut includers: HashMap<String, Vec<String>> = HashMap::new();
    for inclusion in &model.inclusions {
        let target = model.get(inclusion.target).name.clone();
        includers.entry(model.get(inclusion.mixin).name.clone()).or_default().push(target);
    }
    includers
}
