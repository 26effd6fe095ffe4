//! Errors as values: what is wrong, where, and what to do about it.

mod span;

pub use span::{FileId, Span};

/// One error.
///
/// Built up in sentence order: `Diagnostic::new("unknown type `Foo`").at(span, "not defined").help("define it")`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// One sentence without a full stop, in lower case.
    pub message: String,
    /// Where the error is; `None` where no file holds it, as with a missing folder.
    pub primary: Option<Label>,
    /// Other places that explain it.
    pub secondary: Vec<Label>,
    /// More than one sentence can say, over several lines if need be.
    pub note: Option<Box<str>>,
    /// What to do.
    pub help: Option<Box<str>>,
    /// Whether it is a warning under `--lenient`.
    pub mendable: bool,
}

/// A place in a file with a few words on it; the words may be empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub span: Span,
    pub text: Box<str>,
}

impl Diagnostic {
    pub fn new(message: impl Into<String>) -> Self {
        Diagnostic {
            message: message.into(),
            primary: None,
            secondary: Vec::new(),
            note: None,
            help: None,
            mendable: false,
        }
    }

    /// The place of the error.
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label { span, text: text.into().into_boxed_str() });
        self
    }

    /// Another place that explains the error.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into().into_boxed_str() });
        self
    }

    /// More than one sentence can say.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.note = Some(text.into().into_boxed_str());
        self
    }

    /// What to do.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into().into_boxed_str());
        self
    }

    /// The input can be used without what is wrong here.
    pub fn mendable(mut self) -> Self {
        self.mendable = true;
        self
    }
}

/// The errors of a run.
#[derive(Clone, Default, Debug)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn new() -> Self {
        Diagnostics::default()
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Takes out what is a warning under `--lenient`.
    pub fn take_mendable(&mut self) -> Diagnostics {
        let (mendable, others) = std::mem::take(&mut self.list).into_iter().partition(|found| found.mendable);
        self.list = others;
        Diagnostics { list: mendable }
    }

    /// `Ok` when nothing has gone wrong so far; otherwise all errors, and none stays behind.
    pub fn check(&mut self) -> Result<(), Diagnostics> {
        if self.list.is_empty() { Ok(()) } else { Err(std::mem::take(self)) }
    }

    /// Those without a place first, then by file and position; an error found twice is kept once.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| diagnostic.primary.as_ref().map(|label| label.span);
            place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Diagnostics { list: vec![diagnostic] }
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Diagnostics { list: iter.into_iter().collect() }
    }
}
