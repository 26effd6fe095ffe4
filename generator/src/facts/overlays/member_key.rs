//! `Interface.member` and `Interface.member(a, b)`: the keys of overlays.

use std::fmt;

use super::strict::Placed;
use crate::diagnostics::Diagnostic;
use crate::model::{Argument, DefinitionId, DefinitionKind, Interface, MemberKind, Model};

/// The member may be the value of an enumeration and hold dots. The owner's name may not.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(in crate::facts) struct MemberKey {
    pub owner: String,
    pub member: String,
    /// The arguments of one overload, each a name or a type and a name.
    pub arguments: Option<Vec<String>>,
}

/// One argument of a form: the WebIDL of its type, and its name.
#[derive(Clone, Copy, Debug)]
pub struct ArgumentKey<'a> {
    pub ty: &'a str,
    pub name: &'a str,
}

/// The key in the form in which it is looked up, without the spaces that it was written with.
impl fmt::Display for MemberKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.owner, self.member)?;
        match &self.arguments {
            Some(arguments) => write!(f, "({})", arguments.join(", ")),
            None => Ok(()),
        }
    }
}

impl MemberKey {
    pub(in crate::facts) fn parse(text: &str) -> Option<Self> {
        let (owner, rest) = text.split_once('.')?;
        let (member, arguments) = match rest.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
            Some((member, arguments)) => (member, Some(split_arguments(arguments))),
            None => (rest, None),
        };
        let key = MemberKey { owner: owner.trim().to_owned(), member: member.trim().to_owned(), arguments };
        (!key.owner.is_empty()).then_some(key)
    }

    /// # Errors
    ///
    /// If nothing in the model has this key.
    pub(in crate::facts) fn check(
        &self,
        placed: &Placed<String>,
        model: &Model<DefinitionId>,
    ) -> Result<(), Diagnostic> {
        let stale = |why: String, help: &str| Err(placed.stale(why).help(help));
        let Some(definition) = model.find(&self.owner).map(|id| model.get(id)) else {
            return stale(format!("`{}` is defined nowhere", self.owner), "correct the name, or remove the entry");
        };
        let member = &self.member;
        let found: Option<Vec<Vec<&str>>> = match &definition.kind {
            DefinitionKind::Interface(interface) => signatures(interface, member),
            DefinitionKind::Dictionary(dictionary) => {
                dictionary.fields.iter().any(|field| field.name == *member).then(Vec::new)
            }
            DefinitionKind::Enumeration(enumeration) => {
                enumeration.values.iter().any(|value| value.text == *member).then(Vec::new)
            }
            DefinitionKind::Callback(callback) => member.is_empty().then(|| vec![names(&callback.arguments)]),
            DefinitionKind::Typedef(_) => None,
        };
        let Some(signatures) = found else {
            return stale(format!("`{}` has no `{member}`", self.owner), "correct the name, or remove the entry");
        };
        if let Some(arguments) = &self.arguments
            && !signatures.iter().any(|signature| is_subsequence(arguments, signature))
        {
            let known = signatures.iter().map(|names| format!("({})", names.join(", "))).collect::<Vec<_>>().join(", ");
            return stale(
                format!("no overload of `{}.{member}` has these arguments", self.owner),
                &format!("the overloads are: {known}"),
            );
        }
        Ok(())
    }
}

/// The keys of a form without its owner: with the types of its arguments, and without.
pub(in crate::facts) fn form_keys(member: &str, arguments: &[ArgumentKey<'_>]) -> [String; 2] {
    let typed = arguments.iter().map(|argument| format!("{} {}", argument.ty, argument.name)).collect::<Vec<_>>();
    let plain = arguments.iter().map(|argument| argument.name.to_owned()).collect::<Vec<_>>();
    [typed, plain].map(|arguments| format!("{member}({})", arguments.join(", ")))
}

/// The names of the arguments of each overload; `None` if there is no such member.
fn signatures<'a>(interface: &'a Interface<DefinitionId>, member: &str) -> Option<Vec<Vec<&'a str>>> {
    let mut found = false;
    let mut signatures = Vec::new();
    for candidate in &interface.members {
        match &candidate.kind {
            MemberKind::Operation(_) | MemberKind::Constructor(_) | MemberKind::LegacyFactory(_)
                if candidate.overlay_name() == member =>
            {
                signatures.extend(candidate.arguments().map(names));
            }
            _ => found |= candidate.name() == Some(member),
        }
    }
    (found || !signatures.is_empty()).then_some(signatures)
}

fn names(arguments: &[Argument<DefinitionId>]) -> Vec<&str> {
    arguments.iter().map(|argument| argument.name.as_str()).collect()
}

/// Optional arguments may be left out of a key. The types before the names are compared in lowering only.
fn is_subsequence(part: &[String], whole: &[&str]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|argument| {
        let name = argument.rsplit(' ').next().unwrap_or(argument);
        rest.any(|found| *found == name)
    })
}

/// `a, record<DOMString, long> b` => `a` and `record<DOMString, long> b`
fn split_arguments(text: &str) -> Vec<String> {
    let mut depth = 0usize;
    let parts = text.split(|character| {
        match character {
            '<' | '(' => depth += 1,
            '>' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == ',' && depth == 0
    });
    let words = parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    words.filter(|argument| !argument.is_empty()).collect()
}
