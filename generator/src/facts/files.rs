//! The files that facts are read from. Any other file of the overlays' folder, and any other table, is an error: nobody
//! would read it.

use std::collections::HashMap;

use super::overlays::OVERLAYS;
use super::tables::TABLES;
use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Span};
use crate::sources::{CrateId, SourceKind, Sources};

/// Reports the files of the `overlays` and `data` folders whose names say nothing, and those that are there twice.
pub(super) fn check(sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut first: HashMap<(CrateId, &str), FileId> = HashMap::new();
    for (id, file) in sources.iter() {
        let name = file.name();
        let is_table = TABLES.contains(&name);
        let (kind, is_known, known) = match file.kind {
            SourceKind::Idl | SourceKind::Builtin | SourceKind::Prelude => continue,
            SourceKind::Description | SourceKind::Gone | SourceKind::Published => continue,
            SourceKind::Overlay => ("overlay", is_table || OVERLAYS.contains(&name), &OVERLAYS[..]),
            SourceKind::Data => ("table", is_table, &TABLES[..]),
        };
        if !is_known {
            diagnostics.push(
                Diagnostic::new(format!("`{name}` is the name of no {kind}, so that nothing reads it"))
                    .at(Span::start_of(id), "")
                    .help(format!("the {kind}s are: {}", known.join(", ")))
                    .mendable(),
            );
        } else if let Some(first) = first.insert((sources.crates().of(id), name), id) {
            diagnostics.push(
                Diagnostic::new(format!("`{name}` is there twice"))
                    .at(Span::start_of(id), "again here")
                    .also(Span::start_of(first), "first here")
                    .help("make one file of the two")
                    .mendable(),
            );
        }
    }
}
