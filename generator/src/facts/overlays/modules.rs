//! `modules.toml`: the modules that classes and namespaces come from, as `[Module]` and `[Export]` say in the WebIDL.
//!
//! ```toml
//! ["Player"]
//! module = "player-kit"
//! export = "default"
//! reason = "the library exports its class so"
//! ```

use super::entries::Entries;
use super::entry::{Entry, Words};
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model, ModuleExport};
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "modules.toml";

const WORDS: Words = Words::new("no binding asks where `{}` comes from");

/// Where classes and namespaces come from, by their names.
#[derive(Debug)]
pub struct Modules {
    entries: Entries<ModuleExport>,
}

impl Modules {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let [module, export] = ["module", "export"].map(|name| table.take_string(name, diagnostics));
                let purpose = table.take_purpose(diagnostics);
                table.finish(diagnostics);
                let wrong = check(&key, &module, &export, model);
                let is_right = wrong.is_empty();
                diagnostics.extend(wrong);
                if let Some(purpose) = purpose.filter(|_| is_right) {
                    let text = |placed: Option<Placed<String>>| placed.map(|placed| placed.value);
                    let import = ModuleExport { module: text(module), export: text(export) };
                    entries.insert(key.value.clone(), key, purpose, import, diagnostics);
                }
            }
        });
        Modules { entries }
    }

    pub fn get(&self, definition: &str) -> Option<&Entry<ModuleExport>> {
        self.entries.get(definition)
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}

fn check(
    key: &Placed<String>,
    module: &Option<Placed<String>>,
    export: &Option<Placed<String>>,
    model: &Model<DefinitionId>,
) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let definition = model.find(&key.value).and_then(|id| model.get(id).as_interface());
    if definition.is_none() {
        wrong.push(
            key.stale(format!("`{}` is no interface and no namespace", key.value))
                .help("write the name of one that the WebIDL defines"),
        );
    }
    for placed in [module, export].into_iter().flatten().filter(|placed| placed.value.trim().is_empty()) {
        wrong.push(
            Diagnostic::new("the path is empty")
                .at(placed.span, "")
                .help("`module = \"player-kit\"`, `module = \"./player.js\"`, `export = \"default\"`"),
        );
    }
    if module.is_none() && export.is_none() {
        wrong.push(
            Diagnostic::new("an entry says a module or an export")
                .at(key.span, "this one says neither")
                .help("add `module = \"…\"` or `export = \"…\"`"),
        );
    }
    wrong
}
