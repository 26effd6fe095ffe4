//! The log of one step. The output of its commands goes to a file, and is shown only if the step fails.

use crate::progress::Progress;
use crate::totals::{self, Totals};
use anyhow::{Context, Result, bail};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A failed step shows at most so many lines of its log. The file has all of them.
const LINES_SHOWN: usize = 300;

pub struct Log<'a> {
    path: PathBuf,
    pub progress: &'a Progress,
}

impl<'a> Log<'a> {
    pub fn create(path: PathBuf, progress: &'a Progress) -> Result<Self> {
        File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Log { path, progress })
    }

    pub fn write(&self, text: &str) -> Result<()> {
        self.append()?.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", self.path.display()))
    }

    fn append(&self) -> Result<File> {
        let file = OpenOptions::new().append(true).open(&self.path);
        file.with_context(|| format!("cannot write {}", self.path.display()))
    }

    /// Runs a command to its end.
    ///
    /// # Errors
    ///
    /// The command cannot be started, or fails.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        if self.status(command)? {
            return Ok(());
        }
        bail!("`{}` failed", shown(command))
    }

    /// Runs a command to its end, and returns whether it succeeded.
    ///
    /// # Errors
    ///
    /// The command cannot be started.
    pub fn status(&self, command: &mut Command) -> Result<bool> {
        let status = self.spawn(command)?.wait().with_context(|| format!("cannot run `{}`", shown(command)))?;
        Ok(status.success())
    }

    /// Starts a command whose output goes to the log.
    ///
    /// # Errors
    ///
    /// The command cannot be started.
    pub fn spawn(&self, command: &mut Command) -> Result<Child> {
        self.write(&format!("$ {}\n", shown(command)))?;
        let child = command.stdin(Stdio::null()).stdout(self.append()?).stderr(self.append()?).spawn();
        child.with_context(|| format!("cannot run `{}`", shown(command)))
    }

    /// Runs a test command, and adds up the results that its test runners print.
    pub fn run_tests(&self, command: &mut Command) -> Result<Totals> {
        let before = self.text().len();
        let success = self.status(command)?;
        let mut totals = totals::read(self.text().get(before..).unwrap_or_default());
        if totals.failed == 0 && !success {
            // No test failed, but something else did: a build, a crash, a suite that ran out of time.
            totals.failed = 1;
        } else if totals.passed + totals.failed == 0 {
            self.write("This step ran no test, so it proves nothing.\n")?;
            totals.failed = 1;
        }
        Ok(totals)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(&self.path).unwrap_or_default()).into_owned()
    }

    /// The end of the log, indented.
    pub fn tail(&self) -> String {
        let text = self.text();
        let lines: Vec<_> = text.lines().collect();
        let skipped = lines.len().saturating_sub(LINES_SHOWN);
        let mut tail = String::new();
        if skipped > 0 {
            tail = format!("    ... {skipped} lines before these are in {}\n", self.path.display());
        }
        for line in &lines[skipped..] {
            tail.push_str("    ");
            tail.push_str(line);
            tail.push('\n');
        }
        tail
    }
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let words = command.get_args().map(|word| word.to_string_lossy());
    std::iter::once(program).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log<'a>(name: &str, progress: &'a Progress) -> Log<'a> {
        Log::create(std::env::temp_dir().join(format!("xtask-{}-{name}.log", std::process::id())), progress).unwrap()
    }

    #[test]
    fn a_failing_command_is_an_error_that_names_it_and_keeps_its_output() {
        let progress = Progress::hidden();
        let log = log("fail", &progress);
        let error = log.run(Command::new("/bin/sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap_err();
        assert!(error.to_string().starts_with("`sh -c"), "{error}");
        assert!(log.tail().contains("    out\n") && log.tail().contains("    err\n"), "{}", log.tail());
        let _ = std::fs::remove_file(&log.path);
    }

    #[test]
    fn a_test_command_that_dies_before_its_tests_counts_as_one_failure() {
        let progress = Progress::hidden();
        let log = log("dies", &progress);
        let totals = log.run_tests(Command::new("/bin/sh").args(["-c", "exit 101"])).unwrap();
        assert_eq!((totals.passed, totals.failed), (0, 1));
        let _ = std::fs::remove_file(&log.path);
    }

    #[test]
    fn a_test_command_without_tests_fails() {
        let progress = Progress::hidden();
        let log = log("none", &progress);
        let totals = log.run_tests(Command::new("/bin/sh").args(["-c", "echo 'no tests to run!'"])).unwrap();
        assert_eq!((totals.passed, totals.failed), (0, 1));
        let _ = std::fs::remove_file(&log.path);
    }
}
