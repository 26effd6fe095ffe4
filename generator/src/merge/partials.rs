//! `partial interface A { … };`

use super::merger::Merger;
use crate::diagnostics::Diagnostic;
use crate::model::{Definition, DefinitionKind, Interface, Name};

impl Merger<'_> {
    /// Adds the members of a partial to its definition.
    pub(super) fn extend(&mut self, partial: Definition<Name>) {
        let span = partial.origin.span;
        let Some(id) = self.model.find(&partial.name) else { return self.extend_nothing(partial) };
        let host = self.get_mut(id);
        let (host_kind, partial_kind, host_span) =
            (host.kind_with_article(), partial.kind_with_article(), host.origin.span);
        match (&mut host.kind, partial.kind) {
            (DefinitionKind::Interface(host), DefinitionKind::Interface(partial)) if host.kind == partial.kind => {
                extend_interface(host, partial);
            }
            (DefinitionKind::Dictionary(host), DefinitionKind::Dictionary(partial)) => {
                host.fields.extend(partial.fields);
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

    /// Reports a partial whose definition is missing. If the run goes on, the partial is the definition.
    fn extend_nothing(&mut self, partial: Definition<Name>) {
        let kind = partial.kind_with_article();
        let diagnostic = Diagnostic::new(format!("a partial of `{}`, which is defined nowhere", partial.name))
            .at(partial.origin.span, "not defined")
            .help(format!("define it as {kind}, or add the file that does"))
            .mendable();
        let is_excused = self.diagnostics.excuses(&diagnostic);
        // A definition that was lost to an error needs no second error.
        if is_excused || !self.lost.may_define(&partial.name) {
            self.diagnostics.push(diagnostic);
        }
        if is_excused {
            self.define(partial);
        }
    }
}

fn extend_interface(host: &mut Interface<Name>, partial: Interface<Name>) {
    host.members.extend(partial.members);
    host.legacy_window_aliases.extend(partial.legacy_window_aliases);
}
