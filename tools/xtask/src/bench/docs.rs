//! The documentation: the time that `cargo doc` takes, and what it writes.

use super::compile::project::Project;
use super::cost::Cost;
use super::lists;
use super::pair::Pair;
use super::side::Side;
use super::table::{Cell, Table, Unit};
use crate::cargo;
use crate::log::Log;
use crate::tools::wasm_rustc::WasmRustc;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Unless the options say how many. A run takes minutes.
const RUNS: u32 = 1;
/// The list of `tests/benches/lists.toml` that has all features.
const EVERYTHING: &str = "everything";
/// What web-sys calls unstable is behind this flag.
const UNSTABLE: &str = "--cfg=web_sys_unstable_apis";

pub fn measure(workspace: &Workspace, runs: Option<u32>, rustc: &WasmRustc, log: &Log) -> Result<Table> {
    let everything = lists::read(workspace, &[EVERYTHING.to_owned()])?;
    let everything = everything.first().with_context(|| format!("there is no list `{EVERYTHING}`"))?;
    let theirs = Project::write(workspace, everything, Side::Theirs, rustc)?;
    let columns = [
        ("documentation", Unit::Text),
        ("theirs", Unit::Seconds),
        ("ours", Unit::Seconds),
        ("ratio", Unit::Ratio),
        ("theirs peak", Unit::Bytes),
        ("ours peak", Unit::Bytes),
        ("peak", Unit::Ratio),
        ("theirs on disk", Unit::Bytes),
        ("ours on disk", Unit::Bytes),
        ("disk", Unit::Ratio),
        ("theirs pages", Unit::Count),
        ("ours pages", Unit::Count),
        ("pages", Unit::Ratio),
    ];
    let mut table = Table::new("docs", "Documentation", &columns);
    let (mut time, mut peak, mut disk, mut pages) = <(Pair, Pair, Pair, Pair)>::default();
    for run in 0..runs.unwrap_or(RUNS) {
        for side in Side::BOTH {
            log.progress.at(format!("run {}, {side}", run + 1));
            let target = target(workspace, side);
            // The dependencies are compiled before the clock starts, and again by nobody.
            log.run(&mut cargo_command(workspace, side, &theirs, "check"))?;
            let doc = target.join("doc");
            if doc.exists() {
                fs::remove_dir_all(&doc).with_context(|| format!("cannot remove {}", doc.display()))?;
            }
            let cost = Cost::of(cargo_command(workspace, side, &theirs, "doc").arg("--no-deps"), log)?;
            let written = Written::of(&doc)?;
            time.push(side, cost.processor);
            peak.push(side, cost.peak);
            disk.push(side, written.bytes);
            pages.push(side, written.pages);
        }
    }
    let pairs = [&time, &peak, &disk, &pages];
    table.row(std::iter::once("all features".into()).chain(pairs.into_iter().flat_map(Cell::of_pair)));
    table.notes.push(
        "`cargo doc --no-deps` with all features, ours that are experimental and theirs that are unstable included: \
         processor time, without that of the dependencies, and files as they are on disk."
            .to_owned(),
    );
    Ok(table)
}

fn target(workspace: &Workspace, side: Side) -> PathBuf {
    workspace.target.join("bench/docs").join(side.to_string())
}

/// Cargo takes `--all-features` for a package of the workspace alone. Theirs have them from a project that lists them.
fn cargo_command(workspace: &Workspace, side: Side, theirs: &Project, subcommand: &str) -> Command {
    let mut command = cargo::command(workspace, subcommand);
    command.args(["--quiet", "--target-dir"]).arg(target(workspace, side));
    match side {
        Side::Theirs => command
            .arg("--manifest-path")
            .arg(theirs.manifest_path())
            .env("RUSTFLAGS", UNSTABLE)
            .env("RUSTDOCFLAGS", UNSTABLE),
        Side::Ours => command.arg("--all-features").env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS"),
    };
    for package in side.packages() {
        command.args(["--package", package]);
    }
    command
}

/// The files of a documentation.
#[derive(Default)]
struct Written {
    bytes: f64,
    pages: f64,
}

impl Written {
    fn of(folder: &Path) -> Result<Self> {
        let mut written = Written::default();
        written.add(folder)?;
        Ok(written)
    }

    fn add(&mut self, folder: &Path) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                self.add(&path)?;
            } else {
                self.bytes += entry.metadata().map_or(0.0, |metadata| metadata.len() as f64);
                self.pages += f64::from(u8::from(path.extension().is_some_and(|extension| extension == "html")));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_pages_are_counted_in_all_folders() {
        let folder = std::env::temp_dir().join(format!("xtask-{}-docs", std::process::id()));
        fs::create_dir_all(folder.join("inner")).unwrap();
        fs::write(folder.join("a.html"), "12345").unwrap();
        fs::write(folder.join("inner/b.html"), "123").unwrap();
        fs::write(folder.join("inner/c.js"), "12").unwrap();
        let written = Written::of(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!((written.bytes, written.pages), (10.0, 2.0));
    }
}
