//! The crate that a call names.

use std::path::PathBuf;

/// The path of a manifest, or of the folder that it is in.
pub fn manifest_path(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let manifest = if path.is_dir() { path.join("Cargo.toml") } else { path };
    if manifest.is_file() { Ok(manifest) } else { Err(format!("there is no {}", manifest.display())) }
}
