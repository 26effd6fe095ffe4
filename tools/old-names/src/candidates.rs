//! What web-bindings has for an old name.

use std::collections::{BTreeSet, HashMap};

use crate::listing::Binding;
use crate::old::{Kind, Old};

/// How sure the candidates are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// The path is the same.
    Same,
    /// The only one of the same member with as many arguments.
    One,
    /// Several of the same member have as many arguments.
    Several,
    /// The same member, but with another number of arguments.
    Member,
    None,
}

impl Fit {
    pub fn name(self) -> &'static str {
        match self {
            Fit::Same => "same",
            Fit::One => "one",
            Fit::Several => "several",
            Fit::Member => "member",
            Fit::None => "-",
        }
    }
}

pub struct Candidates<'a> {
    bindings: &'a [Binding],
    by_path: HashMap<&'a str, Vec<usize>>,
    by_member: HashMap<(&'a str, &'a str), Vec<usize>>,
    /// The class that each class extends, in JavaScript.
    parents: HashMap<&'a str, &'a str>,
}

/// The candidates, the likeliest first.
pub struct Found<'a> {
    pub fit: Fit,
    pub paths: Vec<&'a str>,
}

const GLOBAL: &str = "globalThis";

impl<'a> Candidates<'a> {
    pub fn new(bindings: &'a [Binding], all_old: &'a [Old]) -> Self {
        let mut by_path: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut by_member: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        let of_rust_alone = ["event", "tag", "lookup"];
        for (index, binding) in bindings.iter().enumerate() {
            if !of_rust_alone.contains(&binding.kind.as_str()) {
                by_path.entry(&binding.path).or_default().push(index);
                by_member.entry((&binding.js_class, &binding.js_name)).or_default().push(index);
            }
        }
        let types = || bindings.iter().filter(|binding| binding.kind == "type");
        let classes: HashMap<&str, &str> =
            types().map(|binding| (binding.path.as_str(), binding.js_class.as_str())).collect();
        let parent =
            |binding: &'a Binding| Some((binding.js_class.as_str(), *classes.get(binding.extends.as_deref()?)?));
        // A class that we do not have inherits as it did: `HTMLDocument`.
        let by_old_path: HashMap<&str, &str> = all_old
            .iter()
            .filter(|old| old.kind == Kind::Type)
            .map(|old| (old.path.as_str(), old.class.as_str()))
            .collect();
        let old_parent = |old: &'a Old| Some((old.class.as_str(), *by_old_path.get(old.parent.as_deref()?)?));
        let mut parents: HashMap<&str, &str> = all_old.iter().filter_map(old_parent).collect();
        parents.extend(types().filter_map(parent));
        Candidates { bindings, by_path, by_member, parents }
    }

    pub fn of(&self, old: &Old) -> Found<'a> {
        let arity = old.arguments.len();
        let fits = |at: &usize| self.bindings[*at].runtime || self.bindings[*at].arity() == arity;
        let (fitting, others): (Vec<usize>, Vec<usize>) = self.members(old).into_iter().partition(fits);
        let wanted = if fitting.is_empty() { &others } else { &fitting };
        let mut paths: Vec<&str> = wanted.iter().map(|at| self.path(*at)).collect();
        // Two of one path are a getter and a constant, or the like.
        let mut seen = BTreeSet::new();
        paths.retain(|path| seen.insert(*path));
        let same = paths.iter().position(|path| *path == old.path);
        if let Some(position) = same {
            paths[..=position].rotate_right(1);
        }
        let fit = match (fitting.is_empty(), same, paths.len()) {
            (false, Some(_), _) => Fit::Same,
            (false, None, 1) => Fit::One,
            (false, None, _) => Fit::Several,
            (true, _, 0) => return self.by_name(old),
            (true, ..) => Fit::Member,
        };
        Found { fit, paths }
    }

    /// What is no import is known by its path alone. The setters of dictionaries without `set_` are older than those with it.
    fn by_name(&self, old: &Old) -> Found<'a> {
        let known = |path: &str| self.by_path.get(path)?.first().map(|at| self.path(*at));
        // `futures::spawn_local` is at our root.
        let at_root = || old.path.strip_prefix("futures::").and_then(known);
        if let Some(path) = known(&old.path).or_else(at_root) {
            return Found { fit: Fit::Same, paths: vec![path] };
        }
        let setter = old.path.rsplit_once("::").filter(|_| old.kind == Kind::Rust && old.arguments.len() == 1);
        let setter = setter.and_then(|(owner, name)| known(&format!("{owner}::set_{}", name.trim_end_matches('_'))));
        match setter {
            Some(path) => Found { fit: Fit::One, paths: vec![path] },
            None => Found { fit: Fit::None, paths: Vec::new() },
        }
    }

    /// The bindings of the same member: of its class, else of an ancestor, else of a class that inherits from it, else of
    /// the global object.
    fn members(&self, old: &Old) -> Vec<usize> {
        if old.class.is_empty() || old.kind == Kind::Rust {
            return Vec::new();
        }
        let own = |class: &str| -> Vec<usize> {
            let of_member = self.by_member.get(&(class, old.name.as_str())).into_iter().flatten().copied();
            of_member.filter(|at| is_of_kind(old.kind, &self.bindings[*at].kind)).collect()
        };
        // Two sources of parents might go in a circle.
        let ancestors =
            std::iter::successors(Some(old.class.as_str()), |class| self.parents.get(class).copied()).take(64);
        let inherited = ancestors.map(own).find(|found| !found.is_empty());
        let heirs = || {
            let heirs = self.parents.iter().filter(|(_, parent)| **parent == old.class).map(|(heir, _)| *heir);
            let heirs: BTreeSet<&str> = heirs.collect();
            heirs.into_iter().map(own).find(|found| !found.is_empty())
        };
        let is_global = old.class == "Window" || old.class.ends_with("GlobalScope");
        let global = || Some(own(GLOBAL)).filter(|_| is_global);
        inherited.or_else(heirs).or_else(global).unwrap_or_default()
    }

    fn path(&self, at: usize) -> &'a str {
        &self.bindings[at].path
    }
}

