use super::diagnostic::Diagnostic;

/// How strict a run is about mistakes in its input.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Policy {
    /// Every mistake is an error.
    #[default]
    Strict,
    /// A mistake is a warning if the input can be used without the wrong part.
    Lenient,
}

/// The consequence of a mistake.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The run goes on without the wrong part.
    Warning,
}

/// The run cannot go on: there are errors among its [`Diagnostics`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped;

/// The diagnostics of a run.
///
/// A check leaves out the wrong part wherever it can, under every policy. The policy alone decides whether the run goes
/// on without that part.
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

    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// Adds a diagnostic to the errors or, if the policy excuses it, to the warnings.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let list = if self.excuses(&diagnostic) { &mut self.warnings } else { &mut self.errors };
        list.push(diagnostic);
    }

    /// Whether the policy makes this diagnostic a warning.
    pub fn excuses(&self, diagnostic: &Diagnostic) -> bool {
        self.policy == Policy::Lenient && diagnostic.mendable
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }

    /// Adds the diagnostics of a part of the run that had a list of its own.
    pub fn append(&mut self, other: Diagnostics) {
        self.errors.extend(other.errors);
        self.warnings.extend(other.warnings);
    }

    /// # Errors
    ///
    /// If there are errors.
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
