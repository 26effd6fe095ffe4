use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, DefinitionId, DefinitionKind, Model, Name};
use crate::sources::Crates;
use crate::syntax::Lost;

/// The model as far as it is merged.
pub(super) struct Merger<'a> {
    pub model: Model<Name>,
    /// The definitions that errors have cost.
    pub lost: Lost,
    pub crates: Crates,
    pub diagnostics: &'a mut Diagnostics,
}

impl<'a> Merger<'a> {
    pub(super) fn new(lost: Lost, crates: Crates, diagnostics: &'a mut Diagnostics) -> Self {
        let model = Model {
            definitions: Vec::new(),
            by_name: HashMap::new(),
            aliases: HashMap::new(),
            inclusions: Vec::new(),
            twins: Vec::new(),
        };
        Merger { model, lost, crates, diagnostics }
    }

    /// Adds a definition. A second one of the same name is reported and left out.
    pub(super) fn define(&mut self, definition: Definition<Name>) {
        if let Some(first) = self.model.find(&definition.name) {
            let first = self.model.get(first);
            if first.origin.span.file != definition.origin.span.file && says_the_same(first, &definition) {
                return;
            }
            let diagnostic = match self.crates.base(self.crates.of(first.origin.span.file)) {
                Some(base) if self.crates.is_own(definition.origin.span.file) => has_already(base, first, &definition),
                _ => defined_twice(first, &definition),
            };
            self.diagnostics.push(diagnostic);
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

fn defined_twice(first: &Definition<Name>, second: &Definition<Name>) -> Diagnostic {
    Diagnostic::new(format!("`{}` is defined twice", second.name))
        .at(second.origin.span, format!("defined again as {} here", second.kind_with_article()))
        .also(first.origin.span, format!("first defined as {} here", first.kind_with_article()))
        .help("remove or rename one of them, or make the second `partial`")
        .mendable()
}

/// The error of a definition that the crate has, on which the generated one is built.
fn has_already(base: &str, first: &Definition<Name>, second: &Definition<Name>) -> Diagnostic {
    let name = &second.name;
    Diagnostic::new(format!("`{name}` is a type of {base} already"))
        .at(second.origin.span, format!("defined again as {} here", second.kind_with_article()))
        .also(first.origin.span, format!("{base} has it as {}", first.kind_with_article()))
        .help(format!(
            "remove the definition, and `{name}` is the type of {base}; make it `partial` to add members; \
             or give another thing another name"
        ))
        .mendable()
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
