//! The files of the generated crate, from memory to disk or held against it.
//!
//! All checks come before the first write; what is written goes to temporary files that are renamed when all of them are
//! complete; only files that the manifest lists are ever removed.

mod check;
mod manifest;
mod plan;
pub(crate) mod runtime;
mod write;

use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostic;
use plan::Plan;

/// One generated file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutputFile {
    /// Relative to the output folder.
    pub path: PathBuf,
    pub contents: String,
}

/// What was done, in files.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Written {
    pub written: usize,
    pub removed: usize,
    pub unchanged: usize,
}

/// Makes the folder hold these files, and none that an earlier run left behind.
pub fn write(folder: &Path, files: Vec<OutputFile>) -> Result<Written, Vec<Diagnostic>> {
    let plan = Plan::make(folder, files)?;
    plan.check_writable().map_err(|diagnostic| vec![diagnostic])?;
    write::carry_out(&plan)
}

/// Fails with what [`write()`] would change. `command` is what mends it.
pub fn check(folder: &Path, files: Vec<OutputFile>, command: &str) -> Result<Written, Vec<Diagnostic>> {
    let plan = Plan::make(folder, files)?;
    check::compare(&plan, command)
}

#[cfg(test)]
mod tests;
