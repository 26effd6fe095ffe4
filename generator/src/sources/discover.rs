//! The search for the files of the input.

use std::path::{Path, PathBuf};

use super::input::Input;
use super::source_file::SourceKind;
use crate::diagnostics::Diagnostic;

/// All files to read, sorted by kind and path.
pub(super) fn discover(input: &Input) -> Result<Vec<(SourceKind, PathBuf)>, Diagnostic> {
    let mut found = Vec::new();
    for root in &input.webidls {
        let is_folder = webidl(root, &mut found)?;
        let beside = if is_folder { root } else { root.parent().unwrap_or(Path::new("")) };
        if input.overlays.is_none() {
            collect_flat(&beside.join("overlays"), SourceKind::Overlay, Missing::Allowed, &mut found)?;
        }
        collect_flat(&beside.join("descriptions"), SourceKind::Description, Missing::Allowed, &mut found)?;
    }
    if let Some(folder) = &input.overlays {
        collect_flat(folder, SourceKind::Overlay, Missing::Refused, &mut found)?;
    }
    // Sorted by the names of the folders and files, not by the text of the path: so `a/b.idl` comes before `a-b.idl`,
    // whatever separator the system writes.
    found.sort_by(|(kind, path), (other_kind, other)| {
        kind.cmp(other_kind).then_with(|| path.components().cmp(other.components()))
    });
    // Two files that are given one by one have one folder of overlays.
    found.dedup();
    Ok(found)
}

/// Adds the WebIDL of a folder with its tables, or a single file; true for a folder.
fn webidl(root: &Path, found: &mut Vec<(SourceKind, PathBuf)>) -> Result<bool, Diagnostic> {
    let metadata = std::fs::metadata(root).map_err(|error| {
        Diagnostic::new(format!("cannot read the WebIDL at {}: {error}", root.display()))
            .help("give a folder of .idl or .webidl files, or one such file, with --webidls")
    })?;
    if metadata.is_dir() {
        let before = found.len();
        collect(root, Depth::Root, found)?;
        if found.len() == before {
            return Err(Diagnostic::new(format!("no WebIDL in {}", root.display()))
                .help("the folder, or folders in it, must hold .idl or .webidl files; `overlays`, `data`, `descriptions`, `node_modules` and hidden folders are not searched"));
        }
        collect_flat(&root.join("data"), SourceKind::Data, Missing::Allowed, found)?;
        return Ok(true);
    }
    if is_pipe(root) {
        let message = format!("{} is neither a file nor a folder", root.display());
        return Err(Diagnostic::new(message).help("save its contents to a file"));
    }
    found.push((SourceKind::Idl, root.to_owned()));
    Ok(false)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Root,
    Below,
}

/// The WebIDL in a folder and the folders in it.
fn collect(folder: &Path, depth: Depth, found: &mut Vec<(SourceKind, PathBuf)>) -> Result<(), Diagnostic> {
    for entry in entries(folder)? {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // A link to a folder is not followed: it could lead back up.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            let beside = depth == Depth::Root && matches!(&*name, "overlays" | "data" | "descriptions");
            if !beside && !name.starts_with('.') && name != "node_modules" {
                collect(&path, Depth::Below, found)?;
            }
        } else if is_webidl(&path) && !name.starts_with('.') && !is_pipe(&path) {
            found.push((SourceKind::Idl, path));
        }
    }
    Ok(())
}

/// Whether something is there that is no file. To read it might never end.
fn is_pipe(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

fn is_webidl(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("idl") || extension.eq_ignore_ascii_case("webidl"))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Allowed,
    Refused,
}

/// The overlays or data tables in a folder.
fn collect_flat(
    folder: &Path,
    kind: SourceKind,
    missing: Missing,
    found: &mut Vec<(SourceKind, PathBuf)>,
) -> Result<(), Diagnostic> {
    if missing == Missing::Allowed && !folder.is_dir() {
        return Ok(());
    }
    for entry in entries(folder)? {
        let path = entry.path();
        let is_file = !is_pipe(&path) && may_hold_facts(&path, kind);
        if is_file && !entry.file_name().to_string_lossy().starts_with('.') {
            found.push((kind, path));
        }
    }
    Ok(())
}

/// Whether a file of this folder is read. Whatever stands among overlays is, but for documents about them, so that a
/// name misspelt is an error.
fn may_hold_facts(path: &Path, kind: SourceKind) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match (extension.as_deref(), kind) {
        (Some("tsv"), _) | (Some("md"), SourceKind::Description) => true,
        (Some("toml"), _) => true,
        (None | Some("md" | "txt"), _) => false,
        (Some(_), kind) => kind == SourceKind::Overlay,
    }
}

fn entries(folder: &Path) -> Result<Vec<std::fs::DirEntry>, Diagnostic> {
    std::fs::read_dir(folder).and_then(Iterator::collect).map_err(|error| {
        Diagnostic::new(format!("cannot read the folder {}: {error}", folder.display()))
            .help("check that the folder exists and that you may read it")
    })
}
