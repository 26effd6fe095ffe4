//! The features of web-bindings that a crate has now, and who gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use cargo_metadata::{Dependency, DependencyKind, Package, PackageId};

use crate::catalogue::WEB_BINDINGS;
use crate::compiler::{Checked, Selection};
use crate::problem::Problem;
use crate::project::Project;

#[derive(Clone, Debug)]
pub struct Given {
    /// The crate.
    pub package: PackageId,
    pub manifest: PathBuf,
    /// The folder of its web-bindings.
    pub folder: PathBuf,
    /// The tables that name the dependency, the one to edit first.
    pub entries: Vec<Entry>,
    /// The areas in the lists of the dependency.
    pub listed: BTreeSet<String>,
    /// The areas that the crate's own features turn on, and those of the workspace's list.
    pub elsewhere: BTreeSet<String>,
    /// The groups of areas in the lists of the dependency, each with its areas.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    /// The areas that other crates turn on: they need them.
    pub others: BTreeSet<String>,
    pub own_features_off: Vec<String>,
    /// Whether tests, examples and benches are checked.
    pub with_tests: bool,
}

/// An entry of the dependency in the manifest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub kind: DependencyKind,
    /// `cfg(target_arch = "wasm32")`
    pub target: Option<String>,
    /// `web` where it is renamed.
    pub name: String,
}

impl Given {
    pub fn of(project: &Project, selection: &Selection) -> Result<Self, Problem> {
        let package = package(project, selection)?;
        let (used, _) = project.used_by(&package.id).ok_or_else(|| no_user(package, selection))?;
        let areas = areas(used);
        let is_area = |name: &String| areas.contains(name);
        let entries = project.active_entries(&package.id, &used.id);
        let mut active: Vec<&Dependency> = dependencies(package)
            .filter(|dependency| dependency.kind != DependencyKind::Build)
            .filter(|dependency| entries.contains(&(dependency.kind, target_of(dependency))))
            .collect();
        // The tests' dependencies have no part in a check of the library, unless it is theirs alone.
        let of_tests = active.iter().all(|dependency| dependency.kind == DependencyKind::Development);
        if !selection.all_targets && !of_tests {
            active.retain(|dependency| dependency.kind == DependencyKind::Normal);
        }
        let mut sorted: Vec<Entry> = active.iter().map(|dependency| entry(dependency)).collect();
        sorted.sort_by_key(|entry| (entry.kind != DependencyKind::Normal, entry.target.is_some()));
        let (from_lists, groups): (BTreeSet<String>, BTreeSet<String>) =
            active.iter().flat_map(|dependency| dependency.features.clone()).partition(is_area);
        let groups: BTreeMap<String, BTreeSet<String>> = groups
            .into_iter()
            .map(|name| (name.clone(), within(used, &name)))
            .filter(|(_, all)| !all.is_empty())
            .collect();
        let manifest = package.manifest_path.clone().into_std_path_buf();
        let inherited = super::edit::inherited(&manifest, project.workspace_root(), &sorted)?;
        let on = project.features_on(&package.id);
        let mut elsewhere: BTreeSet<String> =
            own_areas(package, &on).into_iter().filter(|name| is_area(name)).collect();
        elsewhere.extend(inherited.iter().filter(|name| is_area(name)).cloned());
        let others = others(project, package, &used.id);
        let off = package.features.keys().filter(|name| !on.contains(*name)).cloned();
        Ok(Given {
            package: package.id.clone(),
            manifest,
            folder: used.manifest_path.parent().map(|path| path.as_std_path().to_owned()).unwrap_or_default(),
            entries: sorted,
            listed: from_lists.difference(&inherited).cloned().collect(),
            elsewhere,
            groups,
            others: others.into_iter().filter(|name| is_area(name)).collect(),
            own_features_off: off.collect(),
            with_tests: selection.all_targets || of_tests,
        })
    }

    /// What the compiler is to check.
    pub fn checked(&self) -> Checked {
        Checked { manifest: self.manifest.clone(), with_tests: self.with_tests }
    }

    /// All that is on in the crate.
    pub fn all(&self) -> BTreeSet<String> {
        let grouped = self.groups.values().flatten();
        self.listed.iter().chain(&self.elsewhere).chain(&self.others).chain(grouped).cloned().collect()
    }

    /// Drops the groups whose areas are not needed, or are there without them. Gives their names.
    pub fn drop_groups(&mut self, is_needed: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let names: Vec<String> = self.groups.keys().cloned().collect();
        let is_in_vain = |given: &Given, name: &str| {
            let others = given.groups.iter().filter(|(other, _)| *other != name).flat_map(|(_, areas)| areas);
            let otherwise: BTreeSet<&String> = others.chain(&given.listed).chain(&given.elsewhere).collect();
            !given.groups[name].iter().any(|area| is_needed(area) && !otherwise.contains(area))
        };
        let mut dropped = BTreeSet::new();
        for name in names {
            if is_in_vain(self, &name) {
                self.groups.remove(&name);
                dropped.insert(name);
            }
        }
        dropped
    }

