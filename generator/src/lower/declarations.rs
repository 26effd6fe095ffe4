//! The definitions of the model as declarations of the crate, and each on its way to its own lowering.

use super::gates::Standing;
use super::lowering::Lowering;
use super::registry::Bearer;
use super::scope::Site;
use crate::bindings::declaration::{Declaration, DeclarationKind, Generics};
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{BindingKind, module_in_area};
use crate::model::{DefinitionId, DefinitionKind, Interface, InterfaceKind, Member, MemberKind, Model};
use crate::model::{Type, TypeKind};
use crate::names;

impl Lowering<'_> {
    /// Gives every interface, dictionary and enumeration its declaration, so that signatures can refer to it.
    pub(super) fn declare_definitions(&mut self) {
        let model = self.model;
        let needs_type: Vec<DefinitionId> = model.ids().filter(|id| needs_type(model, *id)).collect();
        // Ancestors are looked up by id, so all ids are given before the first declaration is made.
        for (position, id) in needs_type.iter().enumerate() {
            self.declared.insert(*id, DeclarationId(position as u32));
        }
        self.claim_modules();
        for id in needs_type {
            let kind = match &model.get(id).kind {
                DefinitionKind::Interface(interface) => self.interface_declaration(id, interface),
                DefinitionKind::Dictionary(_) => self.dictionary_declaration(id),
                DefinitionKind::Enumeration(enumeration) => self.enumeration_declaration(id, enumeration),
                DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {
                    unreachable!("a callback's and a typedef's declarations are made where they are mentioned")
                }
            };
            let definition = model.get(id);
            let name = self.claim_definition(id);
            let docs = self.definition_docs(id).alias(&definition.name, &name);
            let declaration = Declaration {
                name,
                namespace: self.namespace_module(id),
                generics: self.generics(id),
                home: self.area_of_definition(id),
                docs,
                kind,
            };
            self.declare(declaration);
        }
    }

    /// Gives the modules of all namespaces their names, of which the names of the types in them are a part.
    fn claim_modules(&mut self) {
        let model = self.model;
        let namespaces: Vec<DefinitionId> = model.ids().filter(|id| self.is_namespace(*id)).collect();
        for id in namespaces {
            let name = self.claim_definition(id);
            // In the file of an area the modules of all namespaces are side by side.
            if let Some(outer) = self.namespace_module(id) {
                let bearer =
                    Bearer { origin: Some(model.get(id).origin.span), rename: Some(self.definition_rename(id)) };
                self.claim_type(self.crate_of(id), None, module_in_area(&format!("{outer}.{name}")), bearer);
            }
        }
        for id in model.ids() {
            let Some(namespace) = model.get(id).namespace() else { continue };
            let is_defined = model.find(namespace).is_some_and(|id| self.is_namespace(id));
            if !is_defined && !self.modules.contains_key(namespace) {
                let bearer = Bearer { origin: Some(model.get(id).origin.span), rename: None };
                let module = self.claim_type(self.crate_of(id), None, names::module(namespace), bearer);
                self.modules.insert(namespace.to_owned(), module);
            }
        }
    }

    /// Lowers the members of every definition.
    pub(super) fn lower_definitions(&mut self) {
        let model = self.model;
        for id in model.ids() {
            match &model.get(id).kind {
                DefinitionKind::Interface(interface) => self.interface(id, interface),
                DefinitionKind::Dictionary(dictionary) => self.dictionary(id, dictionary),
                DefinitionKind::Callback(_) => {
                    self.callback(self.site_of_definition(id), id);
                }
                // A union's typedef is a type of the crate; any other is its target wherever it is named.
                DefinitionKind::Typedef(_) => {
                    let site = self.site_of_definition(id);
                    self.value(site, &Type::plain(TypeKind::Reference(id)));
                }
                DefinitionKind::Enumeration(_) => {}
            }
        }
    }

    /// The place of the types in a callback or a typedef. An entry of `areas.toml` that moves it is of use only if
    /// something is declared there.
    fn site_of_definition(&self, id: DefinitionId) -> Site<'static> {
        let definition = self.model.get(id);
        let declares_unions = match &definition.kind {
            DefinitionKind::Typedef(target) => has_union(target),
            _ => false,
        };
        match declares_unions {
            true => Site::new(self.area_of_definition(id)),
            false => Site::new(self.facts.areas.peek_definition(&definition.name, &definition.origin)),
        }
    }

    /// Of each declaration, whether it is experimental of its own.
    pub(super) fn standings(&self) -> Vec<Standing> {
        let mut standings: Vec<Standing> = self.declarations.iter().map(usual_standing).collect();
        for (definition, declaration) in &self.declared {
            let class = self.model.get(*definition).javascript_path();
            let standing = &mut standings[declaration.index()];
            if self.facts.published.is_stable_as(BindingKind::Type, &class, "") {
                *standing = Standing::Stable;
            } else if self.interface_is_experimental(*definition) {
                *standing = Standing::Experimental;
            }
        }
        standings
    }

    fn generics(&self, id: DefinitionId) -> Generics {
        let Some(interface) = self.model.get(id).as_interface() else { return Generics::default() };
        Generics { parameters: interface.extensions.type_parameters.clone(), bound: interface.extensions.bound.clone() }
    }
}

fn usual_standing(declaration: &Declaration) -> Standing {
    match declaration.kind {
        DeclarationKind::Interface(_) => Standing::Stable,
        _ => Standing::AsMentioned,
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

impl<R> Interface<R> {
    pub(super) fn has_constants(&self) -> bool {
        self.members.iter().any(|member: &Member<R>| matches!(member.kind, MemberKind::Constant(_)))
    }
}

fn has_union(ty: &Type<DefinitionId>) -> bool {
    let mut found = matches!(ty.kind, TypeKind::Union(_));
    ty.parts(&mut |part| found |= has_union(part));
    found
}
