//! The hand-written runtime, for an output folder of its own.
//!
//! It lives in `generated-crate/src`, where it is worked on; a crate that is generated elsewhere gets a copy.

use std::path::{Path, PathBuf};

use super::{OutputFile, manifest};
use crate::diagnostics::Diagnostic;

macro_rules! sources {
    ($($name:literal,)*) => {
        &[
            ("src/lib.rs", include_str!("../../../generated-crate/src/lib.rs")),
            $((concat!("src/runtime/", $name), include_str!(concat!("../../../generated-crate/src/runtime/", $name))),)*
        ]
    };
}

/// Path and contents.
const SOURCES: &[(&str, &str)] = sources![
    "array.rs",
    "bigint.rs",
    "buffer.rs",
    "buffer_kind.rs",
    "callback.rs",
    "class.rs",
    "collections.rs",
    "convert.rs",
    "date.rs",
    "dictionary.rs",
    "enumeration.rs",
    "error.rs",
    "exception.rs",
    "function.rs",
    "global.rs",
    "import.rs",
    "interface.rs",
    "into_buffer.rs",
    "into_function.rs",
    "iterate.rs",
    "js.rs",
    "listener.rs",
    "mod.rs",
    "number.rs",
    "object.rs",
    "prelude.rs",
    "promise.rs",
    "property.rs",
    "prototype.rs",
    "record.rs",
    "sequence.rs",
    "string.rs",
    "supports.rs",
    "symbol.rs",
    "tag.rs",
    "task.rs",
    "typed_array.rs",
    "union.rs",
    "waker.rs",
    "waker_of_threads.rs",
];

/// The runtime's files, unless the folder has a runtime that somebody wrote there.
pub(crate) fn files(folder: &Path) -> Result<Vec<OutputFile>, Diagnostic> {
    let entry = Path::new("src/runtime/mod.rs");
    let is_ours = manifest::read(folder)?.iter().any(|path| path == entry);
    if folder.join(entry).exists() && !is_ours {
        return Ok(Vec::new());
    }
    let copy =
        |(path, contents): &(&str, &str)| OutputFile { path: PathBuf::from(path), contents: (*contents).to_owned() };
    Ok(SOURCES.iter().map(copy).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_runtime_is_listed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-crate/src/runtime");
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .expect("the runtime's folder")
            .map(|entry| format!("src/runtime/{}", entry.expect("an entry").file_name().to_string_lossy()))
            .collect();
        names.sort();
        let listed: Vec<_> = SOURCES.iter().skip(1).map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(listed, names);
    }
}
