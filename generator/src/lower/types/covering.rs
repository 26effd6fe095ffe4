//! Whether each object of one definition is a dictionary of another: it has the members, with values of their types.

use std::collections::{BTreeSet, HashMap};

use super::super::lowering::Lowering;
use crate::model::{
    AttributeKind, CollectionKind, DefinitionId, DefinitionKind, FloatKind, IntegerKind, Interface, MemberKind,
    StringKind, Type, TypeKind,
};

type ResolvedType = Type<DefinitionId>;

/// A property of a definition's objects.
#[derive(Clone, Copy)]
struct Property<'l> {
    ty: &'l ResolvedType,
    /// Whether all objects have it.
    always: bool,
}

/// The answers so far.
pub(in crate::lower) struct Covering<'a, 'l> {
    lowering: &'l Lowering<'a>,
    /// The pairs of a dictionary and a definition of which it may be true.
    candidates: &'l BTreeSet<(DefinitionId, DefinitionId)>,
    /// By dictionary and definition; false while an answer depends on itself.
    known: HashMap<(DefinitionId, DefinitionId), bool>,
    properties: HashMap<DefinitionId, HashMap<&'l str, Property<'l>>>,
    depth: usize,
}

/// Dictionaries in dictionaries are looked at so deep.
const DEEPEST: usize = 8;

impl<'a, 'l> Covering<'a, 'l> {
    pub(in crate::lower) fn new(
        lowering: &'l Lowering<'a>,
        candidates: &'l BTreeSet<(DefinitionId, DefinitionId)>,
    ) -> Self {
        Covering { lowering, candidates, known: HashMap::new(), properties: HashMap::new(), depth: 0 }
    }

    /// Whether the objects of `source` have all members of `dictionary`.
    pub(in crate::lower) fn covers(&mut self, source: DefinitionId, dictionary: DefinitionId) -> bool {
        let pair = (dictionary, source);
        if self.depth == DEEPEST || !self.candidates.contains(&pair) {
            return false;
        }
        if let Some(known) = self.known.get(&pair) {
            return *known;
        }
        self.known.insert(pair, false);
        self.depth += 1;
        let members: Vec<_> = self.properties(dictionary).iter().map(|(name, wanted)| (*name, *wanted)).collect();
        let covers = members.into_iter().all(|(name, wanted)| {
            let found = self.properties(source).get(name).copied();
            found.is_some_and(|found| (found.always || !wanted.always) && self.is_within(found.ty, wanted.ty))
        });
        self.depth -= 1;
        self.known.insert(pair, covers);
        covers
    }

    /// The attributes of an interface, or the members of a dictionary, with those that are inherited.
    fn properties(&mut self, id: DefinitionId) -> &HashMap<&'l str, Property<'l>> {
        let model = self.lowering.model;
        self.properties.entry(id).or_insert_with(|| {
            let mut properties = HashMap::new();
            for id in std::iter::once(id).chain(model.ancestors(id)) {
                match &model.get(id).kind {
                    DefinitionKind::Dictionary(dictionary) => dictionary.fields.iter().for_each(|field| {
                        let property = Property { ty: &field.ty, always: field.required };
                        properties.entry(field.name.as_str()).or_insert(property);
                    }),
                    DefinitionKind::Interface(interface) => {
                        for member in &interface.members {
                            let MemberKind::Attribute(attribute) = &member.kind else { continue };
                            if attribute.kind != AttributeKind::Static {
                                let property = Property { ty: &attribute.ty, always: true };
                                properties.entry(attribute.name.as_str()).or_insert(property);
                            }
                        }
                    }
                    _ => {}
                }
            }
            properties
        })
    }

    /// Whether each value of a type is one of another, without a conversion that changes it or throws.
    fn is_within(&mut self, ty: &'l ResolvedType, wanted: &'l ResolvedType) -> bool {
        let lowering = self.lowering;
        let is_nullable = |ty| lowering.through_unions(ty).any(|ty| ty.nullable || matches!(ty.kind, TypeKind::Any));
        if is_nullable(ty) && !is_nullable(wanted) {
            return false;
        }
        let wanted: Vec<&ResolvedType> = lowering.union_members(wanted).collect();
        let mut members = lowering.union_members(ty);
        members.all(|member| wanted.iter().any(|wanted| self.is_kind_within(&member.kind, &wanted.kind)))
    }

    fn is_kind_within(&mut self, kind: &'l TypeKind<DefinitionId>, wanted: &'l TypeKind<DefinitionId>) -> bool {
        use TypeKind as Kind;
        match (kind, wanted) {
            (_, Kind::Any) => true,
            (Kind::Integer(kind), Kind::Integer(wanted)) => is_integer_within(*kind, *wanted),
            (Kind::Integer(_), Kind::Float(FloatKind::Double | FloatKind::UnrestrictedDouble)) => true,
            (Kind::Float(kind), Kind::Float(wanted)) => is_float_within(*kind, *wanted),
            (Kind::String(kind), Kind::String(wanted)) => kind == wanted || *wanted != StringKind::Byte,
            (
                Kind::Sequence(item) | Kind::FrozenArray(item) | Kind::ObservableArray(item),
                Kind::Sequence(wanted) | Kind::FrozenArray(wanted),
            ) => self.is_within(item, wanted),
            (Kind::Reference(id), wanted) => self.is_definition_within(*id, wanted),
            _ => kind == wanted,
        }
    }

    fn is_definition_within(&mut self, id: DefinitionId, wanted: &'l TypeKind<DefinitionId>) -> bool {
        let model = self.lowering.model;
        match (&model.get(id).kind, wanted) {
            (_, TypeKind::Reference(wanted)) => {
                id == *wanted || model.inherits_from(id, *wanted) || self.covers(id, *wanted)
            }
            (DefinitionKind::Enumeration(_), TypeKind::String(kind)) => *kind != StringKind::Byte,
            (DefinitionKind::Interface(_), TypeKind::Object) => true,
            (DefinitionKind::Interface(interface), TypeKind::Sequence(item)) => self.iterates_over(interface, item),
            _ => false,
        }
    }

    /// Whether an object of the interface is a sequence of these items: of its values, or of its pairs as sequences.
    fn iterates_over(&mut self, interface: &'l Interface<DefinitionId>, item: &'l ResolvedType) -> bool {
        let collection = interface.members.iter().find_map(|member| match &member.kind {
            MemberKind::Collection(collection) if collection.kind != CollectionKind::AsyncIterable => Some(collection),
            _ => None,
        });
        let Some(collection) = collection else { return false };
        let Some(key) = &collection.key else { return self.is_within(&collection.value, item) };
        let mut items = self.lowering.union_members(item);
        items.any(|item| match &item.kind {
            TypeKind::Sequence(item) => self.is_within(key, item) && self.is_within(&collection.value, item),
            _ => false,
        })
    }
}

fn is_integer_within(kind: IntegerKind, wanted: IntegerKind) -> bool {
    let ((low, high), (lowest, highest)) = (kind.range(), wanted.range());
    lowest <= low && high <= highest
}

/// A wider float has all numbers of a narrower one, and a restricted one is neither infinite nor no number.
fn is_float_within(kind: FloatKind, wanted: FloatKind) -> bool {
    let is_double = |kind| matches!(kind, FloatKind::Double | FloatKind::UnrestrictedDouble);
    let is_restricted = |kind| matches!(kind, FloatKind::Float | FloatKind::Double);
    (is_double(wanted) || !is_double(kind)) && (is_restricted(kind) || !is_restricted(wanted))
}
