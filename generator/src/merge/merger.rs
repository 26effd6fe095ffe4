use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, DefinitionId, DefinitionKind, Model, Name};
use crate::syntax::Lost;

/// The model as far as it is merged.
pub(super) struct Merger<'a> {
    pub model: Model<Name>,
    /// The definitions that errors have cost.
    pub lost: Lost,
    pub diagnostics: &'a mut Diagnostics,
}

impl<'a> Merger<'a> {
    pub(super) fn new(lost: Lost, diagnostics: &'a mut Diagnostics) -> Self {
        let model =
            Model { definitions: Vec::new(), by_name: HashMap::new(), aliases: HashMap::new(), inclusions: Vec::new() };
        Merger { model, lost, diagnostics }
    }

    /// Adds a definition. A second one of the same name is reported and left out.
    pub(super) fn define(&mut self, definition: Definition<Name>) {
        if let Some(first) = self.model.find(&definition.name) {
            let first = self.model.get(first);
            if first.origin.span.file != definition.origin.span.file && says_the_same(first, &definition) {
                return;
            }
            self.diagnostics.push(
                Diagnostic::new(format!("`{}` is defined twice", definition.name))
                    .at(definition.origin.span, format!("defined again as {} here", definition.kind_with_article()))
                    .also(first.origin.span, format!("first defined as {} here", first.kind_with_article()))
                    .help("remove or rename one of them, or make the second `partial`")
                    .mendable(),
            );
            return;
        }
        let id = DefinitionId(self.model.definitions.len() as u32);
        if let Some(written) = definition.written_as.clone() {
            self.model.aliases.insert(written, id);
        }
        self.model.by_name.insert(definition.name.clone(), id);
        self.model.definitions.push(definition);
    }

    pub(super) fn get_mut(&mut self, id: DefinitionId) -> &mut Definition<Name> {
        &mut self.model.definitions[id.0 as usize]
    }
}

/// Whether the second definition may be left out without an error: files that are compiled one by one each have the
/// typedefs and enumerations they need.
fn says_the_same(first: &Definition<Name>, second: &Definition<Name>) -> bool {
    match (&first.kind, &second.kind) {
        (DefinitionKind::Typedef(first), DefinitionKind::Typedef(second)) => first.same(second),
        (DefinitionKind::Enumeration(first), DefinitionKind::Enumeration(second)) => {
            first.values.iter().map(|value| &value.text).eq(second.values.iter().map(|value| &value.text))
        }
        _ => false,
    }
}
