//! Writes the files that a run has made, or only compares them.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;

/// Contents by path from the repository's root.
#[derive(Default)]
pub struct Outputs(BTreeMap<String, String>);

impl Outputs {
    pub fn add(&mut self, path: impl Into<String>, content: String) {
        self.0.insert(path.into(), content);
    }
}

/// Writes the files that differ, and removes those that no longer exist in the packages.
pub fn write(root: &Path, outputs: &Outputs) -> Result<()> {
    let mut changed = 0;
    for (path, content) in &outputs.0 {
        changed += usize::from(write_if_different(&root.join(path), content.as_bytes())?);
    }
    let orphans = orphans(root, outputs)?;
    for path in &orphans {
        std::fs::remove_file(root.join(path)).with_context(|| format!("removing {path}"))?;
    }
    println!("{} files, {changed} written, {} removed", outputs.0.len(), orphans.len());
    Ok(())
}

/// Compares the files, and writes nothing.
///
/// # Errors
///
/// The files that differ.
pub fn check(root: &Path, outputs: &Outputs) -> Result<()> {
    let differs = |(path, content): &(&String, &String)| {
        std::fs::read(root.join(path)).ok().as_deref() != Some(content.as_bytes())
    };
    let mut wrong: Vec<_> = outputs.0.iter().filter(differs).map(|(path, _)| path.clone()).collect();
    wrong.extend(orphans(root, outputs)?);
    if wrong.is_empty() {
        println!("{} files are what the packages give", outputs.0.len());
        return Ok(());
    }
    bail!("not what the pinned packages give, run `cargo run --release -p vendor`:\n  {}", wrong.join("\n  "));
}

/// Returns whether the file was written.
pub fn write_if_different(path: &Path, content: &[u8]) -> Result<bool> {
    if std::fs::read(path).is_ok_and(|old| old == content) {
        return Ok(false);
    }
    let folder = path.parent().context("a file needs a folder")?;
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    std::fs::write(path, content).with_context(|| format!("writing {}", path.display()))?;
    Ok(true)
}

/// The IDL files that webref no longer has. Other files in the folder, such as the licence, were added by hand.
fn orphans(root: &Path, outputs: &Outputs) -> Result<Vec<String>> {
    let Ok(folder) = std::fs::read_dir(root.join("webidls/web")) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in folder {
        let path = format!("webidls/web/{}", entry?.file_name().to_string_lossy());
        if path.ends_with(".idl") && !outputs.0.contains_key(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
