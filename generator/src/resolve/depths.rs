//! No interface inherits from more, and no type nests deeper, than Rust can follow.
//!
//! The compiler gives up on 128 steps from one type to another, of which its own take some.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, DefinitionId, DefinitionKind, Model, Name, Type, TypeKind};

/// The most interfaces or dictionaries that one may inherit from. Those of the web platform have nine at most.
const MOST_ANCESTORS: usize = 100;

/// How deep types may nest in each other through the names of typedefs and callbacks.
const DEEPEST: usize = 64;

/// Reports what is too deep. A definition that inherits from too many loses its parent, and a typedef or callback that
/// nests too deep is any value.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) {
    for id in too_many_ancestors(model) {
        let definition = &mut model.definitions[id.0 as usize];
        diagnostics.push(inherits_too_deep(definition));
        match &mut definition.kind {
            DefinitionKind::Interface(interface) => interface.inherits = None,
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits = None,
            _ => {}
        }
    }
    for id in too_deep(model) {
        let definition = &mut model.definitions[id.0 as usize];
        diagnostics.push(nests_too_deep(definition));
        definition.kind = DefinitionKind::Typedef(Type::plain(TypeKind::Any));
    }
}

/// The definitions that inherit from one too many, if each of them loses its parent.
fn too_many_ancestors(model: &Model<Name>) -> Vec<DefinitionId> {
    let mut known: HashMap<DefinitionId, usize> = HashMap::new();
    let mut found = Vec::new();
    for id in model.ids() {
        let mut path = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !known.contains_key(id)) {
            path.push(id);
            // So that a cycle ends here, which another check reports.
            known.insert(id, 0);
            next = model.get(id).inherits().and_then(|parent| model.find(&parent.text));
        }
        let mut depth = next.map_or(0, |ancestor| known[&ancestor] + 1);
        for id in path.into_iter().rev() {
            if depth > MOST_ANCESTORS {
                found.push(id);
                depth = 0;
            }
            known.insert(id, depth);
            depth += 1;
        }
    }
    found
}

/// The typedefs and callbacks that nest one level too deep, if each of them is any value.
fn too_deep(model: &Model<Name>) -> Vec<DefinitionId> {
    let mut search = Search { model, depths: HashMap::new(), found: Vec::new() };
    for id in model.ids() {
        if !search.depths.contains_key(&id) {
            search.visit(id);
        }
    }
    search.found
}

/// A depth-first search with its own stack, since a chain of typedefs may be as long as the input.
struct Search<'a> {
    model: &'a Model<Name>,
    /// How deep each typedef and callback nests; 0 while the search is inside it, since a callback may mention itself.
    depths: HashMap<DefinitionId, usize>,
    found: Vec<DefinitionId>,
}

impl Search<'_> {
    fn visit(&mut self, start: DefinitionId) {
        let mut stack = vec![(start, self.enter(start))];
        while let Some((id, edges)) = stack.last_mut() {
            let id = *id;
            match edges.pop() {
                Some(next) if self.depths.contains_key(&next) => {}
                Some(next) => stack.push((next, self.enter(next))),
                None => {
                    self.leave(id);
                    stack.pop();
                }
            }
        }
    }

    /// The definitions that this one names, if it is a type that stands for another.
    fn enter(&mut self, id: DefinitionId) -> Vec<DefinitionId> {
        self.depths.insert(id, 0);
        let definition = self.model.get(id);
        let mut edges = Vec::new();
        if stands_for_another(definition) {
            definition.references(&mut |name| edges.extend(self.model.find(&name.text)));
        }
        edges
    }

    fn leave(&mut self, id: DefinitionId) {
        let definition = self.model.get(id);
        if !stands_for_another(definition) {
            return;
        }
        let function = usize::from(!matches!(definition.kind, DefinitionKind::Typedef(_)));
        let (mut outside, mut inside) = (0, 0);
        definition.types(&mut |ty| {
            let depth = self.depth(ty);
            outside = outside.max(depth.outside + function);
            inside = inside.max(depth.inside);
        });
        match outside.max(inside) > DEEPEST {
            true => self.found.push(id),
            false => _ = self.depths.insert(id, outside),
        }
    }

    fn depth(&self, ty: &Type<Name>) -> Depth {
        match &ty.kind {
            TypeKind::Reference(name) => {
                let outside = self.model.find(&name.text).and_then(|id| self.depths.get(&id)).copied();
                Depth::of(outside.unwrap_or(0))
            }
            // A union has a name of its own in Rust, at which the nesting begins anew.
            TypeKind::Union(members) => {
                let inside = members.iter().map(|member| self.depth(member)).map(Depth::deepest).max();
                Depth { outside: 0, inside: inside.unwrap_or(0) }
            }
            TypeKind::Sequence(item)
            | TypeKind::AsyncSequence(item)
            | TypeKind::FrozenArray(item)
            | TypeKind::ObservableArray(item)
            | TypeKind::Record(_, item)
            | TypeKind::Promise(item) => self.depth(item).deeper(),
            TypeKind::Pair(first, second) => self.depth(first).or(self.depth(second)).deeper(),
            TypeKind::Generic(_, arguments) => {
                arguments.iter().map(|argument| self.depth(argument)).fold(Depth::of(0), Depth::or).deeper()
            }
            TypeKind::Function(arguments, returns) => {
                arguments.iter().map(|argument| self.depth(argument)).fold(self.depth(returns), Depth::or).deeper()
            }
            _ => Depth::of(0),
        }
    }
}

/// How deep a type nests.
#[derive(Clone, Copy)]
struct Depth {
    /// Down to the unions in it.
    outside: usize,
    /// Inside the unions in it.
    inside: usize,
}

impl Depth {
    fn of(outside: usize) -> Self {
        Depth { outside, inside: 0 }
    }

    fn or(self, other: Self) -> Self {
        Depth { outside: self.outside.max(other.outside), inside: self.inside.max(other.inside) }
    }

    fn deeper(self) -> Self {
        Depth { outside: self.outside + 1, ..self }
    }

    fn deepest(self) -> usize {
        self.outside.max(self.inside)
    }
}

/// Whether the definition is no type of its own in Rust.
fn stands_for_another(definition: &Definition<Name>) -> bool {
    use crate::model::InterfaceKind::CallbackInterface;
    match &definition.kind {
        DefinitionKind::Typedef(_) | DefinitionKind::Callback(_) => true,
        DefinitionKind::Interface(interface) => interface.kind == CallbackInterface,
        DefinitionKind::Dictionary(_) | DefinitionKind::Enumeration(_) => false,
    }
}

fn inherits_too_deep(definition: &Definition<Name>) -> Diagnostic {
    Diagnostic::new(format!("`{}` inherits from more than {MOST_ANCESTORS} others", definition.name))
        .at(definition.origin.span, "this is one too many")
        .help("inherit from one of them directly: the Rust compiler follows no longer chain")
        .mendable()
}

fn nests_too_deep(definition: &Definition<Name>) -> Diagnostic {
    Diagnostic::new(format!("`{}` nests more than {DEEPEST} levels deep in other types", definition.name))
        .at(definition.origin.span, "this is one too many")
        .help("name `any` or an interface in the place of the inner types: the Rust compiler follows no deeper type")
        .mendable()
}
