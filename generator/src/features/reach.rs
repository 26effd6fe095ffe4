//! The features that a program may need, by the names in its sources alone.
//!
//! From the types that it names to those that the members it names give, and so on. That is more than it needs, since a
//! member of a name is taken for all reached types that have it; and may be less, since the compiler knows what a macro
//! makes. So it is where the compiler begins, and never the answer.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::index::last;
use crate::catalogue::Binding;
use crate::compiler::names;
use crate::old_names;

pub struct Reach<'c> {
    /// Types, and functions outside of types, by their own names.
    by_name: HashMap<&'c str, Vec<&'c Binding>>,
    types: HashMap<&'c str, Vec<&'c Binding>>,
    /// By the path of the type or module that has them.
    members: HashMap<&'c str, Vec<&'c Binding>>,
    /// What old names became.
    old: HashMap<&'static str, Vec<&'static str>>,
}

impl<'c> Reach<'c> {
    pub fn new(bindings: &'c [Binding]) -> Self {
        let mut reach =
            Reach { by_name: HashMap::new(), types: HashMap::new(), members: HashMap::new(), old: HashMap::new() };
        // What is experimental is rarely meant by a common name, and doubles the time of a check: only its types are, and
        // the compiler asks for the rest.
        for binding in bindings.iter().filter(|binding| binding.experimental && binding.kind.is_type()) {
            reach.by_name.entry(binding.rust_name()).or_default().push(binding);
        }
        let stable = || bindings.iter().filter(|binding| !binding.experimental);
        for binding in stable().filter(|binding| binding.kind.is_type()) {
            reach.types.entry(binding.rust_name()).or_default().push(binding);
            reach.by_name.entry(binding.rust_name()).or_default().push(binding);
        }
        for binding in stable().filter(|binding| !binding.kind.is_type()) {
            let owner = binding.rust_owner().unwrap_or_default();
            if reach.types.contains_key(last(owner)) {
                reach.members.entry(owner).or_default().push(binding);
            } else {
                reach.by_name.entry(binding.rust_name()).or_default().push(binding);
            }
        }
        for old in old_names::all() {
            reach.old.entry(old.rust_name()).or_default().extend(old.candidates.iter().map(|path| last(path)));
        }
        reach
    }

    /// The features for sources with these names in them, where some are on.
    pub fn features(&self, sources: &HashSet<&str>, on: &BTreeSet<String>) -> BTreeSet<String> {
        self.features_from(sources, sources, on)
    }

    /// The same where only some of the names are those of web-bindings; the others may be of members.
    pub fn features_from(
        &self,
        roots: &HashSet<&str>,
        sources: &HashSet<&str>,
        on: &BTreeSet<String>,
    ) -> BTreeSet<String> {
        let renamed = roots.iter().filter_map(|name| self.old.get(name)).flatten().copied();
        let named: HashSet<&str> = sources.iter().copied().chain(renamed).collect();
        let mut features = BTreeSet::new();
        let mut reached: HashSet<&str> = HashSet::new();
        let is_root = |name: &&&str| roots.contains(*name) || !sources.contains(*name);
        let mut open: Vec<&Binding> =
            named.iter().filter(is_root).filter_map(|name| self.by_name.get(name)).flatten().copied().collect();
        while let Some(binding) = open.pop() {
            if !reached.insert(&binding.path) {
                continue;
            }
            if !binding.or.iter().any(|area| on.contains(area)) {
                features.extend(binding.features().into_iter().map(str::to_owned));
            }
            let signature = binding.signature.iter().chain(&binding.extends).flat_map(|written| names(written));
            open.extend(signature.filter_map(|name| self.types.get(name)).flatten());
            if binding.kind.is_type() {
                let members = self.members.get(binding.path.as_str()).into_iter().flatten();
                open.extend(members.filter(|member| named.contains(member.rust_name())));
            }
        }
        features
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Kind;

    fn binding(kind: Kind, path: &str, area: &str, signature: Option<&str>) -> Binding {
        let signature = signature.map(str::to_owned);
        Binding { kind, path: path.to_owned(), area: area.to_owned(), signature, ..Binding::default() }
    }

    #[test]
    fn members_reach_what_they_give() {
        let bindings = [
            binding(Kind::Type, "Window", "window", None),
            binding(Kind::Type, "Document", "dom", None),
            binding(Kind::Type, "Image", "images", None),
            binding(Kind::Function, "window", "window", Some("fn window() -> Option<Window>")),
            binding(Kind::Getter, "Window::document", "window", Some("fn document(&self) -> Document")),
            binding(Kind::Getter, "Document::body", "html", Some("fn body(&self) -> Option<HtmlElement>")),
            binding(Kind::Getter, "Image::body", "images-with-bodies", None),
        ];
        let reach = Reach::new(&bindings);
        let on = BTreeSet::new();
        let of =
            |sources: &[&str]| reach.features(&sources.iter().copied().collect(), &on).into_iter().collect::<Vec<_>>();
        assert_eq!(of(&["window", "document", "body"]), ["dom", "html", "window"]);
        assert_eq!(of(&["document", "body"]), Vec::<String>::new());
    }
}
