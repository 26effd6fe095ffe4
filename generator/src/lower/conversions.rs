//! What WebIDL's conversion of an argument refuses of the values that its Rust type lets pass, at any depth: in dictionaries,
//! sequences, records, unions and typedefs. A call that could throw for it is a `Result`.
//!
//! Refused and excluded by the Rust type: other integers of `[EnforceRange]`, by their size; those of 64 bits, which are
//! passed as the nearest that is accepted (`Form::SafeInteger`); buffers that are lent, of which a copy is passed where the
//! memory is refused (`Form::Buffer`); and of attributes an unknown value of an enumeration, which JavaScript ignores.
//!
//! Source: WebIDL, 3.2 "JavaScript type mapping".

use std::collections::{HashMap, HashSet};

use super::lowering::Lowering;
use super::types::target;
use crate::bindings::refusal::{Refusal, Refusals};
use crate::model::{
    BufferKind, DefinitionId, DefinitionKind, Dictionary, FloatKind, IntegerKind, Model, StringKind, Type, TypeKind,
};

type ResolvedType = Type<DefinitionId>;

/// What the conversion of each dictionary refuses, by its fields and those of its ancestors, and of each typedef.
pub(super) struct Conversions {
    definitions: HashMap<DefinitionId, Refusals>,
}

impl Conversions {
    pub(super) fn new(model: &Model<DefinitionId>, targets: &HashMap<DefinitionId, &ResolvedType>) -> Self {
        let mut definitions = HashMap::new();
        // The dictionaries and typedefs in which each of them is mentioned.
        let mut holders: HashMap<DefinitionId, Vec<DefinitionId>> = HashMap::new();
        for id in model.ids() {
            let walk = match &model.get(id).kind {
                DefinitionKind::Typedef(target) => Walk::over(model, [target]),
                DefinitionKind::Dictionary(dictionary) => dictionary_walk(model, targets, dictionary),
                _ => continue,
            };
            definitions.insert(id, walk.found);
            walk.mentioned.into_iter().for_each(|mentioned| holders.entry(mentioned).or_default().push(id));
        }
        // What a definition refuses, its holders refuse, until nothing is new.
        let mut changed: Vec<DefinitionId> = definitions.keys().copied().collect();
        while let Some(id) = changed.pop() {
            let refused = definitions.get(&id).copied().unwrap_or_default();
            for holder in holders.get(&id).into_iter().flatten() {
                let known = definitions.entry(*holder).or_default();
                if known.or(refused) != *known {
                    *known = known.or(refused);
                    changed.push(*holder);
                }
            }
        }
        Conversions { definitions }
    }
}

fn dictionary_walk<'m>(
    model: &'m Model<DefinitionId>,
    targets: &HashMap<DefinitionId, &ResolvedType>,
    dictionary: &'m Dictionary<DefinitionId>,
) -> Walk<'m> {
    // The number of such a field crosses the boundary by itself.
    let is_excluded = |ty| is_long(&target(targets, ty).kind) && is_safe_integer(model, ty);
    let types = dictionary.fields.iter().map(|field| &field.ty).filter(|ty| !is_excluded(ty));
    let mut walk = Walk::over(model, types);
    walk.mentioned.extend(dictionary.inherits);
    if dictionary.fields.iter().any(|field| field.required && may_be_undefined(model, &field.ty)) {
        walk.refuses(Refusal::Missing);
    }
    walk
}

impl Lowering<'_> {
    /// Of an argument, or of each value of a variadic one.
    pub(super) fn argument_refusals(&self, ty: &ResolvedType, variadic: bool) -> Refusals {
        if !variadic && self.is_safe_integer(ty) { Refusals::NONE } else { self.refusals(ty) }
    }

    /// Of the value that an attribute is set to.
    pub(super) fn attribute_refusals(&self, ty: &ResolvedType) -> Refusals {
        let is_enumeration = |id| matches!(self.model.get(id).kind, DefinitionKind::Enumeration(_));
        match self.target(ty).kind {
            TypeKind::Reference(id) if is_enumeration(id) => Refusals::NONE,
            _ => self.argument_refusals(ty, false),
        }
    }

    /// Of a value of this type.
    pub(super) fn refusals(&self, ty: &ResolvedType) -> Refusals {
        let walk = Walk::over(self.model, [ty]);
        let of_mentioned = walk.mentioned.iter().filter_map(|id| self.conversions.definitions.get(id));
        of_mentioned.fold(walk.found, |all, refused| all.or(*refused))
    }

    /// Whether it is a 64-bit integer with `[EnforceRange]`: beyond 2^53 it is passed as the nearest that is accepted.
    pub(super) fn is_safe_integer(&self, ty: &ResolvedType) -> bool {
        is_long(&self.target(ty).kind) && is_safe_integer(self.model, ty)
    }
}

