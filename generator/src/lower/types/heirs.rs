//! The heirs of the classes and dictionaries in a union, which stand for it too: a `File` for a `Blob`.

use std::collections::{BTreeMap, HashSet};

use super::super::lowering::Lowering;
use crate::bindings::declaration::{DeclarationKind, UnionDeclaration, VariantConversions};
use crate::bindings::id::DeclarationId;
use crate::bindings::rust_type::RustType;
use crate::bindings::stand_ins::{StandIn, StoodFor};

impl Lowering<'_> {
    /// Adds what stands for a variant of the union, and is no variant itself. All heirs of one class are one `impl`, where
    /// Rust can tell them from the union's other values; the others have one each.
    pub(in crate::lower) fn union_stand_ins(&mut self, id: DeclarationId, all: &mut Vec<StandIn>) {
        let DeclarationKind::Union(union) = &self.declaration(id).kind else { return };
        let variants: HashSet<DeclarationId> =
            union.variants.iter().filter_map(|variant| declared(&variant.ty)).collect();
        let none = Vec::new();
        let sources = union.variants.iter().enumerate().filter_map(|(index, variant)| {
            let variant = declared(&variant.ty)?;
            let heirs = self.heirs.get(&variant).unwrap_or(&none);
            Some((index, heirs, self.dictionary_stand_ins.get(&variant).unwrap_or(&none)))
        });
        let sources: Vec<_> = sources.collect();
        // Of a class of another crate, Rust cannot tell what will never inherit from it.
        let of = |id: DeclarationId| self.crate_of_area(self.declaration(id).home);
        let is_at_home = |index: usize| declared(&union.variants[index].ty).is_some_and(|class| of(class) == of(id));
        let can_be_one = |index: usize, heirs: &[DeclarationId]| {
            is_at_home(index) && !heirs.iter().any(|heir| variants.contains(heir))
        };
        let count = |heirs: &[DeclarationId]| heirs.iter().filter(|heir| of(**heir) <= of(id)).count();
        let most = sources.iter().filter(|(index, heirs, _)| can_be_one(*index, heirs));
        let most = most.max_by_key(|(_, heirs, _)| count(heirs));
        let together = most.filter(|(_, heirs, _)| count(heirs) > 0 && tells_heirs(union));
        // A value that stands for two variants is the first.
        let mut seen = variants;
        seen.extend(together.iter().flat_map(|(_, heirs, _)| heirs.iter()));
        let together = together.map(|(index, ..)| *index);
        let takes_sequences = union.variants.iter().any(|variant| variant.conversions == VariantConversions::Array);
        for (index, heirs, others) in sources {
            // An heir that iterates is a sequence there already.
            let apart = heirs.iter().chain(others).filter(|id| !takes_sequences || !self.iterates(**id));
            let apart = apart.filter(|source| seen.insert(**source));
            let target = StoodFor::Variant { union: id, variant: index };
            all.extend(apart.map(|source| StandIn { source: *source, target }));
        }
        if let DeclarationKind::Union(union) = &mut self.declarations[id.index()].kind {
            union.heirs = together;
        }
    }

    /// The interfaces and dictionaries that inherit from each. Those that have type parameters are left out.
    pub(in crate::lower) fn all_heirs(&self) -> BTreeMap<DeclarationId, Vec<DeclarationId>> {
        let mut heirs: BTreeMap<DeclarationId, Vec<DeclarationId>> = BTreeMap::new();
        for id in self.model.ids() {
            let Some(heir) = self.declared.get(&id) else { continue };
            if !self.declaration(*heir).generics.parameters.is_empty() {
                continue;
            }
            for ancestor in self.model.ancestors(id).filter_map(|ancestor| self.declared.get(&ancestor)) {
                heirs.entry(*ancestor).or_default().push(*heir);
            }
        }
        heirs
    }
}

fn declared(ty: &RustType) -> Option<DeclarationId> {
    match ty {
        RustType::Declared(id) => Some(*id),
        _ => None,
    }
}

/// Whether no other conversion into the union is from all types of some trait: one type could be an heir and have that
/// trait.
fn tells_heirs(union: &UnionDeclaration) -> bool {
    use VariantConversions as Conversions;
    !union.variants.iter().any(|variant| {
        matches!(
            variant.conversions,
            Conversions::Array | Conversions::Numbers | Conversions::Bytes | Conversions::AnyClass
        )
    })
}
