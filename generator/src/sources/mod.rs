//! The input, read whole before anything is made of it: WebIDL files, and the overlays and data tables beside them.

mod discover;

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::diagnostics::{FileId, Span};

/// Where the input is.
#[derive(Clone, Debug)]
pub struct Input {
    /// A folder of `.idl` or `.webidl` files, flat or a tree, or one file.
    pub webidls: PathBuf,
    /// The folder of the overlays; without one, `overlays` in the folder of the WebIDL, if it is there.
    pub overlays: Option<PathBuf>,
}

/// Every file of the input, and the prelude. A [`FileId`] is an index into it.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

#[derive(Debug)]
pub struct SourceFile {
    pub kind: SourceKind,
    /// The path as errors show it.
    pub shown: String,
    /// The file name without its extension: `css-foo-2` of `web/css-foo-2.idl`.
    pub stem: String,
    /// The text; with U+FFFD for what is not UTF-8, where `readable` is false.
    pub text: String,
    /// False where the file could not be read or is not UTF-8: an error was reported, and the text is not to be used.
    pub readable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SourceKind {
    Idl,
    /// What the Web IDL standard defines itself, for input that leaves it out.
    Prelude,
    /// A file of the `overlays` folder: written by hand, strict.
    Overlay,
    /// A file of the `data` folder: facts about the web, whose rows may match nothing.
    Data,
}

impl Sources {
    /// Reads all files. What cannot be read is reported, and the rest is there all the same.
    pub fn read(input: &Input, diagnostics: &mut Diagnostics) -> Self {
        let found = match discover::discover(input) {
            Ok(found) => found,
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return Sources::default();
            }
        };
        let files: Vec<_> = found.par_iter().map(|(kind, path)| read_file(*kind, path)).collect();
        let mut sources = Sources::default();
        for (file, failure) in files {
            let id = sources.add(file);
            diagnostics.extend(failure.map(|failure| failure.report(id)));
        }
        sources.add(SourceFile {
            kind: SourceKind::Prelude,
            shown: "(prelude).idl".to_owned(),
            stem: "webidl".to_owned(),
            text: include_str!("prelude.idl").to_owned(),
            readable: true,
        });
        sources
    }

    /// Files from memory, each with the name that errors show.
    #[cfg(test)]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Sources::default();
        for (name, text) in texts {
            let kind = if name.ends_with(".toml") { SourceKind::Overlay } else { SourceKind::Idl };
            let kind = if name.ends_with(".tsv") { SourceKind::Data } else { kind };
            sources.add(SourceFile {
                text: text.to_owned(),
                readable: true,
                ..SourceFile::unread(kind, Path::new(name))
            });
        }
        sources.add(SourceFile {
            text: include_str!("prelude.idl").to_owned(),
            readable: true,
            ..SourceFile::unread(SourceKind::Prelude, Path::new("webidl.idl"))
        });
        sources
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

    /// The overlay or data table of this file name, `areas.toml` say, where it is there and can be read.
    pub fn named(&self, file_name: &str) -> Option<(FileId, &SourceFile)> {
        let named = |file: &SourceFile| Path::new(&file.shown).file_name().is_some_and(|name| name == file_name);
        self.iter().find(|(_, file)| {
            matches!(file.kind, SourceKind::Overlay | SourceKind::Data) && file.readable && named(file)
        })
    }

    fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(file);
        id
    }
}

impl SourceFile {
    pub fn is_webidl(&self) -> bool {
        matches!(self.kind, SourceKind::Idl | SourceKind::Prelude)
    }

    fn unread(kind: SourceKind, path: &Path) -> Self {
        SourceFile {
            kind,
            shown: path.display().to_string(),
            stem: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            text: String::new(),
            readable: false,
        }
    }
}

/// Why a file has no text.
enum ReadFailure {
    Io(PathBuf, std::io::Error),
    NotUtf8 { offset: usize },
    TooLarge,
}

/// Spans are `u32`; no WebIDL file comes near.
const LARGEST_FILE: usize = 256 << 20;

fn read_file(kind: SourceKind, path: &Path) -> (SourceFile, Option<ReadFailure>) {
    let unread = SourceFile::unread(kind, path);
    match std::fs::read(path) {
        Err(error) => (unread, Some(ReadFailure::Io(path.to_owned(), error))),
        Ok(bytes) if bytes.len() > LARGEST_FILE => (unread, Some(ReadFailure::TooLarge)),
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => (SourceFile { text, readable: true, ..unread }, None),
            Err(error) => {
                let failure = ReadFailure::NotUtf8 { offset: error.utf8_error().valid_up_to() };
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (SourceFile { text, ..unread }, Some(failure))
            }
        },
    }
}

impl ReadFailure {
    fn report(self, file: FileId) -> Diagnostic {
        match self {
            ReadFailure::Io(path, error) => Diagnostic::new(format!("cannot read {}: {error}", path.display()))
                .help("check that the file exists and that you may read it"),
            ReadFailure::NotUtf8 { offset } => {
                let start = offset as u32;
                Diagnostic::new("the file is not UTF-8")
                    .at(Span { file, start, end: start + "\u{fffd}".len() as u32 }, "the first byte that is not")
                    .help("convert the file to UTF-8")
            }
            ReadFailure::TooLarge => Diagnostic::new("the file is larger than 256 MiB")
                .at(Span { file, start: 0, end: 0 }, "")
                .help("is this WebIDL? Take it out of the folder, or split it"),
        }
    }
}

#[cfg(test)]
mod tests;
