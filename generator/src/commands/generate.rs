//! `web-bindgen generate`, which is also what the program does without a command.

use std::path::PathBuf;

use clap::Args;

use super::ending::Ending;
use super::workspace::workspace;
use super::{colours_on_stderr, say};
use crate::diagnostics::Policy;
use crate::sources::Input;
use crate::{Mode, Options, generate};

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen                                         make generated-crate/ of webidls/ again
  web-bindgen generate --check                        only compare
  web-bindgen generate --webidls my.idl --out mine    make a crate of other WebIDL
  web-bindgen generate --webidls my-api/ --out mine --on web-bindings/
                                                      make one that uses the types of web-bindings";

#[derive(Args, Clone, Default, Debug)]
pub struct Arguments {
    /// A folder of .idl or .webidl files, or one such file; may be given several times [default: webidls/ of the
    /// workspace]
    #[arg(long, value_name = "PATH")]
    webidls: Vec<PathBuf>,
    /// The folder of the overlays [default: overlays/ in the folder of the WebIDL or beside the file, if it is there]
    #[arg(long, value_name = "DIR")]
    overlays: Option<PathBuf>,
    /// The folder of the generated crate [default: generated-crate/ of the workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The name of the package [default: the one that its Cargo.toml has, or else the name of its folder]
    #[arg(long)]
    name: Option<String>,
    /// The folder of web-bindings, or of another crate that web-bindgen has made, whose types are used and not declared
    /// again
    #[arg(long, value_name = "PATH")]
    on: Option<PathBuf>,
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
        let webidls = match self.webidls.is_empty() {
            true => vec![workspace.join("webidls")],
            false => self.webidls.clone(),
        };
        // Those of a crate that this one is built on are that crate's.
        let builtins = !self.webidls.is_empty() && self.on.is_none();
        let input = Input { webidls, overlays: self.overlays.clone(), builtins, on: self.on.clone() };
        let mode = if self.check { Mode::Check { command: self.mending_command() } } else { Mode::Write };
        let out = self.out.clone().unwrap_or_else(|| workspace.join("generated-crate"));
        let policy = if self.lenient { Policy::Lenient } else { Policy::Strict };
        Options { input, out, name: self.name.clone(), mode, policy }
    }

    /// The same run without `--check`.
    fn mending_command(&self) -> String {
        let webidls = self.webidls.iter().map(|path| ("--webidls", path.display().to_string()));
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let others = [
            ("--overlays", path(&self.overlays)),
            ("--on", path(&self.on)),
            ("--out", path(&self.out)),
            ("--name", self.name.clone()),
        ];
        let others = others.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let given: Vec<_> = webidls.chain(others).collect();
        let mut command = "cargo run --release -p web-bindgen".to_owned();
        if self.lenient || !given.is_empty() {
            command = "web-bindgen generate".to_owned();
        }
        for (name, value) in given {
            command.push_str(&format!(" {name} {value}"));
        }
        if self.lenient {
            command.push_str(" --lenient");
        }
        command
    }
}
