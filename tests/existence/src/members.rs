//! The members that an engine's own classes have, whatever is bound of them: a walk over the prototypes in each global.
//!
//! `firefox.tsv` keeps what Firefox has: one line for each class, its columns separated by tabs: class, parent, members.

use crate::answers::BuiltinMember;
use crate::binding::{Binding, Kind};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The feature of the members that no specification has.
const UNSPECIFIED: &str = "unspecified";

/// The classes that no specification has, but that are in the feature of those that return them.
const CLASSES: [&str; 3] = ["SVGMatrix", "SVGPoint", "SVGRect"];

/// The class whose members are the properties of CSS.
const STYLE: &str = "CSSStyleProperties";

const VERSION: &str = "@version";
const NOTHING: &str = "-";

/// The classes and namespaces of an engine by name.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Members {
    /// The engine's own version, `153.8.0esr`.
    pub version: String,
    pub classes: BTreeMap<String, Class>,
}

/// A class, and the keys of its own members.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
pub struct Class {
    pub parent: Option<String>,
    pub keys: BTreeSet<String>,
}

impl Members {
    /// Of all globals together.
    pub fn of(version: &str, globals: &BTreeMap<String, BTreeMap<String, Class>>) -> Self {
        let mut classes: BTreeMap<String, Class> = BTreeMap::new();
        for (name, class) in globals.values().flatten() {
            let entry = classes.entry(name.clone()).or_default();
            entry.parent = entry.parent.take().or_else(|| class.parent.clone());
            entry.keys.extend(class.keys.iter().cloned());
        }
        Members { version: version.to_owned(), classes }
    }

    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("{} is no list of members", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut members = Members::default();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.split('\t').collect::<Vec<_>>()[..] {
                [VERSION, version] => members.version = version.to_owned(),
                [class, parent, keys] => {
                    let said = |cell: &str| (cell != NOTHING).then(|| cell.to_owned());
                    let keys = said(keys).iter().flat_map(|keys| keys.split(' ')).map(str::to_owned).collect();
                    members.classes.insert(class.to_owned(), Class { parent: said(parent), keys });
                }
                _ => bail!("`{line}` has not the three columns class, parent and members"),
            }
        }
        Ok(members)
    }

    pub fn render(&self, engine: &str) -> String {
        let mut text = format!(
            "# The classes and namespaces that {engine} has in any global, and their own members: a walk over its\n\
             # prototypes, by `cargo xtask existence --bless`. Columns: class, parent, members.\n\
             {VERSION}\t{}\n",
            self.version
        );
        for (name, Class { parent, keys }) in &self.classes {
            let keys = keys.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
            let keys = if keys.is_empty() { NOTHING } else { &keys };
            let _ = writeln!(text, "{name}\t{}\t{keys}", parent.as_deref().unwrap_or(NOTHING));
        }
        text
    }

    /// The members that both engines have, each with the other classes on which a binding would reach it.
    pub fn shared(&self, other: &Members) -> Vec<BuiltinMember> {
        let mut shared = Vec::new();
        for (name, class) in &self.classes {
            let Some(others) = other.classes.get(name) else { continue };
            shared.push(BuiltinMember(name.clone(), "class".into(), String::new(), Vec::new()));
            for key in class.keys.intersection(&others.keys) {
                let member = match is_global(name) && self.classes.contains_key(key) {
                    true => BuiltinMember(key.clone(), "class".into(), String::new(), Vec::new()),
                    false => BuiltinMember(name.clone(), "prototype".into(), key.clone(), self.reached_by(name)),
                };
                shared.push(member);
            }
        }
        shared
    }

    /// The properties that styles have.
    pub fn of_styles(&self) -> impl Iterator<Item = BuiltinMember> {
        let keys = self.classes.get(STYLE).into_iter().flat_map(|class| &class.keys);
        keys.map(|key| BuiltinMember(STYLE.into(), "prototype".into(), key.clone(), self.reached_by(STYLE)))
    }

    /// The ancestors of a class, and the global object for the class of a global.
    fn reached_by(&self, class: &str) -> Vec<String> {
        let parent = |name: &String| self.classes.get(name)?.parent.clone();
        let mut names: Vec<String> = std::iter::successors(parent(&class.to_owned()), parent).collect();
        if is_global(class) {
            names.push("globalThis".into());
        }
        names
    }

    fn has(&self, class: &str, key: &str) -> bool {
        match class {
            "globalThis" => self.classes.iter().any(|(name, class)| is_global(name) && class.keys.contains(key)),
            _ if key.is_empty() => self.classes.contains_key(class),
            _ => self.classes.get(class).is_some_and(|class| class.keys.contains(key)),
        }
    }
}

fn is_global(class: &str) -> bool {
    class == "Window" || class.ends_with("GlobalScope")
}

/// The members that are bound though no specification has them: they have to be in both engines.
fn unspecified(bindings: &[Binding]) -> BTreeSet<(&str, &str)> {
    members(bindings, |binding| binding.area == UNSPECIFIED || CLASSES.contains(&&*binding.js_class))
}

