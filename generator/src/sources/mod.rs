//! The input, which is read whole before anything is made of it: WebIDL files, and the overlays and data tables beside
//! them.

mod discover;
mod input;
mod source_file;

use std::path::Path;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostics, FileId};
pub use input::Input;
pub use source_file::{SourceFile, SourceKind};

/// Every file of the input, and the prelude. A [`FileId`] is an index into it.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Reads all files. A file that cannot be read is reported.
    pub fn read(input: &Input, diagnostics: &mut Diagnostics) -> Self {
        let found = match discover::discover(input) {
            Ok(found) => found,
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return Sources::default();
            }
        };
        let files: Vec<_> = found.par_iter().map(|(kind, path)| SourceFile::read(*kind, path)).collect();
        let mut sources = Sources::default();
        for (file, failure) in files {
            let id = sources.add(file);
            diagnostics.extend(failure.map(|failure| failure.report(id)));
        }
        sources.add(prelude());
        sources
    }

    /// Files from memory, each with the name that errors show. Its extension tells the kind.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = texts.into_iter().map(|(name, text)| {
            let kind = match name.rsplit_once('.') {
                Some((_, "toml")) => SourceKind::Overlay,
                Some((_, "tsv")) => SourceKind::Data,
                _ => SourceKind::Idl,
            };
            SourceFile::new(kind, Path::new(name), text.to_owned())
        });
        Sources { files: files.chain([prelude()]).collect() }
    }

    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids, in the order of kind and path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The files of WebIDL and the prelude.
    pub fn webidl(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, file)| file.is_webidl())
    }

    /// The files of WebIDL, without the prelude.
    pub fn idl(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, file)| file.kind == SourceKind::Idl)
    }

    /// The overlay of this file name, `areas.toml` say, if it is there and could be read.
    pub fn overlay(&self, file_name: &str) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| file.kind == SourceKind::Overlay && file.readable && file.name() == file_name)
    }

    /// The table of this file name, in the folder of the data or of the overlays, if it is there and could be read.
    pub fn table(&self, file_name: &str) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| !file.is_webidl() && file.readable && file.name() == file_name)
    }

    fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(file);
        id
    }
}

fn prelude() -> SourceFile {
    let file = SourceFile::new(SourceKind::Prelude, Path::new("webidl.idl"), include_str!("prelude.idl").to_owned());
    SourceFile { shown: "(prelude).idl".to_owned(), ..file }
}

#[cfg(test)]
mod tests;
