//! `web-bindgen man`: the manual.

use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_mangen::Man;

use super::ending::Ending;
use crate::problem::Problem;

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen man | man -l -                       read the page
  web-bindgen man --out ~/.local/share/man/man1    write a page for each command";

#[derive(Args, Debug)]
pub struct Arguments {
    /// Write the page of the program and one for each command to this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, command: Command) -> Result<Ending, Problem> {
    let Some(out) = &arguments.out else {
        let mut page = Vec::new();
        Man::new(command).render(&mut page).map_err(|error| Problem::new(error.to_string()))?;
        return Ok(Ending::Done(String::from_utf8_lossy(&page).into_owned()));
    };
    write(out, command).map_err(|error| {
        Problem::new(format!("{}: {error}", out.display())).help("give a folder that can be written to")
    })?;
    Ok(Ending::Done(String::new()))
}

fn write(out: &Path, command: Command) -> std::io::Result<()> {
    std::fs::create_dir_all(out)?;
    clap_mangen::generate_to(command, out)
}
