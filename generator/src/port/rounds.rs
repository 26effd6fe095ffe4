//! Rounds of edits, each led by the errors that the one before has left.
//!
//! A round tries the first alternative of each error at once, then the second of those that it did not mend, and so on, and
//! keeps for each the one that leaves the fewest errors in its scope.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::judge::{Found, Judge};
use super::names::Names;
use super::rules::{self, Fix, Site};
use super::sources::Sources;
use super::text::{Edit, apply, moved};
use crate::problem::Problem;

/// More say no more: each round has to mend something.
const MOST_ROUNDS: usize = 40;
const MOST_ALTERNATIVES: usize = 8;

pub struct Rounds<'r> {
    pub judge: &'r Judge<'r>,
    pub names: &'r Names<'r>,
    pub progress: &'r dyn Fn(&str),
    /// Errors that no alternative has mended, and how often one was edited.
    given_up: HashSet<String>,
    tried: HashMap<String, usize>,
    pub edits: usize,
}

/// An error with what may mend it.
struct Open {
    path: PathBuf,
    key: String,
    fingerprint: String,
    fix: Fix,
    /// The errors in the scope, before and by alternative.
    before: usize,
    outcomes: Vec<Outcome>,
    chosen: usize,
    /// The alternative that was in the files when they were checked last.
    checked: usize,
    is_settled: bool,
}

impl Open {
    /// The alternative that leaves the fewest errors, the likeliest of these.
    fn best(&self) -> usize {
        (0..self.outcomes.len()).min_by_key(|at| self.outcomes[*at]).unwrap_or_default()
    }

