//! Published declarations that their definitions have no more, lowered apart from the others: they take no name, and what
//! becomes of them is decided when all are known.

use std::collections::HashSet;

use super::lowering::Lowering;
use crate::bindings::item::Item;
use crate::model::{DefinitionId, DefinitionKind, Dictionary, Interface, Member};
use crate::platform::GLOBAL_THIS;

impl Lowering<'_> {
    /// The items of all twins.
    pub(super) fn apart(&mut self) -> Vec<Item> {
        let model = self.model;
        let mut items = Vec::new();
        for twin in &model.twins {
            match &twin.kind {
                DefinitionKind::Interface(interface) => self.members_apart(&twin.name, interface, &mut items),
                DefinitionKind::Dictionary(dictionary) => self.fields_apart(&twin.name, dictionary, &mut items),
                DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
            }
        }
        items
    }

    fn members_apart(&mut self, name: &str, interface: &Interface<DefinitionId>, items: &mut Vec<Item>) {
        let model = self.model;
        let is_global = name == GLOBAL_THIS;
        let host = if is_global { self.shared_mixin(interface) } else { model.by_name.get(name).copied() };
        let Some(host) = host.and_then(|id| self.host(id)) else { return };
        let host = host.with_members(interface);
        items.extend(self.without_names(|lowering| lowering.all_constructors(&host)));
        let (mut done, mut done_globally) = (HashSet::new(), HashSet::new());
        for member in &interface.members {
            items.extend(self.without_names(|lowering| match is_global {
                true => lowering.global_member(&host, member, &mut done_globally),
                false => lowering.member(&host, member, &mut done),
            }));
        }
    }

    fn fields_apart(&mut self, name: &str, dictionary: &Dictionary<DefinitionId>, items: &mut Vec<Item>) {
        let Some(id) = self.model.by_name.get(name).copied().filter(|id| self.declared.contains_key(id)) else {
            return;
        };
        let fields: Vec<_> = dictionary.fields.iter().map(|field| (id, field)).collect();
        items.extend(self.without_names(|lowering| lowering.dictionary_new(id, &fields)));
        for field in &dictionary.fields {
            items.extend(self.without_names(|lowering| lowering.field(id, field)));
        }
    }

    /// The mixin whose members the free functions of this interface were, or any other of that kind.
    fn shared_mixin(&self, published: &Interface<DefinitionId>) -> Option<DefinitionId> {
        let shared = |id: &DefinitionId| self.is_shared_by_globals(&self.model.get(*id).name);
        let names: HashSet<&str> = published.members.iter().filter_map(Member::name).collect();
        let has_one = |id: &DefinitionId| {
            let interface = self.model.get(*id).as_interface();
            interface.is_some_and(|it| it.members.iter().filter_map(Member::name).any(|name| names.contains(name)))
        };
        let mixins: Vec<DefinitionId> = self.model.ids().filter(shared).collect();
        mixins.iter().copied().find(has_one).or_else(|| mixins.first().copied())
    }

    /// The items that `lower` adds. They take no names from the others, and are in no account.
    fn without_names(&mut self, lower: impl FnOnce(&mut Self)) -> Vec<Item> {
        let items = std::mem::take(&mut self.items);
        let (registry, ledger) = (std::mem::take(&mut self.registry), std::mem::take(&mut self.ledger));
        let (collisions, lookups) = (self.collisions.len(), self.lookups.len());
        lower(self);
        (self.registry, self.ledger) = (registry, ledger);
        self.collisions.truncate(collisions);
        self.lookups.truncate(lookups);
        std::mem::replace(&mut self.items, items)
    }
}
