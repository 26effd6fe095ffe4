use super::span::Span;

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
