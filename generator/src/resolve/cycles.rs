//! No definition inherits from itself, and no typedef stands for itself.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, DefinitionKind, Model, Name, Type, TypeKind};

/// Reports cycles. One definition of each loses its parent, or is any value if it is a typedef.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) {
    let states = vec![State::New; model.definitions.len()];
    let mut search = Search { model, states, path: Vec::new(), heads: Vec::new(), diagnostics };
    for id in model.ids() {
        search.visit(id);
    }
    for head in search.heads {
        match &mut model.definitions[head.0 as usize].kind {
            DefinitionKind::Interface(interface) => interface.inherits = None,
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits = None,
            DefinitionKind::Typedef(ty) => *ty = Type::plain(TypeKind::Any),
            DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) => {}
        }
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
    /// The definitions at which the cycles are cut.
    heads: Vec<DefinitionId>,
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

    /// False if the definition has been visited. If it is still on the path, that is a cycle, which is reported.
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

    /// The definitions that must be known before this one: its parent, or all those that a typedef names.
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
        let start = self.path.iter().position(|on_path| *on_path == id).expect("the state says that it is on the path");
        let mut cycle = self.path[start..].to_vec();
        // The definition that is written first comes first, wherever the search entered the cycle.
        let first = (0..cycle.len()).min_by_key(|index| cycle[*index]).expect("a cycle has at least one definition");
        cycle.rotate_left(first);
        let (head, others) = cycle.split_first().expect("a cycle has at least one definition");
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
        // Every cycle has an edge that leads back to a definition on the path, and ends where that one names none.
        self.heads.push(id);
        self.diagnostics.push(diagnostic.mendable());
    }
}
