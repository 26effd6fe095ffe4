//! The input, which is read whole before anything is made of it: WebIDL files, and the overlays, data tables and descriptions
//! beside them.

mod base;
mod builtins;
mod crates;
mod discover;
mod input;
mod source_file;

use std::path::Path;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostics, FileId};
pub use base::{Base, DEFINITIONS};
pub use crates::{CrateId, Crates};
pub use input::Input;
pub use source_file::{SourceFile, SourceKind};

/// The record of what a generated crate has published, in its folder.
pub const PUBLISHED: &str = "published.tsv";

/// Every file of the input, and the prelude. A [`FileId`] is an index into it.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    crates: Crates,
    bases: Vec<Base>,
}

impl Sources {
    /// Reads all files, those of a crate that the generated one is built on first. A file that cannot be read is
    /// reported.
    pub fn read(input: &Input, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = Sources::default();
        if let Some(folder) = &input.on {
            match Base::find(folder) {
                Ok(bases) => sources.bases = bases,
                Err(diagnostic) => {
                    diagnostics.push(diagnostic);
                    return sources;
                }
            }
        }
        for base in sources.bases.clone() {
            let of = sources.crates.add_base(&base.package);
            let webidls = vec![base.definitions()];
            sources.read_crate(&Input { webidls, builtins: base.builtins, ..Input::default() }, of, diagnostics);
        }
        sources.read_crate(input, sources.crates.own(), diagnostics);
        sources
    }

    fn read_crate(&mut self, input: &Input, of: CrateId, diagnostics: &mut Diagnostics) {
        let found = match discover::discover(input) {
            Ok(found) => found,
            Err(diagnostic) => return diagnostics.push(diagnostic),
        };
        let files: Vec<_> = found.par_iter().map(|(kind, path)| SourceFile::read(*kind, path)).collect();
        for (file, failure) in files {
            let id = self.add(file, of);
            diagnostics.extend(failure.map(|failure| failure.report(id)));
        }
        if input.builtins {
            builtins::files().for_each(|file| {
                self.add(file, of);
            });
        }
        self.add(prelude(), of);
    }

    /// Files from memory, each with the name that errors show. Its extension tells the kind.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = texts.into_iter().map(|(name, text)| {
            let kind = match name.rsplit_once('.') {
                Some((_, "toml")) => SourceKind::Overlay,
                _ if name == PUBLISHED => SourceKind::Published,
                _ if name.starts_with("descriptions/") => SourceKind::Description,
                Some((_, "tsv")) => SourceKind::Data,
                _ => SourceKind::Idl,
            };
            SourceFile::new(kind, Path::new(name), text.to_owned())
        });
        Sources { files: files.chain([prelude()]).collect(), ..Sources::default() }
    }

    /// The crates that the generated one is built on, the lowest first.
    pub fn bases(&self) -> &[Base] {
        &self.bases
    }

    /// Which crate each file belongs to.
    pub fn crates(&self) -> &Crates {
        &self.crates
    }

    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids, in the order of kind and path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The files of WebIDL, the prelude, and the published items that are gone.
    pub fn webidl(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, file)| file.is_webidl())
    }

    /// The files of WebIDL that the generated crate is made of, without the builtins and the prelude.
    pub fn idl(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(id, file)| file.kind == SourceKind::Idl && self.crates.is_own(*id))
    }

    /// The overlays of this file name, `areas.toml` say, of each crate that has one that could be read.
    pub fn overlays(&self, file_name: &str) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let is_one =
            move |file: &SourceFile| file.kind == SourceKind::Overlay && file.readable && file.name() == file_name;
        self.iter().filter(move |(_, file)| is_one(file))
    }

    /// The tables of this file name, in the folders of the data or of the overlays, of each crate that has one that
    /// could be read.
    pub fn tables(&self, file_name: &str) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let is_one = move |file: &SourceFile| {
            let may_be = matches!(file.kind, SourceKind::Data | SourceKind::Overlay);
            may_be && file.readable && file.name() == file_name
        };
        self.iter().filter(move |(_, file)| is_one(file))
    }

    /// The tables of descriptions that could be read, of each crate.
    pub fn descriptions(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.described().filter(|(_, file)| !file.is_markdown())
    }

    /// The pages of features that could be read, of each crate.
    pub fn pages(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.described().filter(|(_, file)| file.is_markdown())
    }

    fn described(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, file)| file.kind == SourceKind::Description && file.readable)
    }

    /// Reads the record of what the crate in a folder has published, if it is there.
    pub fn read_published(&mut self, folder: &Path, diagnostics: &mut Diagnostics) {
        let path = folder.join(PUBLISHED);
        if path.is_file() {
            let (file, failure) = SourceFile::read(SourceKind::Published, &path);
            let id = self.add(file, self.crates.own());
            diagnostics.extend(failure.map(|failure| failure.report(id)));
        }
    }

    /// The record of what has been published, if it is there and could be read.
    pub fn published(&self) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| file.kind == SourceKind::Published && file.readable)
    }

    /// The file with the WebIDL of published items that the others do not give any more.
    pub fn gone(&self) -> Option<FileId> {
        self.iter().find(|(_, file)| file.kind == SourceKind::Gone).map(|(id, _)| id)
    }

    /// The same files, and the WebIDL of published items that they do not give any more.
    pub fn with_gone(&self, text: String) -> Self {
        let file = SourceFile::new(SourceKind::Gone, Path::new("(published).idl"), text);
        Sources {
            files: self.files.iter().cloned().chain([file]).collect(),
            crates: self.crates.clone(),
            bases: self.bases.clone(),
        }
    }

    fn add(&mut self, file: SourceFile, of: CrateId) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(file);
        self.crates.add_file(of);
        id
    }
}

fn prelude() -> SourceFile {
    let file = SourceFile::new(SourceKind::Prelude, Path::new("webidl.idl"), include_str!("prelude.idl").to_owned());
    SourceFile { shown: "(prelude).idl".to_owned(), ..file }
}

#[cfg(test)]
mod tests;
