//! Runs the generator on an input, and looks at what it gives.

use std::cell::RefCell;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use crate::input::Input;

/// What must not be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Defect {
    /// The place and the message.
    Panic(String),
    /// The file, and the parser's message.
    Unparsable(String, String),
}

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps panics from being printed, and remembers where the last one was.
pub fn silence_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!("{}:{}", place.file(), place.line()));
        PLACE.with(|last| *last.borrow_mut() = place);
    }));
}

/// Whether the generator accepts the input.
pub fn run(input: &Input) -> Result<bool, Defect> {
    let generated = panic::catch_unwind(AssertUnwindSafe(|| {
        let texts = input.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        // An error is rendered as well: its places have to be in the files.
        web_bindgen::generate_from_texts(texts, input.policy()).map_err(|failure| failure.to_string())
    }));
    match generated {
        Err(payload) => Err(Defect::Panic(message(payload.as_ref()))),
        Ok(Err(_)) => Ok(false),
        Ok(Ok(files)) => files.iter().try_for_each(|(path, text)| check(path, text)).map(|()| true),
    }
}

fn message(payload: &(dyn std::any::Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
    let place = PLACE.with(|place| place.borrow_mut().take());
    format!("{}: {text}", place.unwrap_or_else(|| "in a thread of rayon's".to_owned()))
}

fn check(path: &Path, text: &str) -> Result<(), Defect> {
    let refused = |why: String| Defect::Unparsable(path.display().to_string(), why);
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("rs") => syn::parse_file(text).map(drop).map_err(|error| refused(error.to_string())),
        Some("toml") => text.parse::<toml::Table>().map(drop).map_err(|error| refused(error.to_string())),
        _ => Ok(()),
    }
}

impl Defect {
    /// Whether two defects are likely the same: a panic at one place, or Rust that cannot be parsed.
    pub fn is_like(&self, other: &Defect) -> bool {
        match (self, other) {
            (Defect::Panic(one), Defect::Panic(other)) => one.split(": ").next() == other.split(": ").next(),
            (Defect::Unparsable(..), Defect::Unparsable(..)) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Defect::Panic(message) => write!(f, "a panic at {message}"),
            Defect::Unparsable(file, why) => write!(f, "{file} cannot be parsed: {why}"),
        }
    }
}
