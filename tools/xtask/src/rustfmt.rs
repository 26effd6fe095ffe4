//! `rustfmt --check` of the hand-written files. The generator formats the generated ones, in its own way.

use crate::log::Log;
use crate::report::Outcome;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

/// One of the first lines of a generated file has this word.
const GENERATED: &str = "@generated";
/// Folders without hand-written Rust files.
const GENERATED_FOLDERS: [&str; 3] = ["target", "generated-crate/src/generated", "tests/golden/cases"];

pub fn check(workspace: &Workspace, log: &Log) -> Result<Outcome> {
    let mut files = Vec::new();
    collect(&workspace.root, &workspace.root, &mut files)?;
    files.sort();
    let mut wrong = 0;
    for file in &files {
        let output = format(workspace, file)?;
        if !output.status.success() {
            wrong += 1;
            let shown = file.strip_prefix(&workspace.root).unwrap_or(file).display();
            log.write(&format!("{shown}\n"))?;
            log.write(&String::from_utf8_lossy(&output.stdout))?;
            log.write(&String::from_utf8_lossy(&output.stderr))?;
        }
    }
    if wrong > 0 {
        bail!(
            "{wrong} of {} hand-written files are not formatted: `rustfmt --edition 2024 FILE` formats one",
            files.len()
        );
    }
    Ok(Outcome::passed(format!("{} files", files.len())))
}

/// The file goes through rustfmt's standard input. Given a path, rustfmt would also format all modules below it, and
/// generated ones are among them.
fn format(workspace: &Workspace, file: &Path) -> Result<Output> {
    let input = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    workspace
        .command("rustfmt")
        .args(["--check", "--edition", "2024"])
        .stdin(Stdio::from(input))
        .output()
        .context("cannot run rustfmt: `rustup component add rustfmt` installs it")
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
        let relative = path.strip_prefix(root).unwrap_or(&path);
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() {
            if !hidden && !GENERATED_FOLDERS.iter().any(|generated| relative == Path::new(generated)) {
                collect(root, &path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_generated(&path)? {
            files.push(path);
        }
    }
    Ok(())
}

fn is_generated(path: &Path) -> Result<bool> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.lines().take(5).any(|line| line.contains(GENERATED)))
}
