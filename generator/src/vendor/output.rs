//! Writes the files that packages give, or only compares them.

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

/// Writes all files below a root, and removes those that no longer exist in the packages.
pub fn write(root: &Path, outputs: &Outputs) -> Result<()> {
    for (path, content) in &outputs.0 {
        write_file(&root.join(path), content)?;
    }
    for path in orphans(root, outputs)? {
        std::fs::remove_file(root.join(&path)).with_context(|| format!("removing {path}"))?;
    }
    Ok(())
}

/// Compares the files, and writes nothing.
///
/// # Errors
///
/// The files that differ.
pub fn check(root: &Path, outputs: &Outputs) -> Result<String> {
    let differs = |(path, content): &(&String, &String)| {
        std::fs::read(root.join(path)).ok().as_deref() != Some(content.as_bytes())
    };
    let mut wrong: Vec<_> = outputs.0.iter().filter(differs).map(|(path, _)| path.clone()).collect();
    wrong.extend(orphans(root, outputs)?);
    if wrong.is_empty() {
        return Ok(format!("{} files are what the packages give\n", outputs.0.len()));
    }
    bail!("not what the pinned packages give, run `web-bindgen update --pinned`:\n  {}", wrong.join("\n  "));
}

pub fn write_file(path: &Path, content: &str) -> Result<()> {
    let folder = path.parent().context("a file needs a folder")?;
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    std::fs::write(path, content).with_context(|| format!("writing {}", path.display()))
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
