//! Getters, setters, deleters and stringifiers: `collection[0]`, `storage["key"]`, `String(url)`.

use super::super::fallible::{index_change_outcome, unlisted_outcome};
use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::arguments::call_arguments;
use super::bind::{Bound, NewItem};
use super::indexed::is_indexed;
use crate::bindings::docs::Docs;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, ItemKind};
use crate::bindings::ledger::Reason;
use crate::bindings::rust_type::RustType;
use crate::model::{CollectionKind, DefinitionId, Interface, Member, MemberKind, Operation, SpecialKind};
use crate::platform::TO_STRING;

type ResolvedMember = Member<DefinitionId>;

impl Lowering<'_> {
    /// `getter Element (unsigned long index)` => `get`; `get_with_index` and `get_with_name` where there are two.
    pub(super) fn special(&mut self, scope: Scope<'_>, member: &ResolvedMember, operation: &Operation<DefinitionId>) {
        let (verb, access, kind) = match operation.special {
            Some(SpecialKind::Getter) => ("get", Access::IndexGet, BindingKind::IndexingGetter),
            Some(SpecialKind::Setter) => ("set", Access::IndexSet, BindingKind::IndexingSetter),
            Some(SpecialKind::Deleter) => ("delete", Access::IndexDelete, BindingKind::IndexingDeleter),
            Some(SpecialKind::Stringifier) => return self.stringifier(scope, member),
            Some(SpecialKind::Caller) => return self.ledger.left_out(&member.origin, Reason::LegacyCaller),
            None => return,
        };
        let name = operation.name.as_deref().unwrap_or(verb);
        let arguments = self.arguments(scope, &member.origin.holder, name, &operation.arguments);
        let (returns, outcome) = match operation.special {
            // An index or name that is not there gives undefined, whatever the declared type.
            Some(SpecialKind::Getter) => {
                (self.value(scope.site(), &operation.returns).option(), unlisted_outcome(&member.extensions))
            }
            _ => (RustType::Unit, index_change_outcome(&member.extensions)),
        };
        let rust_name = match is_ambiguous(scope.host.interface, operation, verb) {
            true if is_indexed(operation) => format!("{verb}_with_index"),
            true => format!("{verb}_with_name"),
            false => verb.to_owned(),
        };
        let bound = Bound {
            rust_name,
            javascript: String::new(),
            kind,
            access,
            arguments: call_arguments(arguments, &[]),
            returns,
            outcome,
            variadic: false,
            type_parameters: Vec::new(),
            webidl: vec![idl_text::operation(self.model, operation)],
            origin: None,
            rename: None,
        };
        self.bind(scope, member, bound);
        self.indexed_iteration(scope, member, operation);
    }

    /// `stringifier` => `impl Display`, from which `to_string` follows.
    pub(super) fn stringifier(&mut self, scope: Scope<'_>, member: &ResolvedMember) {
        let import = self.imports.intern(Import {
            access: Access::Call { name: TO_STRING.to_owned() },
            parameters: vec![],
            returns: Shape::Value,
            catches: true,
            variadic: false,
        });
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: TO_STRING.to_owned(),
            docs: Docs::idl("stringifier".to_owned()),
            experimental: self.member_is_experimental(scope.host, member, None),
            kind: ItemKind::Display(import),
            origin: member.origin.span,
            rename: None,
        };
        self.push(scope, member, item);
    }
}

/// Whether the plain name would not tell two members apart.
fn is_ambiguous(interface: &Interface<DefinitionId>, operation: &Operation<DefinitionId>, verb: &str) -> bool {
    interface.members.iter().any(|member| match &member.kind {
        MemberKind::Operation(other) => {
            let sibling = other.special == operation.special && is_indexed(other) != is_indexed(operation);
            sibling || other.name.as_deref() == Some(verb)
        }
        MemberKind::Collection(collection) => {
            matches!(collection.kind, CollectionKind::Maplike | CollectionKind::Setlike)
        }
        _ => false,
    })
}
