//! Members of interfaces, mixins, callback interfaces, namespaces and dictionaries.

use weedle::argument::{Argument as ParsedArgument, ArgumentList};
use weedle::common::Default as ParsedDefault;
use weedle::dictionary::DictionaryMember;
use weedle::interface::{
    AsyncIterableInterfaceMember, AttributeInterfaceMember, ConstMember, InterfaceMember, IterableInterfaceMember,
    OperationInterfaceMember, Special, StringifierOrInheritOrStatic, StringifierOrStatic,
};
use weedle::types::AttributedType;

use super::super::error::SyntaxError;
use super::super::grammar::Chunk;
use super::super::head::Head;
use super::attributes::Attributes;
use super::converter::Converter;
use super::extensions::Place;
use super::scope::Scope;
use crate::diagnostics::Span;
use crate::model::{
    Argument, Attribute, AttributeKind, Collection, CollectionKind, Constant, Constructor, Field, Literal, Member,
    MemberKind, Name, Operation, OperationKind, SpecialKind, TypeKind,
};

impl<'a> Converter<'a> {
    /// The members of a definition. All are parsed as members of an interface, whose grammar has every kind of member.
    pub(super) fn members(&mut self, chunks: &[Chunk], head: Head, scope: &Scope<'_>) -> Vec<Member<Name>> {
        chunks.iter().filter_map(|chunk| self.member(chunk, head, scope)).collect()
    }

    fn member(&mut self, chunk: &Chunk, head: Head, scope: &Scope<'_>) -> Option<Member<Name>> {
        let attributes = self.attributes(&chunk.attributes);
        let parsed: InterfaceMember<'a> = self.parse(&chunk.rest, "member")?;
        self.check_attributes(&attributes, place(&parsed));
        let keyword = self.token_span(chunk.rest.start);
        let inner = self.member_scope(&attributes, scope);
        let (kind, span) = self.member_kind(parsed, &attributes, keyword, &inner);
        if is_nameless(&kind) {
            self.errors.push(SyntaxError::nameless(span));
            return None;
        }
        if let Some(what) = out_of_place(&kind, head) {
            self.errors.push(SyntaxError::out_of_place(what, head, span));
            return None;
        }
        Some(Member {
            kind,
            origin: self.origin(span, scope.holder),
            exposed: attributes.exposure(self),
            secure_context: attributes.secure_context(),
            extensions: self.member_extensions(&attributes, scope),
        })
    }

    /// The member and the place of its name, or of its keyword if it has no name.
    fn member_kind(
        &mut self,
        parsed: InterfaceMember<'a>,
        attributes: &Attributes<'a>,
        keyword: Span,
        scope: &Scope<'_>,
    ) -> (MemberKind<Name>, Span) {
        match parsed {
            InterfaceMember::Const(parsed) => self.constant(parsed),
            InterfaceMember::Attribute(parsed) => self.attribute(parsed, attributes, scope),
            InterfaceMember::Constructor(parsed) => {
                let constructor = Constructor {
                    arguments: self.arguments(parsed.args.body, scope),
                    html_constructor: attributes.has(&["HTMLConstructor"]),
                };
                (MemberKind::Constructor(constructor), keyword)
            }
            InterfaceMember::Operation(parsed) => self.operation(parsed, attributes, keyword, scope),
            InterfaceMember::Stringifier(_) => (MemberKind::Stringifier, keyword),
            InterfaceMember::Iterable(parsed) => {
                let types = match parsed {
                    IterableInterfaceMember::Single(single) => (None, single.generics.body),
                    IterableInterfaceMember::Double(double) => (Some(double.generics.body.0), double.generics.body.2),
                };
                (MemberKind::Collection(self.collection(CollectionKind::Iterable, types, scope)), keyword)
            }
            InterfaceMember::AsyncIterable(parsed) => {
                let (types, arguments) = match parsed {
                    AsyncIterableInterfaceMember::Single(single) => ((None, single.generics.body), single.args),
                    AsyncIterableInterfaceMember::Double(double) => {
                        ((Some(double.generics.body.0), double.generics.body.2), double.args)
                    }
                };
                let collection = self.collection(CollectionKind::AsyncIterable, types, scope);
                let arguments = arguments.map(|arguments| self.arguments(arguments.body, scope)).unwrap_or_default();
                (MemberKind::Collection(Collection { arguments, ..collection }), keyword)
            }
            InterfaceMember::Maplike(parsed) => {
                let (key, _, value) = parsed.generics.body;
                let collection = self.collection(CollectionKind::Maplike, (Some(key), value), scope);
                let readonly = parsed.readonly.is_some();
                (MemberKind::Collection(Collection { readonly, ..collection }), keyword)
            }
            InterfaceMember::Setlike(parsed) => {
                let collection = self.collection(CollectionKind::Setlike, (None, parsed.generics.body), scope);
                let readonly = parsed.readonly.is_some();
                (MemberKind::Collection(Collection { readonly, ..collection }), keyword)
            }
        }
    }

