//! The members of interfaces and namespaces, in the order of their files.

mod arguments;
mod attributes;
mod bind;
mod builtins;
mod by_name;
mod closures;
mod collections;
mod constants;
mod constructors;
mod handlers;
mod indexed;
mod lookups;
mod merging;
mod operations;
mod overloads;
mod sequences;
mod specials;
mod styles;

use std::collections::HashSet;

use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::item::Owner;
use crate::bindings::ledger::Reason;
use crate::bindings::rust_type::RustType;
use crate::diagnostics::Diagnostic;
use crate::model::{DefinitionId, Exposure, Member, MemberKind, OperationKind};
pub(super) use bind::exposed;
pub(super) use sequences::iterates;

impl Lowering<'_> {
    pub(super) fn members(&mut self, id: DefinitionId) {
        let Some(host) = self.host(id) else { return };
        self.all_constructors(&host);
        self.runtime_traits(&host);
        let mut done = HashSet::new();
        for member in &host.interface.members {
            match self.is_reachable(&host, member) {
                true => self.member(&host, member, &mut done),
                false => self.ledger.left_out(&member.origin, Reason::Unexposed),
            }
        }
    }

    /// `done` are the operations that have been bound with an overload before.
    pub(in crate::lower) fn member<'m>(
        &mut self,
        host: &Host<'m>,
        member: &'m Member<DefinitionId>,
        done: &mut HashSet<(&'m str, OperationKind)>,
    ) {
        let scope = self.scope(host, member);
        if let (MemberKind::Attribute(_), Some(module)) = (&member.kind, host.module()) {
            self.collisions.push(no_export(module, member));
            return;
        }
        match &member.kind {
            // `all_constructors` has lowered them.
            MemberKind::Constructor(_) | MemberKind::LegacyFactory(_) => {}
            _ if member.extensions.runtime.is_some() => self.runtime_member(scope, member),
            MemberKind::Constant(constant) => self.constant(scope, member, constant),
            MemberKind::Attribute(attribute) => {
                match host.second_names.first(&attribute.name) {
                    Some(first_name) => self.second_name(scope, member, attribute, first_name),
                    None => self.attribute(scope, member, attribute),
                }
                if attribute.stringifier {
                    self.stringifier(scope, member);
                }
            }
            MemberKind::Operation(operation) => {
                if operation.special.is_some() {
                    self.special(scope, member, operation);
                }
                if member.extensions.rust_name.is_some() {
                    self.operations(scope, &[(member, operation)]);
                } else if let Some(name) = operation.name.as_deref()
                    && done.insert((name, operation.kind))
                {
                    self.operations(scope, host.overloads(name, operation.kind));
                }
            }
            MemberKind::Collection(collection) => self.collection(scope, member, collection),
            MemberKind::Stringifier => self.stringifier(scope, member),
        }
    }

    /// `[Exposed=Window]` on a mixin's member keeps it off the includers that no window has, such as `WorkerNavigator`.
    fn is_reachable(&self, host: &Host<'_>, member: &Member<DefinitionId>) -> bool {
        match (&member.exposed, &host.interface.exposed) {
            (Exposure::Globals(wanted), Exposure::Globals(_)) => wanted.iter().any(|name| host.is_in_global(name)),
            _ => true,
        }
    }

    /// The type of `this`.
    fn this_type(&self, host: &Host<'_>) -> RustType {
        match host.owner {
            Owner::Type(_) => self.own_type(host.id),
            Owner::Module(_) | Owner::Global => RustType::JsValue,
        }
    }
}

fn no_export(module: &str, member: &Member<DefinitionId>) -> Diagnostic {
    Diagnostic::new(format!("of the module {module}, a namespace has functions alone"))
        .at(member.origin.span, "this attribute would be a variable of the module")
        .help("export an object that has it, and name that with `Export`; or write a function that returns it")
        .mendable()
}