fn is_safe_integer<'t>(model: &'t Model<DefinitionId>, mut ty: &'t ResolvedType) -> bool {
    let mut is_enforced = ty.enforce_range;
    while let (false, TypeKind::Reference(id)) = (ty.nullable, &ty.kind)
        && let DefinitionKind::Typedef(target) = &model.get(*id).kind
    {
        ty = target;
        is_enforced |= ty.enforce_range;
    }
    is_enforced && !ty.nullable && is_long(&ty.kind)
}

fn is_long<R>(kind: &TypeKind<R>) -> bool {
    matches!(kind, TypeKind::Integer(IntegerKind::LongLong | IntegerKind::UnsignedLongLong))
}

/// The extended attributes that hold for a type: those of its own, of the typedefs that stand for it, and of the unions
/// that it is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Accepted {
    in_range_only: bool,
    shared: bool,
    resizable: bool,
}

/// A walk over all that types stand for, but for the dictionaries and the plain typedefs in them.
struct Walk<'m> {
    model: &'m Model<DefinitionId>,
    found: Refusals,
    mentioned: Vec<DefinitionId>,
    ahead: Vec<(&'m ResolvedType, Accepted)>,
    /// Each typedef is gone through once, since unions may name one often.
    seen: HashSet<(DefinitionId, Accepted)>,
}

impl<'m> Walk<'m> {
    fn over(model: &'m Model<DefinitionId>, types: impl IntoIterator<Item = &'m ResolvedType>) -> Self {
        let ahead = types.into_iter().map(|ty| (ty, Accepted::default())).collect();
        let mut walk = Walk { model, found: Refusals::NONE, mentioned: Vec::new(), ahead, seen: HashSet::new() };
        while let Some((ty, outer)) = walk.ahead.pop() {
            walk.visit(ty, outer);
        }
        walk
    }

    fn refuses(&mut self, refusal: Refusal) {
        self.found = self.found.with(refusal);
    }

    fn visit(&mut self, ty: &'m ResolvedType, outer: Accepted) {
        let accepted = Accepted {
            in_range_only: outer.in_range_only || ty.enforce_range,
            shared: outer.shared || ty.allow_shared,
            resizable: outer.resizable || ty.allow_resizable,
        };
        match &ty.kind {
            TypeKind::Float(FloatKind::Float | FloatKind::Double) => self.refuses(Refusal::NotFinite),
            kind if is_long(kind) && accepted.in_range_only => self.refuses(Refusal::OutOfRange),
            TypeKind::String(StringKind::Byte) => self.refuses(Refusal::NoByte),
            TypeKind::Buffer(kind) => self.buffer(*kind, accepted),
            TypeKind::AsyncSequence(_) => self.refuses(Refusal::NotIterable),
            TypeKind::Reference(id) => self.reference(*id, accepted),
            TypeKind::Union(members) => self.ahead.extend(members.iter().map(|member| (member, accepted))),
            TypeKind::Sequence(item) | TypeKind::FrozenArray(item) | TypeKind::ObservableArray(item) => {
                self.ahead.push((item, Accepted::default()));
            }
            TypeKind::Record(key, value) => {
                if *key == StringKind::Byte {
                    self.refuses(Refusal::NoByte);
                }
                self.ahead.push((value, Accepted::default()));
            }
            _ => {}
        }
    }

    fn reference(&mut self, id: DefinitionId, accepted: Accepted) {
        let model = self.model;
        match &model.get(id).kind {
            DefinitionKind::Typedef(_) if accepted == Accepted::default() => self.mentioned.push(id),
            DefinitionKind::Typedef(target) if self.seen.insert((id, accepted)) => self.ahead.push((target, accepted)),
            DefinitionKind::Enumeration(_) => self.refuses(Refusal::UnknownValue),
            DefinitionKind::Dictionary(_) => self.mentioned.push(id),
            _ => {}
        }
    }

    fn buffer(&mut self, kind: BufferKind, accepted: Accepted) {
        // The class alone says whether an `ArrayBuffer` is shared.
        let is_known = matches!(kind, BufferKind::ArrayBuffer | BufferKind::SharedArrayBuffer);
        if !is_known && !accepted.shared {
            self.refuses(Refusal::Shared);
        }
        if !accepted.resizable {
            self.refuses(Refusal::Resizable);
        }
    }
}

/// Whether Rust can leave a required field `undefined`: with any value, or with `None` for a dictionary that needs no field.
fn may_be_undefined(model: &Model<DefinitionId>, ty: &ResolvedType) -> bool {
    let needs_nothing = |dictionary: &Dictionary<DefinitionId>| dictionary.fields.iter().all(|field| !field.required);
    match ty.kind {
        TypeKind::Any => true,
        TypeKind::Reference(id) if model.get(id).as_dictionary().is_some() => {
            let mut chain = std::iter::once(id).chain(model.ancestors(id));
            chain.all(|id| model.get(id).as_dictionary().is_some_and(needs_nothing))
        }
        _ => false,
    }
}
