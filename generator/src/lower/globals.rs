//! Free functions over `globalThis` for the members that windows and workers share, so that one library runs in both and
//! in Node.

use std::collections::{HashMap, HashSet};

use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::docs::Docs;
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript, Owner};
use crate::model::{AttributeKind, DefinitionId, InterfaceKind, Member, MemberKind, Model, OperationKind};
use crate::names;
use crate::platform::GLOBAL_THIS;

/// The global objects of the model.
pub(super) struct Globals<'m> {
    /// The names of each global, by each of them.
    pub by_name: HashMap<&'m str, Vec<&'m [String]>>,
    /// Their interfaces, and the ancestors of these.
    interfaces: HashSet<DefinitionId>,
}

impl<'m> Globals<'m> {
    pub(super) fn new(model: &'m Model<DefinitionId>) -> Self {
        let mut globals = Globals { by_name: HashMap::new(), interfaces: HashSet::new() };
        for (id, names) in model.globals() {
            for name in names {
                globals.by_name.entry(name).or_default().push(names);
            }
            globals.interfaces.extend(std::iter::once(id).chain(model.ancestors(id)));
        }
        globals
    }
}

impl Lowering<'_> {
    pub(super) fn globals(&mut self) {
        let model = self.model;
        for id in model.ids() {
            let definition = model.get(id);
            let Some(interface) = definition.as_interface() else { continue };
            if interface.kind == InterfaceKind::Mixin
                && self.is_shared_by_globals(&definition.name)
                && let Some(host) = self.host(id)
            {
                self.global_members(&host);
            }
            if interface.kind == InterfaceKind::Interface && !interface.global.is_empty() {
                self.global_object(id);
            }
        }
    }

    /// The members of a mixin that more than one kind of global object includes, each once.
    fn global_members(&mut self, host: &Host<'_>) {
        let mut done = HashSet::new();
        for member in &host.interface.members {
            self.global_member(host, member, &mut done);
        }
    }

    /// `done` are the operations that have been bound with an overload before.
    pub(super) fn global_member<'m>(
        &mut self,
        host: &Host<'m>,
        member: &'m Member<DefinitionId>,
        done: &mut HashSet<&'m str>,
    ) {
        let scope = self.scope(host, member);
        match &member.kind {
            MemberKind::Attribute(attribute) if attribute.kind == AttributeKind::Regular => {
                self.attribute(scope, member, attribute);
            }
            MemberKind::Operation(operation) if operation.kind == OperationKind::Regular => {
                if let Some(name) = operation.name.as_deref()
                    && done.insert(name)
                {
                    self.operations(scope, host.overloads(name, operation.kind));
                }
            }
            _ => {}
        }
    }

    /// `[Global] interface Window` => `window() -> Option<Window>`
    fn global_object(&mut self, id: DefinitionId) {
        let definition = self.model.get(id);
        // A name of the overlay's is the type's, and already as Rust has it.
        let name = self.facts.names.definition(&definition.name, definition.name.clone());
        let docs = Docs::idl(format!("globalThis instanceof {}", definition.name));
        let sentence = format!("The global object, where it is a `{}`.", self.definition_name(id));
        let docs = Docs { sentence: Some(sentence), ..docs };
        let item = Item {
            owner: Owner::Global,
            area: self.area_of_definition(id),
            experimental: self.interface_is_experimental(id),
            docs,
            javascript: JavaScript {
                class: GLOBAL_THIS.to_owned(),
                name: String::new(),
                kind: BindingKind::Function,
                exposed: Vec::new(),
            },
            kind: ItemKind::GlobalObject { rust_name: names::member(&name), class: self.declared[&id] },
        };
        self.add(item, Some(definition.origin.span), Some(self.definition_rename(id)));
    }

    pub(super) fn is_shared_by_globals(&self, mixin: &str) -> bool {
        let Some(includers) = self.includers.get(mixin) else { return false };
        includers.iter().filter(|includer| self.is_global(includer)).count() > 1
    }

    /// Whether an interface is a global object's or an ancestor of one that includes mixins for all of them.
    fn is_global(&self, interface: &str) -> bool {
        self.model.find(interface).is_some_and(|id| self.global_objects.interfaces.contains(&id))
    }
}
