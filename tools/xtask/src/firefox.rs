//! The walk over Firefox's prototypes: `cargo xtask existence --firefox` writes what it finds to `firefox.tsv`, which the
//! audit compares with Chromium.

use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::node::Node;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use existence::answers::Answers;
use existence::members::Members;

/// What Firefox has, as the walk found it.
pub const MEMBERS: &str = "tests/existence/firefox.tsv";

const BROWSERS: [&str; 2] = ["firefox-esr", "firefox"];

pub fn run(workspace: &Workspace, report: &mut Report) {
    let Some(node) = tools::node(workspace, report) else {
        return report.blocked("members of Firefox", "a tool is missing");
    };
    report.tests("members of Firefox", |log| walk(workspace, &node, log));
}

fn walk(workspace: &Workspace, node: &Node, log: &Log) -> Result<Outcome> {
    let browser = BROWSERS.iter().find_map(|name| which::which(name).ok());
    let browser =
        browser.context("there is no Firefox on the PATH: install it; on Debian: `apt-get install firefox-esr`")?;
    let folder = workspace.target.join("existence");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let [questions, answers] = ["questions", "answers"].map(|name| folder.join(format!("firefox-{name}.json")));
    // The page tells its members whatever it is asked.
    std::fs::write(&questions, "[]").with_context(|| format!("cannot write {}", questions.display()))?;
    let mut command = workspace.command(&node.path);
    command.arg(workspace.path("tests/existence/engine/firefox.mjs")).args([&questions, &answers]);
    log.run(command.env("FIREFOX", browser))?;
    let json = std::fs::read_to_string(&answers).with_context(|| format!("cannot read {}", answers.display()))?;
    let answers = Answers::parse(&json)?;
    let members = Members::of(&answers.version, &answers.members);
    let path = workspace.path(MEMBERS);
    std::fs::write(&path, members.render("Firefox")).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Outcome::passed(format!("{} classes of {} written", members.classes.len(), members.version)))
}
