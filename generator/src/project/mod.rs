//! The crate at hand, as cargo knows it, and the web-bindings that it depends on.

mod lock_file;
mod metadata;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lock_file::LockFile;
pub use metadata::{Project, crate_with};

use crate::problem::Problem;

/// Where web-bindings is, and what the crate at hand has of it.
#[derive(Debug)]
pub struct Found {
    /// The folder of web-bindings.
    pub folder: PathBuf,
    /// The features of it that are on in the crate at hand; nothing where there is no such crate.
    pub on: Option<BTreeSet<String>>,
}

/// The web-bindings in a folder that the call names, else the one that the crate at hand depends on.
pub fn find(web_bindings: Option<&Path>, manifest_path: Option<&Path>) -> Result<Found, Problem> {
    if let Some(folder) = web_bindings {
        return Ok(Found { folder: folder.to_owned(), on: None });
    }
    crate_with(manifest_path, Vec::new())?.web_bindings()
}
