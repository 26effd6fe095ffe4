//! `Target includes Mixin;`, and `Target implements Mixin;` of older WebIDL.

use std::collections::{HashMap, HashSet};

use super::merger::Merger;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::{DefinitionId, DefinitionKind, Includes, Inclusion, InterfaceKind, Name};

impl Merger<'_> {
    pub(super) fn include_all(&mut self, statements: &[Includes]) {
        self.turn_into_mixins(statements);
        // Browsers' own files have mixins that include mixins.
        let mut nested: HashMap<DefinitionId, Vec<DefinitionId>> = HashMap::new();
        let mut direct: Vec<(DefinitionId, DefinitionId, Span)> = Vec::new();
        for statement in statements {
            let Some((target, mixin)) = self.find_included(statement) else { continue };
            if self.model.get(target).is_mixin() {
                nested.entry(target).or_default().push(mixin);
            } else if let Some((.., first)) = direct.iter().find(|(other, it, _)| (*other, *it) == (target, mixin)) {
                self.diagnostics.push(
                    Diagnostic::new(format!("`{}` includes `{}` twice", statement.target.text, statement.mixin.text))
                        .at(statement.mixin.span, "included again here")
                        .also(*first, "first included here")
                        .help("remove one of the statements")
                        .mendable(),
                );
            } else {
                direct.push((target, mixin, statement.mixin.span));
            }
        }
        let mut included: HashSet<(DefinitionId, DefinitionId)> =
            direct.iter().map(|(target, mixin, _)| (*target, *mixin)).collect();
        for (target, mixin, Span { file, .. }) in direct {
            self.include(Inclusion { target, mixin, file });
            let mut inner = nested.get(&mixin).cloned().unwrap_or_default();
            while let Some(mixin) = inner.pop() {
                if included.insert((target, mixin)) {
                    self.include(Inclusion { target, mixin, file });
                    inner.extend(nested.get(&mixin).into_iter().flatten());
                }
            }
        }
    }

    /// Makes a mixin of each interface without an object that another interface includes or implements. WebIDL had no
    /// other mixins once.
    fn turn_into_mixins(&mut self, statements: &[Includes]) {
        let names = self.model.definitions.iter().filter_map(|definition| definition.as_interface()?.inherits.as_ref());
        let parents: HashSet<DefinitionId> = names.filter_map(|name| self.model.find(&name.text)).collect();
        for statement in statements {
            let Some(id) = self.model.find(&statement.mixin.text).filter(|id| !parents.contains(id)) else { continue };
            if let DefinitionKind::Interface(interface) = &mut self.get_mut(id).kind
                && interface.kind == InterfaceKind::Interface
                && interface.no_interface_object
                && interface.inherits.is_none()
            {
                interface.kind = InterfaceKind::Mixin;
            }
        }
    }

    fn include(&mut self, inclusion: Inclusion) {
        self.model.inclusions.push(inclusion);
        let mixin = self.model.get(inclusion.mixin).as_interface();
        let members = mixin.map(|mixin| mixin.members.clone()).unwrap_or_default();
        if let DefinitionKind::Interface(host) = &mut self.get_mut(inclusion.target).kind {
            host.members.extend(members.into_iter().map(|mut member| {
                member.origin.included_in = Some(inclusion.file);
                member
            }));
        }
    }

    /// The target and the mixin of a statement. `None` if the statement was wrong, which is reported, or if it says
    /// that one class inherits from another.
    fn find_included(&mut self, statement: &Includes) -> Option<(DefinitionId, DefinitionId)> {
        let (target, mixin) = (&statement.target, &statement.mixin);
        let into = format!("`{}` is included in `{}`", mixin.text, target.text);
        let of = format!("`{}` includes `{}`", target.text, mixin.text);
        let target = self.find_or_report(target, &into, "interface");
        let mixin = self.find_or_report(mixin, &of, "interface mixin");
        let (target, mixin) = (target?, mixin?);
        let host = self.model.get(target);
        if host.as_interface().is_none() {
            let (kind, place) = (host.kind_with_article(), host.origin.span);
            self.diagnostics.push(
                Diagnostic::new(format!(
                    "only an interface can include a mixin, and `{}` is {kind}",
                    statement.target.text
                ))
                .at(statement.target.span, format!("this is {kind}"))
                .also(place, "defined here")
                .help("name an interface or a namespace before `includes`")
                .mendable(),
            );
            return None;
        }
        let found = self.model.get(mixin);
        if found.is_mixin() {
            return Some((target, mixin));
        }
        if statement.implements && self.inherit(target, statement.mixin.clone()) {
            return None;
        }
        let found = self.model.get(mixin);
        let (kind, place) = (found.kind_with_article(), found.origin.span);
        let diagnostic = match statement.implements {
            true => Diagnostic::new("`implements` is no longer part of WebIDL")
                .help("make the second interface an `interface mixin` and write `A includes B;`"),
            false => Diagnostic::new(format!(
                "only an interface mixin can be included, and `{}` is {kind}",
                statement.mixin.text
            ))
            .help("define it as an `interface mixin`"),
        };
        self.diagnostics.push(
            diagnostic.at(statement.mixin.span, format!("this is {kind}")).also(place, "defined here").mendable(),
        );
        None
    }

    /// Makes inheritance of `Child implements Parent;` for two classes, as Emscripten's binder does. False if one of
    /// them is no class, or the child has another parent.
    fn inherit(&mut self, child: DefinitionId, parent: Name) -> bool {
        let is_class = |interface: &crate::model::Interface<Name>| interface.kind == InterfaceKind::Interface;
        let parent_is_class =
            self.model.find(&parent.text).and_then(|id| self.model.get(id).as_interface()).is_some_and(is_class);
        match &mut self.get_mut(child).kind {
            DefinitionKind::Interface(child) if parent_is_class && is_class(child) && child.inherits.is_none() => {
                child.inherits = Some(parent);
                true
            }
            _ => false,
        }
    }

    fn find_or_report(&mut self, name: &Name, what: &str, kind: &str) -> Option<DefinitionId> {
        let found = self.model.find(&name.text);
        if found.is_none() && !self.lost.may_define(&name.text) {
            self.diagnostics.push(
                Diagnostic::new(format!("{what}, which is defined nowhere"))
                    .at(name.span, "not defined")
                    .help(format!("define it as an {kind}, or add the file that does"))
                    .mendable(),
            );
        }
        found
    }
}
