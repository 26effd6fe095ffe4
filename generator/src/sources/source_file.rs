use std::path::{Path, PathBuf};

use crate::diagnostics::{Diagnostic, FileId, Span};

/// One file of the input.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub kind: SourceKind,
    /// The path as errors show it.
    pub shown: String,
    /// The file name without its extension: `css-foo-2` of `web/css-foo-2.idl`.
    pub stem: String,
    /// The text. Where `readable` is false, it has U+FFFD in the places that are not UTF-8.
    pub text: String,
    /// False if the file could not be read or is not UTF-8. An error was reported then.
    pub readable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SourceKind {
    Idl,
    /// JavaScript's builtins, for input that leaves them out.
    Builtin,
    /// The definitions of the Web IDL standard itself, for input that leaves them out.
    Prelude,
    /// A file of the `overlays` folder, written by hand. Each entry of it has to match the WebIDL.
    Overlay,
    /// A file of the `data` folder: facts about the web, whose rows may match nothing.
    Data,
    /// A file of the `descriptions` folder, written by hand for people: a table of sentences, or the page of a feature.
    Description,
    /// `published.tsv` of the crate that is made again: what it has published.
    Published,
    /// The WebIDL of published items that the input does not give any more.
    Gone,
}

impl SourceFile {
    pub(super) fn new(kind: SourceKind, path: &Path, text: String) -> Self {
        SourceFile {
            kind,
            shown: path.display().to_string(),
            stem: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            text,
            readable: true,
        }
    }

    /// Reads a file. If that fails, there is a file all the same, with as much of the text as there is.
    pub(super) fn read(kind: SourceKind, path: &Path) -> (Self, Option<ReadFailure>) {
        let unreadable = |text| SourceFile { readable: false, ..SourceFile::new(kind, path, text) };
        match std::fs::read(path) {
            Err(error) => (unreadable(String::new()), Some(ReadFailure::Io(path.to_owned(), error))),
            Ok(bytes) if bytes.len() > LARGEST_FILE => (unreadable(String::new()), Some(ReadFailure::TooLarge)),
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => (SourceFile::new(kind, path, text), None),
                Err(error) => {
                    let failure = ReadFailure::NotUtf8 { offset: error.utf8_error().valid_up_to() };
                    (unreadable(String::from_utf8_lossy(error.as_bytes()).into_owned()), Some(failure))
                }
            },
        }
    }

    /// The file's name with its extension.
    pub fn name(&self) -> &str {
        Path::new(&self.shown).file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    pub fn is_markdown(&self) -> bool {
        self.name().ends_with(".md")
    }

    pub fn is_webidl(&self) -> bool {
        matches!(self.kind, SourceKind::Idl | SourceKind::Builtin | SourceKind::Prelude | SourceKind::Gone)
    }
}

/// A [`Span`] counts bytes with a `u32`. No WebIDL file is nearly as large.
const LARGEST_FILE: usize = 256 << 20;

/// The reason why a file cannot be read.
pub(super) enum ReadFailure {
    Io(PathBuf, std::io::Error),
    NotUtf8 { offset: usize },
    TooLarge,
}

impl ReadFailure {
    pub(super) fn report(self, file: FileId) -> Diagnostic {
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
                .at(Span::start_of(file), "")
                .help("is this WebIDL? Take it out of the folder, or split it"),
        }
    }
}
