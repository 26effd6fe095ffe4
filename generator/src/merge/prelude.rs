//! The definitions of the Web IDL standard itself, as far as the input needs them.

use std::collections::{BTreeMap, HashMap};

use super::merger::Merger;
use crate::model::{Definition, Includes, Name};
use crate::sources::CrateId;
use crate::syntax::Fragment;

impl Merger<'_> {
    /// Adds the definitions of the prelude that the input names and does not define. Each crate has those that it names
    /// first.
    pub(super) fn define_needed(
        &mut self,
        prelude: Vec<Fragment>,
        partials: &[Definition<Name>],
        includes: &[Includes],
    ) {
        let mut of_crates: BTreeMap<CrateId, Vec<Definition<Name>>> = BTreeMap::new();
        for fragment in prelude {
            if let Fragment::Definition(definition) = fragment {
                of_crates.entry(self.crates.of(definition.origin.span.file)).or_default().push(definition);
            }
        }
        for (of, definitions) in of_crates {
            let undefined = definitions.into_iter().filter(|definition| self.model.find(&definition.name).is_none());
            let available = undefined.map(|definition| (definition.name.clone(), definition)).collect();
            self.define_needed_of(of, available, partials, includes);
        }
    }

    fn define_needed_of(
        &mut self,
        of: CrateId,
        mut available: HashMap<String, Definition<Name>>,
        partials: &[Definition<Name>],
        includes: &[Includes],
    ) {
        let mut wanted: Vec<String> = Vec::new();
        let mut want = |name: &Name| {
            if self.crates.of(name.span.file) <= of && available.contains_key(&name.text) {
                wanted.push(name.text.clone());
            }
        };
        for definition in self.model.definitions.iter().chain(partials) {
            definition.references(&mut want);
        }
        includes.iter().for_each(|statement| want(&statement.target));
        let partials = partials.iter().filter(|partial| self.crates.of(partial.origin.span.file) <= of);
        wanted.extend(partials.map(|partial| partial.name.clone()));
        let mut needed = Vec::new();
        while let Some(name) = wanted.pop() {
            if let Some(definition) = available.remove(&name) {
                definition.references(&mut |name: &Name| wanted.push(name.text.clone()));
                needed.push(definition);
            }
        }
        needed.sort_by_key(|definition| definition.origin.span);
        for definition in needed {
            self.define(definition);
        }
    }
}
