//! From no features to those that are needed, led by the compiler's errors.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::Use;
use super::clue::{Clue, clues, is_hopeless};
use super::given::Given;
use super::index::Index;
use super::minimal;
use crate::compiler::{Compiler, Failed, Message, Verdict};
use crate::problem::Problem;

/// Errors hide others: of names those of types, and these those of what they return.
const MOST_ROUNDS: usize = 40;
/// More errors of one program say no more.
const ERRORS_SHOWN: usize = 3;

pub struct Search<'a> {
    compiler: &'a Compiler,
    index: &'a Index<'a>,
    given: &'a Given,
    /// Where the paths in errors begin.
    root: PathBuf,
    progress: &'a dyn Fn(&str),
    /// All that errors have asked for.
    clues: Vec<Clue>,
    /// The features that are on.
    chosen: BTreeMap<String, Use>,
    /// Errors that no feature is to mend.
    excused: BTreeSet<Excused>,
}

/// An error by its place and its code: what else it says depends on the features.
pub type Excused = (PathBuf, usize, String);

pub fn excused(error: &Message) -> Option<Excused> {
    let (file, line) = error.place()?;
    Some((file.to_owned(), line, error.code().to_owned()))
}

type Features = BTreeSet<String>;

impl<'a> Search<'a> {
    pub fn new(
        compiler: &'a Compiler,
        index: &'a Index<'a>,
        given: &'a Given,
        root: PathBuf,
        progress: &'a dyn Fn(&str),
    ) -> Self {
        let (clues, chosen, excused) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
        Search { compiler, index, given, root, progress, clues, chosen, excused }
    }

    /// The same, for a crate that has these errors with whatever features.
    pub fn excusing(self, errors: &[Message]) -> Self {
        Search { excused: errors.iter().filter_map(excused).collect(), ..self }
    }

    /// The features that the crate needs beside those that others turn on.
    pub fn run(&mut self) -> Result<BTreeMap<String, Use>, Problem> {
        if let Some(failed) = self.follow()? {
            self.widen(failed)?;
        }
        self.minimise()?;
        Ok(std::mem::take(&mut self.chosen))
    }

    /// Adds what errors ask for until there are none, or none that asks. `None` if the crate compiles.
    fn follow(&mut self) -> Result<Option<Failed>, Problem> {
        let mut last = None;
        for _ in 0..MOST_ROUNDS {
            match self.check(&self.on())? {
                Verdict::Compiles => return Ok(None),
                Verdict::Fails(failed) => {
                    let found = failed.errors.iter().flat_map(|error| clues(self.index, &self.root, error));
                    let (guesses, certain): (Vec<Clue>, Vec<Clue>) = found.partition(|clue| clue.is_guess);
                    last = Some(failed);
                    // A type that is there spares a guess, and each guess is tried without later.
                    if !self.add(certain) && !self.add(guesses) {
                        break;
                    }
                }
            }
        }
        Ok(last)
    }

    fn on(&self) -> Features {
        self.chosen.keys().cloned().collect()
    }

    fn check(&self, features: &Features) -> Result<Verdict, Problem> {
        let tried: Features = features.union(&self.given.others).cloned().collect();
        (self.progress)(&format!("check {} with {} features", self.compiler.checks() + 1, features.len()));
        Ok(match self.compiler.check(&tried)? {
            Verdict::Fails(failed) if !failed.errors.is_empty() => self.without_excused(failed),
            verdict => verdict,
        })
    }

    fn without_excused(&self, mut failed: Failed) -> Verdict {
        failed.errors.retain(|error| !excused(error).is_some_and(|error| self.excused.contains(&error)));
        if failed.errors.is_empty() { Verdict::Compiles } else { Verdict::Fails(failed) }
    }

    /// Adds the features of clues that are not on; false if there are none.
    fn add(&mut self, mut found: Vec<Clue>) -> bool {
        found.sort_by(|a, b| (&a.found.file, a.found.line).cmp(&(&b.found.file, b.found.line)));
        let before = self.on().union(&self.given.others).cloned().collect::<Features>();
        let mut added = false;
        for clue in found {
            // What is on already has not mended it: the clue was wrong.
            if clue.choices.iter().any(|choice| choice.is_subset(&before)) {
                let is_it = |known: &&mut Clue| known.found == clue.found;
                self.clues.iter_mut().filter(is_it).for_each(|known| known.is_guess = true);
                continue;
            }
            let wanted = if clue.is_guess { clue.choices.len() } else { 1 };
            for feature in clue.choices.iter().take(wanted).flatten().filter(|feature| !before.contains(*feature)) {
                added = true;
                self.chosen.entry(feature.clone()).or_insert_with(|| clue.found.clone());
            }
            self.clues.push(clue);
        }
        added
    }

