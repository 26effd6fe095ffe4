//! The fewest of some features with which a crate still compiles. Features only add, so what compiles with some compiles with
//! more.

use std::collections::BTreeSet;

use crate::problem::Problem;

/// Asks whether the crate compiles with the first features. The second are those that were left out.
pub type Compiles<'c> = dyn FnMut(&BTreeSet<String>, &[String]) -> Result<bool, Problem> + 'c;

/// Those of `doubtful` that are needed beside `base`, none of which can be dropped. By halves, since most can be.
pub fn minimal(
    base: &BTreeSet<String>,
    doubtful: &[String],
    compiles: &mut Compiles<'_>,
) -> Result<Vec<String>, Problem> {
    if doubtful.is_empty() || compiles(base, doubtful)? {
        return Ok(Vec::new());
    }
    needed(base, doubtful, compiles)
}

/// The same where they are known not to be dropped together.
fn needed(base: &BTreeSet<String>, doubtful: &[String], compiles: &mut Compiles<'_>) -> Result<Vec<String>, Problem> {
    if doubtful.len() < 2 {
        return Ok(doubtful.to_vec());
    }
    let (first, second) = doubtful.split_at(doubtful.len() / 2);
    let with_second: BTreeSet<String> = base.iter().chain(second).cloned().collect();
    let mut of_first = minimal(&with_second, first, compiles)?;
    let with_first: BTreeSet<String> = base.iter().chain(&of_first).cloned().collect();
    let of_second = minimal(&with_first, second, compiles)?;
    of_first.extend(of_second);
    Ok(of_first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(doubtful: &str, is_enough: impl Fn(&BTreeSet<String>) -> bool) -> (String, usize) {
        let doubtful: Vec<String> = doubtful.chars().map(|name| name.to_string()).collect();
        let mut asked = 0;
        let found = minimal(&BTreeSet::new(), &doubtful, &mut |features, _| {
            asked += 1;
            Ok(is_enough(features))
        });
        (found.map(|found| found.concat()).unwrap_or_default(), asked)
    }

    #[test]
    fn what_is_needed_is_left() {
        let has =
            |features: &BTreeSet<String>, names: &str| names.chars().all(|name| features.contains(&name.to_string()));
        assert_eq!(run("abcdefgh", |features| has(features, "bg")).0, "bg");
        assert_eq!(run("abcdefgh", |features| has(features, "abcdefgh")).0, "abcdefgh");
        // Either will do, and the other is dropped.
        assert_eq!(run("abcd", |features| has(features, "a") || has(features, "d")).0, "d");
        assert_eq!(run("abcdefgh", |_| true), (String::new(), 1));
        assert_eq!(run("", |_| false), (String::new(), 0));
    }

    #[test]
    fn halves_are_dropped_at_once() {
        let (found, asked) = run("abcdefghijklmnopqrstuvwxyz", |features| features.contains("q"));
        assert_eq!(found, "q");
        assert!(asked < 13, "{asked}");
    }
}
