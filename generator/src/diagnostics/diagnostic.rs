use super::span::Span;

/// One mistake in the input or the output folder.
///
/// Built up in sentence order: `Diagnostic::new("unknown type `Foo`").at(span, "not defined").help("define it")`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// One sentence without a full stop, in lower case.
    pub message: String,
    /// The place of the mistake; `None` if no file holds it, as with a missing folder.
    pub primary: Option<Label>,
    /// Other places that explain the mistake.
    pub secondary: Vec<Label>,
    /// An explanation that is too long for one sentence. It may have several lines.
    pub note: Option<Box<str>>,
    /// The way to correct the mistake.
    pub help: Option<Box<str>>,
    /// Whether the check has left out the wrong part, so that a lenient run can go on.
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

    /// Adds the place of the mistake.
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label { span, text: text.into().into_boxed_str() });
        self
    }

    /// Adds another place that explains the mistake.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into().into_boxed_str() });
        self
    }

    /// Adds a longer explanation.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.note = Some(text.into().into_boxed_str());
        self
    }

    /// Adds the way to correct the mistake.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into().into_boxed_str());
        self
    }

    /// Says that the wrong part is left out, so that a lenient run can go on.
    pub fn mendable(mut self) -> Self {
        self.mendable = true;
        self
    }
}
