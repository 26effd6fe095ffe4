//! The audit's result for one engine: what threw, held against what is known to throw.

use crate::list::List;
use crate::outcome::{Call, Outcome};
use crate::reason::Reason;
use existence::answers::major;
use existence::engine::Engine;
use std::fmt::Write;

/// Fewer members than this share of those that the engine has mean that the page has not done its work.
const LEAST_REACHED: f64 = 0.9;

#[derive(Debug, Default)]
pub struct Verdict {
    /// Threw, and is not listed or not judged.
    pub unlisted: Vec<String>,
    /// Listed, and threw no more, or is no infallible member.
    pub stale: Vec<String>,
    /// Not called, and no member that could be.
    pub needless: Vec<String>,
    pub reached_too_few: bool,
}

impl Verdict {
    pub fn of(engine: Engine, outcome: &Outcome, list: &List) -> Self {
        let mut verdict = Verdict { needless: outcome.needless.clone(), ..Verdict::default() };
        for (member, Call(state, arguments, exception)) in &outcome.threw {
            let entry = list.entries.get(&(engine, member.clone()));
            if entry.is_none_or(|entry| entry.reason == Reason::New) {
                let state = if state.is_empty() { String::new() } else { format!(", {state}") };
                verdict.unlisted.push(format!("{member}{arguments}{state}: {exception}"));
            }
        }
        // A newer engine may throw less, but an entry must still name a member.
        let is_newer = major(&outcome.version) > list.major_version(engine);
        for (member, entry) in list.of_engine(engine) {
            let is_stale = !outcome.asked.contains(member) || !is_newer && !outcome.threw.contains_key(member);
            if is_stale {
                verdict.stale.push(format!("{member} ({})", entry.reason));
            }
        }
        let has = outcome.asked.len() - outcome.absent.difference(&outcome.reached).count();
        verdict.reached_too_few = (outcome.reached.len() as f64) < has as f64 * LEAST_REACHED;
        verdict
    }

    pub fn is_clean(&self) -> bool {
        self.unlisted.is_empty() && self.stale.is_empty() && self.needless.is_empty() && !self.reached_too_few
    }

    /// What is wrong, what to do about it, and what could not be reached.
    pub fn report(&self, engine: Engine, outcome: &Outcome) -> String {
        let mut text = String::new();
        let mut section = |heading: &str, lines: &[String]| {
            if !lines.is_empty() {
                let _ = writeln!(text, "{heading}:\n    {}", lines.join("\n    "));
            }
        };
        section(&format!("Bound as infallible, and throws in {engine} {}", outcome.version), &self.unlisted);
        section("Listed in tests/infallible/threw.tsv, and throws no more", &self.stale);
        section("In tests/infallible/engine/uncalled.mjs without need", &self.needless);
        let classes: Vec<_> =
            outcome.without_object().iter().map(|(class, count)| format!("{class} {count}")).collect();
        let _ = writeln!(text, "No object was made of (members): {}", classes.join(", "));
        if self.reached_too_few {
            let _ = writeln!(text, "Too few were called: {}.", outcome.summary());
        }
        if !self.is_clean() {
            text.push_str(
                "What can happen to a correct program is a witness in webidls/data/throws.tsv (`a+`), and the binding a \
                 `Result`. The rest belongs in the list: `cargo xtask infallible --bless` writes it, you give the reasons.\n",
            );
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::list::Entry;

    fn outcome(version: &str, threw: &[&str]) -> Outcome {
        let asked = ["A.x", "A.y"].map(str::to_owned);
        let threw = threw.iter().map(|member| (member.to_string(), Call::default())).collect();
        Outcome {
            version: version.into(),
            asked: asked.clone().into(),
            needless: Vec::new(),
            reached: asked.into(),
            absent: Default::default(),
            threw,
        }
    }

    fn list(members: &[&str], reason: Reason) -> List {
        let entry = Entry { reason, call: Call::default() };
        let entries = members.iter().map(|member| ((Engine::Firefox, member.to_string()), entry.clone()));
        List { versions: [(Engine::Firefox, "150.1".to_owned())].into(), entries: entries.collect() }
    }

    fn verdict(outcome: &Outcome, list: &List) -> (usize, usize) {
        let verdict = Verdict::of(Engine::Firefox, outcome, list);
        assert_eq!(verdict.is_clean(), (verdict.unlisted.len(), verdict.stale.len()) == (0, 0));
        (verdict.unlisted.len(), verdict.stale.len())
    }

    #[test]
    fn what_throws_must_be_listed_and_judged() {
        let threw = outcome("150.2", &["A.x"]);
        assert_eq!(verdict(&threw, &list(&["A.x"], Reason::RemovedFrame)), (0, 0));
        assert_eq!(verdict(&threw, &list(&["A.x"], Reason::New)), (1, 0));
        assert_eq!(verdict(&threw, &list(&[], Reason::New)), (1, 0));
    }

    #[test]
    fn an_entry_must_throw_unless_the_engine_is_newer() {
        let listed = list(&["A.y"], Reason::RemovedFrame);
        assert_eq!(verdict(&outcome("150.2", &[]), &listed), (0, 1));
        assert_eq!(verdict(&outcome("151.0", &[]), &listed), (0, 0));
        assert_eq!(verdict(&outcome("151.0", &[]), &list(&["A.gone"], Reason::RemovedFrame)), (0, 1));
    }

    #[test]
    fn what_is_not_called_must_be_a_member() {
        let outcome = Outcome { needless: vec!["A.gone".into()], ..outcome("150.0", &[]) };
        assert!(!Verdict::of(Engine::Firefox, &outcome, &List::default()).is_clean());
    }

    #[test]
    fn a_page_that_calls_little_proves_little() {
        let mut outcome = outcome("150.0", &[]);
        outcome.reached.clear();
        let verdict = Verdict::of(Engine::Firefox, &outcome, &List::default());
        assert!(verdict.reached_too_few && verdict.report(Engine::Firefox, &outcome).contains("A 2"));
    }
}
