//! Every name of the crate is given once. A second one of a kind is an error, which shows the overlay entry that gives
//! one of the two another name.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use crate::bindings::item::Owner;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Span;
use crate::facts::ArgumentKey;
use crate::model::{DefinitionId, Member};
use crate::names;

/// The entry of `names.toml` that would give a thing another name.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// `Sender.send(object body)`
    pub key: String,
    /// What it replaces: of a setter's name all but the `set_`.
    pub rust: String,
}

/// What a name was given to.
#[derive(Clone, Debug)]
struct Bearer {
    origin: Option<Span>,
    /// `None` where no entry can name it.
    entry: Option<Entry>,
}

/// The names given so far, and the pairs of places whose collision has been reported: two attributes have one in common
/// with their getters and one more with their setters.
#[derive(Default)]
pub(super) struct Registry {
    types: HashMap<String, Bearer>,
    items: HashMap<(Owner, String), Bearer>,
    reported: HashSet<(Option<Span>, Option<Span>)>,
}

impl Lowering<'_> {
    /// Gives a name at the crate's root, where types and modules are.
    pub(super) fn claim_type(&mut self, name: &str, origin: Option<Span>, entry: Option<Entry>) {
        let bearer = Bearer { origin, entry };
        match self.registry.types.get(name).cloned() {
            Some(first) => self.report_collision("definitions", name, &first, &bearer),
            None => drop(self.registry.types.insert(name.to_owned(), bearer)),
        }
    }

    /// Gives a name on a type, in a module or to a free function. False where it is given already.
    pub(super) fn claim_item(&mut self, owner: &Owner, name: &str, origin: Option<Span>, entry: Option<Entry>) -> bool {
        let key = (owner.clone(), name.to_owned());
        let bearer = Bearer { origin, entry };
        let Some(first) = self.registry.items.get(&key).cloned() else {
            self.registry.items.insert(key, bearer);
            return true;
        };
        let owner = match owner {
            Owner::Type(id) => format!("{}::", self.declaration_name(*id)),
            Owner::Module(module) => format!("{module}::"),
            Owner::Global => String::new(),
        };
        self.report_collision("members", &format!("{owner}{name}"), &first, &bearer);
        false
    }

    /// Reports a value of an enumeration whose variant has the name of another, or of the one for unknown values.
    pub(super) fn report_variants(&mut self, path: &str, first: Option<Span>, second: Span, entry: Entry) {
        let first = Bearer { origin: first, entry: None };
        self.report_collision("values", path, &first, &Bearer { origin: Some(second), entry: Some(entry) });
    }

    fn report_collision(&mut self, what: &str, name: &str, first: &Bearer, second: &Bearer) {
        if !self.registry.reported.insert((first.origin, second.origin)) {
            return;
        }
        let mut diagnostic = Diagnostic::new(format!("two {what} become `{name}` in Rust"));
        if let Some(span) = second.origin {
            let both = first.origin == second.origin;
            diagnostic = diagnostic.at(span, if both { "both are forms of this" } else { "this one" });
        }
        if let Some(span) = first.origin.filter(|_| first.origin != second.origin) {
            diagnostic = diagnostic.also(span, "and this one");
        }
        let key = |bearer: &Bearer| bearer.entry.as_ref().map(|entry| entry.key.clone());
        let entry = second.entry.as_ref().or(first.entry.as_ref()).filter(|_| key(first) != key(second));
        let diagnostic = if what == "members" { diagnostic.mendable() } else { diagnostic };
        self.diagnostics.push(match entry {
            Some(entry) => diagnostic
                .help(format!("give one of them another name, in overlays/names.toml:\n{}", entry.suggestion(what))),
            None => diagnostic.help("change the WebIDL: no overlay can tell the two apart"),
        });
    }

    /// The name of a definition's type or module.
    pub(super) fn definition_name(&self, id: DefinitionId) -> String {
        let name = &self.model.get(id).name;
        let default = match self.is_namespace(id) {
            true => names::module(name),
            false => self.usual_type_name(id),
        };
        self.facts.names.definition(name, default)
    }

    pub(super) fn definition_entry(&self, id: DefinitionId) -> Entry {
        Entry { key: self.model.get(id).name.clone(), rust: self.definition_name(id) }
    }

    /// The name of a member under which it is bound by default, or the one that the overlay gives it.
    pub(super) fn member_name(&self, holder: &str, member: &str, default: String) -> String {
        self.facts.names.member([&self.model.get(self.current).name, holder], member, default)
    }

    pub(super) fn member_entry(&self, member: &str, rust: &str) -> Entry {
        Entry { key: format!("{}.{member}", self.model.get(self.current).name), rust: rust.to_owned() }
    }

    /// An attribute's name without its escape, which its setter has after `set_`.
    pub(super) fn attribute_fragment(&self, member: &Member<DefinitionId>, name: &str) -> String {
        let usual = member.extensions.rust_name.clone().unwrap_or_else(|| names::fragment(name));
        names::unescaped(self.member_name(&member.origin.holder, name, usual))
    }

    /// The name of one form of an operation.
    pub(super) fn form_name(&self, holder: &str, member: &str, arguments: &[ArgumentKey<'_>], rust: String) -> String {
        self.facts.names.form([&self.model.get(self.current).name, holder], member, arguments, rust)
    }

    pub(super) fn form_entry(&self, member: &str, arguments: &[ArgumentKey<'_>], rust: &str) -> Entry {
        let arguments: Vec<_> = arguments.iter().map(|ArgumentKey { ty, name }| format!("{ty} {name}")).collect();
        let arguments = arguments.join(", ");
        self.member_entry(&format!("{member}({arguments})"), rust)
    }
}

impl Entry {
    /// The entry as it can be pasted.
    fn suggestion(&self, what: &str) -> String {
        let Entry { key, rust } = self;
        let is_camel_case = matches!(what, "definitions" | "values");
        let separator = if is_camel_case { "" } else { "_" };
        let quoted = key.replace('\\', "\\\\").replace('"', "\\\"");
        format!("[\"{quoted}\"]\nrust = \"{rust}{separator}2\"\nreason = \"`{rust}` is the name of another\"")
    }
}
