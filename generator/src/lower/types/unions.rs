//! Unions: flattened, named, declared once.

use super::super::lowering::Lowering;
use super::super::registry::Rename;
use super::super::scope::Site;
use crate::bindings::declaration::{
    Declaration, DeclarationKind, Generics, UnionDeclaration, UnionVariant, VariantConversions,
};
use crate::bindings::docs::Docs;
use crate::bindings::id::DeclarationId;
use crate::bindings::rust_type::{RustType, buffer_name, integer_name};
use crate::model::{DefinitionId, DefinitionKind, Type, TypeKind};

/// A union's members in order, with nullability and `undefined` taken out of them.
#[derive(Default)]
struct Flattened {
    members: Vec<RustType>,
    nullable: bool,
    /// The members that are unions themselves.
    unions: Vec<DeclarationId>,
}

impl Lowering<'_> {
    /// `(Node or DOMString)` => the enum `NodeOrString`; a typedef's union takes the typedef's name.
    ///
    /// A union of one type and `undefined` or null is an `Option`.
    pub(super) fn union(
        &mut self,
        site: Site<'_>,
        members: &[Type<DefinitionId>],
        typedef: Option<DefinitionId>,
    ) -> RustType {
        let mut flattened = Flattened::default();
        for member in members {
            self.flatten(site, member, &mut flattened);
        }
        let nullable = flattened.nullable;
        let lowered = match flattened.members.len() {
            0 => RustType::JsValue,
            1 => flattened.members.swap_remove(0),
            // Where anything goes, the members are no more than a comment.
            _ if flattened.members.contains(&RustType::JsValue) => RustType::JsValue,
            _ => {
                let (name, docs) = match typedef {
                    Some(id) => {
                        let name = self.definition_name(id);
                        let docs = self.definition_docs(id).alias(&self.model.get(id).name, &name);
                        (name, docs)
                    }
                    None => self.union_name(site, members),
                };
                RustType::Declared(self.declare_union(site, name, docs, flattened, typedef))
            }
        };
        if nullable { lowered.option() } else { lowered }
    }

    /// The union of two parameters' types, where one method takes either.
    pub(in crate::lower) fn union_of(&mut self, site: Site<'_>, first: RustType, second: RustType) -> RustType {
        let labels = [self.variant_name(&first), self.variant_name(&second)];
        let mut flattened = Flattened::default();
        self.push_member(first, &mut flattened);
        self.push_member(second, &mut flattened);
        let idl = format!("({})", labels.join(" or "));
        let name = self.facts.names.definition(&idl, labels.join("Or"));
        RustType::Declared(self.declare_union(site, name, Docs::idl(idl), flattened, None))
    }

    /// The members' names joined; a typedef of a union counts as one, which keeps the name short.
    fn union_name(&mut self, site: Site<'_>, members: &[Type<DefinitionId>]) -> (String, Docs) {
        let mut labels: Vec<String> = Vec::new();
        for member in members {
            let label = match &member.kind {
                TypeKind::Undefined => continue,
                TypeKind::Reference(id) if matches!(self.model.get(*id).kind, DefinitionKind::Typedef(_)) => {
                    self.definition_name(*id)
                }
                kind => {
                    let value = self.value(site, &Type::plain(kind.clone()));
                    self.variant_name(&as_union_member(value))
                }
            };
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let idl = super::super::idl_text::ty(self.model, &Type::plain(TypeKind::Union(members.to_vec())));
        (self.facts.names.definition(&idl, labels.join("Or")), Docs::idl(idl))
    }

    fn flatten(&mut self, site: Site<'_>, member: &Type<DefinitionId>, flattened: &mut Flattened) {
        flattened.nullable |= member.nullable;
        match &member.kind {
            TypeKind::Union(members) => {
                for member in members {
                    self.flatten(site, member, flattened);
                }
            }
            TypeKind::Undefined => flattened.nullable = true,
            TypeKind::Reference(id) => match &self.model.get(*id).kind {
                DefinitionKind::Typedef(target) => {
                    if let TypeKind::Union(members) = &target.kind {
                        let inner = self.union(site, members, Some(*id));
                        self.push_union(&inner, flattened);
                    }
                    self.flatten(site, target, flattened);
                }
                _ => {
                    let value = self.value(site, &Type::plain(member.kind.clone()));
                    self.push_member(value, flattened);
                }
            },
            kind => {
                let value = self.value(site, &Type::plain(kind.clone()));
                self.push_member(value, flattened);
            }
        }
    }

    /// Adds a type once; a union's own variants in its place.
    fn push_member(&mut self, value: RustType, flattened: &mut Flattened) {
        match as_union_member(value) {
            RustType::Option(inner) => {
                flattened.nullable = true;
                self.push_member(*inner, flattened);
            }
            RustType::Declared(id) => {
                let DeclarationKind::Union(union) = &self.declaration(id).kind else {
                    return push_once(RustType::Declared(id), &mut flattened.members);
                };
                let variants: Vec<_> = union.variants.iter().map(|variant| variant.ty.clone()).collect();
                self.push_union(&RustType::Declared(id), flattened);
                for variant in variants {
                    push_once(variant, &mut flattened.members);
                }
            }
            other => push_once(other, &mut flattened.members),
        }
    }

    /// Remembers that a member is a union, if it is one in Rust too.
    fn push_union(&self, member: &RustType, flattened: &mut Flattened) {
        let declared = match member {
            RustType::Option(inner) => return self.push_union(inner, flattened),
            RustType::Declared(id) => *id,
            _ => return,
        };
        let is_union = matches!(self.declaration(declared).kind, DeclarationKind::Union(_));
        if is_union && !flattened.unions.contains(&declared) {
            flattened.unions.push(declared);
        }
    }

    fn declare_union(
        &mut self,
        site: Site<'_>,
        name: String,
        docs: Docs,
        flattened: Flattened,
        typedef: Option<DefinitionId>,
    ) -> DeclarationId {
        let key = (name, flattened.members);
        if let Some(id) = self.unions.get(&key) {
            return *id;
        }
        let variants = self.variants(&key.1);
        let home = typedef.map_or(site.area, |id| self.area_of_definition(id));
        let kind = DeclarationKind::Union(UnionDeclaration { variants, members: flattened.unions });
        let origin = typedef.map(|id| self.model.get(id).origin.span);
        let rename = match typedef {
            Some(id) => self.definition_rename(id),
            // Its documentation is its WebIDL in backquotes.
            None => Rename { key: docs.webidl().to_owned(), rust: key.0.clone() },
        };
        let declaration =
            Declaration { name: key.0.clone(), namespace: None, generics: Generics::default(), home, docs, kind };
        let id = self.declare(declaration, origin, Some(rename));
        self.unions.insert(key, id);
        id
    }

    fn variants(&self, members: &[RustType]) -> Vec<UnionVariant> {
        let is_plain = |ty: &RustType| matches!(ty, RustType::Object | RustType::String);
        // A reference to any class is an object, so there can be no conversion from a reference to another class.
        let takes_any_class = members.contains(&RustType::Object) && members.iter().all(is_plain);
        let conversions = |ty: &RustType| match ty {
            RustType::Object if takes_any_class => VariantConversions::AnyClass,
            RustType::String if takes_any_class => VariantConversions::TextBesideAnyClass,
            ty => self.variant_conversions(ty),
        };
        members
            .iter()
            .map(|ty| UnionVariant { name: self.variant_name(ty), conversions: conversions(ty), ty: ty.clone() })
            .collect()
    }

    fn variant_conversions(&self, ty: &RustType) -> VariantConversions {
        match ty {
            RustType::Function(..) | RustType::UntypedFunction => VariantConversions::Function,
            RustType::Declared(id) => match self.declaration(*id).kind {
                DeclarationKind::Alias(_) => VariantConversions::Function,
                _ => VariantConversions::Value,
            },
            RustType::Bool => VariantConversions::Boolean,
            RustType::Integer(_) | RustType::F32 | RustType::F64 => VariantConversions::Number,
            RustType::String => VariantConversions::Text,
            RustType::Array(_) => VariantConversions::Array,
            RustType::Record(_) => VariantConversions::Record,
            _ => VariantConversions::Value,
        }
    }

    /// The name of a variant of this type. Union members are distinguishable, so at most one has each name.
    pub(in crate::lower) fn variant_name(&self, ty: &RustType) -> String {
        match ty {
            RustType::Bool => "Boolean".to_owned(),
            RustType::F64 => "Number".to_owned(),
            RustType::F32 => "F32".to_owned(),
            RustType::Integer(kind) => integer_name(*kind).to_uppercase(),
            RustType::String => "String".to_owned(),
            RustType::JsValue | RustType::Unit => "Any".to_owned(),
            RustType::Object => "Object".to_owned(),
            RustType::Symbol => "Symbol".to_owned(),
            RustType::BigInt => "BigInt".to_owned(),
            RustType::Buffer(kind) => buffer_name(*kind).to_owned(),
            RustType::Declared(id) | RustType::Generic(id, _) => self.declaration(*id).name.clone(),
            RustType::Parameter(name) | RustType::Projection(name, _) => name.clone(),
            RustType::Option(inner) => format!("Nullable{}", self.variant_name(inner)),
            RustType::Array(item) => format!("{}Sequence", self.variant_name(item)),
            RustType::Record(value) => format!("{}Record", self.variant_name(value)),
            RustType::Promise(value) => format!("{}Promise", self.variant_name(value)),
            RustType::Function(..) | RustType::UntypedFunction => "Function".to_owned(),
            RustType::Iter(_) | RustType::AsyncIter(_) => "Iter".to_owned(),
            RustType::Pair(..) => "Pair".to_owned(),
        }
    }
}

/// JavaScript tells numbers from other values, not from each other: a union holds any number as a double.
fn as_union_member(value: RustType) -> RustType {
    match value {
        RustType::Integer(_) | RustType::F32 => RustType::F64,
        other => other,
    }
}

fn push_once(value: RustType, members: &mut Vec<RustType>) {
    if !members.contains(&value) {
        members.push(value);
    }
}
