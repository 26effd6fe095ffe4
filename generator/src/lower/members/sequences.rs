//! The interfaces whose objects are taken where WebIDL has a sequence: those that iterate.

use super::indexed::is_index_getter;
use crate::model::{CollectionKind, DefinitionId, Interface, Member, MemberKind};

/// Whether objects of the interface iterate, and so stand for a sequence.
pub(in crate::lower) fn iterates(interface: &Interface<DefinitionId>) -> bool {
    let iterates = |member: &Member<DefinitionId>| match &member.kind {
        MemberKind::Collection(collection) => collection.kind != CollectionKind::AsyncIterable,
        MemberKind::Operation(operation) => {
            member.extensions.symbol.as_deref() == Some("iterator") || is_index_getter(interface, operation)
        }
        _ => false,
    };
    is_sequence_class(interface) && interface.members.iter().any(iterates)
}

/// Whether the class stands for a sequence if its objects iterate. A string does not, though it iterates: a sequence is an
/// object. The runtime says of its other classes itself, by `sequence!`.
pub(super) fn is_sequence_class(interface: &Interface<DefinitionId>) -> bool {
    interface.extensions.runtime.is_none()
}
