//! Whether a call throws, and who says so.

use crate::bindings::outcome::Cause;
use crate::catalogue::{Binding, Kind};
use crate::prose::list;

/// One line; `None` for what is no call.
pub fn throws(binding: &Binding) -> Option<String> {
    if binding.kind.is_type() || matches!(binding.kind, Kind::EnumValue | Kind::Const | Kind::Event | Kind::Tag) {
        return None;
    }
    if binding.rejects {
        return Some("never: its promise rejects with whatever the call throws".to_owned());
    }
    if binding.panics {
        return Some("not in a correct program: where it throws, it panics".to_owned());
    }
    let verdict = match &binding.throws {
        None => "never".to_owned(),
        Some(name) => Cause::named(name).map_or_else(|| name.clone(), said),
    };
    let witnesses = binding.witnesses.as_deref().and_then(witnesses);
    Some(witnesses.map_or_else(|| verdict.to_owned(), |said| format!("{verdict} ({said})")))
}

/// The documentation's sentence, without what the line has before it.
fn said(cause: Cause) -> String {
    match cause {
        Cause::Unknown => "perhaps: it is not known that it never does".to_owned(),
        _ => cause.explanation().trim_start_matches("Throws ").trim_end_matches('.').to_owned(),
    }
}

/// `g+s-` => `Gecko says that it throws, Servo that it does not`, as `webidls/README.md` has the letters.
fn witnesses(said: &str) -> Option<String> {
    match said {
        "" | "none" => return Some("there is no witness".to_owned()),
        "promise" => return None,
        "event-handler" => return Some("it is an event handler".to_owned()),
        "reflect" => return Some("it reflects an attribute".to_owned()),
        "reflect-throws" => return Some("it reflects an attribute whose setter throws".to_owned()),
        "trusted-types" => return Some("Trusted Types may refuse the text".to_owned()),
        "corrected" => return Some("throws-corrections.toml says so".to_owned()),
        _ => {}
    }
    let letters: Vec<char> = said.chars().filter(|letter| letter.is_ascii_alphabetic()).collect();
    let who = |sign: char| {
        let pairs = said.chars().zip(said.chars().skip(1));
        pairs.filter(|(_, second)| *second == sign).filter_map(|(letter, _)| name(letter)).collect::<Vec<_>>()
    };
    let (yes, no) = (who('+'), who('-'));
    if yes.len() + no.len() != letters.len() {
        return Some(said.to_owned());
    }
    Some(match (yes.as_slice(), no.as_slice()) {
        ([], no) => format!("so {} {}", says(no), list(no)),
        (yes, []) => format!("so {} {}", says(yes), list(yes)),
        (yes, no) => format!("it does by {}, it does not by {}", list(yes), list(no)),
    })
}

fn name(letter: char) -> Option<&'static str> {
    Some(match letter {
        'g' => "Gecko's IDL",
        's' => "Servo's IDL",
        'b' => "Blink's IDL",
        'w' => "WebKit's IDL",
        'p' => "the specification",
        'a' => "the audit of calls",
        _ => return None,
    })
}

fn says(who: &[&str]) -> &'static str {
    if who.len() == 1 { "says" } else { "say" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn witnesses_are_named() {
        let said = |text: &str| witnesses(text).unwrap_or_default();
        assert_eq!(said("g-s-b-"), "so say Gecko's IDL, Servo's IDL and Blink's IDL");
        assert_eq!(said("p+"), "so says the specification");
        assert_eq!(said("g+w-"), "it does by Gecko's IDL, it does not by WebKit's IDL");
        assert_eq!(said("z+"), "z+");
        assert_eq!(witnesses("promise"), None);
    }

    #[test]
    fn what_is_no_call_does_not_throw() {
        let binding = Binding { kind: Kind::Type, ..Binding::default() };
        assert_eq!(throws(&binding), None);
        let binding = Binding { throws: Some("not-finite".to_owned()), ..Binding::default() };
        assert_eq!(throws(&binding).as_deref(), Some("a `TypeError` for a NaN or an infinity"));
    }
}
