//! The parts of a benchmark.

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Part {
    /// Time and memory of check and debug build, on the host and for wasm32, beside web-sys
    Compile,
    /// Size of small programs, beside web-sys
    Size,
    /// Time of calls in Node and in Chromium, beside web-sys and plain JavaScript
    Calls,
    /// Time and memory of the generator, with up to eight times the input
    Generator,
    /// Time, size and pages of `cargo doc`, beside web-sys
    Docs,
}

impl Part {
    pub const ALL: [Part; 5] = [Part::Compile, Part::Size, Part::Calls, Part::Generator, Part::Docs];
}
