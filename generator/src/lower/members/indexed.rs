//! Interfaces that are indexed like arrays: JavaScript iterates over them by their indexes, so Rust does.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use crate::bindings::docs::Docs;
use crate::bindings::rust_type::RustType;
use crate::model::{DefinitionId, Exceptions, Interface, Member, MemberKind, Operation, SpecialKind, TypeKind};

impl Lowering<'_> {
    /// `getter File? item(unsigned long index)` beside `readonly attribute unsigned long length` =>
    /// `impl IntoIterator for &FileList`
    ///
    /// Source: WebIDL, 3.7.9: an interface with indexed properties and a length has the `Symbol.iterator` of
    /// `Array.prototype`.
    pub(super) fn indexed_iteration(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        operation: &Operation<DefinitionId>,
    ) {
        // Rust's iterators cannot fail.
        if !is_index_getter(scope.host.interface, operation) || member.extensions.throws == Some(Exceptions::Throws) {
            return;
        }
        let item = match self.value(scope.site(), &operation.returns) {
            RustType::Option(item) => *item,
            item => item,
        };
        let docs = Docs::idl(idl_text::operation(self.model, operation));
        let experimental = self.member_is_experimental(scope.host, member, None);
        self.bind_into_iterator(scope, member, None, item, docs, experimental);
    }
}

/// Whether an object of the interface has items by their indexes.
pub(super) fn has_index_getter(interface: &Interface<DefinitionId>) -> bool {
    interface.members.iter().any(|member| match &member.kind {
        MemberKind::Operation(operation) => is_indexed_getter(operation),
        _ => false,
    })
}

fn is_indexed_getter(operation: &Operation<DefinitionId>) -> bool {
    operation.special == Some(SpecialKind::Getter) && is_indexed(operation)
}

/// Whether it is the getter by which JavaScript iterates over the interface's objects.
pub(super) fn is_index_getter(interface: &Interface<DefinitionId>, operation: &Operation<DefinitionId>) -> bool {
    is_indexed_getter(operation) && iterates_by_index(interface)
}

/// Whether the first argument is an index.
pub(super) fn is_indexed(operation: &Operation<DefinitionId>) -> bool {
    operation.arguments.first().is_some_and(|argument| matches!(argument.ty.kind, TypeKind::Integer(_)))
}

/// Whether the interface has a length, and no iteration of its own.
fn iterates_by_index(interface: &Interface<DefinitionId>) -> bool {
    let has_length = |member: &Member<DefinitionId>| match &member.kind {
        MemberKind::Attribute(attribute) => {
            attribute.name == "length" && matches!(attribute.ty.kind, TypeKind::Integer(_))
        }
        _ => false,
    };
    let members = &interface.members;
    members.iter().any(has_length) && !members.iter().any(|member| matches!(member.kind, MemberKind::Collection(_)))
}
