//! `web-bindgen completions`: the completions of a shell.

use clap::Args;
use clap_complete::Shell;

use super::NAME;
use super::ending::Ending;

pub const EXAMPLES: &str = "\
Example:
  web-bindgen completions bash > ~/.local/share/bash-completion/completions/web-bindgen";

#[derive(Args, Debug)]
pub struct Arguments {
    /// The shell
    shell: Shell,
}

pub fn run(arguments: &Arguments, command: &mut clap::Command) -> Ending {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, command, NAME, &mut script);
    Ending::Done(String::from_utf8_lossy(&script).into_owned())
}
