//! Folders as maps from paths to contents.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Contents by path, with `/` between its parts whatever the system.
pub type Files = BTreeMap<String, String>;

/// All files below a folder; none where there is no folder.
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

/// Makes a folder hold these files and no others. What is right already keeps its time, for cargo's sake.
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
        for inner in crate::folders(folder)? {
            remove_empty(&inner)?;
            // Fails where something is left in it, which is what is wanted.
            let _ = std::fs::remove_dir(inner);
        }
    }
    Ok(())
}
