//! The command line.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::diagnostics::Policy;
use crate::findings::Failure;
use crate::sources::Input;
use crate::{Mode, Options, generate};

/// Generates typed, feature-gated wasm-bindgen declarations from WebIDL.
#[derive(Parser, Debug)]
#[command(name = "web-bindgen", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    generate: Generate,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Generate the crate, as without a subcommand
    Generate(Generate),
}

#[derive(Args, Clone, Default, Debug)]
struct Generate {
    /// A folder of .idl or .webidl files, or one such file [default: webidls/ of the workspace]
    #[arg(long, value_name = "PATH")]
    webidls: Option<PathBuf>,
    /// The folder of the overlays [default: overlays/ in the folder of the WebIDL, if it is there]
    #[arg(long, value_name = "DIR")]
    overlays: Option<PathBuf>,
    /// The folder of the generated crate [default: generated-crate/ of the workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing, and fail if the folder is not what the generator gives
    #[arg(long)]
    check: bool,
    /// Leave out the wrong parts of the WebIDL, with a warning for each; types that are defined nowhere become `any`
    #[arg(long)]
    lenient: bool,
    /// Print the time of each stage
    #[arg(long)]
    timings: bool,
}

/// Runs the command line; errors go to standard error.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let command = arguments.command.unwrap_or(Command::Generate(arguments.generate));
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let result = match command {
        Command::Generate(arguments) => run_generate(&arguments, colour),
    };
    match result {
        Ok(text) => {
            // The work is done, so a closed pipe is no reason to fail.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            let _ = std::io::stderr().write_all(failure.render(colour).as_bytes());
            ExitCode::FAILURE
        }
    }
}

fn run_generate(arguments: &Generate, colour: bool) -> Result<String, Failure> {
    let report = generate(&arguments.options())?;
    if !report.warnings.is_empty() {
        // The work is done, whether or not anybody reads the warnings.
        let _ = std::io::stderr().write_all(report.warnings.render(colour).as_bytes());
    }
    let mut text = if arguments.timings { report.timings() } else { String::new() };
    text.push_str(&report.to_string());
    Ok(text)
}

impl Generate {
    fn options(&self) -> Options {
        let workspace = workspace();
        let input = Input {
            webidls: self.webidls.clone().unwrap_or_else(|| workspace.join("webidls")),
            overlays: self.overlays.clone(),
        };
        let mode = if self.check { Mode::Check { command: self.mending_command() } } else { Mode::Write };
        let out = self.out.clone().unwrap_or_else(|| workspace.join("generated-crate"));
        let policy = if self.lenient { Policy::Lenient } else { Policy::Strict };
        Options { input, out, mode, policy }
    }

    /// The same run without `--check`.
    fn mending_command(&self) -> String {
        let options = [("--webidls", &self.webidls), ("--overlays", &self.overlays), ("--out", &self.out)];
        let given: Vec<_> = options.iter().filter_map(|(name, path)| Some((name, path.as_ref()?))).collect();
        let mut command = "cargo run --release -p web-bindgen".to_owned();
        if self.lenient || !given.is_empty() {
            command = "web-bindgen generate".to_owned();
        }
        for (name, path) in given {
            command.push_str(&format!(" {name} {}", path.display()));
        }
        if self.lenient {
            command.push_str(" --lenient");
        }
        command
    }
}

/// The folder that holds `webidls/`: the workspace if cargo runs the generator, else the current folder or one above
/// it.
fn workspace() -> PathBuf {
    let holds_input = |folder: &Path| folder.join("webidls").is_dir();
    let around_generator =
        std::env::var_os("CARGO_MANIFEST_DIR").and_then(|folder| Some(PathBuf::from(folder).parent()?.to_owned()));
    if let Some(folder) = around_generator.filter(|folder| holds_input(folder)) {
        return relative_to_current(folder);
    }
    let current = std::env::current_dir().unwrap_or_default();
    let above = current.ancestors().find(|folder| holds_input(folder)).map(Path::to_owned);
    above.map_or_else(PathBuf::new, relative_to_current)
}

/// Errors show paths as the user would write them.
fn relative_to_current(folder: PathBuf) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    folder.strip_prefix(&current).map(Path::to_owned).unwrap_or(folder)
}
