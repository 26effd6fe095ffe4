//! The version that the changes ask for.

use serde::Serialize;

use super::change::{Change, Kind};

/// The part of a version that goes up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// Programs may not compile any more.
    Breaking,
    /// There is something new.
    Feature,
    None,
}

/// What the changes ask for, and the next version by cargo's rules: below 1.0 the minor version is the breaking one.
pub fn bump(changes: &[Change], current: &str) -> (Bump, String) {
    let is_new = |change: &Change| matches!(change.kind, Kind::Added | Kind::OutOfExperimental | Kind::Deprecated);
    let bump = match () {
        () if changes.iter().any(|change| change.breaking) => Bump::Breaking,
        () if changes.iter().any(is_new) => Bump::Feature,
        () => Bump::None,
    };
    (bump, next(current, bump).unwrap_or_else(|| current.to_owned()))
}

fn next(current: &str, bump: Bump) -> Option<String> {
    let numbers: Vec<u64> = current.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [major, minor, patch] = numbers[..] else { return None };
    Some(match (bump, major) {
        (Bump::None, _) => current.to_owned(),
        (Bump::Breaking, 0) => format!("0.{}.0", minor + 1),
        (Bump::Breaking, _) => format!("{}.0.0", major + 1),
        (Bump::Feature, 0) => format!("0.{minor}.{}", patch + 1),
        (Bump::Feature, _) => format!("{major}.{}.0", minor + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::{Bump, next};

    #[test]
    fn the_next_version_is_cargos() {
        for (current, bump, expected) in [
            ("0.1.3", Bump::Breaking, Some("0.2.0")),
            ("0.1.3", Bump::Feature, Some("0.1.4")),
            ("1.4.2", Bump::Breaking, Some("2.0.0")),
            ("1.4.2", Bump::Feature, Some("1.5.0")),
            ("1.4.2", Bump::None, Some("1.4.2")),
            ("1.4", Bump::Feature, None),
        ] {
            assert_eq!(next(current, bump).as_deref(), expected, "{current} {bump:?}");
        }
    }
}
