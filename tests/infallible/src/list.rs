//! `threw.tsv`: the infallible bindings that are known to throw, and why they are infallible nevertheless.
//!
//! One line for each engine and member, its columns separated by tabs. The last three are the first call that threw; they
//! are for a reader, and compared with nothing.
//!
//! ```text
//! firefox    Window.screenX    removed-frame    removed frame    ()    NS_ERROR_FAILURE
//! ```

use crate::outcome::{Call, Outcome};
use crate::reason::{REASONS, Reason};
use anyhow::{Context, Result, anyhow, bail};
use existence::answers::major;
use existence::engine::Engine;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct List {
    /// The versions of the engines that the list was made from.
    pub versions: BTreeMap<Engine, String>,
    pub entries: BTreeMap<(Engine, String), Entry>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry {
    pub reason: Reason,
    pub call: Call,
}

const VERSION: &str = "@version";
const NO_STATE: &str = "-";

impl List {
    /// # Errors
    ///
    /// The file cannot be read, or a line is not an entry.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("in {}", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut list = List::default();
        for (index, line) in text.lines().enumerate() {
            if !line.starts_with('#') && !line.trim().is_empty() {
                list.parse_line(line).with_context(|| format!("line {}: {line}", index + 1))?;
            }
        }
        Ok(list)
    }

    fn parse_line(&mut self, line: &str) -> Result<()> {
        let columns: Vec<_> = line.split('\t').collect();
        let engine = |text: &str| text.parse::<Engine>().map_err(|message| anyhow!(message));
        match columns[..] {
            [name, VERSION, version] => {
                self.versions.insert(engine(name)?, version.to_owned());
            }
            [name, member, reason, state, arguments, exception] => {
                let reason = reason.parse().map_err(|message: String| anyhow!(message))?;
                let state = if state == NO_STATE { "" } else { state };
                let call = Call(state.to_owned(), arguments.to_owned(), exception.to_owned());
                if self.entries.insert((engine(name)?, member.to_owned()), Entry { reason, call }).is_some() {
                    bail!("{member} is listed twice for {name}");
                }
            }
            _ => bail!(
                "expected the six columns engine, member, reason, state, arguments and exception, separated by tabs"
            ),
        }
        Ok(())
    }

    /// The recorded major version of an engine, 0 where there is none.
    pub fn major_version(&self, engine: Engine) -> u32 {
        self.versions.get(&engine).map_or(0, |version| major(version))
    }

    pub fn of_engine(&self, engine: Engine) -> impl Iterator<Item = (&str, &Entry)> {
        let entries = self.entries.iter().filter(move |((of, _), _)| *of == engine);
        entries.map(|((_, member), entry)| (member.as_str(), entry))
    }

    /// Makes the list say what threw. Known entries keep their reasons, new ones are to be judged, the rest go.
    pub fn bless(&mut self, engine: Engine, outcome: &Outcome) {
        let old = std::mem::take(&mut self.entries);
        for (member, call) in &outcome.threw {
            let key = (engine, member.clone());
            let reason = old.get(&key).map_or(Reason::New, |entry| entry.reason);
            self.entries.insert(key, Entry { reason, call: call.clone() });
        }
        self.entries.extend(old.into_iter().filter(|((of, _), _)| *of != engine));
        self.versions.insert(engine, outcome.version.clone());
    }

    pub fn render(&self) -> String {
        let mut text = String::from(
            "# Infallible bindings that throw, and why they are infallible nevertheless. Columns: engine, member (`name=` a\n\
             # setter, `new` a constructor, `[]` an index), reason, and the first call that threw: the state of its receiver,\n\
             # its arguments, the exception. `cargo xtask infallible --bless` rewrites this file and keeps the reasons.\n#\n",
        );
        for (_, name, meaning) in REASONS {
            let _ = writeln!(text, "# {name:<13}  {meaning}");
        }
        for (engine, version) in &self.versions {
            let _ = writeln!(text, "{engine}\t{VERSION}\t{version}");
        }
        for ((engine, member), Entry { reason, call: Call(state, arguments, exception) }) in &self.entries {
            let state = if state.is_empty() { NO_STATE } else { state };
            // The name of the exception: what comes after it are an engine's words.
            let exception = exception.split(':').next().unwrap_or_default();
            let _ = writeln!(text, "{engine}\t{member}\t{reason}\t{state}\t{arguments}\t{exception}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# heading\nchromium\t@version\t156.0\nchromium\tA.x=\tremoved-frame\t-\t(NaN)\tTypeError\n";

    fn outcome(threw: &[&str]) -> Outcome {
        let call = Call("closed".into(), "()".into(), "InvalidStateError: it is closed".into());
        let threw = threw.iter().map(|member| (member.to_string(), call.clone())).collect();
        let (asked, needless, reached, absent) = Default::default();
        Outcome { version: "157.0".into(), asked, needless, reached, absent, threw }
    }

    #[test]
    fn a_list_survives_being_written_and_read() {
        let list = List::parse(LIST).unwrap();
        assert_eq!(List::parse(&list.render()).unwrap(), list);
        assert_eq!(list.major_version(Engine::Chromium), 156);
    }

    #[test]
    fn bad_lines_are_errors_that_say_where_and_what() {
        for (text, expected) in [
            ("chromium\tA.x\tbecause\t-\t()\tTypeError", "unknown reason `because`"),
            ("safari\tA.x\tremoved-frame\t-\t()\tTypeError", "unknown engine `safari`"),
            ("chromium\tA.x", "six columns"),
        ] {
            let error = format!("{:#}", List::parse(text).unwrap_err());
            assert!(error.contains(expected) && error.contains("line 1"), "{error}");
        }
        let twice = format!("{LIST}chromium\tA.x=\tdisplay\t-\t()\tTypeError\n");
        assert!(format!("{:#}", List::parse(&twice).unwrap_err()).contains("listed twice"));
    }

    #[test]
    fn blessing_keeps_reasons_and_drops_what_throws_no_more() {
        let mut list = List::parse(LIST).unwrap();
        list.bless(Engine::Firefox, &outcome(&["B.y"]));
        list.bless(Engine::Chromium, &outcome(&["A.x=", "C.z"]));
        let reasons: Vec<_> = list.of_engine(Engine::Chromium).map(|(member, entry)| (member, entry.reason)).collect();
        assert_eq!(reasons, [("A.x=", Reason::RemovedFrame), ("C.z", Reason::New)]);
        assert!(list.render().contains("firefox\tB.y\tnew\tclosed\t()\tInvalidStateError\n"));
        list.bless(Engine::Chromium, &outcome(&[]));
        assert_eq!(list.entries.len(), 1);
    }
}
