//! Nothing may inherit from itself, nor may a typedef stand for itself.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, DefinitionKind, Model, Name};

pub(super) fn check(model: &Model<Name>, diagnostics: &mut Diagnostics) {
    let mut search = Search { model, states: vec![State::New; model.definitions.len()], path: Vec::new(), diagnostics };
    for id in model.ids() {
        search.visit(id);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    OnPath,
    Done,
}

/// A depth-first search with its own stack, since a chain of parents may be as long as the input.
struct Search<'a> {
    model: &'a Model<Name>,
    states: Vec<State>,
    path: Vec<DefinitionId>,
    diagnostics: &'a mut Diagnostics,
}

impl Search<'_> {
    fn visit(&mut self, start: DefinitionId) {
        let mut stack = vec![(start, self.edges(start))];
        if !self.enter(start) {
            return;
        }
        while let Some((id, edges)) = stack.last_mut() {
            let id = *id;
            match edges.pop() {
                Some(next) if self.enter(next) => stack.push((next, self.edges(next))),
                Some(_) => {}
                None => {
                    self.states[id.0 as usize] = State::Done;
                    self.path.pop();
                    stack.pop();
                }
            }
        }
    }

    /// False where there is nothing new to see; a cycle is reported.
    fn enter(&mut self, id: DefinitionId) -> bool {
        match self.states[id.0 as usize] {
            State::New => {
                self.states[id.0 as usize] = State::OnPath;
                self.path.push(id);
                true
            }
            State::OnPath => {
                self.report(id);
                false
            }
            State::Done => false,
        }
    }

    /// What a definition cannot be made without: its parent, or all that a typedef names.
    fn edges(&self, id: DefinitionId) -> Vec<DefinitionId> {
        let mut edges = Vec::new();
        let mut add = |name: &Name| edges.extend(self.model.find(&name.text));
        match &self.model.get(id).kind {
            DefinitionKind::Interface(interface) => interface.inherits.iter().for_each(add),
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits.iter().for_each(add),
            DefinitionKind::Typedef(ty) => ty.references(&mut add),
            DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) => {}
        }
        edges
    }

    fn report(&mut self, id: DefinitionId) {
        let start = self.path.iter().position(|on_path| *on_path == id).unwrap_or(0);
        let mut cycle = self.path.get(start..).unwrap_or_default().to_vec();
        // The same cycle is told the same way, wherever the search came in.
        let first = cycle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(index, _)| index);
        cycle.rotate_left(first);
        let Some((head, others)) = cycle.split_first() else { return };
        let definition = self.model.get(*head);
        let names: Vec<_> = cycle.iter().chain([head]).map(|id| format!("`{}`", self.model.get(*id).name)).collect();
        let (what, how) = match &definition.kind {
            DefinitionKind::Typedef(_) => ("stands for itself", "name the inner type directly"),
            _ => ("inherits from itself", "remove one of the parents"),
        };
        let mut diagnostic = Diagnostic::new(format!("`{}` {what}: {}", definition.name, names.join(" -> ")))
            .at(definition.origin.span, "")
            .help(how);
        for other in others {
            diagnostic = diagnostic.also(self.model.get(*other).origin.span, "through this");
        }
        self.diagnostics.push(diagnostic);
    }
}
