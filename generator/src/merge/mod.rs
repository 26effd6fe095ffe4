//! Puts partials and mixins' members where they belong.

mod exposed_apart;
mod inclusions;

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, DefinitionId, DefinitionKind, Includes, Interface, Model, Name, Origin};
use crate::platform::{WINDOW, WINDOW_PROXY};
use crate::syntax::{Fragment, Lost, Syntax};
use exposed_apart::unite_exposed_apart;

/// All fragments as one model, and the definitions that errors have cost. A fragment that does not fit is reported and
/// left out.
pub fn merge(syntax: Syntax, diagnostics: &mut Diagnostics) -> (Model<Name>, Lost) {
    let Syntax { fragments, prelude, lost, conditions: _ } = syntax;
    let mut merger = Merger {
        model: Model {
            definitions: Vec::new(),
            by_name: HashMap::new(),
            aliases: HashMap::new(),
            inclusions: Vec::new(),
        },
        lost,
        diagnostics,
    };
    let (mut partials, mut includes, mut declared) = (Vec::new(), Vec::new(), Vec::new());
    for fragment in fragments {
        match fragment {
            Fragment::Definition(definition) => merger.define(definition),
            Fragment::Partial(definition) => partials.push(definition),
            Fragment::Includes(statement) => includes.push(statement),
            Fragment::Declared(name) => declared.push(name),
        }
    }
    merger.define_needed(prelude, &partials, &includes);
    merger.define_declared(declared);
    for partial in partials {
        merger.extend(partial);
    }
    merger.include_all(&includes);
    merger.add_aliases();
    let Merger { mut model, lost, .. } = merger;
    unite_exposed_apart(&mut model);
    (model, lost)
}

pub(super) struct Merger<'a> {
    pub(super) model: Model<Name>,
    pub(super) lost: Lost,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Merger<'_> {
    fn define(&mut self, definition: Definition<Name>) {
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

    /// The definitions of the prelude that the input speaks of and does not have.
    fn define_needed(&mut self, prelude: Vec<Fragment>, partials: &[Definition<Name>], includes: &[Includes]) {
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

    /// What is declared without its members and defined nowhere is an opaque type, without an object to ask for it.
    fn define_declared(&mut self, declared: Vec<Name>) {
        for name in declared {
            if self.model.find(&name.text).is_none() && name.text != WINDOW_PROXY {
                let origin = Origin { span: name.span, holder: name.text.clone(), included_in: None };
                self.define(Definition {
                    name: name.text,
                    written_as: None,
                    origin,
                    kind: DefinitionKind::Interface(Interface::opaque()),
                });
            }
        }
    }

    /// `partial interface A { … };`
    fn extend(&mut self, partial: Definition<Name>) {
        let span = partial.origin.span;
        let Some(id) = self.model.find(&partial.name) else {
            let kind = partial.kind_with_article();
            let diagnostic = Diagnostic::new(format!("a partial of `{}`, which is defined nowhere", partial.name))
                .at(span, "not defined")
                .help(format!("define it as {kind}, or add the file that does"))
                .mendable();
            // Where the partial is excused, it is the definition. Otherwise a lost definition has its own error.
            let is_excused = self.diagnostics.excuses(&diagnostic);
            if is_excused || !self.lost.may_define(&partial.name) {
                self.diagnostics.push(diagnostic);
            }
            if is_excused {
                self.define(partial);
            }
            return;
        };
        let host = &mut self.model.definitions[id.0 as usize];
        let (host_kind, partial_kind, host_span) =
            (host.kind_with_article(), partial.kind_with_article(), host.origin.span);
        match (&mut host.kind, partial.kind) {
            (DefinitionKind::Interface(host), DefinitionKind::Interface(partial)) if host.kind == partial.kind => {
                extend_interface(host, partial);
            }
            (DefinitionKind::Dictionary(host), DefinitionKind::Dictionary(partial)) => {
                host.fields.extend(partial.fields)
            }
            _ => self.diagnostics.push(
                Diagnostic::new(format!("a partial of {partial_kind} cannot extend {host_kind}"))
                    .at(span, format!("`{}` is {host_kind}", partial.name))
                    .also(host_span, "defined here")
                    .help("make both of the same kind")
                    .mendable(),
            ),
        }
    }

    fn add_aliases(&mut self) {
        let model = &mut self.model;
        for (id, definition) in (0..).map(DefinitionId).zip(&model.definitions) {
            for alias in definition.as_interface().into_iter().flat_map(|interface| &interface.legacy_window_aliases) {
                model.aliases.insert(alias.clone(), id);
            }
        }
        // HTML describes it in prose: what stands before a window while it navigates.
        if let Some(window) = model.by_name.get(WINDOW) {
            model.aliases.insert(WINDOW_PROXY.to_owned(), *window);
        }
    }
}

/// Files that are compiled one by one each have the typedefs and enumerations they need.
fn says_the_same(first: &Definition<Name>, second: &Definition<Name>) -> bool {
    match (&first.kind, &second.kind) {
        (DefinitionKind::Typedef(first), DefinitionKind::Typedef(second)) => first.same(second),
        (DefinitionKind::Enumeration(first), DefinitionKind::Enumeration(second)) => {
            first.values.iter().map(|value| &value.text).eq(second.values.iter().map(|value| &value.text))
        }
        _ => false,
    }
}

fn extend_interface(host: &mut Interface<Name>, partial: Interface<Name>) {
    host.members.extend(partial.members);
    host.legacy_window_aliases.extend(partial.legacy_window_aliases);
}

#[cfg(test)]
mod tests;
