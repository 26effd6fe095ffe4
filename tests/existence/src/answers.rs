//! What an engine answered.

use crate::members::{Class, Members};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
pub struct Answers {
    /// The engine's own version, `156.0.8078.79`.
    pub version: String,
    /// How many questions were answered: a script that stopped half way must not pass for one that found all well.
    pub asked: usize,
    /// What is wrong, by the question's index. A question without an entry is a member that is there.
    pub problems: BTreeMap<usize, Problem>,
    /// What the language's own objects have there.
    #[serde(default)]
    pub builtins: Vec<BuiltinMember>,
    /// What the web's classes have there, by global and class.
    #[serde(default)]
    pub members: BTreeMap<String, BTreeMap<String, Class>>,
}

/// Class, where on it (`static`, `prototype`, …), key (empty for the class itself), and the ancestors of the class that
/// have the key too.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
pub struct BuiltinMember(pub String, pub String, pub String, pub Vec<String>);

#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case", tag = "problem", content = "detail")]
pub enum Problem {
    /// The class or namespace is not there, nor is anything else of it.
    NoClass,
    /// The class is there, the member is not.
    Absent,
    /// The member is there as something else.
    OtherKind(String),
    /// The member is bound as one that never throws, and threw this.
    Throws(String),
}

impl Answers {
    pub fn parse(json: &str) -> Result<Self> {
        serde_json::from_str(json).context("the engine's answers cannot be read")
    }

    /// What the web's classes have in any global.
    pub fn all_members(&self) -> Members {
        Members::of(&self.version, &self.members)
    }

    pub fn major_version(&self) -> u32 {
        major(&self.version)
    }
}

/// `v20.20.2` and `156.0.8078.79` => 20 and 156.
pub fn major(version: &str) -> u32 {
    version.trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read() {
        let answers = Answers::parse(
            r#"{"version":"v20.1.0","asked":3,"problems":{"1":{"problem":"absent"},"2":{"problem":"other-kind","detail":"a value"}}}"#,
        )
        .unwrap();
        assert_eq!(answers.major_version(), 20);
        assert_eq!(answers.problems[&1], Problem::Absent);
        assert_eq!(answers.problems[&2], Problem::OtherKind("a value".into()));
    }
}
