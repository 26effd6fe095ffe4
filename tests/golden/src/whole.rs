//! The crate of all WebIDL in `webidls/`, which is the committed one.

use std::path::Path;

use web_bindgen::{Input, Mode, Options, Policy, Report, generate};

use crate::files::{self, Files};

pub struct Whole {
    pub files: Files,
    pub report: Report,
}

/// Generates the crate into this folder.
///
/// # Panics
///
/// If the generator finds an error in the WebIDL, or the folder cannot be read.
pub fn generate_into(out: &Path) -> Whole {
    let input = Input { webidls: vec![crate::workspace().join("webidls")], ..Input::default() };
    let options = Options {
        input,
        out: out.to_owned(),
        name: Some("web-bindings".to_owned()),
        mode: Mode::Write,
        policy: Policy::Strict,
    };
    let report = generate(&options).unwrap_or_else(|failure| panic!("{failure}"));
    Whole { files: files::read(out).expect("the generated files can be read"), report }
}