/// The members that are bound and in both engines.
pub fn seen<'a>(bindings: &'a [Binding], engines: [&Members; 2]) -> BTreeSet<(&'a str, &'a str)> {
    let members = members(bindings, |_| true).into_iter();
    members.filter(|(class, key)| engines.iter().all(|has| has.has(class, key))).collect()
}

/// Some of the bound members, with an empty name for the class itself.
fn members(bindings: &[Binding], wanted: impl Fn(&Binding) -> bool) -> BTreeSet<(&str, &str)> {
    // A dictionary and an enumeration are types of Rust alone, exposed nowhere.
    let is_in_engines = |binding: &&Binding| binding.kind.is_observable() && !binding.exposed.is_empty();
    let wanted = bindings.iter().filter(is_in_engines).filter(|binding| wanted(binding));
    wanted
        .map(|binding| {
            let key = if matches!(binding.kind, Kind::Type | Kind::Constructor) { "" } else { &*binding.js_name };
            (binding.js_class.as_str(), key)
        })
        .collect()
}

/// Those of the unspecified members that are not in both engines.
pub fn unseen(bindings: &[Binding], engines: [&Members; 2]) -> Vec<String> {
    let unseen =
        unspecified(bindings).into_iter().filter(|(class, key)| !engines.iter().all(|has| has.has(class, key)));
    unseen.map(|(class, key)| format!("{class}.{key}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIREFOX: &str = "# heading\n@version\t153.0\nChild\tParent\tx y\nParent\t-\tz\nWindow\t-\tChild find\n";

    fn binding(class: &str, name: &str, area: &str) -> Binding {
        let kind = if name.is_empty() { Kind::Type } else { Kind::Getter };
        let (js_class, js_name, area) = (class.into(), name.into(), area.into());
        let (path, exposed) = (String::new(), vec!["Window".into()]);
        let (experimental, fallible, panics, runtime) = (false, false, false, false);
        Binding { js_class, js_name, path, area, kind, experimental, fallible, panics, runtime, exposed }
    }

    #[test]
    fn a_list_survives_being_written_and_read() {
        let members = Members::parse(FIREFOX).unwrap();
        assert_eq!(members.version, "153.0");
        assert_eq!(members.classes["Child"].parent.as_deref(), Some("Parent"));
        assert_eq!(Members::parse(&members.render("Firefox")).unwrap(), members);
        assert!(Members::parse("Child\tx").is_err());
    }

    #[test]
    fn what_globals_have_is_added_up() {
        let class = |keys: &[&str]| Class { parent: None, keys: keys.iter().map(|key| key.to_string()).collect() };
        let globals = [("window", class(&["x"])), ("worker", class(&["y"]))];
        let globals = globals.map(|(global, class)| (global.to_owned(), BTreeMap::from([("A".to_owned(), class)])));
        assert_eq!(Members::of("1", &BTreeMap::from(globals)).classes["A"], class(&["x", "y"]));
    }

    #[test]
    fn shared_members_are_reached_by_ancestors_and_the_global_object() {
        let (firefox, mut chromium) = (Members::parse(FIREFOX).unwrap(), Members::parse(FIREFOX).unwrap());
        chromium.classes.get_mut("Child").unwrap().keys.remove("y");
        let shared = firefox.shared(&chromium);
        let shared = shared.iter().map(|BuiltinMember(class, _, key, by)| format!("{class}.{key} {}", by.join(" ")));
        let expected =
            ["Child. ", "Child.x Parent", "Parent. ", "Parent.z ", "Window. ", "Child. ", "Window.find globalThis"];
        assert_eq!(shared.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn styles_are_those_of_one_engine() {
        let chromium = Members::parse("CSSStyleProperties\tCSSStyleDeclaration\tappRegion color\n").unwrap();
        let keys: Vec<_> =
            chromium.of_styles().map(|BuiltinMember(class, _, key, _)| format!("{class}.{key}")).collect();
        assert_eq!(keys, ["CSSStyleProperties.appRegion", "CSSStyleProperties.color"]);
    }

    #[test]
    fn what_no_specification_has_must_be_in_both() {
        let (firefox, mut chromium) = (Members::parse(FIREFOX).unwrap(), Members::parse(FIREFOX).unwrap());
        chromium.classes.get_mut("Child").unwrap().keys.remove("y");
        let ours = [("Child", ""), ("Child", "x"), ("Child", "y"), ("Gone", ""), ("globalThis", "find")];
        let mut bindings: Vec<_> = ours.iter().map(|(class, key)| binding(class, key, UNSPECIFIED)).collect();
        bindings.push(binding("Other", "x", "dom"));
        assert_eq!(unseen(&bindings, [&firefox, &chromium]), ["Child.y", "Gone."]);
        let seen = seen(&bindings, [&firefox, &chromium]);
        assert_eq!(Vec::from_iter(seen), [("Child", ""), ("Child", "x"), ("globalThis", "find")]);
    }
}
