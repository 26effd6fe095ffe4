//! Diagnostics together with the files that they point into, ready to be shown.

mod render;

use crate::diagnostics::{Diagnostic, Severity};
use crate::sources::Sources;

/// The errors or the warnings of a run.
#[derive(Debug)]
pub struct Findings {
    diagnostics: Vec<Diagnostic>,
    severity: Severity,
    sources: Box<Sources>,
}

/// The errors because of which nothing was written.
pub type Failure = Findings;

impl Findings {
    /// Sorts the diagnostics: those without a place come first, the others by file and position. A diagnostic that was
    /// found twice is kept once.
    pub(crate) fn new(mut diagnostics: Vec<Diagnostic>, severity: Severity, sources: Sources) -> Self {
        diagnostics.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| diagnostic.primary.as_ref().map(|label| label.span);
            place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message))
        });
        diagnostics.dedup();
        Findings { diagnostics, severity, sources: Box::new(sources) }
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Each diagnostic with its line, then the number of them. `colour` is for a terminal.
    pub fn render(&self, colour: bool) -> String {
        render::render(&self.diagnostics, self.severity, &self.sources, colour)
    }
}

impl std::fmt::Display for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Findings {}
