//! The workspace that a command works on.

use std::path::{Path, PathBuf};

/// The folder that holds `webidls/`: the workspace if cargo runs the generator, else the current folder or one above
/// it.
pub fn workspace() -> PathBuf {
    let holds_input = |folder: &Path| folder.join("webidls").is_dir();
    let around_generator =
        std::env::var_os("CARGO_MANIFEST_DIR").and_then(|folder| Some(PathBuf::from(folder).parent()?.to_owned()));
    if let Some(folder) = around_generator.filter(|folder| holds_input(folder)) {
        return relative_to_current(folder);
    }
    let current = std::env::current_dir().unwrap_or_default();
    let above = current.ancestors().find(|folder| holds_input(folder)).map(Path::to_owned);
    above.map_or_else(PathBuf::new, relative_to_current)
}

/// Errors show paths as the user would write them.
fn relative_to_current(folder: PathBuf) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    folder.strip_prefix(&current).map(Path::to_owned).unwrap_or(folder)
}
