//! Every name of the crate is given once. A second one of a kind is an error, which shows the overlay entry that gives
//! one of the two another name.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::bindings::id::DeclarationId;
use crate::bindings::item::Owner;
use crate::diagnostics::{Diagnostic, Span};
use crate::sources::CrateId;

/// The names given so far.
#[derive(Default)]
pub(super) struct Registry {
    types: HashMap<(CrateId, String), Bearer>,
    items: HashMap<(Place, String), Bearer>,
    /// The pairs of places whose collision has been reported: two attributes collide by their getters, and once more by
    /// their setters.
    reported: HashSet<(Option<Span>, Option<Span>)>,
}

/// Where the names of items are given. A crate has its own free functions and modules.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Place {
    On(DeclarationId),
    In(CrateId, String),
    Free(CrateId),
}

impl Place {
    fn new(of: CrateId, owner: &Owner) -> Self {
        match owner {
            Owner::Type(id) => Place::On(*id),
            Owner::Module(path) => Place::In(of, path.clone()),
            Owner::Global => Place::Free(of),
        }
    }
}

/// The thing that a name is given to.
#[derive(Clone, Debug)]
pub(super) struct Bearer {
    /// Where the WebIDL declares it.
    pub origin: Option<Span>,
    /// The entry that would rename it; `None` where no entry can.
    pub rename: Option<Rename>,
}

/// The entry of `names.toml` that would give a thing another name.
#[derive(Clone, Debug)]
pub(super) struct Rename {
    /// `Sender.send(object body)`
    pub key: String,
    /// The name that the entry replaces: of a setter's name all but the `set_`.
    pub rust: String,
}

/// The things that names are given to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Named {
    /// Types and modules.
    Definition,
    /// Methods, functions and constants.
    Member,
    /// The variants of an enumeration.
    Value,
}

/// Two things of one name.
pub(super) struct Collision {
    pub first: Bearer,
    pub second: Bearer,
}

impl Registry {
    /// Gives a name at a crate's root, where types and modules are.
    pub(super) fn claim_type(&mut self, of: CrateId, path: String, bearer: Bearer) -> Result<(), Box<Collision>> {
        claim(&mut self.types, (of, path), bearer)
    }

    /// Gives a name on a type, or to what a crate has in a module or as a free function.
    pub(super) fn claim_item(
        &mut self,
        of: CrateId,
        owner: &Owner,
        name: String,
        bearer: Bearer,
    ) -> Result<(), Box<Collision>> {
        claim(&mut self.items, (Place::new(of, owner), name), bearer)
    }

    /// Whether a name is given on a type.
    pub(super) fn has_item(&self, on: DeclarationId, name: &str) -> bool {
        self.items.contains_key(&(Place::On(on), name.to_owned()))
    }

    /// The error of a collision; `None` where the two have collided before.
    pub(super) fn report(&mut self, named: Named, name: &str, collision: &Collision) -> Option<Diagnostic> {
        let Collision { first, second } = collision;
        self.reported.insert((first.origin, second.origin)).then(|| collision.diagnostic(named, name))
    }
}

fn claim<K: Eq + Hash>(given: &mut HashMap<K, Bearer>, key: K, second: Bearer) -> Result<(), Box<Collision>> {
    match given.entry(key) {
        Entry::Occupied(first) => Err(Box::new(Collision { first: first.get().clone(), second })),
        Entry::Vacant(place) => {
            place.insert(second);
            Ok(())
        }
    }
}

impl Collision {
    fn diagnostic(&self, named: Named, name: &str) -> Diagnostic {
        let Collision { first, second } = self;
        let plural = match named {
            Named::Definition => "definitions",
            Named::Member => "members",
            Named::Value => "values",
        };
        let mut diagnostic = Diagnostic::new(format!("two {plural} become `{name}` in Rust"));
        if let Some(span) = second.origin {
            let same_place = first.origin == second.origin;
            diagnostic = diagnostic.at(span, if same_place { "both are forms of this" } else { "this one" });
        }
        if let Some(span) = first.origin.filter(|_| first.origin != second.origin) {
            diagnostic = diagnostic.also(span, "and this one");
        }
        diagnostic = diagnostic.mendable();
        match self.rename() {
            Some(rename) => diagnostic
                .help(format!("give one of them another name, in overlays/names.toml:\n{}", rename.suggestion(named))),
            None => diagnostic.help("change the WebIDL: no overlay can tell the two apart"),
        }
    }

    /// The entry that would rename one of the two. One that would rename both does not help.
    fn rename(&self) -> Option<&Rename> {
        let (first, second) = (self.first.rename.as_ref(), self.second.rename.as_ref());
        let key = |rename: Option<&Rename>| rename.map(|rename| rename.key.clone());
        second.or(first).filter(|_| key(first) != key(second))
    }
}

impl Rename {
    /// The entry as it can be pasted.
    fn suggestion(&self, named: Named) -> String {
        let Rename { key, rust } = self;
        let separator = match named {
            Named::Definition | Named::Value => "",
            Named::Member => "_",
        };
        let quoted = key.replace('\\', "\\\\").replace('"', "\\\"");
        format!("[\"{quoted}\"]\nrust = \"{rust}{separator}2\"\nreason = \"`{rust}` is the name of another\"")
    }
}