    fn is_mended_by(&self, alternative: usize) -> bool {
        self.outcomes
            .get(alternative)
            .is_some_and(|outcome| outcome.errors < self.before || self.fix.is_certain && !outcome.is_the_same)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Outcome {
    errors: usize,
    is_the_same: bool,
}

impl<'r> Rounds<'r> {
    pub fn new(judge: &'r Judge<'r>, names: &'r Names<'r>, progress: &'r dyn Fn(&str)) -> Self {
        Rounds { judge, names, progress, given_up: HashSet::new(), tried: HashMap::new(), edits: 0 }
    }

    /// Edits the sources until nothing more is certain. The errors that are left are returned.
    pub fn run(&mut self, sources: &mut Sources) -> Result<Vec<Found>, Problem> {
        let mut errors = self.check(sources, 0, "")?;
        for round in 1..=MOST_ROUNDS {
            let mut open = self.open(sources, &errors);
            if open.is_empty() {
                break;
            }
            errors = self.round(round, sources, &mut open)?;
        }
        Ok(errors)
    }

    fn check(&self, sources: &Sources, round: usize, of: &str) -> Result<Vec<Found>, Problem> {
        (self.progress)(&format!("round {round}: check{of}"));
        self.judge.errors(sources)
    }

    /// What may be mended now: edits that do not clash, of errors that were not given up.
    fn open(&mut self, sources: &Sources, errors: &[Found]) -> Vec<Open> {
        let mut by_file: BTreeMap<&Path, Vec<&Found>> = BTreeMap::new();
        for error in errors {
            by_file.entry(&error.path).or_default().push(error);
        }
        let mut open: Vec<Open> = Vec::new();
        for (path, errors) in by_file {
            let (Some(text), Some(parsed)) = (sources.text(path), sources.parsed(path)) else { continue };
            let mut taken: Vec<Range<usize>> = Vec::new();
            let mut alike: HashMap<String, usize> = HashMap::new();
            for found in errors.iter().copied() {
                let key = key(text, found);
                let nth = alike.entry(key.clone()).or_default();
                let key = format!("{key}|{nth}");
                *nth += 1;
                if self.given_up.contains(&key) {
                    continue;
                }
                let site = Site {
                    error: &found.message,
                    range: found.range.clone(),
                    text,
                    parsed: &parsed,
                    names: self.names,
                };
                let Some(mut fix) = rules::fix(&site) else { continue };
                fix.alternatives.truncate(MOST_ALTERNATIVES);
                let hull = hull(&fix);
                let overlaps = |other: &Range<usize>| other.start <= hull.end && hull.start <= other.end;
                if taken.iter().any(overlaps) {
                    continue;
                }
                let count = self.tried.entry(key.clone()).or_default();
                *count += 1;
                if *count > 2 {
                    self.given_up.insert(key);
                    continue;
                }
                taken.push(hull);
                let before = errors_in(errors.iter().copied(), &fix.scope);
                open.push(Open {
                    path: path.to_owned(),
                    key,
                    fingerprint: fingerprint(found),
                    fix,
                    before,
                    outcomes: Vec::new(),
                    chosen: 0,
                    checked: 0,
                    is_settled: false,
                });
            }
        }
        open
    }

    fn round(&mut self, round: usize, sources: &mut Sources, open: &mut [Open]) -> Result<Vec<Found>, Problem> {
        let base: BTreeMap<PathBuf, String> =
            open.iter().filter_map(|open| Some((open.path.clone(), sources.text(&open.path)?.to_owned()))).collect();
        let most = open.iter().map(|open| open.fix.alternatives.len()).max().unwrap_or_default();
        let mut last = Vec::new();
        for alternative in 0..most {
            for open in open.iter_mut().filter(|open| !open.is_settled) {
                open.chosen = alternative.min(open.fix.alternatives.len() - 1);
            }
            self.write(sources, &base, open)?;
            last = self.check(sources, round, &format!(" {} edits", open.len()))?;
            self.judge_all(&base, open, &last);
            if open.iter().all(|open| open.is_settled) {
                break;
            }
        }
        for open in open.iter_mut() {
            open.chosen = open.best();
            if open.is_mended_by(open.chosen) {
                self.edits += 1;
            } else {
                open.chosen = NONE;
                self.given_up.insert(open.key.clone());
            }
        }
        let is_as_checked = open.iter().all(|open| open.chosen == open.checked);
        if !is_as_checked {
            self.write(sources, &base, open)?;
            last = self.check(sources, round, "")?;
        }
        Ok(last)
    }

    /// Writes the files with the chosen alternatives.
    fn write(&self, sources: &mut Sources, base: &BTreeMap<PathBuf, String>, open: &[Open]) -> Result<(), Problem> {
        for (path, text) in base {
            sources.set(self.judge.copy, path, apply(text, &chosen(open, path)))?;
        }
        Ok(())
    }

    /// Counts the errors that are left in each scope.
    fn judge_all(&self, base: &BTreeMap<PathBuf, String>, open: &mut [Open], now: &[Found]) {
        for path in base.keys() {
            let edits = chosen(open, path);
            let here: Vec<&Found> = now.iter().filter(|found| found.path == *path).collect();
            for open in open.iter_mut().filter(|open| open.path == *path) {
                open.checked = open.chosen;
                if open.is_settled {
                    continue;
                }
                let scope = moved(&open.fix.scope, &edits);
                let is_the_same =
                    here.iter().any(|found| touches(&found.range, &scope) && fingerprint(found) == open.fingerprint);
                let errors = errors_in(here.iter().copied(), &scope);
                open.outcomes.push(Outcome { errors, is_the_same });
                open.is_settled = errors == 0 || open.outcomes.len() >= open.fix.alternatives.len();
                if open.is_settled {
                    open.chosen = open.best();
                }
            }
        }
    }
}

/// No alternative.
const NONE: usize = usize::MAX;

fn chosen(open: &[Open], path: &Path) -> Vec<Edit> {
    let here = open.iter().filter(|open| open.path == path);
    here.filter_map(|open| open.fix.alternatives.get(open.chosen)).flatten().cloned().collect()
}

/// What an error says, of whatever code.
fn fingerprint(found: &Found) -> String {
    let primary = found.message.spans.iter().find(|span| span.is_primary);
    let label = primary.and_then(|span| span.label.as_deref()).unwrap_or_default();
    format!("{}|{label}", found.message.message)
}

/// What an error says, of which code. Of several that are alike in a file, each is counted by itself.
fn key(text: &str, found: &Found) -> String {
    let line = text.get(..found.range.start).map_or(0, |before| before.rfind('\n').map_or(0, |at| at + 1));
    let end = text[line..].find('\n').map_or(text.len(), |at| line + at);
    let code = text.get(found.range.clone()).unwrap_or_default();
    format!("{}|{}|{code}|{}", found.path.display(), found.message.message, &text[line..end].trim())
}

fn touches(range: &Range<usize>, scope: &Range<usize>) -> bool {
    range.start < scope.end && scope.start < range.end.max(range.start + 1)
}

fn errors_in<'f>(errors: impl Iterator<Item = &'f Found>, scope: &Range<usize>) -> usize {
    errors.filter(|found| touches(&found.range, scope)).count()
}

/// The part of the text that the edits of any alternative are in.
fn hull(fix: &Fix) -> Range<usize> {
    let edits = || fix.alternatives.iter().flatten();
    let start = edits().map(|edit| edit.range.start).min().unwrap_or_default();
    let end = edits().map(|edit| edit.range.end).max().unwrap_or_default();
    start..end
}
