//! The input of the generated crate, which goes with it: another run builds a crate on this one by it.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::file::OutputFile;
use crate::sources::{DEFINITIONS, Input, SourceKind, Sources};

/// Copies of the files that the crate is made of. None where the folder has the input itself.
pub fn files(input: &Input, sources: &Sources, out: &Path) -> Vec<OutputFile> {
    let at_home = out.join(DEFINITIONS).canonicalize().ok();
    if let ([root], Some(home)) = (input.webidls.as_slice(), at_home)
        && root.canonicalize().is_ok_and(|root| root == home)
        && input
            .overlays
            .as_ref()
            .is_none_or(|overlays| overlays.canonicalize().ok() == home.join("overlays").canonicalize().ok())
    {
        return Vec::new();
    }
    let mut given = HashSet::new();
    let own = sources.iter().filter(|(id, _)| sources.crates().is_own(*id));
    let mut files = Vec::new();
    for (_, file) in own {
        let folder = match file.kind {
            SourceKind::Idl => PathBuf::from(DEFINITIONS),
            SourceKind::Overlay => Path::new(DEFINITIONS).join("overlays"),
            SourceKind::Data => Path::new(DEFINITIONS).join("data"),
            SourceKind::Description => Path::new(DEFINITIONS).join("descriptions"),
            SourceKind::Builtin | SourceKind::Prelude | SourceKind::Published | SourceKind::Gone => continue,
        };
        let below = match file.kind {
            SourceKind::Idl => below_a_root(&input.webidls, Path::new(&file.shown)),
            _ => PathBuf::from(file.name()),
        };
        // Files of one name are in folders of their own, since the name says which area a file is in.
        let numbered = (2..).map(|number| folder.join(number.to_string()).join(&below));
        let path = std::iter::once(folder.join(&below)).chain(numbered).find(|path| given.insert(path.clone()));
        files.extend(path.map(|path| OutputFile::new(path, file.text.clone())));
    }
    files
}

fn below_a_root(roots: &[PathBuf], path: &Path) -> PathBuf {
    let below = roots.iter().filter_map(|root| path.strip_prefix(root).ok());
    let below = below.filter(|below| !below.as_os_str().is_empty()).min_by_key(|below| below.as_os_str().len());
    below.map_or_else(|| path.file_name().map(PathBuf::from).unwrap_or_default(), Path::to_owned)
}
