//! The names of temporary files, by which a run finds and removes those that an interrupted run has left.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MARK: &str = ".web-bindgen-";
const PROBE: &str = "probe-";

/// The temporary file that becomes this file. The name has the process in it, since other runs may be at work in the same
/// folder.
pub(super) fn of_file(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}{MARK}{}", std::process::id()))
}

/// The file with which a run finds out whether it may write to a folder.
pub(super) fn probe(folder: &Path) -> PathBuf {
    folder.join(format!("{MARK}{PROBE}{}", std::process::id()))
}

/// Removes the temporary files of runs that are over, from these folders. One that cannot be removed stays: it is in
/// nobody's way.
pub(super) fn remove_leftovers(folders: &BTreeSet<PathBuf>) {
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    for entry in entries {
        let process = entry.file_name().to_str().and_then(process_of);
        if process.is_some_and(|process| !is_at_work(process)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// The process that has made a temporary file of this name.
fn process_of(name: &str) -> Option<u32> {
    let (before, process) = name.rsplit_once(MARK)?;
    let is_own = match before {
        "" => process.starts_with(PROBE),
        _ => before.starts_with('.'),
    };
    is_own.then(|| process.trim_start_matches(PROBE).parse().ok()).flatten()
}

/// Whether a process is another one that still runs, as far as the system tells.
fn is_at_work(process: u32) -> bool {
    process != std::process::id() && Path::new("/proc").join(process.to_string()).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_temporary_files_have_a_process() {
        let own = std::process::id();
        let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        for (name, expected) in [
            (name(of_file(Path::new("src/lib.rs"))).as_deref(), Some(own)),
            (name(probe(Path::new("src"))).as_deref(), Some(own)),
            (Some(".lib.rs.web-bindgen-12"), Some(12)),
            (Some(".web-bindgen-probe-12"), Some(12)),
            (Some(".web-bindgen-manifest"), None),
            (Some(".web-bindgen-12"), None),
            (Some("lib.rs.web-bindgen-12"), None),
            (Some(".lib.rs.web-bindgen-x"), None),
            (Some("lib.rs"), None),
        ] {
            assert_eq!(name.and_then(process_of), expected, "{name:?}");
        }
        assert!(!is_at_work(own));
    }
}
