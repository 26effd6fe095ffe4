//! Runs the existence audit: makes questions from the bindings, gets answers from an engine, and judges them by the
//! allow-list.

use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::browser::Browser;
use crate::tools::node::Node;
use crate::totals::Totals;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use existence::absence::Absences;
use existence::allow_list::AllowList;
use existence::answers::{Answers, major};
use existence::binding::{self, Binding};
use existence::compat::Compat;
use existence::coverage::{Coverage, Unbound};
use existence::engine::Engine;
use existence::members::{self, Members};
use existence::question::Questions;
use existence::verdict::Verdict;
use std::path::PathBuf;

const BINDINGS: &str = "generated-crate/bindings.jsonl";
const ALLOW_LIST: &str = "tests/existence/absent.tsv";
const UNBOUND: &str = "tests/existence/unbound.tsv";
/// What Firefox has, as the audit's walk over its prototypes found it.
const FIREFOX: &str = "tests/existence/firefox.tsv";
/// The engines of what Chromium and Firefox have, where browser-compat-data does not tell them.
const SEEN: &str = "webidls/data/compat-seen.tsv";

/// `cargo xtask existence`, with or without `--bless`.
pub fn run(workspace: &Workspace, bless: bool, report: &mut Report) {
    let node = tools::node(workspace, report);
    let chromium = tools::chromium(workspace, report);
    let firefox = tools::firefox(workspace, report);
    for engine in Engine::ALL {
        let browser = match engine {
            Engine::Node => None,
            Engine::Chromium => chromium.as_ref().map(|chromium| chromium as &dyn Browser),
            Engine::Firefox => firefox.as_ref().map(|firefox| firefox as &dyn Browser),
        };
        if bless {
            let name = format!("existence in {engine}, blessed");
            let (Some(node), true) = (&node, engine == Engine::Node || browser.is_some()) else {
                report.blocked(&name, "a tool is missing");
                continue;
            };
            report.tests(&name, |log| bless_engine(workspace, engine, node, browser, log));
        } else {
            step(workspace, engine, node.as_ref(), browser, report);
        }
    }
}

/// Runs the audit of one engine, as a step of the tests.
pub fn step(
    workspace: &Workspace,
    engine: Engine,
    node: Option<&Node>,
    browser: Option<&dyn Browser>,
    report: &mut Report,
) {
    let name = format!("existence in {engine}");
    let (Some(node), true) = (node, engine == Engine::Node || browser.is_some()) else {
        return report.blocked(&name, "a tool is missing");
    };
    report.tests(&name, |log| {
        let observed = observe(workspace, engine, node, browser, log)?;
        let list = AllowList::read(&workspace.path(ALLOW_LIST))?;
        let running = &observed.answers.version;
        let verdict = Verdict::of(engine, observed.answers.major_version(), &observed.absences, &list);
        log.write(&verdict.report(engine, running, &list))?;
        let unbound = Unbound::read(&workspace.path(UNBOUND))?;
        let coverage = Coverage::of(&observed.answers.builtins, &observed.bindings, &unbound);
        log.write(&coverage.report(&engine.to_string()))?;
        let members = match engine {
            Engine::Node => Walk::default(),
            Engine::Chromium => shared(workspace, &observed, &unbound, log)?,
            Engine::Firefox => recorded(workspace, &observed, log)?,
        };
        let note = format!(
            "{}, {} absences known; {} of standard builtin members{}",
            observed.summary(),
            verdict.listed,
            coverage.summary(),
            members.note,
        );
        let is_clean = verdict.is_clean() && coverage.is_clean() && !members.failed;
        Ok(Outcome { totals: Totals::one(is_clean), note })
    });
}

/// The result of comparing what an engine's classes have.
#[derive(Default)]
struct Walk {
    failed: bool,
    note: String,
}

/// Looks for what Chromium and Firefox both have in the bindings, and for what is bound as in both in both.
fn shared(workspace: &Workspace, observed: &Observed, unbound: &Unbound, log: &Log) -> Result<Walk> {
    let firefox = Members::read(&workspace.path(FIREFOX))?;
    let chromium = observed.answers.all_members();
    let members: Vec<_> = chromium.shared(&firefox).into_iter().chain(chromium.of_styles()).collect();
    let coverage = Coverage::of_the_web(&members, &observed.bindings, unbound);
    log.write(&coverage.report("Chromium and Firefox, or the styles of Chromium"))?;
    let unseen = members::unseen(&observed.bindings, [&chromium, &firefox]);
    if !unseen.is_empty() {
        let what = "webidls/engines has what is not in both Chromium and Firefox";
        log.write(&format!("{what} {}: {}\n", firefox.version, unseen.join(" ")))?;
    }
    let note = format!("; {} of those that Firefox has too", coverage.summary());
    Ok(Walk { failed: !coverage.is_clean() || !unseen.is_empty(), note })
}

