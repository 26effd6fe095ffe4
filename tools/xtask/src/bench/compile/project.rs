//! A user's project with one of the two and the features of a list.

use super::way::Way;
use crate::bench::cost::Cost;
use crate::bench::lists::List;
use crate::bench::side::Side;
use crate::cargo;
use crate::log::Log;
use crate::tools::wasm_rustc::WasmRustc;
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The lock file of the measured versions.
const LOCK: &str = "tests/benches/Cargo.lock";

pub struct Project<'a> {
    workspace: &'a Workspace,
    rustc: &'a WasmRustc,
    pub side: Side,
    folder: PathBuf,
    source: String,
}

impl<'a> Project<'a> {
    pub fn write(workspace: &'a Workspace, list: &List, side: Side, rustc: &'a WasmRustc) -> Result<Self> {
        let folder = workspace.target.join("bench/compile").join(&list.name).join(side.to_string());
        let project = Project { workspace, rustc, side, folder, source: source(side, &list.shared_types) };
        let write = || {
            fs::create_dir_all(project.folder.join("src"))?;
            fs::copy(workspace.path(LOCK), project.folder.join("Cargo.lock"))?;
            fs::write(project.manifest_path(), manifest(&workspace.root, list, side))?;
            fs::write(project.library(), &project.source)
        };
        write().with_context(|| format!("cannot write {}", project.folder.display()))?;
        Ok(project)
    }

    /// Compiles all of it.
    pub fn compile(&self, way: Way, log: &Log) -> Result<()> {
        log.run(&mut self.cargo(way.subcommand(), way))
    }

    /// The cost of the bindings, without their dependencies and without the user's crate.
    pub fn compile_bindings(&self, way: Way, log: &Log) -> Result<Cost> {
        let mut clean = self.cargo("clean", way);
        let mut compile = self.cargo(way.subcommand(), way);
        for package in self.side.packages() {
            clean.args(["--package", package]);
            compile.args(["--package", package]);
        }
        log.run(&mut clean)?;
        Cost::of(&mut compile, log)
    }

    /// The cost of the user's crate after an edit.
    pub fn compile_touched(&self, way: Way, log: &Log) -> Result<Cost> {
        // The bindings are new, so the crate is compiled once before it is edited.
        self.compile(way, log)?;
        let edited = format!("{}\npub const EDITED: u128 = {};\n", self.source, moment());
        fs::write(self.library(), edited).with_context(|| format!("cannot write {}", self.library().display()))?;
        Cost::of(&mut self.cargo(way.subcommand(), way), log)
    }

    pub fn manifest_path(&self) -> PathBuf {
        self.folder.join("Cargo.toml")
    }

    fn library(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    fn cargo(&self, subcommand: &str, way: Way) -> Command {
        let mut command = cargo::command(self.workspace, subcommand);
        command
            .args(["--quiet", "--manifest-path"])
            .arg(self.manifest_path())
            .arg("--target-dir")
            // The dependencies of all lists are the same.
            .arg(self.workspace.target.join("bench/compile/target").join(self.side.to_string()))
            // The settings of the machine are not those of a user.
            .env_remove("CARGO_INCREMENTAL")
            .env_remove("RUSTFLAGS");
        if way.is_for_wasm() {
            command.args(["--target", TARGET]);
            self.rustc.apply(&mut command);
        }
        command
    }
}

fn moment() -> u128 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_nanos())
}

fn manifest(root: &Path, list: &List, side: Side) -> String {
    let array = |names: &BTreeSet<String>| toml::Value::from(names.iter().map(String::as_str).collect::<Vec<_>>());
    let dependencies = match side {
        Side::Theirs => {
            format!("js-sys = \"0.3\"\nweb-sys = {{ version = \"0.3\", features = {} }}\n", array(&list.web_sys))
        }
        Side::Ours => format!(
            "web-bindings = {{ path = {}, features = {} }}\n",
            toml::Value::from(root.join("generated-crate").to_string_lossy().as_ref()),
            array(&list.web_bindings)
        ),
    };
    format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"cdylib\"]\n\n\
         [workspace]\n\n[dependencies]\nwasm-bindgen = \"0.2\"\n{dependencies}\n\
         # A crate from the registry is compiled without incremental data; the one at a path is to be too.\n\
         [profile.dev.package.\"*\"]\nincremental = false\n"
    )
}

/// A crate that names each type once.
fn source(side: Side, types: &BTreeSet<String>) -> String {
    let (module, mut source) = match side {
        Side::Theirs => ("web_sys", "use {js_sys as _, web_sys as _};\n".to_owned()),
        Side::Ours => ("web_bindings", "use web_bindings as _;\n".to_owned()),
    };
    for (index, name) in types.iter().enumerate() {
        source.push_str(&format!(
            "\npub fn function_{index}(value: &{module}::{name}) -> {module}::{name} {{\n    Clone::clone(value)\n}}\n"
        ));
    }
    source
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
        List {
            name: "some".to_owned(),
            is_everything: false,
            web_sys: names(&["Element", "Node"]),
            web_bindings: names(&["dom"]),
            shared_types: names(&["Element"]),
        }
    }

    #[test]
    fn the_manifests_differ_in_the_bindings_alone() {
        let theirs: toml::Table = manifest(Path::new("/root"), &list(), Side::Theirs).parse().unwrap();
        let ours: toml::Table = manifest(Path::new("/root"), &list(), Side::Ours).parse().unwrap();
        let features = |manifest: &toml::Table, name: &str| manifest["dependencies"][name]["features"].to_string();
        assert_eq!(features(&theirs, "web-sys"), r#"["Element", "Node"]"#);
        assert_eq!(features(&ours, "web-bindings"), r#"["dom"]"#);
        assert_eq!(ours["dependencies"]["web-bindings"]["path"].as_str(), Some("/root/generated-crate"));
        assert_eq!((&theirs["profile"], &theirs["lib"]), (&ours["profile"], &ours["lib"]));
    }

    #[test]
    fn the_crate_names_each_type() {
        let theirs = source(Side::Theirs, &list().shared_types);
        assert!(theirs.contains("pub fn function_0(value: &web_sys::Element) -> web_sys::Element"), "{theirs}");
        assert!(source(Side::Ours, &list().shared_types).contains("web_bindings::Element"));
    }
}
