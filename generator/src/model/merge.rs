//! Puts partials and mixins' members where they belong.

use std::collections::HashMap;

use super::exposed_apart::unite_exposed_apart;
use super::{Definition, DefinitionId, DefinitionKind, Includes, Inclusion, Interface, Model, Name};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::syntax::{Fragment, Lost, Syntax};

/// All fragments as one model, and what it lacks. What does not fit is reported and left out.
pub fn merge(syntax: Syntax, diagnostics: &mut Diagnostics) -> (Model<Name>, Lost) {
    let Syntax { fragments, prelude, lost } = syntax;
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
    let (mut partials, mut includes) = (Vec::new(), Vec::new());
    for fragment in fragments {
        match fragment {
            Fragment::Definition(definition) => merger.define(definition),
            Fragment::Partial(definition) => partials.push(definition),
            Fragment::Includes(statement) => includes.push(statement),
        }
    }
    merger.define_needed(prelude, &partials, &includes);
    for partial in partials {
        merger.extend(partial);
    }
    for statement in includes {
        merger.include(&statement);
    }
    merger.add_aliases();
    let Merger { mut model, lost, .. } = merger;
    unite_exposed_apart(&mut model);
    (model, lost)
}

struct Merger<'a> {
    model: Model<Name>,
    lost: Lost,
    diagnostics: &'a mut Diagnostics,
}

impl Merger<'_> {
    fn define(&mut self, definition: Definition<Name>) {
        if let Some(first) = self.model.find(&definition.name) {
            let first = self.model.get(first);
            self.diagnostics.push(
                Diagnostic::new(format!("`{}` is defined twice", definition.name))
                    .at(definition.origin.span, format!("defined again as {} here", definition.kind_with_article()))
                    .also(first.origin.span, format!("first defined as {} here", first.kind_with_article()))
                    .help("remove or rename one of them, or make the second `partial`"),
            );
            return;
        }
        let id = DefinitionId(self.model.definitions.len() as u32);
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

    /// `partial interface A { … };`
    fn extend(&mut self, partial: Definition<Name>) {
        let span = partial.origin.span;
        let Some(id) = self.model.find(&partial.name) else {
            if !self.lost.may_define(&partial.name) {
                let what = partial.kind_with_article();
                self.diagnostics.push(
                    Diagnostic::new(format!("a partial of `{}`, which is defined nowhere", partial.name))
                        .at(span, "not defined")
                        .help(format!("define it as {what}, or add the file that does")),
                );
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
                    .help("make both of the same kind"),
            ),
        }
    }

    /// `Target includes Mixin;`
    fn include(&mut self, statement: &Includes) {
        let Some((target, mixin)) = self.find_included(statement) else { return };
        let file = statement.target.span.file;
        let inclusion = Inclusion { target, mixin, file };
        if self.model.mixins_of(target).any(|included| included == mixin) {
            self.diagnostics.push(
                Diagnostic::new(format!("`{}` includes `{}` twice", statement.target.text, statement.mixin.text))
                    .at(statement.mixin.span, "included again here")
                    .help("remove one of the statements"),
            );
            return;
        }
        self.model.inclusions.push(inclusion);
        let members = self.model.get(mixin).as_interface().map(|mixin| mixin.members.clone()).unwrap_or_default();
        if let DefinitionKind::Interface(host) = &mut self.model.definitions[target.0 as usize].kind {
            host.members.extend(members.into_iter().map(|mut member| {
                member.origin.included_in = Some(file);
                member
            }));
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
        if let Some(window) = model.by_name.get("Window") {
            model.aliases.insert("WindowProxy".to_owned(), *window);
        }
    }

    fn find_included(&mut self, statement: &Includes) -> Option<(DefinitionId, DefinitionId)> {
        let (target, mixin) = (&statement.target, &statement.mixin);
        let into = format!("`{}` is included in `{}`", mixin.text, target.text);
        let of = format!("`{}` includes `{}`", target.text, mixin.text);
        let target = self.find_or_report(target, &into, "interface");
        let mixin = self.find_or_report(mixin, &of, "interface mixin");
        let (target, mixin) = (target?, mixin?);
        let found = self.model.get(mixin);
        if !found.is_mixin() {
            let (kind, place) = (found.kind_with_article(), found.origin.span);
            self.diagnostics.push(
                Diagnostic::new(format!(
                    "only an interface mixin can be included, and `{}` is {kind}",
                    statement.mixin.text
                ))
                .at(statement.mixin.span, format!("this is {kind}"))
                .also(place, "defined here")
                .help("define it as an `interface mixin`"),
            );
            return None;
        }
        let host = self.model.get(target);
        if host.is_mixin() || host.as_interface().is_none() {
            let (kind, place) = (host.kind_with_article(), host.origin.span);
            self.diagnostics.push(
                Diagnostic::new(format!(
                    "only an interface can include a mixin, and `{}` is {kind}",
                    statement.target.text
                ))
                .at(statement.target.span, format!("this is {kind}"))
                .also(place, "defined here")
                .help("name an interface or a namespace before `includes`"),
            );
            return None;
        }
        Some((target, mixin))
    }

    fn find_or_report(&mut self, name: &Name, what: &str, kind: &str) -> Option<DefinitionId> {
        let found = self.model.find(&name.text);
        if found.is_none() && !self.lost.may_define(&name.text) {
            self.diagnostics.push(
                Diagnostic::new(format!("{what}, which is defined nowhere"))
                    .at(name.span, "not defined")
                    .help(format!("define it as an {kind}, or add the file that does")),
            );
        }
        found
    }
}

fn extend_interface(host: &mut Interface<Name>, partial: Interface<Name>) {
    host.members.extend(partial.members);
    host.legacy_factories.extend(partial.legacy_factories);
    host.legacy_window_aliases.extend(partial.legacy_window_aliases);
}
