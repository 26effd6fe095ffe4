//! Operations, with their overloads.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::arguments::{call_arguments, refusals};
use super::bind::Bound;
use super::builtins::access_key;
use super::overloads::{LoweredArgument, Overload};
use crate::bindings::import::Access;
use crate::bindings::item::BindingKind;
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::Form;
use crate::bindings::refusal::Refusals;
use crate::bindings::rust_type::RustType;
use crate::facts::{Accessor, Called};
use crate::model::{DefinitionId, Member, Operation, OperationKind, Type};
use crate::names;
use crate::platform::ITERATOR;

type ResolvedMember = Member<DefinitionId>;

/// A set of overloads, but for their signatures.
pub(super) struct Call {
    /// The JavaScript name; empty for a constructor.
    pub javascript: String,
    /// The name by which overlays and tables know it.
    pub key: String,
    /// The definition that holds its text.
    pub holder: String,
    /// The Rust name, without its escape for keywords.
    pub base: String,
    pub kind: BindingKind,
    pub access: Access,
}

impl Call {
    pub(super) fn accessor(&self) -> Accessor {
        if self.kind == BindingKind::Constructor { Accessor::New } else { Accessor::Call }
    }
}

impl Lowering<'_> {
    /// All operations of one name (and static or not), which are overloads of each other.
    pub(in crate::lower) fn operations(
        &mut self,
        scope: Scope<'_>,
        overloads: &[(&ResolvedMember, &Operation<DefinitionId>)],
    ) {
        let Some(&(first, operation)) = overloads.first() else { return };
        let Some(name) = operation.name.clone() else { return };
        if self.default_iteration(scope, first, operation) {
            return;
        }
        let holder = &first.origin.holder;
        let mut lowered = Vec::with_capacity(overloads.len());
        for (member, operation) in overloads {
            self.ledger.bound(member.origin.span);
            let arguments = self.arguments(scope, holder, &name, &operation.arguments);
            lowered.push(Overload {
                returns: self.returned(scope, &arguments, &operation.returns),
                arguments,
                webidl: vec![idl_text::operation(self.model, operation)],
                origin: member.origin.span,
            });
        }
        let call = self.operation_call(scope, first, operation, name);
        let entry = self.facts.lookups.get([scope.host.name(), &call.holder], &call.key);
        let typed = entry.filter(|_| lowered.len() == 1).map(|entry| (entry, lowered[0].clone()));
        self.bind_forms(scope, first, &call, lowered);
        if let Some((entry, overload)) = typed {
            self.typed_lookup(scope, first, operation, &call, entry, overload);
        }
    }

    /// The type of a result. `getRandomValues` returns the very view that it was lent, which must not be there after the
    /// call.
    fn returned(&mut self, scope: Scope<'_>, arguments: &[LoweredArgument], returns: &Type<DefinitionId>) -> RustType {
        let lends = arguments.iter().any(|argument| matches!(argument.form, Form::Buffer(_)));
        if lends && self.is_buffer(returns) { RustType::Unit } else { self.value(scope.site(), returns) }
    }

    fn operation_call(
        &self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        operation: &Operation<DefinitionId>,
        name: String,
    ) -> Call {
        let host = scope.host;
        let holder = member.origin.holder.clone();
        let is_static = operation.kind == OperationKind::Static;
        let own_name = member.extensions.rust_name.clone();
        let keeps_own_name = own_name.is_some();
        let usual = own_name.unwrap_or_else(|| names::fragment(&name));
        let mut base = names::unescaped(self.member_name(host, &holder, &name, usual));
        // JavaScript keeps them apart by where they are called; Rust has one name space for both.
        let has_sibling = || !host.overloads(&name, OperationKind::Regular).is_empty();
        if is_static && !keeps_own_name && has_sibling() {
            base.insert_str(0, "static_");
        }
        let key = access_key(&member.extensions, &name);
        let (kind, access) = match (host.is_namespace_module(), is_static, host.module()) {
            (_, _, Some(module)) => {
                (BindingKind::NsFunction, Access::Export { module: module.to_owned(), name: key.clone() })
            }
            (true, ..) => (BindingKind::NsFunction, Access::StaticCall { class: host.class_path(), name: key.clone() }),
            (_, true, _) => {
                (BindingKind::StaticMethod, Access::StaticCall { class: host.class_path(), name: key.clone() })
            }
            _ => (BindingKind::Method, Access::Call { name: key.clone() }),
        };
        Call { javascript: member.extensions.key(&name), key: name, holder, base, kind, access }
    }

    /// `[Symbol=iterator]` without arguments is `IntoIterator`, if it never throws.
    fn default_iteration(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        operation: &Operation<DefinitionId>,
    ) -> bool {
        if member.extensions.symbol.as_deref() != Some("iterator") || !operation.arguments.is_empty() {
            return false;
        }
        let returns = self.value(scope.site(), &operation.returns);
        let name = operation.name.as_deref().unwrap_or_default();
        let called = Called { name, accessor: Accessor::Call, arguments: &[] };
        let outcome = self.call_outcome(scope.host, member, &called, &returns, Refusals::NONE);
        let (RustType::Iter(item), Outcome::Returns) = (returns, outcome) else { return false };
        let webidl = vec![idl_text::operation(self.model, operation)];
        let docs = self.member_docs(scope.host, webidl, member, ITERATOR);
        let experimental = self.member_is_experimental(scope.host, member, Some(ITERATOR));
        let method = access_key(&member.extensions, "");
        self.bind_into_iterator(scope, member, Some(&method), *item, docs, experimental);
        true
    }

    /// Binds a function for each form of a set of overloads.
    pub(super) fn bind_forms(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        call: &Call,
        overloads: Vec<Overload>,
    ) {
        let host = scope.host;
        let are_overloaded = overloads.len() > 1;
        for form in self.overload_forms(scope, &call.base, overloads) {
            let Overload { arguments, returns, webidl, origin } = form.overload;
            let keys: Vec<_> = arguments.iter().map(LoweredArgument::key).collect();
            // An entry for all forms of a name tells no two of them apart.
            let rename = match are_overloaded {
                true => host.form_rename(&call.key, &keys, &form.name),
                false => host.member_rename(&call.key, &call.base),
            };
            let rust_name = self.form_name(host, &call.holder, &call.key, &keys, form.name.clone());
            let called = Called { name: &call.key, accessor: call.accessor(), arguments: &keys };
            let outcome = self.call_outcome(host, member, &called, &returns, refusals(&arguments));
            let bound = Bound {
                rust_name,
                javascript: call.javascript.clone(),
                kind: call.kind,
                access: call.access.clone(),
                outcome,
                variadic: arguments.iter().any(|argument| argument.variadic),
                arguments: call_arguments(arguments, &form.left_out),
                returns,
                type_parameters: member.extensions.type_parameters.clone(),
                webidl,
                origin: Some(origin),
                rename: Some(rename),
            };
            for bound in bound.by_closures() {
                self.bind(scope, member, bound);
            }
        }
    }
}
