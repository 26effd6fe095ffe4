//! Why a member is absent from an engine: the closed list of reasons that the allow-list accepts.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reason {
    OtherEngine,
    OtherPlatform,
    NeedsHardware,
    NeedsFlag,
    NotInNode,
    NewerEngine,
    NotReflectable,
    OtherKind,
    EngineDiffers,
    NotShipped,
}

/// Each reason's name in the list, and what it means.
pub const REASONS: [(Reason, &str, &str); 10] = [
    (Reason::OtherEngine, "other-engine", "other engines have it, this one does not"),
    (Reason::OtherPlatform, "other-platform", "this engine has it on another operating system"),
    (Reason::NeedsHardware, "needs-hardware", "there only with a device that a test machine lacks"),
    (Reason::NeedsFlag, "needs-flag", "behind a flag, a permission policy or an origin trial"),
    (Reason::NotInNode, "not-in-node", "of the web; Node has not taken it up"),
    (Reason::NewerEngine, "newer-engine", "a later version of this engine has it"),
    (Reason::NotReflectable, "not-reflectable", "there, but not where reflection sees it (no interface object)"),
    (Reason::OtherKind, "other-kind", "there as another kind of property, with which the binding works too"),
    (Reason::EngineDiffers, "engine-differs", "the engine departs from the specification on purpose"),
    (Reason::NotShipped, "not-shipped", "this engine lacks it, and the compatibility data does not know it"),
];

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = REASONS.iter().find_map(|(reason, name, _)| (reason == self).then_some(*name));
        f.pad(name.unwrap_or_default())
    }
}

impl FromStr for Reason {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        REASONS.iter().find_map(|(reason, name, _)| (*name == text).then_some(*reason)).ok_or_else(|| {
            let known: Vec<_> = REASONS.iter().map(|(_, name, _)| *name).collect();
            format!("unknown reason `{text}`: expected one of {}", known.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_name_that_leads_back_to_it() {
        for (reason, name, _) in REASONS {
            assert_eq!(reason.to_string(), name);
            assert_eq!(name.parse(), Ok(reason));
        }
        assert_eq!(REASONS.last().map(|(reason, ..)| *reason as usize + 1), Some(REASONS.len()));
    }
}
