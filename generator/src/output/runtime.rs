//! The hand-written runtime, for an output folder of its own.
//!
//! It lives in `generated-crate/src`, where it is worked on; a crate that is generated elsewhere gets a copy. The folder
//! `embedded` has links to it, so that the packed generator has it too.

use std::path::Path;

use super::file::OutputFile;
use super::manifest;
use crate::diagnostics::Diagnostic;

macro_rules! sources {
    ($($name:literal,)*) => {
        &[$((concat!("src/runtime/", $name), include_str!(concat!("../../embedded/runtime/", $name))),)*]
    };
}

/// Path and contents.
const SOURCES: &[(&str, &str)] = sources![
    "array.rs",
    "async_iterate.rs",
    "bigint.rs",
    "boundary.rs",
    "buffers/array_buffer.rs",
    "buffers/buffer.rs",
    "buffers/buffer_kind.rs",
    "buffers/buffer_object.rs",
    "buffers/into_buffer.rs",
    "buffers/into_typed_array.rs",
    "buffers/lease.rs",
    "buffers/mod.rs",
    "buffers/source.rs",
    "buffers/typed_array.rs",
    "built_on.rs",
    "carrier.rs",
    "class.rs",
    "collections.rs",
    "convert.rs",
    "date.rs",
    "dictionary.rs",
    "enumeration.rs",
    "error.rs",
    "event.rs",
    "exception.rs",
    "expected.rs",
    "functions/callback.rs",
    "functions/closure.rs",
    "functions/closure_of.rs",
    "functions/function.rs",
    "functions/into_function.rs",
    "functions/mod.rs",
    "functions/reentrant.rs",
    "functions/rest.rs",
    "functions/returns.rs",
    "functions/scoped.rs",
    "global.rs",
    "import.rs",
    "interface.rs",
    "into_js.rs",
    "iterate.rs",
    "js.rs",
    "key.rs",
    "listener.rs",
    "lookup.rs",
    "mod.rs",
    "number.rs",
    "object.rs",
    "prelude.rs",
    "promises/into_async_function.rs",
    "promises/mod.rs",
    "promises/promise.rs",
    "promises/task.rs",
    "promises/wakeable.rs",
    "promises/waker.rs",
    "promises/waker_of_threads.rs",
    "property.rs",
    "prototype.rs",
    "public.rs",
    "record.rs",
    "returned.rs",
    "safe_integer.rs",
    "string.rs",
    "supports.rs",
    "symbol.rs",
    "tag.rs",
    "truth.rs",
    "typescript.rs",
    "union.rs",
    "union_from.rs",
    "unknown_value.rs",
];

/// The runtime's files.
pub(crate) fn files() -> impl Iterator<Item = OutputFile> {
    SOURCES.iter().map(|(path, contents)| OutputFile::new(path, (*contents).to_owned()))
}

/// Whether the folder has a runtime that the generator did not write: it and the crate's root are worked on there.
///
/// # Errors
///
/// If the list of what the generator has written cannot be read.
pub(crate) fn is_worked_on(folder: &Path) -> Result<bool, Diagnostic> {
    let entry = Path::new("src/runtime/mod.rs");
    let is_ours = manifest::read(folder)?.iter().any(|path| path == entry);
    Ok(folder.join(entry).exists() && !is_ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files of a folder and of those in it.
    fn names(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of the runtime") {
            let entry = entry.expect("an entry");
            let name = format!("{prefix}/{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => names(&entry.path(), &name, found),
                false => found.push(name),
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_is_listed() {
        let mut found = Vec::new();
        names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-crate/src/runtime"), "src/runtime", &mut found);
        found.sort();
        let listed: Vec<_> = SOURCES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(listed, found);
    }
}
