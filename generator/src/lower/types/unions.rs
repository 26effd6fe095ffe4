//! Unions: flattened, named, declared once.

use std::collections::{HashMap, HashSet};

use super::super::lowering::Lowering;
use super::super::registry::{Bearer, Rename};
use super::super::scope::Site;
use crate::bindings::declaration::{
    Declaration, DeclarationKind, Generics, UnionDeclaration, UnionMember, UnionVariant,
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
    /// The members that are unions themselves, and the members of these that are.
    unions: Vec<UnionMember>,
    /// All of the members and unions, since unions may have many.
    seen: HashSet<RustType>,
    seen_unions: HashSet<DeclarationId>,
}

impl Flattened {
    /// Adds a type, unless it is there.
    fn push(&mut self, member: RustType) {
        if self.seen.insert(member.clone()) {
            self.members.push(member);
        }
    }

    /// Remembers that a member is a union, unless it is known.
    fn push_union(&mut self, union: UnionMember) {
        if self.seen_unions.insert(union.union) {
            self.unions.push(union);
        }
    }
}

/// The words of a union's name, each once.
#[derive(Default)]
struct Labels {
    list: Vec<String>,
    seen: HashSet<String>,
}

impl Labels {
    fn push(&mut self, label: String) {
        if self.seen.insert(label.clone()) {
            self.list.push(label);
        }
    }
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
        // A typedef that leads back to itself through a callback has been declared there.
        if let Some(declared) = typedef.and_then(|id| self.typedefs.get(&id)) {
            return declared.clone();
        }
        let nullable = flattened.nullable;
        let lowered = match flattened.members.len() {
            0 => RustType::JsValue,
            1 => flattened.members.swap_remove(0),
            // Where anything goes, the members are no more than a comment.
            _ if flattened.seen.contains(&RustType::JsValue) => RustType::JsValue,
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

    /// The union of the types of a parameter, where one method takes any of them; `None` where they are one type.
    pub(in crate::lower) fn union_of(&mut self, site: Site<'_>, types: Vec<RustType>) -> Option<RustType> {
        let mut labels = Labels::default();
        let mut flattened = Flattened::default();
        for ty in types {
            labels.push(self.variant_name(&ty));
            self.push_member(ty, &mut flattened);
        }
        if flattened.members.len() < 2 {
            return None;
        }
        let idl = format!("({})", labels.list.join(" or "));
        let name = self.facts.names.definition(&idl, labels.list.join("Or"));
        Some(RustType::Declared(self.declare_union(site, name, Docs::idl(idl), flattened, None)))
    }

    /// The members' names joined; a typedef of a union counts as one, which keeps the name short.
    fn union_name(&mut self, site: Site<'_>, members: &[Type<DefinitionId>]) -> (String, Docs) {
        let mut labels = Labels::default();
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
            labels.push(label);
        }
        let idl = super::super::idl_text::ty(self.model, &Type::plain(TypeKind::Union(members.to_vec())));
        (self.facts.names.definition(&idl, labels.list.join("Or")), Docs::idl(idl))
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
                DefinitionKind::Typedef(_) => {
                    let value = self.reference(site, *id);
                    self.push_member(value, flattened);
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

    /// Adds a type once; a union's own variants in its place, and the unions that it has for members.
    fn push_member(&self, value: RustType, flattened: &mut Flattened) {
        match as_union_member(value) {
            RustType::Option(inner) => {
                flattened.nullable = true;
                self.push_member(*inner, flattened);
            }
            RustType::Declared(id) => {
                let DeclarationKind::Union(union) = &self.declaration(id).kind else {
                    return flattened.push(RustType::Declared(id));
                };
                flattened.push_union(UnionMember { union: id, through: None });
                for inner in &union.members {
                    flattened.push_union(UnionMember { union: inner.union, through: Some(id) });
                }
                for variant in &union.variants {
                    flattened.push(variant.ty.clone());
                }
            }
            other => flattened.push(other),
        }
    }

    fn declare_union(
        &mut self,
        site: Site<'_>,
        name: String,
        docs: Docs,
        mut flattened: Flattened,
        typedef: Option<DefinitionId>,
    ) -> DeclarationId {
        self.sort_members(&mut flattened.members);
        let key = (name, flattened.members);
        if let Some(id) = self.unions.get(&key) {
            return *id;
        }
        let home = typedef.map_or(site.area, |id| self.area_of_definition(id));
        let variants = self.variants(&key.1, self.crate_of_area(home));
        let is_object = key.1.iter().all(|ty| self.is_object(ty));
        let members = convertible(self, flattened.unions, &variants);
        let kind = DeclarationKind::Union(UnionDeclaration { variants, members, is_object, heirs: None });
        let name = match typedef {
            Some(id) => self.claim_definition(id),
            None => {
                // Its documentation is its WebIDL in backquotes.
                let rename = Rename { key: docs.webidl.concat(), rust: key.0.clone() };
                self.claim_type(
                    self.crate_of_area(site.area),
                    None,
                    key.0.clone(),
                    Bearer { origin: None, rename: Some(rename) },
                )
            }
        };
        let id = self.declare(Declaration { name, namespace: None, generics: Generics::default(), home, docs, kind });
        self.unions.insert(key, id);
        id
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
            RustType::Parameter(name) | RustType::Projection(name, _) | RustType::Instance(name, _) => name.clone(),
            RustType::Option(inner) => format!("Nullable{}", self.variant_name(inner)),
            RustType::Array(item) => format!("{}Sequence", self.variant_name(item)),
            RustType::Record(value) => format!("{}Record", self.variant_name(value)),
            RustType::Promise(value) => format!("{}Promise", self.variant_name(value)),
            RustType::Function(..) | RustType::UntypedFunction => "Function".to_owned(),
            RustType::Iter(_) | RustType::AsyncIter(_) => "Iter".to_owned(),
            RustType::Pair(..) => "Pair".to_owned(),
            RustType::Rest(_) => "Rest".to_owned(),
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

/// The unions that are members of one with these variants, then those that are members of them. Where a number stands after the name of a variant, another
/// union may have another name for it, and there is no conversion.
fn convertible(lowering: &Lowering<'_>, members: Vec<UnionMember>, variants: &[UnionVariant]) -> Vec<UnionMember> {
    if members.is_empty() {
        return members;
    }
    let types: HashMap<&str, &RustType> = variants.iter().map(|variant| (variant.name.as_str(), &variant.ty)).collect();
    let fits = |id: DeclarationId| match &lowering.declaration(id).kind {
        DeclarationKind::Union(union) => {
            union.variants.iter().all(|variant| types.get(variant.name.as_str()) == Some(&&variant.ty))
        }
        _ => false,
    };
    let direct = members.iter().filter(|member| member.through.is_none() && fits(member.union));
    let direct: HashSet<DeclarationId> = direct.map(|member| member.union).collect();
    let mut convertible = members;
    convertible.retain(|member| direct.contains(&member.through.unwrap_or(member.union)));
    convertible.sort_by_key(|member| member.through.is_some());
    convertible
}
