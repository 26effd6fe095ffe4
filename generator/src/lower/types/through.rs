//! A type as it is written, and all that its typedefs and unions stand for.

use std::collections::{HashMap, HashSet};
use std::iter::successors;

use super::super::lowering::Lowering;
use crate::model::{DefinitionId, DefinitionKind, Model, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

impl Lowering<'_> {
    /// The target of a typedef.
    pub(super) fn typedef(&self, ty: &ResolvedType) -> Option<&ResolvedType> {
        let TypeKind::Reference(id) = ty.kind else { return None };
        match &self.model.get(id).kind {
            DefinitionKind::Typedef(target) => Some(target),
            _ => None,
        }
    }

    /// The type, the target of the typedef that it is, and so on.
    pub(in crate::lower) fn through_typedefs<'t>(
        &'t self,
        ty: &'t ResolvedType,
    ) -> impl Iterator<Item = &'t ResolvedType> {
        successors(Some(ty), |ty| self.typedef(ty))
    }

    /// The type that all of its typedefs stand for.
    pub(in crate::lower) fn target<'t>(&'t self, ty: &'t ResolvedType) -> &'t ResolvedType {
        target(&self.targets, ty)
    }

    /// The type and the types through its typedefs and unions, in the order in which they are written. Each typedef is
    /// gone through once, since unions may name one often.
    pub(super) fn through_unions<'t>(&'t self, ty: &'t ResolvedType) -> impl Iterator<Item = &'t ResolvedType> {
        let mut seen: HashSet<DefinitionId> = HashSet::new();
        let mut ahead = vec![ty];
        std::iter::from_fn(move || {
            let next = ahead.pop()?;
            match &next.kind {
                TypeKind::Union(members) => ahead.extend(members.iter().rev()),
                TypeKind::Reference(id) if seen.insert(*id) => ahead.extend(self.typedef(next)),
                _ => {}
            }
            Some(next)
        })
    }

    /// The members of a type that is a union, through typedefs; else the type that it stands for.
    pub(in crate::lower) fn union_members<'t>(
        &'t self,
        ty: &'t ResolvedType,
    ) -> impl Iterator<Item = &'t ResolvedType> {
        let mut seen: HashSet<*const ResolvedType> = HashSet::new();
        let mut ahead = vec![ty];
        std::iter::from_fn(move || {
            loop {
                let target = self.target(ahead.pop()?);
                match &target.kind {
                    TypeKind::Union(members) if seen.insert(target) => ahead.extend(members.iter().rev()),
                    TypeKind::Union(_) => {}
                    _ => return Some(target),
                }
            }
        })
    }
}

/// The type that all of its typedefs stand for, by the [`targets`] of all.
pub(in crate::lower) fn target<'t>(
    targets: &HashMap<DefinitionId, &'t ResolvedType>,
    ty: &'t ResolvedType,
) -> &'t ResolvedType {
    match &ty.kind {
        TypeKind::Reference(id) => targets.get(id).copied().unwrap_or(ty),
        _ => ty,
    }
}

/// The type at which each chain of typedefs ends, by each of its typedefs.
pub(in crate::lower) fn targets(model: &Model<DefinitionId>) -> HashMap<DefinitionId, &ResolvedType> {
    let mut targets: HashMap<DefinitionId, &ResolvedType> = HashMap::new();
    for id in model.ids() {
        let (mut path, mut next, mut target) = (Vec::new(), id, None);
        while let DefinitionKind::Typedef(ty) = &model.get(next).kind {
            target = targets.get(&next).copied().or(Some(ty));
            if targets.contains_key(&next) {
                break;
            }
            path.push(next);
            let TypeKind::Reference(id) = ty.kind else { break };
            next = id;
        }
        targets.extend(path.into_iter().filter_map(|id| Some((id, target?))));
    }
    targets
}
