//! What `cargo metadata` says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Error, Metadata, MetadataCommand, Node, Package, PackageId};

use super::{Found, LockFile};
use crate::catalogue::WEB_BINDINGS;
use crate::problem::Problem;

const NAME_IT: &str = "or name the folder of web-bindings with --web-bindings PATH";

/// A workspace, and the packages of it that are meant.
#[derive(Debug)]
pub struct Project {
    pub metadata: Metadata,
    /// The package of the manifest; all members of a workspace that is no package itself.
    pub at_hand: Vec<PackageId>,
    /// Cargo's lock file was so before cargo was asked.
    _lock_file: LockFile,
}

/// The crate of a manifest, else of the current folder, resolved with these options of `cargo metadata`.
pub fn crate_with(manifest_path: Option<&Path>, options: Vec<String>) -> Result<Project, Problem> {
    let mut command = MetadataCommand::new();
    if let Some(path) = manifest_path {
        command.manifest_path(path);
    }
    // Without dependencies cargo writes no lock file, and says where it is.
    let members = command.clone().no_deps().exec().map_err(problem)?;
    let lock_file = LockFile::keep(members.workspace_root.as_std_path());
    let metadata = command.other_options(options).exec().map_err(problem)?;
    let root = metadata.root_package().map(|package| package.id.clone());
    let at_hand = root.map_or_else(|| metadata.workspace_members.clone(), |root| vec![root]);
    Ok(Project { metadata, at_hand, _lock_file: lock_file })
}

impl Project {
    pub fn package(&self, id: &PackageId) -> Option<&Package> {
        self.metadata.packages.iter().find(|package| package.id == *id)
    }

    /// The web-bindings that the crate at hand depends on, or another crate of its workspace, or that is in it.
    pub fn web_bindings(&self) -> Result<Found, Problem> {
        let others = self.metadata.workspace_members.iter().filter(|id| !self.at_hand.contains(id));
        let found = self.at_hand.iter().chain(others).find_map(|id| self.used_by(id));
        // Of several crates none is the one whose features are asked for.
        let own = match self.at_hand.as_slice() {
            [id] => self.used_by(id).map(|(_, on)| on),
            _ => None,
        };
        let in_workspace = || self.metadata.packages.iter().find(|package| package.name.as_str() == WEB_BINDINGS);
        let package = match found {
            Some((package, _)) => package,
            None => in_workspace().ok_or_else(|| self.no_user())?,
        };
        Ok(Found { folder: folder(package), on: own })
    }

    /// The web-bindings of a package, with the features that are on.
    pub fn used_by(&self, id: &PackageId) -> Option<(&Package, BTreeSet<String>)> {
        let nodes = &self.metadata.resolve.as_ref()?.nodes;
        let node = nodes.iter().find(|node| node.id == *id)?;
        let dependencies = node.deps.iter().filter_map(|dependency| self.package(&dependency.pkg));
        let used = dependencies.into_iter().find(|package| package.name.as_str() == WEB_BINDINGS)?;
        let features = &nodes.iter().find(|node| node.id == used.id)?.features;
        Some((used, features.iter().map(ToString::to_string).collect()))
    }

    pub fn workspace_root(&self) -> &Path {
        self.metadata.workspace_root.as_std_path()
    }

    /// A package's own features that are on.
    pub fn features_on(&self, id: &PackageId) -> BTreeSet<String> {
        let node = self.node(id);
        node.map(|node| node.features.iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    /// All that a package depends on, itself left out.
    pub fn dependencies_of(&self, id: &PackageId) -> BTreeSet<PackageId> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(node) = open.pop().and_then(|id| self.node(id)) {
            open.extend(node.dependencies.iter().filter(|id| found.insert((*id).clone())));
        }
        found
    }

    /// The kinds and the targets of the dependencies of one package on another that are in use.
    pub fn active_entries(&self, id: &PackageId, on: &PackageId) -> Vec<(DependencyKind, Option<String>)> {
        let dependencies = self.node(id).map(|node| node.deps.as_slice()).unwrap_or_default();
        let active =
            dependencies.iter().filter(|dependency| dependency.pkg == *on).flat_map(|dependency| &dependency.dep_kinds);
        active.map(|active| (active.kind, active.target.as_ref().map(ToString::to_string))).collect()
    }

    fn node(&self, id: &PackageId) -> Option<&Node> {
        self.metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == *id)
    }

    fn no_user(&self) -> Problem {
        let names: Vec<_> = self.at_hand.iter().filter_map(|id| self.package(id)).collect();
        let who = match names.as_slice() {
            [package] => format!("`{}` does not depend on {WEB_BINDINGS}", package.name),
            _ => format!("no crate of this workspace depends on {WEB_BINDINGS}"),
        };
        Problem::new(who).help(format!("`cargo add {WEB_BINDINGS}`, {NAME_IT}"))
    }
}

fn folder(package: &Package) -> PathBuf {
    package.manifest_path.parent().map(|folder| folder.as_std_path().to_owned()).unwrap_or_default()
}

/// Why cargo did not answer.
fn problem(error: Error) -> Problem {
    match error {
        Error::Io(error) => Problem::new(format!("cannot run cargo: {error}"))
            .help(format!("install Rust (https://rustup.rs) so that `cargo` is found, {NAME_IT}")),
        Error::CargoMetadata { stderr } => {
            let said = stderr.trim().trim_start_matches("error: ").to_owned();
            let no_crate = said.starts_with("could not find `Cargo.toml`");
            let problem = Problem::new(if no_crate { format!("there is no crate here: {said}") } else { said });
            problem.help(match no_crate {
                true => format!("run it in a crate that depends on {WEB_BINDINGS}, {NAME_IT}"),
                false => format!("this is what `cargo metadata` says: mend it, {NAME_IT}"),
            })
        }
        other => Problem::new(other.to_string()).help(format!("run `cargo metadata` to see what is wrong, {NAME_IT}")),
    }
}
