//! A run: a line for each step, and the totals at the end.

use crate::console::Console;
use crate::log::Log;
use crate::progress::Progress;
use crate::totals::Totals;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

pub struct Report {
    logs: PathBuf,
    console: Console,
    started: Instant,
    totals: Totals,
    failed_steps: Vec<String>,
}

/// The totals of a step of tests, and a note for its line.
pub struct Outcome {
    pub totals: Totals,
    pub note: String,
}

impl Outcome {
    /// A step that is one test, and has passed.
    pub fn passed(note: impl Into<String>) -> Self {
        Outcome { totals: Totals::one(true), note: note.into() }
    }
}

impl From<Totals> for Outcome {
    fn from(totals: Totals) -> Self {
        let ignored = match totals.ignored {
            0 => String::new(),
            ignored => format!(", {ignored} ignored"),
        };
        Outcome { totals, note: format!("{} tests{ignored}", totals.passed + totals.failed) }
    }
}

impl Report {
    pub fn new(workspace: &Workspace, console: Console) -> Result<Self> {
        let logs = workspace.target.join("xtask-logs");
        std::fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;
        Ok(Report { logs, console, started: Instant::now(), totals: Totals::default(), failed_steps: Vec::new() })
    }

    /// Runs a step that provides something, such as a tool or a build. Steps that need it are [`Report::blocked`] if it
    /// fails.
    pub fn provide<T>(&mut self, name: &str, step: impl FnOnce(&Log) -> Result<(T, String)>) -> Option<T> {
        self.run(name, |log| step(log).map(|(value, note)| (value, Totals::default(), note)))
    }

    /// Runs a step of tests.
    pub fn tests(&mut self, name: &str, step: impl FnOnce(&Log) -> Result<Outcome>) {
        self.run(name, |log| step(log).map(|outcome| ((), outcome.totals, outcome.note)));
    }

    /// Reports a step that cannot run because one before it failed. It counts as failed.
    pub fn blocked(&mut self, name: &str, why: &str) {
        self.totals.failed += 1;
        self.failed_steps.push(name.to_owned());
        self.console.write(&format!("{name} ... FAILED, not run: {why}\n"));
    }

    fn run<T>(&mut self, name: &str, step: impl FnOnce(&Log) -> Result<(T, Totals, String)>) -> Option<T> {
        let started = Instant::now();
        let progress = Progress::start(name, self.console);
        let path = self.logs.join(format!("{}.log", file_name(name)));
        let (result, tail) = match Log::create(path, &progress) {
            Ok(log) => (step(&log), log.tail()),
            Err(error) => (Err(error), String::new()),
        };
        let time = shown_time(started.elapsed());
        match result {
            Ok((value, totals, note)) => {
                self.totals += totals;
                let verdict = if totals.failed == 0 { "ok" } else { "FAILED" };
                let comma = if note.is_empty() { "" } else { ", " };
                progress.end(&format!("{verdict} ({time}{comma}{note})"));
                if totals.failed > 0 {
                    self.console.write(&tail);
                    self.failed_steps.push(name.to_owned());
                }
                Some(value)
            }
            Err(error) => {
                self.totals.failed += 1;
                self.failed_steps.push(name.to_owned());
                progress.end(&format!("FAILED ({time})"));
                self.console.write(&tail);
                self.console.write(&format!("error: {error:#}\n"));
                None
            }
        }
    }

    pub fn finish(self) -> ExitCode {
        let logs = self.logs.display();
        self.console.write(&format!("\nin {}, logs in {logs}\n", shown_time(self.started.elapsed())));
        if !self.failed_steps.is_empty() {
            self.console.write(&format!("failed: {}\n", self.failed_steps.join(", ")));
        }
        self.console.write(&format!("{} passed, {} failed\n", self.totals.passed, self.totals.failed));
        if self.totals.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn shown_time(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn file_name(step: &str) -> String {
    let mut name: String = step
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect();
    while name.contains("--") {
        name = name.replace("--", "-");
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_have_plain_file_names() {
        assert_eq!(file_name("wasm tests: Node (all)"), "wasm-tests-node-all");
    }

    #[test]
    fn times_are_short() {
        assert_eq!(shown_time(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(shown_time(Duration::from_secs(125)), "2 min 05 s");
    }
}