    fn constant(&mut self, parsed: ConstMember<'a>) -> (MemberKind<Name>, Span) {
        let span = self.span(parsed.identifier.0);
        let constant = Constant {
            name: parsed.identifier.0.to_owned(),
            ty: self.const_type(parsed.const_type),
            value: self.const_value(parsed.const_value),
        };
        (MemberKind::Constant(constant), span)
    }

    fn attribute(
        &mut self,
        parsed: AttributeInterfaceMember<'a>,
        attributes: &Attributes<'a>,
        scope: &Scope<'_>,
    ) -> (MemberKind<Name>, Span) {
        let name = self.with_dash(parsed.identifier.0);
        let span = self.span(parsed.identifier.0);
        let mut ty = self.attributed_type(parsed.type_, scope);
        ty = self.typed(attributes, ty, scope);
        attributes.annotate(&mut ty);
        let attribute = Attribute {
            name: name.to_owned(),
            kind: match parsed.modifier {
                Some(StringifierOrInheritOrStatic::Static(_)) => AttributeKind::Static,
                Some(StringifierOrInheritOrStatic::Inherit(_)) => AttributeKind::Inherit,
                Some(StringifierOrInheritOrStatic::Stringifier(_)) | None => AttributeKind::Regular,
            },
            ty,
            readonly: parsed.readonly.is_some(),
            stringifier: matches!(parsed.modifier, Some(StringifierOrInheritOrStatic::Stringifier(_))),
            put_forwards: attributes.value("PutForwards").map(str::to_owned),
        };
        (MemberKind::Attribute(attribute), span)
    }

    fn operation(
        &mut self,
        parsed: OperationInterfaceMember<'a>,
        attributes: &Attributes<'a>,
        keyword: Span,
        scope: &Scope<'_>,
    ) -> (MemberKind<Name>, Span) {
        let span = parsed.identifier.map_or(keyword, |name| self.span(name.0));
        let special = match (parsed.special, parsed.modifier) {
            (Some(Special::Getter(_)), _) => Some(SpecialKind::Getter),
            (Some(Special::Setter(_)), _) => Some(SpecialKind::Setter),
            (Some(Special::Deleter(_)), _) => Some(SpecialKind::Deleter),
            (Some(Special::LegacyCaller(_)), _) => Some(SpecialKind::Caller),
            (None, Some(StringifierOrStatic::Stringifier(_))) => Some(SpecialKind::Stringifier),
            (None, _) => None,
        };
        let returns = self.return_type(parsed.return_type);
        let operation = Operation {
            name: parsed.identifier.map(|name| name.0.to_owned()),
            kind: match parsed.modifier {
                Some(StringifierOrStatic::Static(_)) => OperationKind::Static,
                _ => OperationKind::Regular,
            },
            special,
            returns: self.typed(attributes, returns, scope),
            arguments: self.arguments(parsed.args.body, scope),
        };
        // Files for Emscripten's binder write a constructor so: `interface Vector { void Vector(float x); };`
        let names_its_interface = operation.kind == OperationKind::Regular
            && operation.special.is_none()
            && operation.name.as_deref() == Some(scope.holder)
            && operation.returns.kind == TypeKind::Undefined;
        if names_its_interface {
            let constructor = Constructor { arguments: operation.arguments, html_constructor: false };
            return (MemberKind::Constructor(constructor), span);
        }
        (MemberKind::Operation(operation), span)
    }

    fn collection(
        &mut self,
        kind: CollectionKind,
        (key, value): (Option<AttributedType<'a>>, AttributedType<'a>),
        scope: &Scope<'_>,
    ) -> Collection<Name> {
        Collection {
            kind,
            key: key.map(|key| self.attributed_type(key, scope)),
            value: self.attributed_type(value, scope),
            readonly: false,
            arguments: Vec::new(),
        }
    }

