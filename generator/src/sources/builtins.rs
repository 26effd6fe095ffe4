//! JavaScript's builtins, for input that leaves them out. They are those of `webidls`, to which `embedded` has links.

use std::path::Path;

use super::source_file::{SourceFile, SourceKind};

macro_rules! files {
    ($($name:literal,)* ; $($beside:literal,)*) => {
        &[
            $(($name, include_str!(concat!("../../embedded/ecmascript/", $name))),)*
            $(($beside, include_str!(concat!("../../embedded/", $beside))),)*
        ]
    };
}

/// Name and text.
const FILES: &[(&str, &str)] = files![
    "annex-b.idl",
    "array-buffer.idl",
    "array.idl",
    "atomics.idl",
    "bigint.idl",
    "data-view.idl",
    "date.idl",
    "disposable.idl",
    "error.idl",
    "function.idl",
    "global-functions.idl",
    "intl.idl",
    "iterator.idl",
    "json.idl",
    "map.idl",
    "math.idl",
    "number.idl",
    "object.idl",
    "promise.idl",
    "proxy.idl",
    "reflect.idl",
    "regexp.idl",
    "set.idl",
    "string.idl",
    "symbol.idl",
    "temporal.idl",
    "typed-arrays.idl",
    "weak.idl",
    "webassembly.idl",
    ;
    "wasm-js-api.idl",
];

/// The files.
pub(super) fn files() -> impl Iterator<Item = SourceFile> {
    FILES.iter().map(|(name, text)| {
        let file = SourceFile::new(SourceKind::Builtin, Path::new(name), (*text).to_owned());
        SourceFile { shown: format!("(builtins)/{name}"), ..file }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_builtin_is_listed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../webidls/ecmascript");
        let entries = std::fs::read_dir(folder).expect("the folder of the builtins");
        let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
        let mut names: Vec<_> =
            names.filter(|name| name.ends_with(".idl")).chain(["wasm-js-api.idl".to_owned()]).collect();
        names.sort();
        let mut listed: Vec<_> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        listed.sort();
        assert_eq!(listed, names);
    }
}
