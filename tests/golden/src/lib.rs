//! Golden cases: small WebIDL, and what the generator makes of it.
//!
//! [`cases`] finds and runs them, [`errors`] does so for the cases that fail, [`expected`] holds the results against
//! the committed ones, [`crates`] makes a crate of each for the compiler, [`count`] counts what WebIDL declares.

pub mod cases;
pub mod count;
pub mod crates;
pub mod errors;
pub mod expected;
pub mod files;
pub mod layout;

use std::path::{Path, PathBuf};

/// `tests/golden/`
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    root().join("../..")
}

/// The folders in a folder, sorted.
pub fn folders(of: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(of)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// A folder's name.
pub fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
