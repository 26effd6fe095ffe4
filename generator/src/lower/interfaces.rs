//! Interfaces, namespaces, mixins and callback interfaces.

use super::lowering::Lowering;
use super::members::{exposed, iterates};
use super::scope::class_path;
use crate::bindings::declaration::{DeclarationKind, Instances, InterfaceDeclaration};
use crate::bindings::ledger::Reason;
use crate::bindings::rust_type::RustType;
use crate::model::{DefinitionId, Interface, InterfaceKind, MemberKind};
use crate::platform::WINDOW_PROXY;

impl Lowering<'_> {
    pub(super) fn interface_declaration(
        &self,
        id: DefinitionId,
        interface: &Interface<DefinitionId>,
    ) -> DeclarationKind {
        let definition = self.model.get(id);
        DeclarationKind::Interface(InterfaceDeclaration {
            idl_name: interface.javascript_name(&definition.name).to_owned(),
            exposed: exposed([&interface.exposed]),
            ancestors: self.model.ancestors(id).map(|ancestor| self.ancestor_type(ancestor, interface)).collect(),
            is_extended: self.extended.contains(&id),
            is_sequence: iterates(interface),
            in_runtime: interface.extensions.runtime.is_some(),
            instances: self.instances(id, interface),
        })
    }

    fn instances(&self, id: DefinitionId, interface: &Interface<DefinitionId>) -> Instances {
        let definition = self.model.get(id);
        let has_class = !interface.no_interface_object && interface.kind != InterfaceKind::CallbackInterface;
        let import = self.import_of(definition, interface);
        match has_class {
            true if import.module.is_some() => Instances::OfImport(class_path(definition, interface, &import)),
            true if import.export.is_some() => Instances::OfClass(class_path(definition, interface, &import).dotted()),
            true if interface.global.is_empty() => Instances::OfClass(definition.javascript_path()),
            true => Instances::OfGlobal(definition.javascript_path()),
            false if definition.name == WINDOW_PROXY => Instances::WindowProxies,
            false => Instances::OfClassString,
        }
    }

    /// An ancestor as its heir has it: a type parameter of the same name is the heir's, any other is `JsValue`.
    fn ancestor_type(&self, ancestor: DefinitionId, heir: &Interface<DefinitionId>) -> RustType {
        let parameters = self.model.get(ancestor).as_interface().map(|interface| &interface.extensions.type_parameters);
        let of_heir = |parameter: &String| match heir.extensions.type_parameters.contains(parameter) {
            true => RustType::Parameter(parameter.clone()),
            false => RustType::JsValue,
        };
        self.generic(ancestor, parameters.into_iter().flatten().map(of_heir).collect())
    }

    pub(super) fn interface(&mut self, id: DefinitionId, interface: &Interface<DefinitionId>) {
        match interface.kind {
            InterfaceKind::Interface | InterfaceKind::Namespace => self.members(id),
            InterfaceKind::Mixin => self.mixin(id, interface),
            InterfaceKind::CallbackInterface => self.callback_interface_members(id, interface),
        }
    }

    /// The members of a mixin are bound on the interfaces that include it, and on `globalThis`.
    fn mixin(&mut self, id: DefinitionId, mixin: &Interface<DefinitionId>) {
        if self.includers.contains_key(&self.model.get(id).name) {
            return;
        }
        for member in &mixin.members {
            self.ledger.left_out(&member.origin, Reason::UnincludedMixin);
        }
    }

    /// To call its operation is to call a `Function`; its constants stand on a type of their own.
    fn callback_interface_members(&mut self, id: DefinitionId, interface: &Interface<DefinitionId>) {
        let host = self.host(id);
        for member in &interface.members {
            match (&member.kind, &host) {
                (MemberKind::Constant(constant), Some(host)) => {
                    let scope = self.scope(host, member);
                    self.constant(scope, member, constant);
                }
                (MemberKind::Operation(_), _) => self.ledger.bound(member.origin.span),
                _ => self.ledger.left_out(&member.origin, Reason::NoPlace),
            }
        }
    }

    /// The type of an interface in its own members, with its type parameters: `Map<K, V>`
    pub(super) fn own_type(&self, id: DefinitionId) -> RustType {
        let interface = self.model.get(id).as_interface();
        let parameters = interface.map_or(&[][..], |interface| &interface.extensions.type_parameters);
        self.generic(id, parameters.iter().cloned().map(RustType::Parameter).collect())
    }
}