/// Compares what Firefox has with what is recorded of it. A newer one may have more or less.
fn recorded(workspace: &Workspace, observed: &Observed, log: &Log) -> Result<Walk> {
    let recorded = Members::read(&workspace.path(FIREFOX))?;
    let differs = recorded.classes != observed.answers.all_members().classes;
    let is_newer = observed.answers.major_version() > major(&recorded.version);
    if differs && !is_newer {
        let version = &observed.answers.version;
        let how = "`cargo xtask existence --bless` writes it again";
        log.write(&format!("Firefox {version} has other members than {FIREFOX} says: {how}\n"))?;
    }
    Ok(Walk { failed: differs && !is_newer, note: String::new() })
}

fn bless_engine(
    workspace: &Workspace,
    engine: Engine,
    node: &Node,
    browser: Option<&dyn Browser>,
    log: &Log,
) -> Result<Outcome> {
    let observed = observe(workspace, engine, node, browser, log)?;
    let path = workspace.path(ALLOW_LIST);
    let mut list = AllowList::read(&path)?;
    let compat = Compat::read(&workspace.path("webidls/data"))?;
    if engine == Engine::Chromium {
        let path = workspace.path(SEEN);
        let firefox = Members::read(&workspace.path(FIREFOX))?;
        let seen = members::seen(&observed.bindings, [&observed.answers.all_members(), &firefox]);
        std::fs::write(&path, compat.lacking(&seen)).with_context(|| format!("cannot write {}", path.display()))?;
    }
    if engine == Engine::Firefox {
        let path = workspace.path(FIREFOX);
        let members = observed.answers.all_members().render("Firefox");
        std::fs::write(&path, members).with_context(|| format!("cannot write {}", path.display()))?;
    }
    list.bless(engine, &observed.answers.version, &observed.absences, |class, member, detail| {
        compat.reason(engine, class, member, detail)
    });
    std::fs::write(&path, list.render()).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Outcome::passed(format!("{}, {} absences written", observed.summary(), list.of_engine(engine).count())))
}

/// The answers of an engine, and how much was asked.
struct Observed {
    answers: Answers,
    bindings: Vec<Binding>,
    absences: Absences,
    experimental: usize,
    not_observable: usize,
}

impl Observed {
    fn summary(&self) -> String {
        format!(
            "{} members asked of {}, {} not observable, {} experimental",
            self.answers.asked, self.answers.version, self.not_observable, self.experimental
        )
    }
}

fn observe(
    workspace: &Workspace,
    engine: Engine,
    node: &Node,
    browser: Option<&dyn Browser>,
    log: &Log,
) -> Result<Observed> {
    let bindings = binding::read(&workspace.path(BINDINGS))?;
    let questions = Questions::of(&bindings);
    let asked = questions.for_engine(engine);
    let folder = workspace.target.join("existence");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let file = |name: &str| -> PathBuf { folder.join(format!("{engine}-{name}.json")) };
    let json = serde_json::to_string(&asked).context("the questions cannot be written as JSON")?;
    std::fs::write(file("questions"), json).with_context(|| format!("cannot write {}", file("questions").display()))?;
    let mut command = workspace.command(&node.path);
    command
        .arg(workspace.path("tests/existence/engine").join(engine.script()))
        .args([file("questions"), file("answers")]);
    if let Some(browser) = browser {
        browser.apply(workspace, None, &mut command)?;
    }
    log.run(&mut command)?;
    let json = std::fs::read_to_string(file("answers"));
    let answers = Answers::parse(&json.with_context(|| format!("cannot read {}", file("answers").display()))?)?;
    ensure!(answers.asked == asked.len(), "{} of {} questions were answered", answers.asked, asked.len());
    let absences = Absences::of(engine, &asked, &answers);
    Ok(Observed {
        answers,
        bindings,
        absences,
        experimental: questions.experimental,
        not_observable: questions.not_observable + questions.asked.len() - asked.len(),
    })
}
