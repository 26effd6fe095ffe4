//! Where the lines of a run go.

use std::io::{self, IsTerminal, Write};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Console {
    Output,
    /// For a run whose output is a result, which another program may read.
    Error,
}

impl Console {
    pub fn write(self, text: &str) {
        // A closed pipe is no reason to stop.
        let _ = match self {
            Console::Output => io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()),
            Console::Error => io::stderr().write_all(text.as_bytes()),
        };
    }

    /// A spinner is drawn on the error output, beside the lines.
    pub fn is_terminal(self) -> bool {
        io::stderr().is_terminal() && (self == Console::Error || io::stdout().is_terminal())
    }
}
