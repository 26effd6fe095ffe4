//! What a crate cannot add to a type of a crate that it is built on.

use super::lowering::Lowering;
use crate::bindings::item::{Item, ItemKind, Owner};
use crate::diagnostics::Diagnostic;
use crate::model::{DefinitionKind, Field};

impl Lowering<'_> {
    /// The errors of additions for which Rust has no form. The others are methods of a trait.
    pub(super) fn impossible_additions(&self) -> Vec<Diagnostic> {
        let traits = self.items.iter().filter_map(|item| self.foreign_trait(item));
        let dictionaries = self.model.definitions.iter().filter_map(|definition| match &definition.kind {
            DefinitionKind::Dictionary(dictionary) => Some((definition, dictionary)),
            _ => None,
        });
        let required = dictionaries.flat_map(|(definition, dictionary)| {
            let of = self.facts.crates.of(definition.origin.span.file);
            let is_added = move |field: &&Field<_>| field.required && self.facts.crates.of(field.origin.span.file) > of;
            dictionary.fields.iter().filter(is_added).filter_map(move |field| {
                let base = self.facts.crates.base(of)?;
                let message = format!("`{}` is a type of {base}, and can get no required member", definition.name);
                Some(
                    Diagnostic::new(message)
                        .at(field.origin.span, "required here")
                        .help("make it optional, or write a dictionary of your own that inherits")
                        .mendable(),
                )
            })
        });
        traits.chain(required).collect()
    }

    /// The error of an item that would implement a trait of Rust's for a type of another crate.
    fn foreign_trait(&self, item: &Item) -> Option<Diagnostic> {
        let Owner::Type(id) = item.owner else { return None };
        let of = self.crate_of_area(self.declaration(id).home);
        let is_foreign = of < self.crate_of_area(item.area);
        let is_trait = matches!(item.kind, ItemKind::Display(_) | ItemKind::IntoIterator { .. });
        if !is_foreign || !is_trait {
            return None;
        }
        let (name, base) = (&self.declaration(id).name, self.facts.crates.base(of)?);
        let message = format!("`{name}` is a type of {base}, for which this crate can implement no trait of Rust's");
        let diagnostic = Diagnostic::new(message)
            .help("write an operation that returns the text or an iterator, or add it to the other crate")
            .mendable();
        Some(match item.docs.known.place {
            Some(span) => diagnostic.at(span, "it would make the type iterate or be shown"),
            None => diagnostic,
        })
    }
}
