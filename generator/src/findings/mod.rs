//! The diagnostics of a run together with the files that they point into.

mod render;

use crate::diagnostics::Diagnostics;
use crate::sources::Sources;

/// Errors or warnings together with the files they point into, ready to be shown.
#[derive(Debug)]
pub struct Findings {
    pub diagnostics: Diagnostics,
    pub sources: Sources,
    pub severity: Severity,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    Error,
    /// What `--lenient` has done without.
    Warning,
}

/// Why nothing was written.
pub type Failure = Findings;

impl Findings {
    pub fn new(mut diagnostics: Diagnostics, sources: Sources, severity: Severity) -> Self {
        diagnostics.sort();
        Findings { diagnostics, sources, severity }
    }

    /// Each with its line, then how many there are. `colour` for a terminal.
    pub fn render(&self, colour: bool) -> String {
        render::render(self, colour)
    }
}

impl std::fmt::Display for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Findings {}
