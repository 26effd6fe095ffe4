//! The listing, by the names that the compiler says.

use std::collections::{BTreeSet, HashMap};

use crate::catalogue::{Binding, Catalogue, Kind};

/// The features that open a thing: an area, with `experimental` where it is.
pub type Choice = BTreeSet<String>;

pub struct Index<'a> {
    /// By the last name of the path.
    by_name: HashMap<&'a str, Vec<&'a Binding>>,
    /// The type that each type derefs to, by their last names.
    parents: HashMap<&'a str, &'a str>,
    events: Vec<&'a Binding>,
    tags: Vec<&'a Binding>,
    lookups: Vec<&'a Binding>,
}

impl<'a> Index<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let mut index = Index {
            by_name: HashMap::new(),
            parents: HashMap::new(),
            events: Vec::new(),
            tags: Vec::new(),
            lookups: Vec::new(),
        };
        for binding in &catalogue.bindings {
            match binding.kind {
                Kind::Event => index.events.push(binding),
                Kind::Tag => index.tags.push(binding),
                Kind::Lookup => index.lookups.push(binding),
                _ => {}
            }
            if binding.kind != Kind::Lookup {
                index.by_name.entry(binding.rust_name()).or_default().push(binding);
            }
            if let (Kind::Type, Some(parent)) = (binding.kind, &binding.extends) {
                index.parents.insert(binding.rust_name(), last(parent));
            }
        }
        index
    }

    /// Whether anything has this name.
    pub fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// Whether there is a type of this name.
    pub fn is_type(&self, name: &str) -> bool {
        self.by_name.get(name).into_iter().flatten().any(|binding| binding.kind.is_type())
    }

    /// What opens a name: in `parent`, if that is a module of ours, else at the crate's root.
    pub fn named(&self, name: &str, parent: Option<&str>) -> Vec<Choice> {
        let found = || self.by_name.get(name).into_iter().flatten().copied();
        if let Some(module) = parent.filter(|parent| MODULES.contains(parent)) {
            let inside: Vec<&Binding> = found().filter(|binding| binding.rust_owner() == Some(module)).collect();
            return if module == EVENTS { self.of_events(inside.into_iter()) } else { choices(inside.into_iter()) };
        }
        let is_inside =
            |binding: &&Binding| parent.is_some_and(|parent| binding.rust_owner().map(last) == Some(parent));
        let inside = choices(found().filter(is_inside));
        if !inside.is_empty() {
            return inside;
        }
        let is_at_root = |binding: &&Binding| binding.rust_owner().is_none();
        let at_root = found().filter(is_at_root).filter(|binding| binding.kind.is_type() || is_function(binding.kind));
        let at_root = choices(at_root);
        if at_root.is_empty() { self.namespace(name) } else { at_root }
    }

    /// What opens a member of a type, or of one that it derefs to.
    pub fn member(&self, owners: &[&str], name: &str) -> Vec<Choice> {
        let chain: BTreeSet<&str> = owners.iter().flat_map(|owner| self.chain(owner)).collect();
        let found = self.by_name.get(name).into_iter().flatten().copied();
        choices(found.filter(|binding| binding.rust_owner().is_some_and(|owner| chain.contains(last(owner)))))
    }

    /// What opens a member of this name, of whatever type.
    pub fn any_member(&self, name: &str) -> Vec<Choice> {
        let found = self.by_name.get(name).into_iter().flatten().copied();
        choices(found.filter(|binding| !binding.kind.is_type() && !binding.experimental))
    }

    /// What opens a function or type of a namespace: `console`, `Intl`.
    fn namespace(&self, name: &str) -> Vec<Choice> {
        let all = self.by_name.values().flatten().copied();
        let is_in = |binding: &&Binding| {
            binding.path.strip_prefix(name).is_some_and(|rest| rest.starts_with("::")) && !self.is_type(name)
        };
        choices(all.filter(is_in))
    }

    /// What lets an event fire at one of these types, or at all.
    pub fn event(&self, event: &str, targets: &[&str]) -> Vec<Choice> {
        let chain: BTreeSet<&str> = targets.iter().flat_map(|owner| self.chain(owner)).collect();
        let named = || self.events.iter().copied().filter(|binding| binding.rust_name() == event);
        let is_at = |binding: &&Binding| self.type_of(&binding.js_class).is_some_and(|name| chain.contains(name));
        let at = self.of_events(named().filter(is_at));
        if at.is_empty() { self.of_events(named()) } else { at }
    }

    /// Of several features that have an event, the one of its class comes first: a program reads the class's members.
    fn of_events<'b>(&self, events: impl Iterator<Item = &'b Binding>) -> Vec<Choice> {
        let events: Vec<&Binding> = events.collect();
        let mut all = choices(events.iter().copied());
        let classes = events.iter().filter_map(|event| event.extends.as_deref()).map(last);
        let homes: Vec<Choice> = classes.flat_map(|class| self.named(class, None).into_iter().next()).collect();
        all.sort_by_key(|choice| !homes.contains(choice));
        all
    }

    /// Whether there is an event of this name.
    pub fn is_event(&self, name: &str) -> bool {
        self.events.iter().any(|binding| binding.rust_name() == name)
    }

    pub fn tag(&self, class: &str) -> Vec<Choice> {
        let is_of = |binding: &&Binding| binding.extends.as_deref().is_some_and(|path| last(path) == class);
        choices(self.tags.iter().copied().filter(is_of))
    }

    pub fn lookup(&self, class: &str) -> Vec<Choice> {
        choices(self.lookups.iter().copied().filter(|binding| binding.rust_name() == class))
    }

    /// A type and those that it derefs to.
    fn chain<'n>(&self, name: &'n str) -> Vec<&'n str>
    where
        'a: 'n,
    {
        let parent = |name: &&'n str| self.parents.get(*name).map(|parent| *parent as &'n str);
        std::iter::successors(Some(name), parent).take(128).collect()
    }

    /// The Rust name of a class of JavaScript's.
    fn type_of(&self, class: &str) -> Option<&'a str> {
        // Built anew each time it would be a scan of all types; events are rare.
        let all = self.by_name.values().flatten();
        all.copied().find(|binding| binding.kind == Kind::Type && binding.js_class == class).map(Binding::rust_name)
    }
}

const EVENTS: &str = "events";

/// Modules of names that are no namespaces of JavaScript's.
pub const MODULES: [&str; 4] = [EVENTS, "html", "svg", "mathml"];

/// Whether it is a function where it is at the crate's root. An attribute of the global object is one too.
fn is_function(kind: Kind) -> bool {
    matches!(kind, Kind::Function | Kind::Helper | Kind::Getter | Kind::Setter)
}

pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// The distinct ones, the one to take first.
fn choices<'b>(bindings: impl Iterator<Item = &'b Binding>) -> Vec<Choice> {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for binding in bindings {
        own.push(binding.features().into_iter().map(str::to_owned).collect::<Choice>());
        others.extend(binding.or.iter().map(|area| Choice::from([area.clone()])));
    }
    let mut seen = BTreeSet::new();
    let all = own.into_iter().chain(others);
    all.filter(|choice| !choice.is_empty() && seen.insert(choice.clone())).collect()
}
