use super::diagnostic::Diagnostic;

/// Whether a run goes on without the parts of its input that are wrong.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Policy {
    /// Every diagnostic is an error.
    #[default]
    Strict,
    /// A diagnostic is a warning where the input can be used without the part that is wrong.
    Lenient,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The run goes on without the part that is wrong.
    Warning,
}

/// The run cannot go on. Its [`Diagnostics`] say why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped;

/// The diagnostics of a run. A check mends whatever it can of the input it complains about; the policy alone decides
/// whether the complaint is an error.
#[derive(Clone, Default, Debug)]
pub struct Diagnostics {
    policy: Policy,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn new(policy: Policy) -> Self {
        Diagnostics { policy, errors: Vec::new(), warnings: Vec::new() }
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        let list = if self.excuses(&diagnostic) { &mut self.warnings } else { &mut self.errors };
        list.push(diagnostic);
    }

    /// Whether a diagnostic is a warning.
    pub fn excuses(&self, diagnostic: &Diagnostic) -> bool {
        self.policy == Policy::Lenient && diagnostic.mendable
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }

    /// Adds the diagnostics of another part of the same run.
    pub fn append(&mut self, other: Diagnostics) {
        self.errors.extend(other.errors);
        self.warnings.extend(other.warnings);
    }

    /// # Errors
    ///
    /// Where anything is an error.
    pub fn check(&self) -> Result<(), Stopped> {
        if self.errors.is_empty() { Ok(()) } else { Err(Stopped) }
    }

    #[cfg(test)]
    pub fn errors(&self) -> &[Diagnostic] {
        &self.errors
    }

    pub fn into_errors(self) -> Vec<Diagnostic> {
        self.errors
    }

    pub fn into_warnings(self) -> Vec<Diagnostic> {
        self.warnings
    }
}
