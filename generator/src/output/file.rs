use std::path::PathBuf;

/// One generated file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutputFile {
    /// Relative to the output folder.
    pub path: PathBuf,
    pub contents: String,
    /// Whether the contents are those of the file that is there, edited. Nobody's own file is lost with it.
    pub is_edited: bool,
}

impl OutputFile {
    pub fn new(path: impl Into<PathBuf>, contents: String) -> Self {
        OutputFile { path: path.into(), contents, is_edited: false }
    }
}
