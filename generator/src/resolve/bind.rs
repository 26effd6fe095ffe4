//! From names to ids, once every name is known to be defined.

use std::collections::{HashMap, HashSet};

use crate::model::{
    Argument, Attribute, Callback, Collection, Constant, Constructor, Definition, DefinitionId, DefinitionKind,
    Dictionary, Field, Interface, LegacyFactory, Member, MemberKind, Model, Name, Operation, Type, TypeKind,
};

type Named = Name;
type Bound = DefinitionId;

/// `None` only where a name is not defined, which has been reported before.
pub(super) fn bind(model: Model<Named>) -> Option<Model<Bound>> {
    let Model { definitions, by_name, aliases, inclusions } = model;
    let mixins =
        definitions.iter().filter(|definition| definition.is_mixin()).map(|mixin| mixin.name.clone()).collect();
    let binder = Binder { by_name: &by_name, aliases: &aliases, mixins };
    let definitions = definitions.into_iter().map(|definition| binder.definition(definition)).collect::<Option<_>>()?;
    Some(Model { definitions, by_name, aliases, inclusions })
}

struct Binder<'a> {
    by_name: &'a HashMap<String, DefinitionId>,
    aliases: &'a HashMap<String, DefinitionId>,
    mixins: HashSet<String>,
}

impl Binder<'_> {
    fn definition(&self, definition: Definition<Named>) -> Option<Definition<Bound>> {
        let kind = match definition.kind {
            DefinitionKind::Interface(interface) => DefinitionKind::Interface(self.interface(interface)?),
            DefinitionKind::Dictionary(dictionary) => DefinitionKind::Dictionary(Dictionary {
                inherits: self.parent(dictionary.inherits)?,
                legacy_namespace: dictionary.legacy_namespace,
                fields: dictionary.fields.into_iter().map(|field| self.field(field)).collect::<Option<_>>()?,
            }),
            DefinitionKind::Enumeration(enumeration) => DefinitionKind::Enumeration(enumeration),
            DefinitionKind::Callback(callback) => DefinitionKind::Callback(Callback {
                returns: self.ty(&callback.returns)?,
                arguments: self.arguments(callback.arguments)?,
                treat_non_object_as_null: callback.treat_non_object_as_null,
            }),
            DefinitionKind::Typedef(ty) => DefinitionKind::Typedef(self.ty(&ty)?),
        };
        Some(Definition { name: definition.name, written_as: definition.written_as, origin: definition.origin, kind })
    }

    fn interface(&self, interface: Interface<Named>) -> Option<Interface<Bound>> {
        Some(Interface {
            kind: interface.kind,
            inherits: self.parent(interface.inherits)?,
            exposed: interface.exposed,
            secure_context: interface.secure_context,
            global: interface.global,
            legacy_namespace: interface.legacy_namespace,
            legacy_window_aliases: interface.legacy_window_aliases,
            no_interface_object: interface.no_interface_object,
            legacy_factories: interface.legacy_factories.into_iter().map(|f| self.factory(f)).collect::<Option<_>>()?,
            extensions: interface.extensions,
            members: interface.members.into_iter().map(|member| self.member(member)).collect::<Option<_>>()?,
        })
    }

    fn factory(&self, factory: LegacyFactory<Named>) -> Option<LegacyFactory<Bound>> {
        let arguments = self.arguments(factory.arguments)?;
        Some(LegacyFactory { name: factory.name, arguments, origin: factory.origin })
    }

    fn field(&self, field: Field<Named>) -> Option<Field<Bound>> {
        let ty = self.ty(&field.ty)?;
        Some(Field { name: field.name, ty, required: field.required, default: field.default, origin: field.origin })
    }

    fn member(&self, member: Member<Named>) -> Option<Member<Bound>> {
        let kind = match member.kind {
            MemberKind::Constant(constant) => MemberKind::Constant(Constant {
                ty: self.ty(&constant.ty)?,
                name: constant.name,
                value: constant.value,
            }),
            MemberKind::Attribute(attribute) => MemberKind::Attribute(Attribute {
                ty: self.ty(&attribute.ty)?,
                name: attribute.name,
                kind: attribute.kind,
                readonly: attribute.readonly,
                stringifier: attribute.stringifier,
                put_forwards: attribute.put_forwards,
                replaceable: attribute.replaceable,
                same_object: attribute.same_object,
                unforgeable: attribute.unforgeable,
            }),
            MemberKind::Operation(operation) => MemberKind::Operation(Operation {
                returns: self.ty(&operation.returns)?,
                arguments: self.arguments(operation.arguments)?,
                name: operation.name,
                kind: operation.kind,
                special: operation.special,
                new_object: operation.new_object,
                unforgeable: operation.unforgeable,
                default: operation.default,
            }),
            MemberKind::Constructor(constructor) => MemberKind::Constructor(Constructor {
                arguments: self.arguments(constructor.arguments)?,
                html_constructor: constructor.html_constructor,
            }),
            MemberKind::Collection(collection) => MemberKind::Collection(Collection {
                kind: collection.kind,
                key: match &collection.key {
                    Some(key) => Some(self.ty(key)?),
                    None => None,
                },
                value: self.ty(&collection.value)?,
                readonly: collection.readonly,
                arguments: self.arguments(collection.arguments)?,
            }),
            MemberKind::Stringifier => MemberKind::Stringifier,
        };
        Some(Member {
            kind,
            origin: member.origin,
            exposed: member.exposed,
            secure_context: member.secure_context,
            extensions: member.extensions,
        })
    }

    fn arguments(&self, arguments: Vec<Argument<Named>>) -> Option<Vec<Argument<Bound>>> {
        arguments.into_iter().map(|argument| self.argument(argument)).collect()
    }

    fn argument(&self, argument: Argument<Named>) -> Option<Argument<Bound>> {
        Some(Argument {
            ty: self.ty(&argument.ty)?,
            name: argument.name,
            optional: argument.optional,
            variadic: argument.variadic,
            default: argument.default,
            origin: argument.origin,
        })
    }

    /// The outer `None` is a name not defined.
    fn parent(&self, parent: Option<Named>) -> Option<Option<Bound>> {
        match parent {
            Some(name) => self.id(&name).map(Some),
            None => Some(None),
        }
    }

    fn ty(&self, ty: &Type<Named>) -> Option<Type<Bound>> {
        ty.map(&mut |name| match self.mixins.contains(&name.text) {
            // Specifications of old name a mixin where they mean any of the interfaces that include it.
            true => Some(TypeKind::Object),
            false => self.id(name).map(TypeKind::Reference),
        })
    }

    fn id(&self, name: &Named) -> Option<Bound> {
        self.by_name.get(&name.text).or_else(|| self.aliases.get(&name.text)).copied()
    }
}