    /// Where no error asks for more: tries with what the crate has now, then with everything.
    fn widen(&mut self, failed: Failed) -> Result<(), Problem> {
        let is_hopeless = |error: &Message| is_hopeless(self.index, &self.root, error);
        if failed.errors.is_empty() || failed.errors.iter().any(is_hopeless) {
            let mut failed = failed;
            failed.errors.retain(is_hopeless);
            return Err(other_reason(&failed));
        }
        let now = self.given.all();
        let everything = self.compiler.decided().clone();
        let mut last = failed;
        for more in [now, everything] {
            let wider: Features = self.on().union(&more).cloned().collect();
            if wider == self.on() {
                continue;
            }
            match self.check(&wider)? {
                Verdict::Compiles => {
                    for feature in wider {
                        self.chosen.entry(feature).or_insert_with(Use::unknown);
                    }
                    return Ok(());
                }
                Verdict::Fails(failed) => last = failed,
            }
        }
        Err(other_reason(&last))
    }

    /// Drops what is not needed.
    fn minimise(&mut self) -> Result<(), Problem> {
        let (certain, doubtful): (Vec<String>, Vec<String>) =
            self.on().into_iter().partition(|feature| self.is_certain(feature));
        let certain: Features = certain.into_iter().collect();
        let mut seen: BTreeMap<String, Use> = BTreeMap::new();
        let needed = minimal::minimal(&certain, &self.in_order(doubtful), &mut |features, dropped| {
            match self.check(features)? {
                Verdict::Compiles => Ok(true),
                Verdict::Fails(failed) => {
                    // The first error without a feature is a use of it.
                    if let ([feature], Some(found)) = (dropped, failed.errors.first().and_then(first_use)) {
                        seen.insert(feature.clone(), found);
                    }
                    Ok(false)
                }
            }
        })?;
        self.chosen.retain(|feature, _| certain.contains(feature) || needed.contains(feature));
        for (feature, found) in seen {
            if let Some(unknown) = self.chosen.get_mut(&feature).filter(|found| found.line == 0) {
                *unknown = found;
            }
        }
        Ok(())
    }

    /// Whether a clue asks for the feature, and no other that is on would do: without it the error would be there again.
    fn is_certain(&self, feature: &str) -> bool {
        let on: Features = self.on().union(&self.given.others).cloned().collect();
        let without: Features = on.iter().filter(|name| *name != feature).cloned().collect();
        let is_open = |clue: &Clue, features: &Features| clue.choices.iter().any(|choice| choice.is_subset(features));
        self.clues.iter().any(|clue| !clue.is_guess && is_open(clue, &on) && !is_open(clue, &without))
    }

    /// Those first that may rather be dropped: no clue takes them before others.
    fn in_order(&self, mut features: Vec<String>) -> Vec<String> {
        let is_taken = |feature: &String| {
            self.clues
                .iter()
                .any(|clue| !clue.is_guess && clue.choices.first().is_some_and(|first| first.contains(feature)))
        };
        features.sort_by_key(|feature| (is_taken(feature), feature.clone()));
        features
    }
}

fn first_use(error: &Message) -> Option<Use> {
    let (file, line) = error.place()?;
    Some(Use { file: file.to_owned(), line, what: error.message.clone() })
}

/// The crate does not compile, with whatever features.
fn other_reason(failed: &Failed) -> Problem {
    let shown = failed.errors.iter().take(ERRORS_SHOWN).filter_map(|error| error.rendered.as_deref());
    let mut text: String = shown.collect();
    if text.is_empty() {
        // Not the compiler: cargo itself.
        text = failed.said.trim().to_owned();
    }
    let more = failed.errors.len().saturating_sub(ERRORS_SHOWN);
    let more = if more > 0 { format!("\nand {more} errors more") } else { String::new() };
    Problem::new("the crate does not compile, whatever features of web-bindings are on; nothing was changed")
        .note(format!("{}{more}", text.trim_end()))
        .help("mend this first")
}
