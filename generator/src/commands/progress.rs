//! What takes more than a second says what it does, on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Gone when it is dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// On standard error, and only if that is a terminal.
    pub fn new() -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_style(
            ProgressStyle::with_template("{spinner} {elapsed:>4} {msg}").unwrap_or(ProgressStyle::default_spinner()),
        );
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress(bar)
    }

    pub fn at(&self, what: &str) {
        self.0.set_message(what.to_owned());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
