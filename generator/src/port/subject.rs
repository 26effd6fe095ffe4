//! The crate that is ported.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cargo_metadata::Package;

use super::manifest::{self, Kept, New, OLD_PACKAGES};
use super::version_in;
use crate::compiler::Selection;
use crate::problem::Problem;
use crate::project::Project;

pub struct Subject {
    pub name: String,
    pub folder: PathBuf,
    pub manifest: PathBuf,
    /// The root of its workspace.
    pub workspace: PathBuf,
    /// The old crates that it depends on, with the features that it has of them.
    pub had: Kept,
    /// Its own features, without `default`.
    pub features: Vec<String>,
    /// Where cargo has found web-bindings for it already.
    known: Option<PathBuf>,
}

impl Subject {
    /// # Errors
    ///
    /// If it is not said which crate is meant, or the crate has none of the old dependencies.
    pub fn of(project: &Project, selection: &Selection) -> Result<Self, Problem> {
        let package = package(project, selection)?;
        let had: Kept = old_dependencies(package).map(|name| (name, features_of(package, name))).collect();
        if had.is_empty() {
            return Err(Problem::new(format!(
                "`{}` depends on none of web-sys, js-sys and wasm-bindgen-futures",
                package.name
            ))
            .help("there is nothing to port"));
        }
        let known = project.used_by(&package.id).and_then(|(used, _)| used.manifest_path.parent());
        Ok(Subject {
            name: package.name.to_string(),
            folder: package.manifest_path.parent().map(|path| path.as_std_path().to_owned()).unwrap_or_default(),
            manifest: package.manifest_path.clone().into_std_path_buf(),
            workspace: project.workspace_root().to_owned(),
            had,
            features: package.features.keys().filter(|name| *name != "default").cloned().collect(),
            known: known.map(|folder| folder.as_std_path().to_owned()),
        })
    }

    /// The dependency to write, without features.
    pub fn dependency(&self, web_bindings: Option<&Path>) -> Result<New, Problem> {
        let folder = web_bindings.map(Path::to_owned).or_else(|| self.known.clone());
        let version = match &folder {
            Some(folder) => version_in(folder)?,
            None => env!("CARGO_PKG_VERSION").to_owned(),
        };
        let path = folder.map(|folder| self.written(&folder)).transpose()?;
        Ok(New { path, version, features: BTreeSet::new(), of_tests: BTreeSet::new() })
    }

    /// A path as the manifest writes it: relative where both are in one workspace, or where it was given so.
    fn written(&self, folder: &Path) -> Result<String, Problem> {
        let absolute = folder
            .canonicalize()
            .map_err(|error| Problem::new(format!("there is no {}: {error}", folder.display())))?;
        Ok(absolute.display().to_string().replace('\\', "/"))
    }

    /// The manifests that change: their paths, and their texts before and after.
    pub fn manifests(&self, new: &New, kept: &Kept) -> Result<Vec<(PathBuf, String, String)>, Problem> {
        let before = manifest::read(&self.manifest)?;
        let mut after = manifest::port(&self.manifest, &before, new, kept)?;
        let root = self.workspace.join("Cargo.toml");
        if root == self.manifest {
            after = manifest::shared(&root, &after, new)?;
            return Ok(vec![(root, before, after)]);
        }
        let root_before = manifest::read(&root)?;
        let root_after = match after.contains("workspace = true") {
            true => manifest::shared(&root, &root_before, new)?,
            false => root_before.clone(),
        };
        Ok(vec![(self.manifest.clone(), before, after), (root, root_before, root_after)])
    }

    pub fn vanished(&self) -> Problem {
        Problem::new(format!("cargo does not find web-bindings for `{}`", self.name))
            .help("--target and --features say how it is built, --web-bindings PATH where web-bindings is")
    }
}

fn old_dependencies(package: &Package) -> impl Iterator<Item = &'static str> {
    OLD_PACKAGES.into_iter().filter(|name| package.dependencies.iter().any(|dependency| dependency.name == *name))
}

fn features_of(package: &Package, name: &str) -> BTreeSet<String> {
    let dependencies = package.dependencies.iter().filter(|dependency| dependency.name == name);
    dependencies.flat_map(|dependency| dependency.features.clone()).collect()
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
            let users = several.iter().filter(|package| old_dependencies(package).next().is_some());
            let names: Vec<String> = users.map(|package| format!("`--package {}`", package.name)).collect();
            let problem = Problem::new("this is a workspace of several crates");
            Err(match names.is_empty() {
                true => problem.help("none of them depends on web-sys, js-sys or wasm-bindgen-futures"),
                false => problem.help(format!("name one: {}", names.join(", "))),
            })
        }
    }
}

/// Whether a text has an `async fn` that `#[wasm_bindgen]` exports or imports.
pub fn exports_async(text: &str) -> bool {
    text.contains("wasm_bindgen")
        && text.match_indices("#[wasm_bindgen").any(|(at, _)| {
            let item = text[at..].split_inclusive('}').next().unwrap_or_default();
            let rest = item.split_once(']').map_or("", |(_, rest)| rest);
            rest.contains("async fn") && !text[at..].starts_with("#[wasm_bindgen_test")
        })
}
