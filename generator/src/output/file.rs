use std::path::PathBuf;

/// One generated file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutputFile {
    /// Relative to the output folder.
    pub path: PathBuf,
    pub contents: String,
}
