//! Definitions whose objects stand for a dictionary, since they have all of its members.
//!
//! `addIceCandidate` asks for an `RTCIceCandidateInit`. An `RTCIceCandidate` is made from one and has its members as
//! attributes, so JavaScript takes it in its place. An interface stands for what it is made from, and a dictionary that
//! calls give for another of the same members, or for an heir that adds none. Without such a tie, `HTMLImageElement` would
//! stand for `DOMRectInit`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lowering::Lowering;
use super::types::Covering;
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{ItemKind, Owner};
use crate::bindings::stand_ins::{StandIn, StoodFor};
use crate::model::{DefinitionId, MemberKind, OperationKind, Type, TypeKind};

/// A dictionary of fewer members says too little of what it is.
const FEWEST_MEMBERS: usize = 2;

/// If more dictionaries have the same members, that is a coincidence.
const MOST_ALIKE: usize = 8;

impl<'a> Lowering<'a> {
    /// Finds the stand-ins of each dictionary. The forms of parameters depend on them.
    pub(super) fn find_stand_ins(&mut self) {
        let candidates = self.candidates();
        let mut covering = Covering::new(self, &candidates);
        let mut found: BTreeMap<DeclarationId, Vec<DeclarationId>> = BTreeMap::new();
        for (dictionary, source) in &candidates {
            if covering.covers(*source, *dictionary) {
                found.entry(self.declared[dictionary]).or_default().push(self.declared[source]);
            }
        }
        self.heirs = self.all_heirs();
        self.dictionary_stand_ins = found;
    }

    /// The stand-ins that some parameter takes: those of dictionaries, and the heirs in unions.
    pub(super) fn stand_ins(&mut self) -> Vec<StandIn> {
        let taken = self.taken();
        self.mark_optional(&taken);
        let mut all: Vec<StandIn> = Vec::new();
        for (dictionary, sources) in
            self.dictionary_stand_ins.iter().filter(|(dictionary, _)| taken.contains(dictionary))
        {
            let target = StoodFor::Dictionary(*dictionary);
            all.extend(sources.iter().map(|source| StandIn { source: *source, target }));
        }
        for union in taken {
            self.union_stand_ins(union, &mut all);
        }
        all
    }

    /// Of the dictionaries that have stand-ins, marks those for which `None` stands.
    fn mark_optional(&mut self, taken: &BTreeSet<DeclarationId>) {
        let required = self.items.iter().filter_map(|item| match (&item.owner, &item.kind) {
            (Owner::Type(id), ItemKind::DictionaryNew { fields, .. }) if !fields.is_empty() => Some(*id),
            _ => None,
        });
        let required: BTreeSet<DeclarationId> = required.collect();
        for id in self.dictionary_stand_ins.keys().filter(|id| taken.contains(id) && !required.contains(id)) {
            if let DeclarationKind::Dictionary(dictionary) = &mut self.declarations[id.index()].kind {
                dictionary.is_optional = true;
            }
        }
    }

    /// The declarations that parameters are made of.
    fn taken(&self) -> BTreeSet<DeclarationId> {
        let mut taken = BTreeSet::new();
        let mut ahead: Vec<DeclarationId> = Vec::new();
        for ty in
            self.items.iter().flat_map(|item| item.parameters()).filter_map(|parameter| parameter.form.mentioned())
        {
            ty.mentions(&mut |mentioned| ahead.extend(mentioned.declaration()));
        }
        while let Some(id) = ahead.pop() {
            if taken.insert(id)
                && let DeclarationKind::Union(union) = &self.declaration(id).kind
            {
                union
                    .variants
                    .iter()
                    .for_each(|it| it.ty.mentions(&mut |mentioned| ahead.extend(mentioned.declaration())));
            }
        }
        taken
    }

    /// Pairs of a dictionary and what could stand for it.
    fn candidates(&self) -> BTreeSet<(DefinitionId, DefinitionId)> {
        let alike = self.alike();
        let with_alike = |(dictionary, source): (DefinitionId, DefinitionId)| {
            let others = alike.get(&self.member_names(dictionary)).into_iter().flatten().copied();
            std::iter::once(dictionary).chain(others).map(move |dictionary| (dictionary, source))
        };
        let mut candidates = self.makers();
        candidates.extend(self.given().into_iter().map(|id| (id, id)));
        let mut candidates: BTreeSet<_> = candidates.into_iter().flat_map(with_alike).collect();
        candidates.extend(self.heirs_that_add_nothing());
        candidates.retain(|(dictionary, source)| {
            dictionary != source && self.member_names(*dictionary).len() >= FEWEST_MEMBERS
        });
        candidates
    }

