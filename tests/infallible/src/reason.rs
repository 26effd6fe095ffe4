//! Why a binding that threw is infallible: the closed list of reasons that `threw.tsv` accepts.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reason {
    New,
    LacksForm,
    RemovedFrame,
    Display,
}

/// Each reason's name in the list, and what it means.
pub const REASONS: [(Reason, &str, &str); 4] = [
    (Reason::New, "new", "to be judged: an entry with this reason fails the audit"),
    (Reason::LacksForm, "lacks-form", "the engine lacks one form of the member, and takes its arguments for another's"),
    (Reason::RemovedFrame, "removed-frame", "the frame of the window has been removed, where no page is left"),
    (Reason::Display, "display", "an implementation of Display, which cannot return another error"),
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
        assert!("because".parse::<Reason>().unwrap_err().contains("removed-frame"));
    }
}