    pub(super) fn arguments(&mut self, list: ArgumentList<'a>, scope: &Scope<'_>) -> Vec<Argument<Name>> {
        list.list.into_iter().map(|argument| self.argument(argument, scope)).collect()
    }

    fn argument(&mut self, parsed: ParsedArgument<'a>, scope: &Scope<'_>) -> Argument<Name> {
        let (attributes, name, optional, variadic, mut ty, default) = match parsed {
            ParsedArgument::Single(single) => {
                let ty = self.attributed_type(single.type_, scope);
                let default = self.default(single.default);
                (single.attributes, single.identifier.0, single.optional.is_some(), false, ty, default)
            }
            ParsedArgument::Variadic(variadic) => {
                let ty = self.ty(variadic.type_);
                (variadic.attributes, variadic.identifier.0, false, true, ty, None)
            }
        };
        if let Some(attributes) = attributes {
            let attributes = Attributes::new(attributes);
            self.check_attributes(&attributes, Place::Argument);
            ty = self.typed(&attributes, ty, scope);
            attributes.annotate(&mut ty);
        }
        Argument {
            name: name.to_owned(),
            ty,
            optional,
            variadic,
            default,
            origin: self.origin(self.span(name), scope.holder),
        }
    }

    pub(super) fn fields(&mut self, chunks: &[Chunk], scope: &Scope<'_>) -> Vec<Field<Name>> {
        chunks.iter().filter_map(|chunk| self.field(chunk, scope)).collect()
    }

    fn field(&mut self, chunk: &Chunk, scope: &Scope<'_>) -> Option<Field<Name>> {
        let attributes = self.attributes(&chunk.attributes);
        let parsed: DictionaryMember<'a> = self.parse(&chunk.rest, "member")?;
        self.check_attributes(&attributes, Place::Field);
        let span = self.span(parsed.identifier.0);
        let plain = self.ty(parsed.type_);
        let mut ty = self.typed(&attributes, plain, scope);
        attributes.annotate(&mut ty);
        if let Some(attributes) = parsed.attributes {
            Attributes::new(attributes).annotate(&mut ty);
        }
        Some(Field {
            name: parsed.identifier.0.to_owned(),
            ty,
            required: parsed.required.is_some(),
            default: self.default(parsed.default),
            origin: self.origin(span, scope.holder),
        })
    }

    fn default(&mut self, default: Option<ParsedDefault<'a>>) -> Option<Literal> {
        default.map(|default| self.default_value(default.value))
    }
}

fn place(parsed: &InterfaceMember<'_>) -> Place {
    match parsed {
        InterfaceMember::Attribute(_) => Place::Attribute,
        InterfaceMember::Operation(_) | InterfaceMember::Stringifier(_) => Place::Operation,
        InterfaceMember::Constructor(_) => Place::Constructor,
        _ => Place::Other,
    }
}

fn is_nameless(kind: &MemberKind<Name>) -> bool {
    matches!(kind, MemberKind::Operation(operation) if operation.name.is_none() && operation.special.is_none())
}

/// The name of this kind of member, if this kind of definition cannot have it.
fn out_of_place(kind: &MemberKind<Name>, head: Head) -> Option<&'static str> {
    match (head, kind) {
        (Head::Interface | Head::Dictionary, _) => None,
        (_, MemberKind::Constructor(_)) => Some("a constructor"),
        (_, MemberKind::Constant(_)) | (Head::Mixin, MemberKind::Stringifier) => None,
        (_, MemberKind::Collection(_)) => Some("an iterable, maplike or setlike"),
        (_, MemberKind::Stringifier) => Some("a stringifier"),
        (Head::Mixin, MemberKind::Operation(operation)) if operation.special == Some(SpecialKind::Stringifier) => None,
        (_, MemberKind::Operation(operation)) if operation.special.is_some() => Some("a special operation"),
        (_, MemberKind::Operation(operation)) if operation.kind == OperationKind::Static => Some("a static operation"),
        (Head::CallbackInterface, MemberKind::Attribute(_)) => Some("an attribute"),
        (_, MemberKind::Attribute(attribute)) if attribute.kind != AttributeKind::Regular => {
            Some("a `static` or `inherit` attribute")
        }
        _ => None,
    }
}
