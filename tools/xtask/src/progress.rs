//! The line of the running step: a spinner on a terminal, and the step's name without a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::time::Duration;

pub struct Progress {
    name: String,
    /// None without a terminal: then the name is printed once, and the outcome after it.
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

    /// Shows the present part of the step.
    pub fn at(&self, part: impl std::fmt::Display) {
        if let Some(spinner) = &self.spinner {
            spinner.set_message(format!("{} {part}", self.name));
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
