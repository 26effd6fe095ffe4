//! The areas of web-bindings that have given types and members.

use super::web_sys::Given;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use existence::binding::{self, Binding, Kind};
use std::collections::{BTreeMap, BTreeSet};

const BINDINGS: &str = "generated-crate/bindings.jsonl";
/// What fewer than two engines have, in any area.
const EXPERIMENTAL: &str = "experimental";

pub struct Areas {
    all: BTreeSet<String>,
    /// The area of a type, by its Rust name.
    types: BTreeMap<String, String>,
    /// The areas that have members of a class and a name.
    members: BTreeMap<(String, String), BTreeSet<String>>,
}

impl Areas {
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let manifest = workspace.manifest("generated-crate/Cargo.toml")?;
        let features = manifest.get("features").and_then(|features| features.as_table());
        let features = features.context("generated-crate/Cargo.toml has no features")?;
        // An area turns on no other feature.
        let is_area =
            |name: &str, implied: &toml::Value| implied.as_array().is_some_and(Vec::is_empty) && name != EXPERIMENTAL;
        let areas = features.iter().filter(|(name, implied)| is_area(name, implied));
        let all = areas.map(|(name, _)| name.clone()).collect();
        Ok(Areas::of(all, &binding::read(&workspace.path(BINDINGS))?))
    }

    fn of(all: BTreeSet<String>, bindings: &[Binding]) -> Self {
        let mut areas = Areas { all, types: BTreeMap::new(), members: BTreeMap::new() };
        // What is behind `experimental` is in no list.
        let is_wanted = |binding: &&Binding| !binding.experimental && !binding.kind.is_of_rust_alone();
        for binding in bindings.iter().filter(is_wanted) {
            if binding.kind == Kind::Type {
                areas.types.insert(binding.path.clone(), binding.area.clone());
            } else {
                let key = (binding.js_class.clone(), binding.js_name.clone());
                areas.members.entry(key).or_default().insert(binding.area.clone());
            }
        }
        areas
    }

    pub fn all(&self) -> BTreeSet<String> {
        self.all.clone()
    }

    pub fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The fewest areas that have all that is given. Where overloads of a member are in several areas, one that is
    /// needed anyway will do, as web-sys may give only the other overload.
    pub fn covering(&self, given: &Given) -> BTreeSet<String> {
        let mut areas: BTreeSet<_> = given.types.iter().filter_map(|name| self.types.get(name)).cloned().collect();
        let members = || given.members.iter().filter_map(|member| self.members.get(member));
        areas.extend(members().filter(|homes| homes.len() == 1).flatten().cloned());
        for homes in members() {
            if homes.is_disjoint(&areas) {
                areas.extend(homes.first().cloned());
            }
        }
        areas
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas() -> Areas {
        let bindings = [
            r#"{"js_class":"Thing","kind":"type","path":"Thing","area":"things"}"#,
            r#"{"js_class":"Thing","js_name":"move","kind":"method","path":"Thing::move_","area":"motion"}"#,
            r#"{"js_class":"Thing","js_name":"draw","kind":"method","path":"Thing::draw","area":"drawing"}"#,
            r#"{"js_class":"Thing","js_name":"draw","kind":"method","path":"Thing::draw_with_motion","area":"motion"}"#,
            r#"{"js_class":"Thing","js_name":"move","kind":"event","path":"events::Move","area":"events"}"#,
            r#"{"js_class":"Thing","js_name":"fly","kind":"method","area":"flight","experimental":true}"#,
        ];
        let bindings: Vec<Binding> = bindings.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        Areas::of(BTreeSet::new(), &bindings)
    }

    fn covering(types: &[&str], members: &[&str]) -> Vec<String> {
        let given = Given {
            types: types.iter().map(|name| name.to_string()).collect(),
            members: members.iter().map(|name| ("Thing".to_owned(), name.to_string())).collect(),
        };
        areas().covering(&given).into_iter().collect()
    }

    #[test]
    fn types_and_members_bring_their_areas() {
        assert_eq!(covering(&["Thing", "Unknown"], &[]), ["things"]);
        assert_eq!(covering(&["Thing"], &["move", "unknown"]), ["motion", "things"]);
    }

    #[test]
    fn an_area_that_is_needed_anyway_will_do() {
        assert_eq!(covering(&[], &["draw"]), ["drawing"]);
        assert_eq!(covering(&[], &["draw", "move"]), ["motion"]);
    }

    #[test]
    fn what_is_experimental_brings_nothing() {
        assert!(covering(&[], &["fly"]).is_empty());
    }
}
