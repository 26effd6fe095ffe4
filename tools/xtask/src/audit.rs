//! Runs the existence audit: makes questions from the bindings, gets answers from an engine, and judges them by the
//! allow-list.

use crate::firefox;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::chromium::Chromium;
use crate::tools::node::Node;
use crate::totals::Totals;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use existence::absence::Absences;
use existence::allow_list::AllowList;
use existence::answers::Answers;
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
/// The engines of what no specification has, where browser-compat-data does not tell them.
const SEEN: &str = "webidls/data/compat-seen.tsv";

/// `cargo xtask existence`, with or without `--bless`.
pub fn run(workspace: &Workspace, bless: bool, report: &mut Report) {
    let node = tools::node(workspace, report);
    let chromium = tools::chromium(workspace, report);
    for engine in Engine::ALL {
        if bless {
            let name = format!("existence in {engine}, blessed");
            let (Some(node), true) = (&node, engine == Engine::Node || chromium.is_some()) else {
                report.blocked(&name, "a tool is missing");
                continue;
            };
            report.tests(&name, |log| bless_engine(workspace, engine, node, chromium.as_ref(), log));
        } else {
            step(workspace, engine, node.as_ref(), chromium.as_ref(), report);
        }
    }
}

/// Runs the audit of one engine, as a step of the tests.
pub fn step(
    workspace: &Workspace,
    engine: Engine,
    node: Option<&Node>,
    chromium: Option<&Chromium>,
    report: &mut Report,
) {
    let name = format!("existence in {engine}");
    let (Some(node), true) = (node, engine == Engine::Node || chromium.is_some()) else {
        return report.blocked(&name, "a tool is missing");
    };
    report.tests(&name, |log| {
        let observed = observe(workspace, engine, node, chromium, log)?;
        let list = AllowList::read(&workspace.path(ALLOW_LIST))?;
        let running = &observed.answers.version;
        let verdict = Verdict::of(engine, observed.answers.major_version(), &observed.absences, &list);
        log.write(&verdict.report(engine, running, &list))?;
        let unbound = Unbound::read(&workspace.path(UNBOUND))?;
        let coverage = Coverage::of(&observed.answers.builtins, &observed.bindings, &unbound);
        log.write(&coverage.report(&engine.to_string()))?;
        let shared = (engine == Engine::Chromium).then(|| shared(workspace, &observed, &unbound, log)).transpose()?;
        let is_clean = verdict.is_clean() && coverage.is_clean() && shared.as_ref().is_none_or(Shared::is_clean);
        let note = format!(
            "{}, {} absences known; {} of standard builtin members{}",
            observed.summary(),
            verdict.listed,
            coverage.summary(),
            shared
                .map(|shared| format!("; {} of those that Firefox has too", shared.coverage.summary()))
                .unwrap_or_default(),
        );
        Ok(Outcome { totals: Totals::one(is_clean), note })
    });
}

/// What Chromium and Firefox both have.
struct Shared {
    coverage: Coverage,
    /// Bound as in both, and not there.
    unseen: Vec<String>,
}

impl Shared {
    fn is_clean(&self) -> bool {
        self.coverage.is_clean() && self.unseen.is_empty()
    }
}

fn shared(workspace: &Workspace, observed: &Observed, unbound: &Unbound, log: &Log) -> Result<Shared> {
    let firefox = Members::read(&workspace.path(firefox::MEMBERS))?;
    let chromium = observed.answers.all_members();
    let members: Vec<_> = chromium.shared(&firefox).into_iter().chain(chromium.of_styles()).collect();
    let coverage = Coverage::of_the_web(&members, &observed.bindings, unbound);
    log.write(&coverage.report("Chromium and Firefox, or the styles of Chromium"))?;
    let unseen = members::unseen(&observed.bindings, [&chromium, &firefox]);
    if !unseen.is_empty() {
        let what = "webidls/engines has what is not in both Chromium and Firefox";
        log.write(&format!("{what} {}: {}\n", firefox.version, unseen.join(" ")))?;
    }
    Ok(Shared { coverage, unseen })
}

fn bless_engine(
    workspace: &Workspace,
    engine: Engine,
    node: &Node,
    chromium: Option<&Chromium>,
    log: &Log,
) -> Result<Outcome> {
    let observed = observe(workspace, engine, node, chromium, log)?;
    let path = workspace.path(ALLOW_LIST);
    let mut list = AllowList::read(&path)?;
    let compat = Compat::read(&workspace.path("webidls/data"))?;
    if engine == Engine::Chromium {
        let path = workspace.path(SEEN);
        let seen = compat.lacking(&members::unspecified(&observed.bindings));
        std::fs::write(&path, seen).with_context(|| format!("cannot write {}", path.display()))?;
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
    chromium: Option<&Chromium>,
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
    if let Some(chromium) = chromium.filter(|_| engine == Engine::Chromium) {
        command
            .env("CHROMEDRIVER", &chromium.chromedriver)
            .env("WEBDRIVER_JSON", chromium.write_webdriver_json(workspace, None)?);
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
