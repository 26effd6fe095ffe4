//! Walks forward over versions of the packages that the WebIDL and the data come from.

use crate::cargo;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::workspace::Workspace;
use anyhow::Result;

pub fn run(workspace: &Workspace, report: &mut Report) {
    report.tests("walks over versions", |log| test(workspace, log));
}

fn test(workspace: &Workspace, log: &Log) -> Result<Outcome> {
    let mut command = cargo::command(workspace, "test");
    command.args(["--release", "--package", "web-bindgen", "--test", "walk", "--", "--ignored"]);
    Ok(log.run_tests(&mut command)?.into())
}
