//! `Cargo.lock` as it was: cargo writes it whenever it is asked something, and a question is no reason to.

use std::path::{Path, PathBuf};

/// Puts the lock file back when it is dropped.
#[derive(Debug)]
pub struct LockFile {
    path: PathBuf,
    before: Option<Vec<u8>>,
}

impl LockFile {
    pub fn keep(workspace: &Path) -> Self {
        let path = workspace.join("Cargo.lock");
        LockFile { before: std::fs::read(&path).ok(), path }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        let now = std::fs::read(&self.path).ok();
        // Nobody can be told of a failure here, and cargo makes the same file again.
        let _ = match &self.before {
            _ if now == self.before => Ok(()),
            Some(before) => std::fs::write(&self.path, before),
            None => std::fs::remove_file(&self.path),
        };
    }
}
