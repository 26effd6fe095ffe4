//! Interfaces, namespaces and mixins: their members in the order of their files.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use crate::bindings::declaration::{DeclarationKind, InterfaceDeclaration};
use crate::bindings::item::Owner;
use crate::bindings::ledger::Reason;
use crate::bindings::rust_type::RustType;
use crate::facts::AreaId;
use crate::model::{
    Constructor, DefinitionId, Exposure, Interface, InterfaceKind, Member, MemberKind, Operation, OperationKind,
};
use crate::platform::GLOBAL_THIS;

impl Lowering<'_> {
    pub(super) fn interface_declaration(
        &self,
        id: DefinitionId,
        interface: &Interface<DefinitionId>,
    ) -> DeclarationKind {
        let definition = self.model.get(id);
        let has_class = !interface.no_interface_object && interface.kind != InterfaceKind::CallbackInterface;
        let class_path = has_class.then(|| definition.javascript_path());
        let exposed = match &interface.exposed {
            Exposure::Unstated => Vec::new(),
            Exposure::Everywhere => vec!["*".to_owned()],
            Exposure::Globals(globals) => globals.clone(),
        };
        DeclarationKind::Interface(InterfaceDeclaration {
            idl_name: interface.javascript_name(&definition.name).to_owned(),
            exposed,
            ancestors: self.model.ancestors(id).map(|ancestor| self.ancestor_type(ancestor, interface)).collect(),
            is_extended: self.extended.contains(&id),
            in_runtime: interface.extensions.runtime.is_some(),
            class_path,
        })
    }

    pub(super) fn interface(&mut self, id: DefinitionId, interface: &Interface<DefinitionId>) {
        self.current = id;
        match interface.kind {
            InterfaceKind::Interface => self.members(interface),
            InterfaceKind::Namespace => {
                let (path, entry) = (self.module_path(id), self.definition_entry(id));
                self.claim_type(&path.replace('.', "::"), Some(self.model.get(id).origin.span), Some(entry));
                self.members(interface);
            }
            // What it declares is bound on the interfaces that include it, and on `globalThis`.
            InterfaceKind::Mixin => {
                if !self.includers.contains_key(&self.model.get(id).name) {
                    for member in &interface.members {
                        self.ledger.left_out(&member.origin, Reason::UnincludedMixin);
                    }
                }
            }
            InterfaceKind::CallbackInterface => self.callback_interface_members(interface),
        }
    }

    fn members(&mut self, interface: &Interface<DefinitionId>) {
        self.second_names = second_names(interface);
        let mut done = HashSet::new();
        let (by_hand, constructors): (Vec<_>, Vec<_>) =
            constructors(interface).into_iter().partition(|(member, _)| member.extensions.runtime.is_some());
        for (member, _) in by_hand {
            self.enter(self.area_of_member(member, member.overlay_name()));
            self.runtime_member(member);
        }
        self.runtime_traits(interface);
        // A constructor with a name of its own is no overload of the others.
        let (named, constructors): (Vec<_>, Vec<_>) =
            constructors.into_iter().partition(|(member, _)| member.extensions.rust_name.is_some());
        for set in named.chunks(1).chain((!constructors.is_empty()).then_some(&*constructors)) {
            self.enter(self.area_of_member(set[0].0, set[0].0.overlay_name()));
            self.constructors(set);
        }
        let has_constructor = constructors.iter().any(|(_, constructor)| !constructor.html_constructor);
        for factory in &interface.legacy_factories {
            self.enter(self.facts.areas.area_of_member(&factory.name, &factory.origin, None));
            self.legacy_factory(factory, has_constructor);
        }
        for member in &interface.members {
            match self.is_reachable(interface, member) {
                true => self.member(interface, member, &mut done),
                false => self.ledger.left_out(&member.origin, Reason::Unexposed),
            }
        }
    }

    /// `[Exposed=Window]` on a mixin's member keeps it off the includers that no window has, such as `WorkerNavigator`.
    fn is_reachable(&self, interface: &Interface<DefinitionId>, member: &Member<DefinitionId>) -> bool {
        let (Exposure::Globals(wanted), Exposure::Globals(offered)) = (&member.exposed, &interface.exposed) else {
            return true;
        };
        let has = |globals: &[String], names: &[String]| globals.iter().any(|global| names.contains(global));
        let mut globals = self.model.globals().peekable();
        // Without any global to ask, the names speak for themselves.
        match globals.peek() {
            None => has(wanted, offered),
            Some(_) => globals.any(|(_, names)| has(wanted, names) && has(offered, names)) || has(wanted, offered),
        }
    }

    fn member<'a>(
        &mut self,
        interface: &'a Interface<DefinitionId>,
        member: &'a Member<DefinitionId>,
        done: &mut HashSet<(&'a str, OperationKind)>,
    ) {
        self.enter(self.area_of_member(member, member.overlay_name()));
        match &member.kind {
            MemberKind::Constructor(_) => {}
            _ if member.extensions.runtime.is_some() => self.runtime_member(member),
            MemberKind::Constant(constant) => self.constant(member, constant),
            MemberKind::Attribute(attribute) if self.is_second_name(&attribute.name) => {
                self.dashed_alias(member, attribute);
            }
            MemberKind::Attribute(attribute) => {
                self.attribute(member, attribute);
                if attribute.stringifier {
                    self.stringifier(member);
                }
            }
            MemberKind::Operation(operation) => {
                if operation.special.is_some() {
                    self.special(member, operation);
                }
                if member.extensions.rust_name.is_some() {
                    self.operations(&[(member, operation)]);
                } else if let Some(name) = operation.name.as_deref()
                    && done.insert((name, operation.kind))
                {
                    self.operations(&overloads(interface, name, operation.kind));
                }
            }
            MemberKind::Collection(collection) => self.collection(member, collection),
            MemberKind::Stringifier => self.stringifier(member),
        }
    }

    /// CSS's second name for a property: `margin-top` beside `marginTop`.
    fn is_second_name(&self, name: &str) -> bool {
        name.contains('-') && self.second_names.contains_key(&heck::AsLowerCamelCase(name).to_string())
    }

    /// Whether the current interface declares an operation of this name that is not static.
    pub(super) fn declares_regular(&self, name: &str) -> bool {
        let interface = self.model.get(self.current).as_interface();
        interface.is_some_and(|interface| !overloads(interface, name, OperationKind::Regular).is_empty())
    }

    /// Its operation is what calling a `Function` does; its constants stand on a type of their own.
    fn callback_interface_members(&mut self, interface: &Interface<DefinitionId>) {
        for member in &interface.members {
            self.enter(self.area_of_member(member, member.overlay_name()));
            match &member.kind {
                MemberKind::Constant(constant) => self.constant(member, constant),
                MemberKind::Operation(_) => self.ledger.bound(member.origin.span),
                _ => self.ledger.left_out(&member.origin, Reason::NoPlace),
            }
        }
    }

    pub(super) fn enter(&mut self, area: AreaId) {
        self.current_area = area;
    }

    /// Where the current definition's members are found.
    pub(super) fn current_owner(&self) -> Owner {
        let definition = self.model.get(self.current);
        match definition.as_interface().map(|interface| interface.kind) {
            Some(InterfaceKind::Namespace) if definition.name == GLOBAL_THIS => Owner::Global,
            Some(InterfaceKind::Namespace) => Owner::Module(self.module_path(self.current)),
            Some(InterfaceKind::Mixin) | None => Owner::Global,
            _ => Owner::Type(self.declared[&self.current]),
        }
    }

    pub(super) fn is_namespace(&self, id: DefinitionId) -> bool {
        self.model.get(id).as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Namespace)
    }

    /// The type of `this`.
    pub(super) fn current_type(&self) -> RustType {
        match self.current_owner() {
            Owner::Type(_) => self.own_type(self.current),
            Owner::Module(_) | Owner::Global => RustType::JsValue,
        }
    }
}