    /// Whether the crate has the area without its being listed.
    pub fn has_otherwise(&self, area: &str) -> bool {
        self.elsewhere.contains(area) || self.groups.values().any(|areas| areas.contains(area))
    }
}

fn package<'p>(project: &'p Project, selection: &Selection) -> Result<&'p Package, Problem> {
    if let Some(name) = &selection.package {
        let members = project.metadata.workspace_packages();
        let names: Vec<String> = members.iter().map(|package| format!("`{}`", package.name)).collect();
        return members.into_iter().find(|package| package.name.as_str() == *name).ok_or_else(|| {
            Problem::new(format!("the workspace has no crate `{name}`")).help(format!("it has {}", names.join(", ")))
        });
    }
    let at_hand: Vec<&Package> = project.at_hand.iter().filter_map(|id| project.package(id)).collect();
    match at_hand.as_slice() {
        [package] => Ok(package),
        several => {
            let users = several.iter().filter(|package| dependencies(package).next().is_some());
            let names: Vec<String> = users.map(|package| format!("`--package {}`", package.name)).collect();
            let problem = Problem::new("this is a workspace of several crates");
            Err(match names.is_empty() {
                true => {
                    problem.help(format!("none of them depends on {WEB_BINDINGS}: `cargo add {WEB_BINDINGS}` in one"))
                }
                false => problem.help(format!("name one: {}", names.join(", "))),
            })
        }
    }
}

fn no_user(package: &Package, selection: &Selection) -> Problem {
    let name = &package.name;
    if dependencies(package).next().is_none() {
        return Problem::new(format!("`{name}` does not depend on {WEB_BINDINGS}"))
            .help(format!("`cargo add {WEB_BINDINGS} --package {name}`"));
    }
    Problem::new(format!("`{name}` does not use {WEB_BINDINGS} for {} with these of its features", selection.target))
        .help("`--features`, `--all-features` and `--target` say how it is built")
}

fn dependencies(package: &Package) -> impl Iterator<Item = &Dependency> {
    package.dependencies.iter().filter(|dependency| dependency.name == WEB_BINDINGS)
}

fn target_of(dependency: &Dependency) -> Option<String> {
    dependency.target.as_ref().map(ToString::to_string)
}

fn entry(dependency: &Dependency) -> Entry {
    let name = dependency.rename.clone().unwrap_or_else(|| dependency.name.clone());
    Entry { kind: dependency.kind, target: target_of(dependency), name }
}

/// The features that turn on nothing else, and so are areas.
fn areas(package: &Package) -> BTreeSet<String> {
    package.features.iter().filter(|(_, implied)| implied.is_empty()).map(|(name, _)| name.clone()).collect()
}

/// The areas that a feature turns on, which is then a group of them.
fn within(package: &Package, name: &str) -> BTreeSet<String> {
    let (mut found, mut open) = (BTreeSet::new(), vec![name.to_owned()]);
    while let Some(implied) = open.pop().and_then(|name| package.features.get(&name)) {
        open.extend(
            implied
                .iter()
                .filter(|name| package.features.contains_key(*name) && found.insert((*name).clone()))
                .cloned(),
        );
    }
    let areas = areas(package);
    found.into_iter().filter(|name| areas.contains(name)).collect()
}

/// The areas that a crate's own features turn on: `canvas = ["web-bindings/canvas"]`.
fn own_areas(package: &Package, on: &BTreeSet<String>) -> BTreeSet<String> {
    let names: Vec<String> = dependencies(package).map(|dependency| entry(dependency).name).collect();
    let active = package.features.iter().filter(|(name, _)| on.contains(*name)).flat_map(|(_, implied)| implied);
    let area = |value: &String| {
        let (name, area) = value.split_once('/')?;
        names.iter().any(|known| known == name.trim_end_matches('?')).then(|| area.to_owned())
    };
    active.filter_map(area).collect()
}

/// The areas that the other users of the same web-bindings turn on.
fn others(project: &Project, package: &Package, used: &PackageId) -> BTreeSet<String> {
    let others = project.metadata.packages.iter().filter(|other| other.id != package.id);
    let users = others.filter(|other| project.used_by(&other.id).is_some_and(|(found, _)| found.id == *used));
    let of_user = |user: &Package| {
        let on = project.features_on(&user.id);
        let listed = dependencies(user).filter(|dependency| dependency.kind == DependencyKind::Normal);
        let listed = listed.flat_map(|dependency| dependency.features.clone());
        listed.chain(own_areas(user, &on)).collect::<Vec<_>>()
    };
    // Only what the crate depends on is compiled with it.
    let needed = project.dependencies_of(&package.id);
    users.filter(|user| needed.contains(&user.id)).flat_map(of_user).collect()
}