/// Whether a binding of our kind may stand for one of theirs.
fn is_of_kind(old: Kind, ours: &str) -> bool {
    match old {
        Kind::Type | Kind::Enum => ours == "type",
        Kind::EnumValue => ours == "enum_value",
        Kind::Constructor => ours == "constructor",
        Kind::Method | Kind::StaticMethod | Kind::Function => {
            matches!(ours, "method" | "static_method" | "ns_function" | "function")
        }
        Kind::Getter | Kind::StaticGetter => matches!(ours, "getter" | "static_getter" | "dict_getter" | "const"),
        Kind::Setter | Kind::StaticSetter => matches!(ours, "setter" | "static_setter" | "dict_setter"),
        Kind::IndexingGetter => ours == "indexing_getter",
        Kind::IndexingSetter => ours == "indexing_setter",
        Kind::IndexingDeleter => ours == "indexing_deleter",
        Kind::Const => ours == "const",
        Kind::Rust => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(old: Old) -> (Fit, Vec<String>) {
        let lines = [
            r#"{"js_class":"Node","js_name":"","kind":"type","path":"Node"}"#,
            r#"{"js_class":"Element","js_name":"","kind":"type","path":"Element","extends":"Node"}"#,
            r#"{"js_class":"Node","js_name":"move","kind":"method","path":"Node::move_"}"#,
            r#"{"js_class":"Node","js_name":"move","kind":"method","path":"Node::move_with_x","arguments":["f64"]}"#,
            r#"{"js_class":"Node","js_name":"draw","kind":"method","path":"Node::draw","arguments":["f64"]}"#,
            r#"{"js_class":"Node","js_name":"draw","kind":"method","path":"Node::draw_with_y","arguments":["f64"]}"#,
            r#"{"js_class":"Node","js_name":"draw","kind":"event","path":"events::Draw"}"#,
        ];
        let listing: Vec<Binding> =
            lines.iter().map(|line| serde_json::from_str(line).expect("it is a line")).collect();
        let all = [old.clone()];
        let found = Candidates::new(&listing, &all).of(&old);
        (found.fit, found.paths.into_iter().map(str::to_owned).collect())
    }

    fn method(path: &str, name: &str, arguments: usize) -> Old {
        Old {
            path: path.to_owned(),
            kind: Kind::Method,
            class: path.split("::").next().unwrap_or_default().to_owned(),
            name: name.to_owned(),
            arguments: vec![("a".to_owned(), "f64".to_owned()); arguments],
            returns: String::new(),
            catches: false,
            parent: None,
            unstable: false,
        }
    }

    #[test]
    fn a_member_is_found_by_its_name_and_the_number_of_its_arguments() {
        assert_eq!(
            found(method("Node::draw", "draw", 1)),
            (Fit::Same, vec!["Node::draw".into(), "Node::draw_with_y".into()])
        );
        assert_eq!(found(method("Node::move_with_f64", "move", 1)), (Fit::One, vec!["Node::move_with_x".into()]));
        assert_eq!(found(method("Node::draw_f", "draw", 1)).0, Fit::Several);
        assert_eq!(found(method("Node::draw_2", "draw", 2)).0, Fit::Member);
        assert_eq!(found(method("Node::fly", "fly", 0)), (Fit::None, Vec::new()));
    }

    #[test]
    fn a_member_of_an_ancestor_is_found() {
        assert_eq!(found(method("Element::shift", "move", 0)), (Fit::One, vec!["Node::move_".into()]));
    }

    #[test]
    fn a_class_that_we_do_not_have_inherits_as_it_did() {
        let listing = [r#"{"js_class":"Node","js_name":"move","kind":"method","path":"Node::move_"}"#];
        let listing: Vec<Binding> =
            listing.iter().map(|line| serde_json::from_str(line).expect("it is a line")).collect();
        let class = |path: &str, parent: Option<&str>| Old {
            kind: Kind::Type,
            parent: parent.map(str::to_owned),
            ..method(path, "", 0)
        };
        let all = [class("Node", None), class("Gone", Some("Node")), method("Gone::move_", "move", 0)];
        assert_eq!(Candidates::new(&listing, &all).of(&all[2]).paths, ["Node::move_"]);
    }
}
