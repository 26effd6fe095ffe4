//! Carries out a plan. All temporary files are written first; after that files are only renamed and removed.

use std::path::{Path, PathBuf};

use super::file::OutputFile;
use super::manifest;
use super::plan::{Change, Plan, unwritable};
use super::temporary;
use super::written::Written;
use crate::diagnostics::Diagnostic;

pub(super) fn carry_out(plan: &Plan) -> Result<Written, Vec<Diagnostic>> {
    temporary::remove_leftovers(&plan.folders);
    let (manifest, changes): (Vec<&Change>, Vec<&Change>) =
        plan.changes.iter().partition(|change| change.file.path == Path::new(manifest::FILE_NAME));
    if !changes.is_empty() || !plan.orphans.is_empty() {
        let interim = OutputFile::new(manifest::FILE_NAME, plan.interim.clone());
        let files = changes.iter().map(|change| &change.file);
        // The manifest is renamed before the files that it lists.
        replace(&plan.folder, std::iter::once(&interim).chain(files))?;
    }
    for orphan in &plan.orphans {
        let path = plan.folder.join(orphan);
        std::fs::remove_file(&path).map_err(|error| {
            vec![Diagnostic::new(format!("cannot remove {}: {error}", path.display())).help("remove it by hand")]
        })?;
        remove_empty_folders(&plan.folder, orphan);
    }
    replace(&plan.folder, manifest.iter().map(|change| &change.file))?;
    Ok(plan.summary())
}

/// Writes temporary files, and renames them when all of them are complete.
fn replace<'f>(folder: &Path, files: impl Iterator<Item = &'f OutputFile>) -> Result<(), Vec<Diagnostic>> {
    let mut staged = Staged::default();
    for file in files {
        if let Err(diagnostic) = staged.add(folder, &file.path, &file.contents) {
            staged.undo();
            return Err(vec![diagnostic]);
        }
    }
    for (temporary, target) in &staged.files {
        if let Err(error) = std::fs::rename(temporary, target) {
            let diagnostic = unwritable(target, &error.to_string());
            staged.undo();
            return Err(vec![diagnostic]);
        }
    }
    Ok(())
}

/// The files and folders that have been made and can still be removed again.
#[derive(Default)]
struct Staged {
    /// Each temporary file and its final path.
    files: Vec<(PathBuf, PathBuf)>,
    folders: Vec<PathBuf>,
}

impl Staged {
    fn add(&mut self, folder: &Path, path: &Path, contents: &str) -> Result<(), Diagnostic> {
        let target = folder.join(path);
        let parent = target.parent().unwrap_or(folder);
        self.create_folder(parent)?;
        if target.is_dir() {
            return Err(unwritable(&target, "it is a folder"));
        }
        let temporary = temporary::of_file(&target);
        self.files.push((temporary.clone(), target));
        std::fs::write(&temporary, contents).map_err(|error| unwritable(&temporary, &error.to_string()))
    }

    fn create_folder(&mut self, folder: &Path) -> Result<(), Diagnostic> {
        let missing: Vec<PathBuf> = folder
            .ancestors()
            .take_while(|ancestor| !ancestor.as_os_str().is_empty() && !ancestor.exists())
            .map(Path::to_owned)
            .collect();
        for folder in missing.into_iter().rev() {
            std::fs::create_dir(&folder).map_err(|error| unwritable(&folder, &error.to_string()))?;
            self.folders.push(folder);
        }
        Ok(())
    }

    /// Removes the files and folders that were made. One that cannot be removed stays: it is in nobody's way.
    fn undo(&self) {
        for (temporary, _) in &self.files {
            let _ = std::fs::remove_file(temporary);
        }
        for folder in self.folders.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Removes the folders that held nothing but orphans.
fn remove_empty_folders(root: &Path, orphan: &Path) {
    for folder in orphan.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        // Fails if something is left in the folder, which is to stay then.
        if std::fs::remove_dir(root.join(folder)).is_err() {
            return;
        }
    }
}
