//! The line of the step that is running: a spinner on a terminal, the step's name where there is none.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::time::Duration;

pub struct Progress {
    name: String,
    /// None without a terminal: there the name is printed once, and the outcome behind it.
    spinner: Option<ProgressBar>,
}

impl Progress {
    pub fn start(name: &str) -> Self {
        let on_terminal = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        let spinner = on_terminal.then(|| spinner(name));
        if spinner.is_none() {
            print!("{name} ... ");
            flush();
        }
        Progress { name: name.to_owned(), spinner }
    }

    #[cfg(test)]
    pub fn hidden() -> Self {
        Progress { name: String::new(), spinner: Some(ProgressBar::hidden()) }
    }

    /// What the step is at, for those who watch.
    pub fn at(&self, what: impl std::fmt::Display) {
        if let Some(spinner) = &self.spinner {
            spinner.set_message(format!("{} {what}", self.name));
        }
    }

    pub fn end(self, outcome: &str) {
        if let Some(spinner) = self.spinner {
            spinner.finish_and_clear();
            print!("{} ... ", self.name);
        }
        println!("{outcome}");
        flush();
    }
}

fn spinner(name: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}");
    let spinner = ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    spinner.set_message(name.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}

fn flush() {
    // A closed pipe is no reason to stop testing.
    let _ = std::io::stdout().flush();
}
