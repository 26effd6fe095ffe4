//! What the page tells of an engine.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Deserialize)]
pub struct Outcome {
    /// The engine's own version, `156.0.8078.79`.
    pub version: String,
    /// The infallible members: `Element.id`, `Element.id=` for the setter, `new Event`, `NodeList[]`.
    pub asked: BTreeSet<String>,
    /// What `engine/uncalled.mjs` has and is neither an infallible member nor a field of a dictionary.
    pub needless: Vec<String>,
    /// Those that were called.
    pub reached: BTreeSet<String>,
    /// Those that the engine does not have.
    pub absent: BTreeSet<String>,
    /// Those that threw, each with the first call that did.
    pub threw: BTreeMap<String, Call>,
}

/// The state of the receiver, the arguments and the exception, as short texts.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
pub struct Call(pub String, pub String, pub String);

impl Outcome {
    /// # Errors
    ///
    /// The text is not what the page posts.
    pub fn parse(json: &str) -> Result<Self> {
        serde_json::from_str(json).context("what the page tells cannot be read")
    }

    /// The members of which this engine may have an object and none was made, by class.
    pub fn without_object(&self) -> BTreeMap<&str, usize> {
        let mut classes = BTreeMap::new();
        for member in
            self.asked.iter().filter(|member| !self.reached.contains(*member) && !self.absent.contains(*member))
        {
            *classes.entry(class_of(member)).or_default() += 1;
        }
        classes
    }

    /// Of the members that the engine has, how many were called.
    pub fn summary(&self) -> String {
        let has = self.asked.len() - self.absent.difference(&self.reached).count();
        format!("{} of {has} infallible members called, {} threw", self.reached.len(), self.threw.len())
    }
}

/// `Intl.Locale.language` => `Intl.Locale`
fn class_of(member: &str) -> &str {
    let member = member.strip_suffix("[]").unwrap_or(member);
    match member.strip_prefix("new ") {
        Some(class) => class,
        None => member.rsplit_once('.').map_or(member, |(class, _)| class),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_reached_is_counted_by_class() {
        let outcome = Outcome::parse(
            r#"{ "version": "1.0", "asked": ["A.x", "A.x=", "A[]", "Intl.B.y", "new C", "D.z"], "needless": [], "reached": ["D.z"],
                "absent": ["new C"], "threw": { "D.z": ["closed", "()", "TypeError: no"] } }"#,
        )
        .unwrap();
        assert_eq!(outcome.without_object(), BTreeMap::from([("A", 3), ("Intl.B", 1)]));
        assert_eq!(outcome.summary(), "1 of 5 infallible members called, 1 threw");
    }
}
