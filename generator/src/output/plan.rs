//! The changes that the disk needs, found before anything is changed.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::file::OutputFile;
use super::manifest;
use super::temporary;
use super::written::Written;
use crate::diagnostics::Diagnostic;
use crate::sources::PUBLISHED;

pub(super) struct Plan {
    pub folder: PathBuf,
    /// The files that are missing or have other contents, the manifest last.
    pub changes: Vec<Change>,
    /// Files of earlier runs, relative to the folder.
    pub orphans: Vec<PathBuf>,
    pub unchanged: usize,
    /// The manifest while the files are being replaced: it lists those that are there and those that will be, so that
    /// the next run knows them all if this one is interrupted.
    pub interim: String,
    /// The folders of all files.
    pub folders: BTreeSet<PathBuf>,
}

pub(super) struct Change {
    pub file: OutputFile,
    /// `None` where the file is not there yet.
    pub before: Option<Vec<u8>>,
    /// Whether an earlier run wrote the file that is there.
    ours: bool,
}

impl Plan {
    pub(super) fn make(folder: &Path, mut files: Vec<OutputFile>) -> Result<Self, Vec<Diagnostic>> {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let listed: BTreeSet<PathBuf> =
            manifest::read(folder).map_err(|diagnostic| vec![diagnostic])?.into_iter().collect();
        let made: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
        let is_orphan = |path: &&PathBuf| {
            !made.contains(path.as_path()) && folder.join(path).is_file() && !is_behind_link(folder, path)
        };
        let orphans = listed.iter().filter(is_orphan);
        let orphans = orphans.cloned().collect();
        let both: BTreeSet<&Path> = made.iter().copied().chain(listed.iter().map(PathBuf::as_path)).collect();
        let folders = both.iter().filter_map(|path| folder.join(path).parent().map(Path::to_owned));
        let folders = folders.chain([folder.to_owned()]).collect();
        let interim = manifest::text(both.iter().copied());
        let manifest = OutputFile::new(manifest::FILE_NAME, manifest::text(made));
        files.push(manifest);

        let compared: Vec<_> = files.into_par_iter().map(|file| compare(folder, file, &listed)).collect();
        let mut plan = Plan { folder: folder.to_owned(), changes: Vec::new(), orphans, interim, unchanged: 0, folders };
        let mut errors = Vec::new();
        for result in compared {
            match result {
                Ok(Some(change)) => plan.changes.push(change),
                Ok(None) => plan.unchanged += 1,
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() { Ok(plan) } else { Err(errors) }
    }

    pub(super) fn summary(&self) -> Written {
        Written { written: self.changes.len(), removed: self.orphans.len(), unchanged: self.unchanged }
    }

    /// Makes sure that no one's own files are lost, and that the folder can be written to, by writing to it.
    pub(super) fn check_writable(&self) -> Result<(), Diagnostic> {
        if self.changes.is_empty() && self.orphans.is_empty() {
            return Ok(());
        }
        self.check_foreign()?;
        let existing = self.folder.ancestors().find(|ancestor| ancestor.as_os_str().is_empty() || ancestor.exists());
        let existing = match existing {
            Some(path) if !path.as_os_str().is_empty() => path,
            _ => Path::new("."),
        };
        if !existing.is_dir() {
            return Err(unwritable(&self.folder, &format!("{} is not a folder", existing.display())));
        }
        let probe = temporary::probe(existing);
        let written = std::fs::write(&probe, "").and_then(|()| std::fs::remove_file(&probe));
        written.map_err(|error| unwritable(&self.folder, &error.to_string()))
    }

    /// Refuses to replace files that the generator did not write. Most likely `--out` was given a person's own crate.
    fn check_foreign(&self) -> Result<(), Diagnostic> {
        let foreign =
            self.changes.iter().filter(|change| change.before.is_some() && !change.ours && !change.file.is_edited);
        let paths: Vec<String> = foreign.map(|change| change.file.path.display().to_string()).collect();
        let message = match paths.as_slice() {
            [] => return Ok(()),
            [path] => format!("{path} is there already, and web-bindgen did not write it"),
            [first, ..] => {
                format!("{first} and {} more are there already, and web-bindgen did not write them", paths.len() - 1)
            }
        };
        let manifest = manifest::FILE_NAME;
        Err(Diagnostic::new(message)
            .note(format!("in {}; what web-bindgen has written is listed in {manifest} there", self.folder.display()))
            .help("move them away, or give another folder with --out"))
    }
}

/// Whether a folder on the way to a file is a link, so that the file is another's.
fn is_behind_link(folder: &Path, path: &Path) -> bool {
    let above = path.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
    above.map(|above| folder.join(above)).any(|above| above.is_symlink())
}

pub(super) fn unwritable(path: &Path, why: &str) -> Diagnostic {
    Diagnostic::new(format!("cannot write to {}: {why}", path.display()))
        .help("give a folder that you may write to with --out")
}

/// `None` where the file is as it should be.
fn compare(folder: &Path, file: OutputFile, listed: &BTreeSet<PathBuf>) -> Result<Option<Change>, Diagnostic> {
    let path = folder.join(&file.path);
    let before = match std::fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        Err(error) => return Err(unwritable(&path, &error.to_string())),
    };
    if before.as_deref() == Some(file.contents.as_bytes()) {
        return Ok(None);
    }
    // The record of what has been published was read.
    let is_known = [manifest::FILE_NAME, PUBLISHED].iter().any(|name| file.path == Path::new(name));
    let ours = listed.contains(&file.path) || is_known;
    Ok(Some(Change { file, before, ours }))
}
