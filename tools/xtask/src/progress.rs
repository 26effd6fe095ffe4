//! The line of the running step: a spinner on a terminal, and the step's name without a terminal.

use crate::console::Console;
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

pub struct Progress {
    name: String,
    /// None without a terminal: then the name is printed once, and the outcome after it.
    spinner: Option<ProgressBar>,
    console: Console,
}

impl Progress {
    pub fn start(name: &str, console: Console) -> Self {
        let spinner = console.is_terminal().then(|| spinner(name));
        if spinner.is_none() {
            console.write(&format!("{name} ... "));
        }
        Progress { name: name.to_owned(), spinner, console }
    }

    #[cfg(test)]
    pub fn hidden() -> Self {
        Progress { name: String::new(), spinner: Some(ProgressBar::hidden()), console: Console::Output }
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
            self.console.write(&format!("{} ... ", self.name));
        }
        self.console.write(&format!("{outcome}\n"));
    }
}

fn spinner(name: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}");
    let spinner = ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    spinner.set_message(name.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}
