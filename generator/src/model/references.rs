//! All the references of a definition to others, in the order of its text.

use super::{Argument, Definition, DefinitionKind, Interface, Member, MemberKind, Type, TypeKind};

impl<R> Definition<R> {
    /// Calls `visit` with each reference: parents, and all types however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.references(visit),
            DefinitionKind::Dictionary(dictionary) => {
                dictionary.inherits.iter().for_each(&mut *visit);
                dictionary.fields.iter().for_each(|field| field.ty.references(visit));
            }
            DefinitionKind::Enumeration(_) => {}
            DefinitionKind::Callback(callback) => {
                callback.returns.references(visit);
                arguments(&callback.arguments, visit);
            }
            DefinitionKind::Typedef(ty) => ty.references(visit),
        }
    }
}

impl<R> Interface<R> {
    fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        self.inherits.iter().for_each(&mut *visit);
        self.legacy_factories.iter().for_each(|factory| arguments(&factory.arguments, visit));
        self.members.iter().for_each(|member| member.references(visit));
    }
}

impl<R> Member<R> {
    /// Calls `visit` with each reference of its types.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        match &self.kind {
            MemberKind::Constant(constant) => constant.ty.references(visit),
            MemberKind::Attribute(attribute) => attribute.ty.references(visit),
            MemberKind::Operation(operation) => {
                operation.returns.references(visit);
                arguments(&operation.arguments, visit);
            }
            MemberKind::Constructor(constructor) => arguments(&constructor.arguments, visit),
            MemberKind::Collection(collection) => {
                collection.key.iter().for_each(|key| key.references(visit));
                collection.value.references(visit);
                arguments(&collection.arguments, visit);
            }
            MemberKind::Stringifier => {}
        }
    }
}

impl<R> Type<R> {
    /// Calls `visit` with each reference in the type, however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        match &self.kind {
            TypeKind::Reference(reference) => visit(reference),
            TypeKind::Sequence(item)
            | TypeKind::AsyncSequence(item)
            | TypeKind::FrozenArray(item)
            | TypeKind::ObservableArray(item)
            | TypeKind::Record(_, item)
            | TypeKind::Promise(item) => item.references(visit),
            TypeKind::Union(members) => members.iter().for_each(|member| member.references(visit)),
            _ => {}
        }
    }
}

fn arguments<'a, R>(arguments: &'a [Argument<R>], visit: &mut impl FnMut(&'a R)) {
    arguments.iter().for_each(|argument| argument.ty.references(visit));
}
