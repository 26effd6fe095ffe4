//! The command line: a file for each command.
//!
//! A command ends with 0 where all is well, with 1 where it found something wrong, and clap ends it with 2 where the call
//! was wrong. Reports go to standard output, errors and progress to standard error, colours to a terminal only.

mod completions;
mod crate_path;
mod diff;
mod ending;
mod explain;
mod features;
mod generate;
mod man;
mod port;
mod progress;
mod update;
mod workspace;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use ending::Ending;

/// Generates typed, feature-gated wasm-bindgen declarations from WebIDL, and helps the programs that use them.
#[derive(Parser, Debug)]
#[command(name = NAME, version, args_conflicts_with_subcommands = true, after_help = generate::EXAMPLES)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    generate: generate::Arguments,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Generate the crate, as without a command
    #[command(after_help = generate::EXAMPLES)]
    Generate(generate::Arguments),
    /// Say what a name stands for, which feature has it, what throws and which engines have it
    #[command(after_help = explain::EXAMPLES)]
    Explain(explain::Arguments),
    /// Find the features of web-bindings that a crate needs, led by the compiler
    #[command(after_help = features::EXAMPLES)]
    Features(features::Arguments),
    /// Say how two versions of the public interface differ, what breaks, and which version that asks for
    #[command(after_help = diff::EXAMPLES)]
    Diff(diff::Arguments),
    /// Take newer WebIDL and data, make what follows, and say what changed
    #[command(after_help = update::EXAMPLES)]
    Update(update::Arguments),
    /// Port a crate from web-sys, js-sys and wasm-bindgen-futures, led by the compiler
    #[command(after_help = port::EXAMPLES)]
    Port(port::Arguments),
    /// Print the completions of a shell
    #[command(after_help = completions::EXAMPLES)]
    Completions(completions::Arguments),
    /// Print the manual as man pages, or write them
    #[command(after_help = man::EXAMPLES)]
    Man(man::Arguments),
}

const NAME: &str = "web-bindgen";

/// Runs the command line.
pub fn run() -> ExitCode {
    // Cargo calls the program as its compiler while it looks for features.
    if let Some(code) = crate::compiler::wrapper::run() {
        return code;
    }
    let line = CommandLine::parse();
    let result = match line.command.unwrap_or(Command::Generate(line.generate)) {
        Command::Generate(arguments) => Ok(generate::run(&arguments)),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Port(arguments) => port::run(&arguments),
        Command::Completions(arguments) => Ok(completions::run(&arguments, &mut CommandLine::command())),
        Command::Man(arguments) => man::run(&arguments, CommandLine::command()),
    };
    let ending = result.unwrap_or_else(|problem| {
        say(&problem.render(colours_on_stderr()));
        Ending::FoundWrong(String::new())
    });
    // The work is done, so a closed pipe is no reason to fail.
    let _ = anstream::stdout().write_all(ending.report().as_bytes());
    ending.code()
}

/// Writes to standard error, which nobody may read.
fn say(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn colours_on_stderr() -> bool {
    anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
}
