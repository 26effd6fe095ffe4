//! The files of the port, written all or none.

use std::io::Write;
use std::path::Path;

use tempfile::NamedTempFile;

use super::Change;
use crate::problem::Problem;

/// # Errors
///
/// If a file has changed since it was read, or cannot be written. Nothing is changed then.
pub fn write(changes: &[Change]) -> Result<(), Problem> {
    for change in changes {
        let now = std::fs::read_to_string(&change.path).map_err(|error| problem(&change.path, &error))?;
        if now != change.before {
            return Err(Problem::new(format!("{} has changed meanwhile; nothing was changed", change.path.display()))
                .help("run it again"));
        }
    }
    // What can fail is done before the first file is replaced.
    let prepared: Vec<(NamedTempFile, &Change)> =
        changes.iter().map(|change| Ok((prepare(change)?, change))).collect::<Result<_, Problem>>()?;
    for (at, (file, change)) in prepared.into_iter().enumerate() {
        if let Err(error) = file.persist(&change.path) {
            restore(&changes[..at]);
            return Err(problem(&change.path, &error.error));
        }
    }
    Ok(())
}

fn prepare(change: &Change) -> Result<NamedTempFile, Problem> {
    let failed = |error: std::io::Error| problem(&change.path, &error);
    let folder = change.path.parent().unwrap_or(Path::new("."));
    let permissions = std::fs::metadata(&change.path).map_err(failed)?.permissions();
    if permissions.readonly() {
        let error = std::io::Error::new(std::io::ErrorKind::PermissionDenied, "it is read-only");
        return Err(problem(&change.path, &error));
    }
    let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(change.after.as_bytes()).map_err(failed)?;
    file.as_file().set_permissions(permissions).map_err(failed)?;
    Ok(file)
}

/// The files that were replaced already.
fn restore(changes: &[Change]) {
    for change in changes {
        // There is nothing more to try, and the first failure is told.
        let _ = std::fs::write(&change.path, &change.before);
    }
}

fn problem(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(format!("cannot write {}: {error}; nothing was changed", path.display()))
}
