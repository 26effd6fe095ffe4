//! The feature matrix: the crate compiles without a warning with each feature alone, none, all, and a fixed sample of
//! pairs and of features together with `experimental`.

use crate::cargo;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::totals::Totals;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::{Mutex, PoisonError};

const PACKAGE: &str = "web-bindings";
const PAIRS: usize = 24;
/// Any number will do. It is fixed so that every run checks the same pairs.
const SEED: u64 = 0x5eed;
/// Features that are not areas. They change the contents of areas.
const MODIFIERS: [&str; 3] = ["default", "std", EXPERIMENTAL];
const EXPERIMENTAL: &str = "experimental";
/// The feature that turns on all areas, which are checked together without it.
const FULL: &str = "full";

/// The features that are on.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Selection(Vec<String>);

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0[..] {
            [] => f.write_str("no feature"),
            names if names.len() > 4 => write!(f, "{} features", names.len()),
            names => f.write_str(&names.join("+")),
        }
    }
}

pub fn run(workspace: &Workspace, report: &mut Report) {
    report.tests("features: each alone, none, all, pairs, experimental", |log| {
        let manifest = workspace.manifest("generated-crate/Cargo.toml")?;
        let selections = matrix(&manifest).context("in generated-crate/Cargo.toml")?;
        check_all(workspace, selections, log)
    });
}

/// All combinations. The largest come first, so that no worker starts the longest check when the others are done.
fn matrix(manifest: &toml::Table) -> Result<Vec<Selection>> {
    let features =
        manifest.get("features").and_then(|features| features.as_table()).context("there are no features")?;
    let is_modifier = |name: &str| MODIFIERS.contains(&name) || name.starts_with('_');
    // The others turn on several of these.
    let is_area = |implied: &toml::Value| implied.as_array().is_some_and(Vec::is_empty);
    let (areas, bundles): (Vec<_>, Vec<_>) =
        features.iter().filter(|(name, _)| !is_modifier(name)).partition(|(_, implied)| is_area(implied));
    let [areas, bundles] = [areas, bundles].map(|some| some.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    let select = |names: &[&String]| Selection(names.iter().map(|name| name.to_string()).collect());
    let everything: Vec<_> = features.keys().collect();
    let mut selections = vec![select(&everything), select(&areas), Selection(Vec::new())];
    for pair in pairs(&areas) {
        selections.push(select(&pair));
        let with_experimental = select(&[pair[0], &EXPERIMENTAL.to_owned()]);
        if features.contains_key(EXPERIMENTAL) && !selections.contains(&with_experimental) {
            selections.push(with_experimental);
        }
    }
    let alone = bundles.iter().filter(|name| **name != FULL).chain(&areas);
    selections.extend(alone.map(|name| select(&[name])));
    Ok(selections)
}

fn pairs<'a>(areas: &[&'a String]) -> Vec<[&'a String; 2]> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut pairs = Vec::new();
    while areas.len() > 1 && pairs.len() < PAIRS.min(areas.len() * (areas.len() - 1) / 2) {
        let mut pair = [areas[random.usize(..areas.len())], areas[random.usize(..areas.len())]];
        pair.sort();
        if pair[0] != pair[1] && !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    pairs
}

/// Each worker has a target folder of its own: the dependencies are built once, and only the crate is checked again.
/// rustc checks on one core, so there are as many workers as cores.
fn check_all(workspace: &Workspace, selections: Vec<Selection>, log: &Log) -> Result<Outcome> {
    let count = selections.len();
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(4);
    let queue = Mutex::new(VecDeque::from(selections));
    let totals = Mutex::new(Totals::default());
    let failures = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers)
            .map(|worker| {
                let target = workspace.target.join(format!("features/{worker}"));
                let (queue, totals, failures) = (&queue, &totals, &failures);
                scope.spawn(move || -> Result<()> {
                    while let Some(selection) = next(queue) {
                        let output = check(workspace, &selection, &target)?;
                        let passed = output.status.success();
                        if !passed {
                            let error = String::from_utf8_lossy(&output.stderr).into_owned();
                            lock(failures).entry(error).or_insert_with(Vec::new).push(selection.to_string());
                        }
                        *lock(totals) += Totals::one(passed);
                        log.progress.at(format!("{} of {count}", count - lock(queue).len()));
                    }
                    Ok(())
                })
            })
            .collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })?;
    for (error, selections) in lock(&failures).iter() {
        log.write(&failure(error, selections))?;
    }
    let totals = *lock(&totals);
    Ok(Outcome { totals, note: format!("{count} combinations") })
}

/// In a function of its own, so that the lock is not held while the selection is checked.
fn next(queue: &Mutex<VecDeque<Selection>>) -> Option<Selection> {
    lock(queue).pop_front()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn check(workspace: &Workspace, selection: &Selection, target: &Path) -> Result<Output> {
    let mut command = cargo::command(workspace, "check");
    command
        .args(["--quiet", "--package", PACKAGE, "--lib", "--no-default-features"])
        .arg(format!("--features={}", selection.0.join(",")))
        .arg("--target-dir")
        .arg(target)
        // Nothing is edited here and built again, so incremental data would only cost time and space.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("RUSTFLAGS", "--deny warnings")
        .stdin(Stdio::null());
    command.output().context("cannot run cargo check")
}

/// The error and its selections. A mistake in shared code fails in every area, and is shown once.
fn failure(error: &str, selections: &[String]) -> String {
    format!(
        "web-bindings does not compile cleanly with --no-default-features and {}:\n{error}\n",
        selections.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> toml::Table {
        let areas: String = (0..30).map(|n| format!("area-{n} = []\n")).collect();
        format!(
            "[features]\ndefault = [\"std\"]\nstd = []\nexperimental = []\n_internal = []\nfull = [\"area-1\"]\n\
                 page = [\"area-1\"]\n{areas}"
        )
        .parse()
        .unwrap()
    }

    #[test]
    fn every_area_is_checked_alone_and_modifiers_are_no_areas() {
        let selections = matrix(&manifest()).unwrap();
        let alone: Vec<_> = selections.iter().filter(|selection| selection.0.len() == 1).collect();
        let (areas, others): (Vec<_>, Vec<_>) = alone.into_iter().partition(|alone| alone.0[0].starts_with("area-"));
        assert_eq!((areas.len(), others), (30, vec![&Selection(vec!["page".to_owned()])]));
        assert!(selections.contains(&Selection(Vec::new())));
        assert_eq!(selections[0].0.len(), 36);
        assert_eq!(selections[1].0.len(), 30);
    }

    #[test]
    fn the_sample_of_pairs_is_the_same_each_time() {
        let first = matrix(&manifest()).unwrap();
        assert_eq!(first, matrix(&manifest()).unwrap());
        let (experimental, pairs): (Vec<_>, Vec<_>) = first
            .iter()
            .filter(|selection| selection.0.len() == 2)
            .partition(|selection| selection.0[1] == EXPERIMENTAL);
        assert_eq!(pairs.len(), PAIRS);
        let once: std::collections::BTreeSet<_> = experimental.iter().map(|selection| &selection.0[0]).collect();
        assert!(once.len() > PAIRS / 2);
        assert_eq!(once.len(), experimental.len());
    }

    #[test]
    fn a_crate_of_two_areas_has_one_pair() {
        let manifest: toml::Table = "[features]\na = []\nb = []\nfull = [\"a\", \"b\"]\n".parse().unwrap();
        assert_eq!(matrix(&manifest).unwrap().len(), 3 + 1 + 2);
    }
}
