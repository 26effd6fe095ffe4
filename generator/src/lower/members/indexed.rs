//! Interfaces that are indexed like arrays: JavaScript iterates over them by their indexes, so Rust does.

use super::super::Lowering;
use super::super::idl_text;
use crate::bindings::docs::Docs;
use crate::bindings::rust_type::RustType;
use crate::model::{DefinitionId, Member, MemberKind, Operation, SpecialKind, TypeKind};

impl Lowering<'_> {
    /// `getter File? item(unsigned long index)` beside `readonly attribute unsigned long length` =>
    /// `impl IntoIterator for &FileList`
    ///
    /// Source: WebIDL, 3.7.9: such an interface has a `Symbol.iterator`, that of `Array.prototype`.
    pub(in crate::lower) fn indexed_iteration(
        &mut self,
        member: &Member<DefinitionId>,
        operation: &Operation<DefinitionId>,
    ) {
        if operation.special != Some(SpecialKind::Getter) || !is_indexed(operation) || !self.iterates_by_index() {
            return;
        }
        let item = match self.value(&operation.returns) {
            RustType::Option(item) => *item,
            item => item,
        };
        let docs = Docs::idl(idl_text::operation(self.model, operation));
        let experimental = self.member_is_experimental(member, None);
        self.bind_into_iterator(member, "[Symbol.iterator]", item, docs, experimental);
    }

    /// Whether the interface has a length, and no iteration of its own.
    fn iterates_by_index(&self) -> bool {
        let Some(interface) = self.model.get(self.current).as_interface() else { return false };
        let has_length = |member: &Member<DefinitionId>| match &member.kind {
            MemberKind::Attribute(attribute) => {
                attribute.name == "length" && matches!(attribute.ty.kind, TypeKind::Integer(_))
            }
            _ => false,
        };
        interface.members.iter().any(has_length)
            && !interface.members.iter().any(|member| matches!(member.kind, MemberKind::Collection(_)))
    }
}

/// Whether the first argument is an index.
pub(in crate::lower) fn is_indexed(operation: &Operation<DefinitionId>) -> bool {
    operation.arguments.first().is_some_and(|argument| matches!(argument.ty.kind, TypeKind::Integer(_)))
}