    /// Pairs of a dictionary and an interface that is made from it or from its heir. What an ancestor of the interface is
    /// made from, the ancestor stands for.
    fn makers(&self) -> Vec<(DefinitionId, DefinitionId)> {
        let mut makers = Vec::new();
        let made_from = self.made_from();
        for (id, dictionaries) in &made_from {
            let of_ancestors = self.model.ancestors(*id).filter_map(|ancestor| made_from.get(&ancestor)).flatten();
            let of_ancestors: BTreeSet<&DefinitionId> = of_ancestors.collect();
            for dictionary in dictionaries {
                let ancestors = self.model.ancestors(*dictionary).filter(|ancestor| !of_ancestors.contains(ancestor));
                makers.extend(std::iter::once(*dictionary).chain(ancestors).map(|dictionary| (dictionary, *id)));
            }
        }
        makers
    }

    /// Pairs of a dictionary without members of its own and the dictionary that it inherits from.
    fn heirs_that_add_nothing(&self) -> Vec<(DefinitionId, DefinitionId)> {
        let adds_nothing =
            |id: &DefinitionId| self.model.get(*id).as_dictionary().is_some_and(|it| it.fields.is_empty());
        let heirs = self.model.ids().filter(adds_nothing);
        heirs.filter_map(|id| Some((id, self.model.parent(id)?))).collect()
    }

    /// The dictionaries that inherit from none and have the same members, by the names of these.
    fn alike(&self) -> HashMap<Vec<&'a str>, Vec<DefinitionId>> {
        let mut alike: HashMap<Vec<&str>, Vec<DefinitionId>> = HashMap::new();
        let dictionaries = self.model.ids().filter(|id| self.model.get(*id).as_dictionary().is_some());
        for id in dictionaries.filter(|id| self.model.parent(*id).is_none()) {
            alike.entry(self.member_names(id)).or_default().push(id);
        }
        alike.retain(|_, dictionaries| (2..=MOST_ALIKE).contains(&dictionaries.len()));
        alike
    }

    /// The dictionaries that calls and attributes give.
    fn given(&self) -> BTreeSet<DefinitionId> {
        let mut given = BTreeSet::new();
        for interface in self.model.definitions.iter().filter_map(|definition| definition.as_interface()) {
            for member in &interface.members {
                let ty = match &member.kind {
                    MemberKind::Operation(operation) => &operation.returns,
                    MemberKind::Attribute(attribute) => &attribute.ty,
                    _ => continue,
                };
                ty.references(&mut |id| given.extend(self.dictionaries(&Type::plain(TypeKind::Reference(*id)))));
            }
        }
        given
    }

    /// The names of a dictionary's members, inherited ones too, sorted.
    fn member_names(&self, id: DefinitionId) -> Vec<&'a str> {
        let model = self.model;
        let with_ancestors = std::iter::once(id).chain(model.ancestors(id));
        let dictionaries = with_ancestors.filter_map(|id| model.get(id).as_dictionary());
        let mut names: Vec<&str> = dictionaries.flat_map(|it| &it.fields).map(|field| field.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// The dictionaries that the constructors and static operations of each interface take.
    fn made_from(&self) -> BTreeMap<DefinitionId, BTreeSet<DefinitionId>> {
        let mut all = BTreeMap::new();
        for id in self.model.ids().filter(|id| self.declared.contains_key(id)) {
            let Some(interface) = self.model.get(id).as_interface() else { continue };
            let makers = interface.members.iter().filter(|member| match &member.kind {
                MemberKind::Constructor(_) => true,
                MemberKind::Operation(operation) => operation.kind == OperationKind::Static,
                _ => false,
            });
            let arguments = makers.filter_map(|member| member.arguments()).flatten();
            let dictionaries: BTreeSet<_> = arguments.flat_map(|argument| self.dictionaries(&argument.ty)).collect();
            if !dictionaries.is_empty() {
                all.insert(id, dictionaries);
            }
        }
        all
    }

    /// The dictionaries that values of a type may be.
    fn dictionaries(&self, ty: &Type<DefinitionId>) -> Vec<DefinitionId> {
        let references = self.union_members(ty).filter_map(|member| match member.kind {
            TypeKind::Reference(id) => Some(id),
            _ => None,
        });
        references.filter(|id| self.model.get(*id).as_dictionary().is_some()).collect()
    }
}
