//! Puts partials and mixins' members where they belong.

mod builtins;
mod exposed_apart;
mod inclusions;
mod merger;
mod partials;
mod prelude;

use crate::diagnostics::Diagnostics;
use crate::model::{Definition, DefinitionId, DefinitionKind, Interface, Model, Name, Origin};
use crate::platform::{WINDOW, WINDOW_PROXY};
use crate::published::twin_of;
use crate::syntax::{Fragment, Lost, Syntax};
use exposed_apart::unite_exposed_apart;
use merger::Merger;

/// All fragments as one model, and the definitions that errors have cost. A fragment that does not fit is reported and
/// left out.
pub fn merge(syntax: Syntax, diagnostics: &mut Diagnostics) -> (Model<Name>, Lost) {
    let Syntax { fragments, builtins, prelude, lost, crates, conditions: _ } = syntax;
    let mut merger = Merger::new(lost, crates, diagnostics);
    let (mut partials, mut includes, mut declared) = (Vec::new(), Vec::new(), Vec::new());
    let mut twins = Vec::new();
    let builtins = builtins::undefined(builtins, &fragments);
    for fragment in builtins.into_iter().chain(fragments) {
        match fragment {
            Fragment::Definition(definition) if twin_of(&definition.name).is_some() => twins.push(definition),
            Fragment::Definition(definition) => merger.define(definition),
            Fragment::Partial(definition) => partials.push(definition),
            Fragment::Includes(statement) => includes.push(statement),
            Fragment::Declared(name) => declared.push(name),
        }
    }
    merger.define_needed(prelude, &partials, &includes);
    define_declared(&mut merger, declared);
    for partial in partials {
        merger.extend(partial);
    }
    merger.include_all(&includes);
    let Merger { mut model, lost, .. } = merger;
    model.twins = twins;
    add_aliases(&mut model);
    unite_exposed_apart(&mut model);
    (model, lost)
}

/// Makes an opaque type of each interface that is declared without its members and defined nowhere.
fn define_declared(merger: &mut Merger<'_>, declared: Vec<Name>) {
    for name in declared {
        if merger.model.find(&name.text).is_none() && name.text != WINDOW_PROXY {
            merger.define(Definition {
                origin: Origin { span: name.span, holder: name.text.clone(), included_in: None },
                name: name.text,
                written_as: None,
                kind: DefinitionKind::Interface(Interface::opaque()),
            });
        }
    }
}

fn add_aliases(model: &mut Model<Name>) {
    for (id, definition) in (0..).map(DefinitionId).zip(&model.definitions) {
        for alias in definition.as_interface().into_iter().flat_map(|interface| &interface.legacy_window_aliases) {
            model.aliases.insert(alias.clone(), id);
        }
    }
    if let Some(window) = model.by_name.get(WINDOW) {
        model.aliases.insert(WINDOW_PROXY.to_owned(), *window);
    }
}

#[cfg(test)]
mod tests;
