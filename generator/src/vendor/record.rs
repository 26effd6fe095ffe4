//! The compatibility of one member, as a row of the tables has it.

use std::fmt;

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Engines {
    pub blink: bool,
    pub gecko: bool,
    pub webkit: bool,
}

impl Engines {
    pub fn union(self, other: Engines) -> Engines {
        let either = |this: bool, that: bool| this || that;
        self.combine(other, either)
    }

    pub fn intersection(self, other: Engines) -> Engines {
        let both = |this: bool, that: bool| this && that;
        self.combine(other, both)
    }

    fn combine(self, other: Engines, with: impl Fn(bool, bool) -> bool) -> Engines {
        Engines {
            blink: with(self.blink, other.blink),
            gecko: with(self.gecko, other.gecko),
            webkit: with(self.webkit, other.webkit),
        }
    }

    pub fn count(self) -> usize {
        [self.blink, self.gecko, self.webkit].into_iter().filter(|engine| *engine).count()
    }
}

/// `bgw`, `bw`, …, and `-` without an engine.
impl fmt::Display for Engines {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let letters = [(self.blink, "b"), (self.gecko, "g"), (self.webkit, "w")];
        let has: String = letters.into_iter().filter(|(has, _)| *has).map(|(_, letter)| letter).collect();
        f.write_str(if has.is_empty() { "-" } else { &has })
    }
}

/// Ordered from the least to the most widely available.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Baseline {
    /// In no feature of web-features, or in one without a status.
    #[default]
    Unknown,
    No,
    /// Newly available since the month.
    Low(String),
    /// Widely available. The month is still the one in which it became newly available, as on MDN's pages.
    High(String),
}

impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Baseline::Unknown => f.write_str("-"),
            Baseline::No => f.write_str("no"),
            Baseline::Low(since) => write!(f, "low:{since}"),
            Baseline::High(since) => write!(f, "high:{since}"),
        }
    }
}

/// Whether browser-compat-data advises against a member.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub enum Deprecated {
    #[default]
    No,
    Yes,
    /// For the reason of this discouraged feature of web-features.
    Discouraged(String),
}

impl Deprecated {
    /// That of a member in an interface: the interface's holds too.
    fn or(self, interface: Deprecated) -> Deprecated {
        match (self, interface) {
            (Deprecated::No, other) | (Deprecated::Yes, other @ Deprecated::Discouraged(_)) => other,
            (this, _) => this,
        }
    }

    /// That of two records together: one that is not deprecated counts.
    fn and(self, other: Deprecated) -> Deprecated {
        match (self, other) {
            (Deprecated::No, _) | (_, Deprecated::No) => Deprecated::No,
            (Deprecated::Yes, other) => other,
            (this, _) => this,
        }
    }
}

/// `0`, `1`, or the discouraged feature.
impl fmt::Display for Deprecated {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Deprecated::No => "0",
            Deprecated::Yes => "1",
            Deprecated::Discouraged(feature) => feature,
        })
    }
}

#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Record {
    pub engines: Engines,
    pub deprecated: Deprecated,
    pub baseline: Baseline,
    /// The path below <https://developer.mozilla.org/docs/>.
    pub mdn: Option<String>,
    pub spec: Option<String>,
}

impl Record {
    /// The record of the same member elsewhere, made no better than that of the interface that has it here.
    pub fn limited_to(mut self, interface: &Record) -> Record {
        self.engines = self.engines.intersection(interface.engines);
        self.deprecated = self.deprecated.or(interface.deprecated.clone());
        self.baseline = self.baseline.min(interface.baseline.clone());
        self
    }

    /// The best of several records. The first that has a link gives the link.
    pub fn merged(records: impl IntoIterator<Item = Record>) -> Option<Record> {
        records.into_iter().reduce(|first, other| Record {
            engines: first.engines.union(other.engines),
            deprecated: first.deprecated.and(other.deprecated),
            baseline: first.baseline.max(other.baseline),
            mdn: first.mdn.or(other.mdn),
            spec: first.spec.or(other.spec),
        })
    }
}

pub struct Row {
    pub owner: String,
    /// The member's name, `-` for the owner itself.
    pub member: String,
    pub record: Record,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_letters() {
        let two = Engines { blink: true, gecko: false, webkit: true };
        assert_eq!(two.to_string(), "bw");
        assert_eq!(Engines::default().to_string(), "-");
        assert_eq!(two.count(), 2);
    }

    #[test]
    fn a_member_is_no_wider_than_its_interface() {
        let everywhere = Engines { blink: true, gecko: true, webkit: true };
        let member = Record { engines: everywhere, baseline: Baseline::High("2015-07".into()), ..Record::default() };
        let blink = Engines { blink: true, ..Engines::default() };
        let interface =
            Record { engines: blink, baseline: Baseline::No, deprecated: Deprecated::Yes, ..Record::default() };
        let limited = member.limited_to(&interface);
        assert_eq!((limited.engines, limited.baseline, limited.deprecated), (blink, Baseline::No, Deprecated::Yes));
    }

    #[test]
    fn a_reason_is_kept_and_one_that_is_not_deprecated_counts() {
        let [no, yes, old] = [Deprecated::No, Deprecated::Yes, Deprecated::Discouraged("old".to_owned())];
        assert_eq!(yes.clone().or(old.clone()), old);
        assert_eq!(no.clone().or(yes.clone()), yes);
        assert_eq!(old.clone().and(yes.clone()), old);
        assert_eq!(old.and(no.clone()), no);
    }
}
