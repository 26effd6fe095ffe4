//! Puts a folder into the place of another, in one step.

use std::io;
use std::path::Path;

/// Exchanges two folders, both of which are there afterwards.
///
/// # Errors
///
/// If the system cannot; then nothing has changed.
#[cfg(target_os = "linux")]
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        // Not every file system can.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => in_three_steps(one, other),
        result => result.map_err(io::Error::from),
    }
}

#[cfg(not(target_os = "linux"))]
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    in_three_steps(one, other)
}

/// What the first step has moved comes back if the second fails.
fn in_three_steps(one: &Path, other: &Path) -> io::Result<()> {
    let aside = other.with_extension("aside");
    std::fs::rename(other, &aside)?;
    if let Err(error) = std::fs::rename(one, other) {
        std::fs::rename(&aside, other)?;
        return Err(error);
    }
    std::fs::rename(&aside, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_folders_change_places() {
        let root = tempfile::tempdir().expect("a folder");
        let (one, other) = (root.path().join("one"), root.path().join("other"));
        for exchanged in [exchange, in_three_steps] {
            for (folder, text) in [(&one, "1"), (&other, "2")] {
                std::fs::create_dir_all(folder).expect("a folder");
                std::fs::write(folder.join("file"), text).expect("written");
            }
            exchanged(&one, &other).expect("exchanged");
            let text = |folder: &Path| std::fs::read_to_string(folder.join("file")).expect("it is there");
            assert_eq!((text(&one), text(&other)), ("2".to_owned(), "1".to_owned()));
        }
        assert!(exchange(&one, &root.path().join("nowhere")).is_err());
        assert!(one.join("file").is_file());
    }
}
