//! `absent.tsv`: what is known to be absent from an engine, and why.
//!
//! One line for each engine, class and reason, its columns separated by tabs; the members are those of
//! [`crate::absence`], `*` for the whole class:
//!
//! ```text
//! chromium    Element    other-engine    requestFoo onfoo onfoo=
//! ```

use crate::absence::{Absences, WHOLE_CLASS};
use crate::answers::major;
use crate::engine::Engine;
use crate::reason::{REASONS, Reason};
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct AllowList {
    /// The versions of the engines that the list was made from.
    pub versions: BTreeMap<Engine, String>,
    pub entries: BTreeMap<(Engine, String, String), Reason>,
}

const VERSION_COLUMN: &str = "@version";

impl AllowList {
    pub fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(AllowList::default());
        }
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("{} is not a list of absences", path.display()))
    }

    pub fn parse(text: &str) -> Result<Self> {
        let mut list = AllowList::default();
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            list.parse_line(line).with_context(|| format!("line {}: {line}", index + 1))?;
        }
        Ok(list)
    }

    fn parse_line(&mut self, line: &str) -> Result<()> {
        let columns: Vec<_> = line.split('\t').collect();
        match columns[..] {
            [engine, VERSION_COLUMN, version] => {
                let engine = engine.parse().map_err(|message: String| anyhow!(message))?;
                self.versions.insert(engine, version.to_owned());
            }
            [engine, class, reason, members] => {
                let engine: Engine = engine.parse().map_err(|message: String| anyhow!(message))?;
                let reason = reason.parse().map_err(|message: String| anyhow!(message))?;
                for member in members.split(' ').filter(|member| !member.is_empty()) {
                    let key = (engine, class.to_owned(), member.to_owned());
                    if self.entries.insert(key, reason).is_some() {
                        bail!("{class}.{member} is listed twice for {engine}");
                    }
                }
            }
            _ => bail!("expected the four columns engine, class, reason and members, separated by tabs"),
        }
        Ok(())
    }

    /// The recorded major version of an engine, 0 where there is none.
    pub fn major_version(&self, engine: Engine) -> u32 {
        self.versions.get(&engine).map_or(0, |version| major(version))
    }

    pub fn of_engine(&self, engine: Engine) -> impl Iterator<Item = (&str, &str, Reason)> {
        self.entries
            .iter()
            .filter(move |((of, _, _), _)| *of == engine)
            .map(|((_, class, member), reason)| (class.as_str(), member.as_str(), *reason))
    }

    /// Makes the list say what was found: known entries keep their reasons, new ones get `derive`'s, the rest go.
    pub fn bless(
        &mut self,
        engine: Engine,
        version: &str,
        absences: &Absences,
        derive: impl Fn(&str, &str, &str) -> Reason,
    ) {
        let old = std::mem::take(&mut self.entries);
        for (class, member) in absences.found.keys() {
            let detail = &absences.found[&(class.clone(), member.clone())];
            let known = |member: &str| old.get(&(engine, class.clone(), member.to_owned())).copied();
            let reason = known(member).or_else(|| known(WHOLE_CLASS)).unwrap_or_else(|| derive(class, member, detail));
            self.entries.insert((engine, class.clone(), member.clone()), reason);
        }
        self.entries.extend(old.into_iter().filter(|((of, _, _), _)| *of != engine));
        self.versions.insert(engine, version.to_owned());
    }

    pub fn render(&self) -> String {
        let mut text = String::from(
            "# What no engine here has, and why: bindings whose JavaScript member the existence audit does not find.\n\
             # Columns: engine, class, reason, members (`*` the whole class, `name=` a setter, `new` a constructor).\n\
             # `cargo xtask existence --bless` rewrites this file and keeps the reasons; correct a reason by hand.\n#\n",
        );
        for (_, name, meaning) in REASONS {
            let _ = writeln!(text, "# {name:<16} {meaning}");
        }
        for (engine, version) in &self.versions {
            let _ = writeln!(text, "{engine}\t{VERSION_COLUMN}\t{version}");
        }
        let mut lines: BTreeMap<(Engine, &str, Reason), Vec<&str>> = BTreeMap::new();
        for ((engine, class, member), reason) in &self.entries {
            lines.entry((*engine, class, *reason)).or_default().push(member);
        }
        for ((engine, class, reason), members) in lines {
            let _ = writeln!(text, "{engine}\t{class}\t{reason}\t{}", members.join(" "));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str =
        "# heading\nchromium\t@version\t156.0.1\nchromium\tA\tother-engine\tx x=\nnode\tB\tnewer-engine\t*\n";

    fn absences(found: &[(&str, &str)]) -> Absences {
        let mut absences = Absences::default();
        for (class, member) in found {
            absences.found.insert((class.to_string(), member.to_string()), "no such getter".into());
        }
        absences
    }

    #[test]
    fn a_list_survives_being_written_and_read() {
        let list = AllowList::parse(LIST).unwrap();
        assert_eq!(AllowList::parse(&list.render()).unwrap(), list);
        assert_eq!(list.major_version(Engine::Chromium), 156);
        assert!(list.render().contains("chromium\tA\tother-engine\tx x=\n"));
    }

    #[test]
    fn bad_lines_are_errors_that_say_where_and_what() {
        for (text, expected) in [
            ("chromium\tA\tbecause\tx", "unknown reason `because`"),
            ("safari\tA\tother-engine\tx", "unknown engine `safari`"),
            ("chromium A other-engine x", "four columns"),
            ("node\tA\tother-engine\tx\nnode\tA\tneeds-flag\tx", "listed twice"),
        ] {
            let error = format!("{:#}", AllowList::parse(text).unwrap_err());
            assert!(error.contains(expected) && error.contains("line "), "{error}");
        }
    }

    #[test]
    fn blessing_keeps_reasons_and_drops_what_is_present_again() {
        let mut list = AllowList::parse(LIST).unwrap();
        let found = absences(&[("A", "x"), ("C", "y")]);
        list.bless(Engine::Chromium, "157.0", &found, |_, _, _| Reason::NeedsFlag);
        let chromium: Vec<_> = list.of_engine(Engine::Chromium).collect();
        assert_eq!(chromium, [("A", "x", Reason::OtherEngine), ("C", "y", Reason::NeedsFlag)]);
        assert_eq!(list.of_engine(Engine::Node).count(), 1);
        assert_eq!(list.versions[&Engine::Chromium], "157.0");
    }
}
