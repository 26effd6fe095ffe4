//! The audit's result for one engine: what was found absent, held against what is known to be.

use crate::absence::Absences;
use crate::allow_list::AllowList;
use crate::engine::Engine;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Debug, Default)]
pub struct Verdict {
    /// Absent and not listed: a line for each class and what is the matter with its members.
    pub unlisted: Vec<String>,
    /// Listed, but there, or not a binding at all.
    pub stale: Vec<String>,
    /// Listed as absent from an older version of the engine than this one, and there now: no fault of the list.
    pub arrived: Vec<String>,
    pub listed: usize,
}

impl Verdict {
    pub fn of(engine: Engine, running: u32, absences: &Absences, list: &AllowList) -> Self {
        let mut verdict = Verdict::default();
        let newer = running > list.major_version(engine);
        let known = |class: &str, member: &str| {
            let key = (engine, class.to_owned(), member.to_owned());
            list.entries.contains_key(&key)
        };
        let mut unlisted: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for ((class, member), detail) in &absences.found {
            if !known(class, member) {
                unlisted.entry((class, detail)).or_default().push(member);
            }
        }
        for ((class, detail), members) in unlisted {
            verdict.unlisted.push(format!("{class}: {detail}: {}", members.join(" ")));
        }
        for (class, member, reason) in list.of_engine(engine) {
            let key = (class.to_owned(), member.to_owned());
            if absences.found.contains_key(&key) {
                verdict.listed += 1;
            } else if !absences.asked.contains(&key) {
                verdict.stale.push(format!("{class}.{member} ({reason}): there is no such binding"));
            } else if newer {
                verdict.arrived.push(format!("{class}.{member}"));
            } else {
                verdict.stale.push(format!("{class}.{member} ({reason}): {engine} has it"));
            }
        }
        verdict
    }

    pub fn is_clean(&self) -> bool {
        self.unlisted.is_empty() && self.stale.is_empty()
    }

    /// What is wrong, and what to do about it.
    pub fn report(&self, engine: Engine, running: &str, list: &AllowList) -> String {
        let mut text = String::new();
        section(
            &mut text,
            &format!("Not in {engine} {running}, and not in tests/existence/absent.tsv"),
            &self.unlisted,
        );
        section(&mut text, "Listed in tests/existence/absent.tsv without need", &self.stale);
        section(&mut text, "Listed, but this newer engine has it", &self.arrived);
        if self.is_clean() {
            return text;
        }
        if let Some(blessed) = list.versions.get(&engine).filter(|version| *version != running) {
            let _ = writeln!(text, "The list was made with {engine} {blessed}; this is {running}.");
        }
        text.push_str(
            "A wrong binding is mended in the generator's input. What this engine really lacks belongs in the list: \
             `cargo xtask existence --bless` writes it there; look at the reasons it gives.\n",
        );
        text
    }
}

fn section(text: &mut String, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        let _ = writeln!(text, "{heading}:");
        for line in lines {
            let _ = writeln!(text, "    {line}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn absences(found: &[&str], asked: &[&str]) -> Absences {
        let key = |member: &&str| ("A".to_owned(), member.to_string());
        Absences {
            found: found.iter().map(|member| (key(member), "no such getter".into())).collect(),
            asked: found.iter().chain(asked).map(key).collect(),
        }
    }

    fn list() -> AllowList {
        AllowList::parse("chromium\t@version\t156.0\nchromium\tA\tother-engine\tx y\n").unwrap()
    }

    #[test]
    fn what_is_absent_and_listed_is_clean() {
        let verdict = Verdict::of(Engine::Chromium, 156, &absences(&["x", "y"], &[]), &list());
        assert!(verdict.is_clean());
        assert_eq!(verdict.listed, 2);
    }

    #[test]
    fn what_is_absent_and_unlisted_fails() {
        let verdict = Verdict::of(Engine::Chromium, 156, &absences(&["x", "y", "z", "zz"], &[]), &list());
        assert_eq!(verdict.unlisted, ["A: no such getter: z zz"]);
    }

    #[test]
    fn a_stale_entry_fails_whether_it_is_present_or_no_binding() {
        let verdict = Verdict::of(Engine::Chromium, 156, &absences(&[], &["x"]), &list());
        assert_eq!(verdict.stale.len(), 2);
        assert!(verdict.report(Engine::Chromium, "156.0", &list()).contains("no such binding"));
    }

    #[test]
    fn a_newer_engine_may_have_more_but_an_entry_must_still_name_a_binding() {
        let verdict = Verdict::of(Engine::Chromium, 157, &absences(&[], &["x"]), &list());
        assert_eq!(verdict.arrived, ["A.x"]);
        assert_eq!(verdict.stale.len(), 1);
    }
}
