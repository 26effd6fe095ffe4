//! Getters, setters, deleters and stringifiers: `collection[0]`, `storage["key"]`, `String(url)`.

use super::super::Lowering;
use super::super::fallible::Errors;
use super::super::idl_text;
use super::indexed::is_indexed;
use super::operations::parameters;
use super::{Bound, NewItem};
use crate::bindings::docs::Docs;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, ItemKind};
use crate::bindings::ledger::Reason;
use crate::bindings::rust_type::RustType;
use crate::model::{CollectionKind, DefinitionId, Member, MemberKind, Operation, SpecialKind};

type ResolvedMember = Member<DefinitionId>;

impl Lowering<'_> {
    /// `getter Element (unsigned long index)` => `get`; `get_with_index` and `get_with_name` where there are two.
    pub(in crate::lower) fn special(&mut self, member: &ResolvedMember, operation: &Operation<DefinitionId>) {
        let (verb, access, kind) = match operation.special {
            Some(SpecialKind::Getter) => ("get", Access::IndexGet, BindingKind::IndexingGetter),
            Some(SpecialKind::Setter) => ("set", Access::IndexSet, BindingKind::IndexingSetter),
            Some(SpecialKind::Deleter) => ("delete", Access::IndexDelete, BindingKind::IndexingDeleter),
            Some(SpecialKind::Stringifier) => return self.stringifier(member),
            Some(SpecialKind::Caller) => return self.ledger.left_out(&member.origin, Reason::LegacyCaller),
            None => return,
        };
        let holder = member.origin.holder.clone();
        let arguments = self.arguments(operation.name.as_deref().unwrap_or(verb), &holder, &operation.arguments);
        let is_getter = operation.special == Some(SpecialKind::Getter);
        let returns = match operation.special {
            // What is not there is undefined, whatever the declared type.
            Some(SpecialKind::Getter) => self.value(&operation.returns).option(),
            _ => RustType::Unit,
        };
        let rust_name = match self.special_is_ambiguous(operation, verb) {
            true if is_indexed(operation) => format!("{verb}_with_index"),
            true => format!("{verb}_with_name"),
            false => verb.to_owned(),
        };
        let bound = Bound {
            rust_name,
            javascript: String::new(),
            kind,
            access,
            parameters: parameters(arguments),
            returns,
            errors: (!is_getter).then_some(Errors::Unknown),
            variadic: false,
            type_parameters: Vec::new(),
            idl: idl_text::operation(self.model, operation),
            origin: None,
            entry: None,
        };
        self.bind(member, bound);
        self.indexed_iteration(member, operation);
    }

    /// `stringifier` => `impl Display`, from which `to_string` follows.
    pub(in crate::lower) fn stringifier(&mut self, member: &ResolvedMember) {
        let import = self.imports.intern(Import {
            access: Access::Call { name: "toString".to_owned() },
            parameters: vec![],
            returns: Shape::OptionStr,
            catches: false,
            variadic: false,
        });
        let experimental = self.member_is_experimental(member, None);
        let docs = Docs::idl("stringifier".to_owned());
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: "toString".to_owned(),
            docs,
            experimental,
            kind: ItemKind::Display(import),
            origin: member.origin.span,
            entry: None,
        };
        self.push(member, item);
    }

    /// Whether the plain name would not tell two members apart.
    fn special_is_ambiguous(&self, operation: &Operation<DefinitionId>, verb: &str) -> bool {
        let Some(interface) = self.model.get(self.current).as_interface() else { return false };
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
}
