//! The definitions of the Web IDL standard itself, as far as the input needs them.

use std::collections::HashMap;

use super::merger::Merger;
use crate::model::{Definition, Includes, Name};
use crate::syntax::Fragment;

impl Merger<'_> {
    /// Adds the definitions of the prelude that the input names and does not define.
    pub(super) fn define_needed(
        &mut self,
        prelude: Vec<Fragment>,
        partials: &[Definition<Name>],
        includes: &[Includes],
    ) {
        let mut available: HashMap<String, Definition<Name>> = HashMap::new();
        for fragment in prelude {
            if let Fragment::Definition(definition) = fragment
                && self.model.find(&definition.name).is_none()
            {
                available.insert(definition.name.clone(), definition);
            }
        }
        let mut wanted: Vec<String> = Vec::new();
        let mut want = |name: &Name| {
            if available.contains_key(&name.text) {
                wanted.push(name.text.clone());
            }
        };
        for definition in self.model.definitions.iter().chain(partials) {
            definition.references(&mut want);
        }
        includes.iter().for_each(|statement| want(&statement.target));
        wanted.extend(partials.iter().map(|partial| partial.name.clone()));

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
