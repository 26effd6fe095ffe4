//! All the types of a definition, and its references to others, in the order of its text.

use super::{Argument, Definition, DefinitionKind, Interface, Member, MemberKind, Type, TypeKind};

impl<R> Definition<R> {
    /// Calls `visit` with each reference: parents, and all types however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.inherits.iter().for_each(&mut *visit),
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits.iter().for_each(&mut *visit),
            DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
        }
        self.types(&mut |ty| ty.references(visit));
    }

    /// Calls `visit` with each type as it is written, what is in it not apart.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.types(visit),
            DefinitionKind::Dictionary(dictionary) => dictionary.fields.iter().for_each(|field| visit(&field.ty)),
            DefinitionKind::Enumeration(_) => {}
            DefinitionKind::Callback(callback) => {
                visit(&callback.returns);
                arguments(&callback.arguments, visit);
            }
            DefinitionKind::Typedef(ty) => visit(ty),
        }
    }
}

impl<R> Interface<R> {
    fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        self.legacy_factories.iter().for_each(|factory| arguments(&factory.arguments, visit));
        self.members.iter().for_each(|member| member.types(visit));
    }
}

impl<R> Member<R> {
    /// Calls `visit` with each reference of its types.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        self.types(&mut |ty| ty.references(visit));
    }

    /// Calls `visit` with each type as it is written.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        match &self.kind {
            MemberKind::Constant(constant) => visit(&constant.ty),
            MemberKind::Attribute(attribute) => visit(&attribute.ty),
            MemberKind::Operation(operation) => {
                visit(&operation.returns);
                arguments(&operation.arguments, visit);
            }
            MemberKind::Constructor(constructor) => arguments(&constructor.arguments, visit),
            MemberKind::Collection(collection) => {
                collection.key.iter().for_each(&mut *visit);
                visit(&collection.value);
                arguments(&collection.arguments, visit);
            }
            MemberKind::Stringifier => {}
        }
    }
}

impl<R> Type<R> {
    /// Calls `visit` with each reference in the type, however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        if let TypeKind::Reference(reference) | TypeKind::Generic(reference, _) = &self.kind {
            visit(reference);
        }
        self.parts(&mut |part| part.references(visit));
    }

    /// Calls `visit` with each type that this one is made of.
    pub fn parts<'a>(&'a self, visit: &mut dyn FnMut(&'a Type<R>)) {
        match &self.kind {
            TypeKind::Sequence(item)
            | TypeKind::AsyncSequence(item)
            | TypeKind::FrozenArray(item)
            | TypeKind::ObservableArray(item)
            | TypeKind::Record(_, item)
            | TypeKind::Promise(item) => visit(item),
            TypeKind::Union(members) => members.iter().for_each(visit),
            TypeKind::Generic(_, arguments) => arguments.iter().for_each(visit),
            TypeKind::Pair(first, second) => {
                visit(first);
                visit(second);
            }
            TypeKind::Function(arguments, returns) => {
                arguments.iter().for_each(&mut *visit);
                visit(returns);
            }
            _ => {}
        }
    }
}

fn arguments<'a, R>(arguments: &'a [Argument<R>], visit: &mut impl FnMut(&'a Type<R>)) {
    arguments.iter().for_each(|argument| visit(&argument.ty));
}
