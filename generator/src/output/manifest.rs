//! The list of files that the generator has written. It removes no others.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use crate::diagnostics::Diagnostic;

pub(super) const FILE_NAME: &str = ".web-bindgen-manifest";

const HEADER: &str = "# The files that web-bindgen has written here, and will remove when they are no longer made.\n";

/// `/` between the parts of a path, whatever the system.
pub(super) fn text<'a>(paths: impl IntoIterator<Item = &'a Path>) -> String {
    let lines: BTreeSet<String> = paths.into_iter().map(portable).collect();
    let mut text = HEADER.to_owned();
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The paths that the manifest of a folder lists; none where there is no manifest.
pub(super) fn read(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let path = folder.join(FILE_NAME);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => {
            return Err(Diagnostic::new(format!("cannot read {}: {error}", path.display()))
                .help("mend or remove it; without it, files of earlier runs are not removed"));
        }
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| inside(line).ok_or_else(|| outside(&path, line))).collect()
}

/// The path, if it cannot leave the folder.
fn inside(line: &str) -> Option<PathBuf> {
    let path = PathBuf::from(line);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn outside(manifest: &Path, line: &str) -> Diagnostic {
    Diagnostic::new(format!("{} lists `{line}`, which is outside the folder", manifest.display()))
        .help("remove the line: the generator never writes such a path")
}

fn portable(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
