//! The size of programs that are written twice, as a server sends them.

use super::programs::{Built, FOLDER, Programs};
use super::side::Side;
use super::table::{Cell, Table, Unit};
use crate::log::Log;
use crate::tools::node::Node;
use crate::tools::wasm_opt::WasmOpt;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::path::Path;

/// The profile in `tests/benches/Cargo.toml`.
const PROFILE: &str = "size";
const ENCODINGS: [&str; 3] = ["raw", "gzip", "brotli"];

/// The sizes of one program of one side, in each encoding.
#[derive(Clone, Copy)]
struct Sizes {
    wasm: [f64; 3],
    glue: [f64; 3],
}

impl Sizes {
    fn total(&self) -> [f64; 3] {
        std::array::from_fn(|encoding| self.wasm[encoding] + self.glue[encoding])
    }
}

/// Measures the programs of these names, or all of them.
pub fn measure(programs: &Programs, wanted: &[String], node: &Node, wasm_opt: &WasmOpt, log: &Log) -> Result<Table> {
    let columns = [
        ("program", Unit::Text),
        ("part", Unit::Text),
        ("theirs raw", Unit::Bytes),
        ("ours raw", Unit::Bytes),
        ("raw", Unit::Ratio),
        ("theirs gzip", Unit::Bytes),
        ("ours gzip", Unit::Bytes),
        ("gzip", Unit::Ratio),
        ("theirs brotli", Unit::Bytes),
        ("ours brotli", Unit::Bytes),
        ("brotli", Unit::Ratio),
    ];
    let mut table = Table::new("size", "Size of a program", &columns);
    for name in chosen(names(programs.workspace)?, wanted)? {
        let mut sizes = Vec::new();
        for side in Side::BOTH {
            log.progress.at(format!("{name}, {side}"));
            let built = programs.build(&format!("{name}-{side}"), PROFILE, log)?;
            sizes.push(sizes_of(programs.workspace, &built, node, wasm_opt, log)?);
        }
        let [theirs, ours] = sizes[..] else { continue };
        for (part, theirs, ours) in
            [("wasm", theirs.wasm, ours.wasm), ("glue", theirs.glue, ours.glue), ("both", theirs.total(), ours.total())]
        {
            table.row(row(&name, part, theirs, ours));
        }
    }
    table.notes.push(format!(
        "opt-level z, LTO, one codegen unit, panic abort, `wasm-bindgen --target web` {}, `wasm-opt -Oz` of {}. The \
         glue is wasm-bindgen's JavaScript as it is.",
        programs.runner.version,
        wasm_opt.shown()
    ));
    Ok(table)
}

fn row(name: &str, part: &str, theirs: [f64; 3], ours: [f64; 3]) -> Vec<Cell> {
    let figures = theirs.into_iter().zip(ours);
    let figures = figures.flat_map(|(theirs, ours)| [theirs.into(), ours.into(), (ours / theirs).into()]);
    [Cell::from(name), part.into()].into_iter().chain(figures).collect()
}

fn chosen(names: Vec<String>, wanted: &[String]) -> Result<Vec<String>> {
    if let Some(unknown) = wanted.iter().find(|name| !names.contains(name)) {
        bail!("there is no program `{unknown}`; there are {}", names.join(", "));
    }
    Ok(names.into_iter().filter(|name| wanted.is_empty() || wanted.contains(name)).collect())
}

/// The folders of the programs.
fn names(workspace: &Workspace) -> Result<Vec<String>> {
    let folder = workspace.path(FOLDER).join("programs");
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    ensure!(!names.is_empty(), "there is no program in {}", folder.display());
    Ok(names)
}

fn sizes_of(workspace: &Workspace, built: &Built, node: &Node, wasm_opt: &WasmOpt, log: &Log) -> Result<Sizes> {
    let optimised = built.folder.join("optimised.wasm");
    let mut command = wasm_opt.command(workspace);
    log.run(command.arg("-Oz").arg(&built.wasm).arg("-o").arg(&optimised))?;
    let [wasm, glue] = compressed(workspace, node, [&optimised, &built.glue])?;
    Ok(Sizes { wasm, glue })
}

fn compressed(workspace: &Workspace, node: &Node, files: [&Path; 2]) -> Result<[[f64; 3]; 2]> {
    let script = workspace.path(FOLDER).join("compress.mjs");
    let output = workspace.command(&node.path).arg(&script).args(files).output();
    let output = output.with_context(|| format!("cannot run {}", script.display()))?;
    ensure!(output.status.success(), "{} failed: {}", script.display(), String::from_utf8_lossy(&output.stderr));
    let sizes: [Value; 2] =
        serde_json::from_slice(&output.stdout).with_context(|| format!("in the answer of {}", script.display()))?;
    Ok(sizes.map(|sizes| ENCODINGS.map(|encoding| sizes[encoding].as_f64().unwrap_or(f64::NAN))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_choose_programs() {
        let names = || vec!["canvas".to_owned(), "fetch".to_owned()];
        assert_eq!(chosen(names(), &[]).unwrap(), names());
        assert_eq!(chosen(names(), &["fetch".to_owned()]).unwrap(), ["fetch"]);
        assert!(chosen(names(), &["fetsh".to_owned()]).unwrap_err().to_string().contains("canvas, fetch"));
    }

    #[test]
    fn a_row_has_ratios_beside_sizes() {
        let row = row("canvas", "wasm", [4.0, 2.0, 1.0], [2.0, 2.0, 3.0]);
        assert_eq!(row[..5], ["canvas".into(), "wasm".into(), 4.0.into(), 2.0.into(), 0.5.into()]);
        assert_eq!((row.len(), &row[10]), (11, &3.0.into()));
    }
}
