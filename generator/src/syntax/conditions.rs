//! `#if`, `#ifdef`, `#else` and the like, with which browsers' own WebIDL marks the members of some builds only.
//!
//! Every name counts as defined, so that all members are bound. A build may lack one of them, as an older browser may.

/// The meaning of a line for a preprocessor; `None` for a line that is no condition: `#include`, `#define`.
pub(super) fn read(line: &str) -> Option<Condition> {
    let line = line.trim_start_matches('#').trim_start();
    let length = line.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(line.len());
    let (word, rest) = line.split_at(length);
    Some(match word {
        "if" => Condition::If(holds(rest)),
        "ifdef" => Condition::If(true),
        "ifndef" => Condition::If(false),
        "elif" => Condition::ElseIf(holds(rest)),
        "else" => Condition::ElseIf(true),
        "endif" => Condition::EndIf,
        _ => return None,
    })
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Condition {
    If(bool),
    ElseIf(bool),
    EndIf,
}

/// Whether `defined(A) && !B || C` holds if every name is defined and true.
fn holds(expression: &str) -> bool {
    let expression = expression.split("//").next().unwrap_or_default();
    expression.split("||").any(|all| {
        all.split("&&").all(|term| {
            let term = term.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')'));
            term != "0" && !term.starts_with('!')
        })
    })
}

/// The conditions around a place in a file.
#[derive(Default, Debug)]
pub(super) struct Conditions {
    open: Vec<Open>,
    /// How many `#if`s there were.
    pub count: usize,
}

#[derive(Debug)]
struct Open {
    /// Where the `#if` is.
    at: usize,
    taken: bool,
    /// Whether one branch has been taken.
    decided: bool,
}

impl Conditions {
    /// Applies a condition at this offset. False if it belongs to no `#if`.
    pub(super) fn apply(&mut self, condition: Condition, at: usize) -> bool {
        match condition {
            Condition::If(holds) => {
                self.count += 1;
                self.open.push(Open { at, taken: holds, decided: holds });
            }
            Condition::ElseIf(holds) => {
                let Some(open) = self.open.last_mut() else { return false };
                open.taken = holds && !open.decided;
                open.decided |= holds;
            }
            Condition::EndIf => return self.open.pop().is_some(),
        }
        true
    }

    /// Whether the text after these conditions counts.
    pub(super) fn taken(&self) -> bool {
        self.open.iter().all(|open| open.taken)
    }

    /// The `#if`s that no `#endif` has ended.
    pub(super) fn unended(&self) -> impl Iterator<Item = usize> {
        self.open.iter().map(|open| open.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_defined() {
        for (line, expected) in [
            ("#if defined(A) && A", Some(Condition::If(true))),
            ("#if !defined(A) && B", Some(Condition::If(false))),
            ("#if (!defined(A)) || B", Some(Condition::If(true))),
            ("# if 0 // never", Some(Condition::If(false))),
            ("#ifdef A", Some(Condition::If(true))),
            ("#ifndef A", Some(Condition::If(false))),
            ("#elif A", Some(Condition::ElseIf(true))),
            ("#else", Some(Condition::ElseIf(true))),
            ("#endif // A", Some(Condition::EndIf)),
            ("#include \"a.h\"", None),
            ("#", None),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn one_branch_is_taken() {
        let mut conditions = Conditions::default();
        let mut taken = |condition| {
            assert!(conditions.apply(condition, 0), "{condition:?}");
            conditions.taken()
        };
        assert!(!taken(Condition::If(false)));
        assert!(!taken(Condition::If(true)), "inside what is not taken");
        assert!(!taken(Condition::EndIf));
        assert!(taken(Condition::ElseIf(true)));
        assert!(!taken(Condition::ElseIf(true)));
        assert!(taken(Condition::EndIf));
        assert!(!conditions.apply(Condition::EndIf, 0));
        assert_eq!(conditions.count, 2);
    }
}
