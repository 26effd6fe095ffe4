//! Runs the audit of calls: the infallible bindings are called in the browsers, and what throws is held against the list.

use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::browser::Browser;
use crate::tools::node::Node;
use crate::totals::Totals;
use crate::workspace::Workspace;
use ::infallible::list::List;
use ::infallible::outcome;
use ::infallible::verdict::Verdict;
use anyhow::{Context, Result};
use existence::engine::Engine;

const BINDINGS: &str = "generated-crate/bindings.jsonl";
const LIST: &str = "tests/infallible/threw.tsv";

/// `cargo xtask infallible`, with or without `--bless`.
pub fn run(workspace: &Workspace, bless: bool, report: &mut Report) {
    let node = tools::node(workspace, report);
    let chromium = tools::chromium(workspace, report);
    let firefox = tools::firefox(workspace, report);
    let browsers = [
        (Engine::Chromium, chromium.as_ref().map(|chromium| chromium as &dyn Browser)),
        (Engine::Firefox, firefox.as_ref().map(|firefox| firefox as &dyn Browser)),
    ];
    for (engine, browser) in browsers {
        match (bless, &node, browser) {
            (true, Some(node), Some(browser)) => {
                let name = format!("infallible calls in {engine}, blessed");
                report.tests(&name, |log| bless_engine(workspace, engine, node, browser, log));
            }
            _ => step(workspace, engine, node.as_ref(), browser, report),
        }
    }
}

/// Runs the audit in one browser, as a step of the tests.
pub fn step(
    workspace: &Workspace,
    engine: Engine,
    node: Option<&Node>,
    browser: Option<&dyn Browser>,
    report: &mut Report,
) {
    let name = format!("infallible calls in {engine}");
    let (Some(node), Some(browser)) = (node, browser) else {
        return report.blocked(&name, "a tool is missing");
    };
    report.tests(&name, |log| {
        let outcome = call(workspace, engine, node, browser, log)?;
        let verdict = Verdict::of(engine, &outcome, &List::read(&workspace.path(LIST))?);
        log.write(&verdict.report(engine, &outcome))?;
        Ok(Outcome { totals: Totals::one(verdict.is_clean()), note: outcome.summary() })
    });
}

fn bless_engine(
    workspace: &Workspace,
    engine: Engine,
    node: &Node,
    browser: &dyn Browser,
    log: &Log,
) -> Result<Outcome> {
    let outcome = call(workspace, engine, node, browser, log)?;
    let path = workspace.path(LIST);
    let mut list = List::read(&path)?;
    list.bless(engine, &outcome);
    std::fs::write(&path, list.render()).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Outcome::passed(outcome.summary()))
}

fn call(
    workspace: &Workspace,
    engine: Engine,
    node: &Node,
    browser: &dyn Browser,
    log: &Log,
) -> Result<outcome::Outcome> {
    let folder = workspace.target.join("infallible");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let path = folder.join(format!("{engine}.json"));
    let mut command = workspace.command(&node.path);
    command.arg(workspace.path("tests/infallible/engine/run.mjs")).arg(workspace.path(BINDINGS)).arg(&path);
    browser.apply(workspace, None, &mut command)?;
    log.run(&mut command)?;
    let json = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    outcome::Outcome::parse(&json)
}
