//! `web-bindgen generate`, which is also what the program does without a command.

use std::path::{Path, PathBuf};

use clap::Args;

use super::ending::Ending;
use super::{colours_on_stderr, say};
use crate::diagnostics::Policy;
use crate::sources::Input;
use crate::{Mode, Options, generate};

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen                                         make generated-crate/ of webidls/ again
  web-bindgen generate --check                        only compare
  web-bindgen generate --webidls my.idl --out mine    make a crate of other WebIDL";

#[derive(Args, Clone, Default, Debug)]
pub struct Arguments {
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
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Ending {
    let report = match generate(&arguments.options()) {
        Ok(report) => report,
        Err(failure) => {
            say(&failure.render(colours_on_stderr()));
            return Ending::FoundWrong(String::new());
        }
    };
    if !report.warnings.is_empty() {
        say(&report.warnings.render(colours_on_stderr()));
    }
    if arguments.json {
        return Ending::Done(format!("{}\n", report.json()));
    }
    let timings = if arguments.timings { report.timings() } else { String::new() };
    Ending::Done(format!("{timings}{report}"))
}

impl Arguments {
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
