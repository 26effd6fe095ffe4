//! The files of the generated crate, which are written to disk or compared with it.
//!
//! All checks come before the first write. New contents go to temporary files, which are renamed when all of them are
//! complete. Only files that the manifest lists are ever removed, and temporary files of runs that were interrupted.

pub(crate) mod cargo_manifest;
mod check;
pub(crate) mod definitions;
mod file;
mod manifest;
mod plan;
pub(crate) mod runtime;
mod temporary;
mod write;
mod written;

use std::path::Path;

use crate::diagnostics::Diagnostic;
pub use cargo_manifest::{Existing, FILE_NAME as CARGO_MANIFEST};
pub use file::OutputFile;
use plan::Plan;
pub use written::Written;

/// The root of a crate.
pub const CRATE_ROOT: &str = "src/lib.rs";

/// Makes the folder hold these files, and no others of an earlier run.
///
/// # Errors
///
/// If the folder cannot be written to, or holds files of the same names that the generator did not write. The folder is
/// as it was then.
pub fn write(folder: &Path, files: Vec<OutputFile>) -> Result<Written, Vec<Diagnostic>> {
    let plan = Plan::make(folder, files)?;
    plan.check_writable().map_err(|diagnostic| vec![diagnostic])?;
    write::carry_out(&plan)
}

/// Compares the folder with these files.
///
/// # Errors
///
/// If [`write()`] would change anything. The error names the files, and `command` as the way to write them.
pub fn check(folder: &Path, files: Vec<OutputFile>, command: &str) -> Result<Written, Vec<Diagnostic>> {
    let plan = Plan::make(folder, files)?;
    check::compare(&plan, command)
}

#[cfg(test)]
mod tests;
