//! A copy of the workspace, in which the port is tried. The crate itself is written only when all is known.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::manifest;
use crate::problem::Problem;
use crate::project::Project;

/// Gone when it is dropped.
pub struct WorkingCopy {
    folder: TempDir,
    /// The root of the workspace that it is a copy of.
    original: PathBuf,
}

impl WorkingCopy {
    /// Copies the workspace, without what is built in it, below its target folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written, or a manifest is none.
    pub fn of(project: &Project) -> Result<Self, Problem> {
        let original = project.workspace_root().to_owned();
        let target = project.metadata.target_directory.as_std_path();
        let place = target.join("web-bindgen");
        let failed = |error: io::Error| {
            Problem::new(format!("cannot copy {} to {}: {error}", original.display(), place.display()))
                .help("nothing was changed")
        };
        fs::create_dir_all(&place).map_err(failed)?;
        let folder = tempfile::Builder::new().prefix("port-").tempdir_in(&place).map_err(failed)?;
        // Cargo calls it so, whatever the way to it.
        copy(&original, folder.path(), target).map_err(failed)?;
        let copy = WorkingCopy { folder, original };
        copy.anchor(project)?;
        Ok(copy)
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Where a file of the workspace is in the copy.
    pub fn path_of(&self, original: &Path) -> PathBuf {
        match original.strip_prefix(&self.original) {
            Ok(relative) => self.root().join(relative),
            Err(_) => original.to_owned(),
        }
    }

    /// Where a file of the copy is in the workspace.
    pub fn original_of(&self, copied: &Path) -> PathBuf {
        match copied.strip_prefix(self.root()) {
            Ok(relative) => self.original.join(relative),
            Err(_) => copied.to_owned(),
        }
    }

    /// The manifest as it has to be in the copy.
    pub fn write_manifest(&self, original: &Path, text: &str) -> Result<(), Problem> {
        let is_root = original.parent() == Some(&self.original);
        let text = manifest::anchored(original, text, &self.original, is_root)?;
        self.write(&self.path_of(original), &text)
    }

    pub fn write(&self, copied: &Path, text: &str) -> Result<(), Problem> {
        fs::write(copied, text).map_err(|error| Problem::new(format!("cannot write {}: {error}", copied.display())))
    }

    /// What a manifest names outside of the workspace is where it was.
    fn anchor(&self, project: &Project) -> Result<(), Problem> {
        let members = project.metadata.workspace_packages();
        let mut manifests: Vec<PathBuf> =
            members.iter().map(|package| package.manifest_path.clone().into_std_path_buf()).collect();
        manifests.push(self.original.join("Cargo.toml"));
        manifests.sort();
        manifests.dedup();
        manifests.iter().try_for_each(|path| self.write_manifest(path, &manifest::read(path)?))
    }
}

fn copy(from: &Path, to: &Path, target: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        if kind.is_dir() {
            let is_built = path == target || path.join("CACHEDIR.TAG").exists();
            if !is_built && !matches!(entry.file_name().to_str(), Some(".git" | "node_modules")) {
                fs::create_dir_all(&copied)?;
                copy(&path, &copied, target)?;
            }
        } else if path.is_file() {
            fs::copy(&path, &copied)?;
            // A published crate's files may be read-only, as may those of a vendored folder.
            let mut permissions = fs::metadata(&copied)?.permissions();
            if permissions.readonly() {
                #[expect(clippy::permissions_set_readonly_false, reason = "only the copy is written to")]
                permissions.set_readonly(false);
                fs::set_permissions(&copied, permissions)?;
            }
        }
    }
    Ok(())
}
