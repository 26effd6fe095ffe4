//! Folders, and their files as maps from paths to contents.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// Contents by path. The parts of a path are separated by `/` on every system.
pub type Files = BTreeMap<String, String>;

/// All files below a folder. A folder that does not exist has none.
pub fn read(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    if folder.is_dir() {
        collect(folder, "", &mut files)?;
    }
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, std::fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// Makes a folder hold these files and no others. A file that is right already is not written, so that cargo does not
/// build it again.
pub fn write(folder: &Path, files: &Files) -> io::Result<()> {
    let before = read(folder)?;
    for path in before.keys().filter(|path| !files.contains_key(*path)) {
        std::fs::remove_file(folder.join(path))?;
    }
    for (path, contents) in files {
        if before.get(path) != Some(contents) {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
            std::fs::write(path, contents)?;
        }
    }
    remove_empty(folder)
}

fn remove_empty(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        for inner in folders(folder)? {
            remove_empty(&inner)?;
            // A folder with files in it stays: the removal fails.
            let _ = std::fs::remove_dir(inner);
        }
    }
    Ok(())
}

/// The folders in a folder, sorted.
pub fn folders(of: &Path) -> io::Result<Vec<PathBuf>> {
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
    folder.file_name().expect("a folder that was found in another has a name").to_string_lossy().into_owned()
}
