//! One input of the generator, made of a number.

use std::fmt;

use fastrand::Rng;
use web_bindgen::Policy;

use crate::corpus::{Corpus, File};
use crate::mutation::mutate;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Input {
    pub files: Vec<File>,
    pub lenient: bool,
}

impl Input {
    pub fn new(corpus: &Corpus, seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let mut files = match random.u8(..2) {
            0 => corpus.cases[random.usize(..corpus.cases.len())].clone(),
            _ => vendored(corpus, &mut random),
        };
        let other = &corpus.definitions[random.usize(..corpus.definitions.len())];
        if random.u8(..4) == 0 {
            files.push(("other.idl".to_owned(), other.clone()));
        }
        // Few inputs are right when much of them is wrong.
        let count = 1 << random.u32(..5);
        for _ in 0..random.usize(..=count) {
            let file = random.usize(..files.len());
            mutate(&mut files[file].1, other, &mut random);
        }
        Input { files, lenient: random.bool() }
    }

    pub fn policy(&self) -> Policy {
        if self.lenient { Policy::Lenient } else { Policy::Strict }
    }
}

/// A few vendored definitions, some of them with overlays or tables of a few entries.
fn vendored(corpus: &Corpus, random: &mut Rng) -> Vec<File> {
    let start = random.usize(..corpus.definitions.len());
    // Neighbours speak of each other.
    let definitions = corpus.definitions[start..].iter().take(1 + random.usize(..6));
    let mut files = vec![("input.idl".to_owned(), definitions.map(String::as_str).collect())];
    for _ in 0..random.usize(..3) {
        let (name, entries) = &corpus.facts[random.usize(..corpus.facts.len())];
        if entries.is_empty() || files.iter().any(|(other, _)| other == name) {
            continue;
        }
        let separator = if name.ends_with(".toml") { "\n\n" } else { "\n" };
        let rows = (0..random.usize(..12)).map(|_| entries[random.usize(..entries.len())].as_str());
        let text: Vec<&str> = std::iter::once(entries[0].as_str()).chain(rows).collect();
        files.push((name.clone(), text.join(separator)));
    }
    files
}

/// Each file under its name, as it can be written to a folder again.
impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", if self.lenient { "with --lenient" } else { "without --lenient" })?;
        for (name, text) in &self.files {
            writeln!(f, "---- {name}\n{text}")?;
            if text.chars().any(|c| c.is_control() && c != '\n' || !c.is_ascii()) {
                writeln!(f, "---- {name}, escaped\n{text:?}")?;
            }
        }
        write!(f, "----")
    }
}
