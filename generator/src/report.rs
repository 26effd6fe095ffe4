//! The numbers of a run, for people to read.

use std::collections::HashSet;
use std::fmt;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::bindings::Bindings;
use crate::bindings::ledger::Reason;
use crate::diagnostics::FileId;
use crate::facts::{Facts, Grouping};
use crate::findings::Findings;
use crate::model::{DefinitionId, DefinitionKind, InterfaceKind, Model};
use crate::output::Written;

/// The time since the start, and of each stage.
#[derive(Clone, Debug)]
pub struct Clock {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Clock {
    pub fn start() -> Self {
        let now = Instant::now();
        Clock { start: now, last: now, stages: Vec::new() }
    }

    /// Ends a stage.
    pub fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.last));
        self.last = now;
    }
}

/// The outcome of a run.
#[derive(Debug)]
pub struct Report {
    pub counts: Counts,
    /// The mistakes that a lenient run has excused.
    pub warnings: Findings,
    pub written: Written,
    pub time: Duration,
    pub stages: Vec<(&'static str, Duration)>,
}

/// The numbers of the input and of its bindings.
#[derive(Debug)]
pub struct Counts {
    pub files: usize,
    pub definitions: usize,
    pub interfaces: usize,
    /// The members that are declared. A member of a mixin counts once.
    pub members: usize,
    pub bound: usize,
    pub left_out: Vec<(Reason, usize)>,
    pub features: usize,
    /// The way in which files share features, if no overlay draws areas.
    pub grouping: Grouping,
    /// The number of conditions for a preprocessor. All of them were taken for true.
    pub conditions: usize,
    /// The members of which no fact says whether they throw: somebody should look them up.
    pub unlisted: Vec<String>,
    /// The published items that could not be kept, by their paths.
    pub unkept: Vec<String>,
}

impl Counts {
    pub(crate) fn new(
        files: &HashSet<FileId>,
        conditions: usize,
        model: &Model<DefinitionId>,
        facts: &Facts,
        bindings: &Bindings,
        lost: &[usize],
    ) -> Self {
        let left_out: Vec<Reason> = bindings.ledger.left_out_members().map(|(_, left_out)| left_out.reason).collect();
        let bound = bindings.ledger.bound_count();
        let count = |reason: Reason| left_out.iter().filter(|found| **found == reason).count();
        let definitions = model.definitions.iter().filter(|definition| files.contains(&definition.origin.span.file));
        let counted = Reason::ALL.iter().map(|reason| (*reason, count(*reason)));
        Counts {
            files: files.len(),
            definitions: definitions.clone().count(),
            interfaces: definitions.filter(|definition| is_interface(&definition.kind)).count(),
            members: bound + left_out.len(),
            bound,
            left_out: counted.filter(|(_, count)| *count > 0).collect(),
            features: facts.areas.features(model),
            grouping: facts.areas.grouping,
            conditions,
            unlisted: facts.throws.unlisted(model),
            unkept: lost.iter().map(|index| facts.published.rows()[*index].path.clone()).collect(),
        }
    }
}

impl Report {
    pub(crate) fn new(counts: Counts, warnings: Findings, written: Written, clock: Clock) -> Self {
        Report { counts, warnings, written, time: clock.last - clock.start, stages: clock.stages }
    }

    /// The numbers for programs.
    pub fn json(&self) -> serde_json::Value {
        let Counts {
            files,
            definitions,
            interfaces,
            members,
            bound,
            left_out,
            features,
            conditions,
            unlisted,
            unkept,
            ..
        } = &self.counts;
        let left_out: serde_json::Map<_, _> =
            left_out.iter().map(|(reason, count)| (reason.name().to_owned(), json!(count))).collect();
        let stages: serde_json::Map<_, _> =
            self.stages.iter().map(|(stage, time)| ((*stage).to_owned(), json!(milliseconds(*time)))).collect();
        let Written { written, removed, unchanged } = self.written;
        json!({
            "input": { "files": files, "definitions": definitions, "interfaces": interfaces, "conditions": conditions },
            "members": { "declared": members, "bound": bound, "left_out": left_out, "without_facts": unlisted },
            "unkept": unkept,
            "features": features,
            "files": { "written": written, "removed": removed, "unchanged": unchanged },
            "milliseconds": stages,
        })
    }

    /// One line for each stage.
    pub fn timings(&self) -> String {
        let lines = self.stages.iter().map(|(stage, time)| format!("{stage:>10} {:7.1} ms\n", milliseconds(*time)));
        lines.collect()
    }
}

fn is_interface(kind: &DefinitionKind<DefinitionId>) -> bool {
    matches!(kind, DefinitionKind::Interface(interface) if interface.kind == InterfaceKind::Interface)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.counts)?;
        let Written { written, removed, unchanged } = self.written;
        let time = milliseconds(self.time);
        writeln!(f, "{written} files written, {removed} removed, {unchanged} unchanged; {time:.0} ms")
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left_out: usize = self.left_out.iter().map(|(_, count)| count).sum();
        writeln!(f, "{} files, {} definitions ({} interfaces)", self.files, self.definitions, self.interfaces)?;
        writeln!(f, "{} members: {} bound, {left_out} in the ledger", self.members, self.bound)?;
        for (reason, count) in &self.left_out {
            writeln!(f, "    {count:5} {}: {}", reason.name(), reason.explanation())?;
        }
        if !self.unlisted.is_empty() {
            writeln!(
                f,
                "{} uses of members to look up: no row of throws.tsv says whether they throw",
                self.unlisted.len()
            )?;
        }
        for unlisted in &self.unlisted {
            writeln!(f, "    {unlisted}")?;
        }
        if !self.unkept.is_empty() {
            let all = self.unkept.len();
            writeln!(f, "{all} published items cannot be kept as they were: `web-bindgen diff` tells more")?;
        }
        for unkept in &self.unkept {
            writeln!(f, "    {unkept}")?;
        }
        if self.conditions > 0 {
            writeln!(f, "{} conditions of a preprocessor, all names in them taken for defined", self.conditions)?;
        }
        let each = match self.grouping {
            Grouping::ByFile => "",
            Grouping::ByFolder => ": one for each folder, since one for each file would be too many",
            Grouping::ByWord => {
                ": one for each first word of the files' names, since one for each file would be too many"
            }
        };
        writeln!(f, "{} features{each}", self.features)
    }
}