impl<R> Interface<R> {
    pub(super) fn has_constants(&self) -> bool {
        self.members.iter().any(|member| matches!(member.kind, MemberKind::Constant(_)))
    }
}

/// The attributes that have a second name with dashes, `marginTop`, each with that name.
fn second_names<R>(interface: &Interface<R>) -> HashMap<String, String> {
    let names = || interface.members.iter().filter_map(Member::name);
    let dashed = names().filter(|name| name.contains('-'));
    let mut second: HashMap<String, String> =
        dashed.map(|name| (heck::AsLowerCamelCase(name).to_string(), name.to_owned())).collect();
    if !second.is_empty() {
        let all: HashSet<&str> = names().collect();
        second.retain(|name, _| all.contains(name.as_str()));
    }
    second
}

fn constructors<R>(interface: &Interface<R>) -> Vec<(&Member<R>, &Constructor<R>)> {
    let constructors = interface.members.iter().filter_map(|member| match &member.kind {
        MemberKind::Constructor(constructor) => Some((member, constructor)),
        _ => None,
    });
    constructors.collect()
}

/// The operations of one name, in order.
pub(super) fn overloads<'a, R>(
    interface: &'a Interface<R>,
    name: &str,
    kind: OperationKind,
) -> Vec<(&'a Member<R>, &'a Operation<R>)> {
    let operation = |member: &'a Member<R>| match &member.kind {
        MemberKind::Operation(operation)
            if operation.name.as_deref() == Some(name)
                && operation.kind == kind
                && member.extensions.runtime.is_none()
                && member.extensions.rust_name.is_none() =>
        {
            Some((member, operation))
        }
        _ => None,
    };
    interface.members.iter().filter_map(operation).collect()
}
