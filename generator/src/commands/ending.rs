//! How a command ends.

use std::process::ExitCode;

/// The report of a command that could do its work, for standard output. Its colours are left out where they mean nothing.
pub enum Ending {
    /// All is well.
    Done(String),
    /// It found something wrong, which the report or standard error tells.
    FoundWrong(String),
}

impl Ending {
    pub fn report(&self) -> &str {
        match self {
            Ending::Done(report) | Ending::FoundWrong(report) => report,
        }
    }

    pub fn code(&self) -> ExitCode {
        match self {
            Ending::Done(_) => ExitCode::SUCCESS,
            Ending::FoundWrong(_) => ExitCode::FAILURE,
        }
    }
}
