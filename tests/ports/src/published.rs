//! The sources of published crates, which cargo fetches.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;

/// Copies a crate of `published/Cargo.lock` into a folder, where it is a workspace of its own with the same locked versions.
///
/// # Errors
///
/// If cargo cannot fetch the crates, or a file cannot be copied.
pub fn copy(name: &str, to: &Path) -> Result<()> {
    let pins = Path::new(env!("CARGO_MANIFEST_DIR")).join("published");
    let metadata = MetadataCommand::new()
        .manifest_path(pins.join("Cargo.toml"))
        .other_options(vec!["--locked".to_owned()])
        .exec()
        .context("cargo cannot fetch the published crates")?;
    let package = metadata.packages.iter().find(|package| package.name.as_str() == name);
    let package = package.with_context(|| format!("published/Cargo.toml has no {name}"))?;
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    copy_folder(&folder_of(package), to)?;
    fs::copy(pins.join("Cargo.lock"), to.join("Cargo.lock"))?;
    // It is below another workspace, in the target folder.
    let manifest = to.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    Ok(())
}

fn folder_of(package: &cargo_metadata::Package) -> PathBuf {
    package.manifest_path.parent().map(|folder| folder.as_std_path().to_owned()).unwrap_or_default()
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let copied = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &copied)?;
        } else {
            fs::copy(&path, &copied).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}
