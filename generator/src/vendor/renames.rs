//! Renamed mixins and arguments: overlays name them, and editors of specifications rename them now and then. A mixin is
//! recognised by the members that the old and the new one share, an argument by its place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::diagnostics::{Diagnostics, Policy};
use crate::model::{Definition, Model, Name};
use crate::sources::{Input, Sources};
use crate::{merge, syntax};

/// What is renamed in newer WebIDL.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Renames {
    /// The new names of mixins.
    mixins: BTreeMap<String, String>,
    /// The new names of the arguments of each form, by the definition, the member and the old names.
    arguments: BTreeMap<(String, String, Vec<String>), Vec<String>>,
}

impl Renames {
    /// Between two folders of WebIDL. What cannot be read there is left out: other checks report it.
    pub fn between(before: &Path, after: &Path) -> Self {
        Renames::of(&model(before), &model(after))
    }

    fn of(before: &Model<Name>, after: &Model<Name>) -> Self {
        let mut renames = Renames::default();
        let fresh = || after.definitions.iter().filter(|it| it.is_mixin() && before.find(&it.name).is_none());
        for old in before.definitions.iter().filter(|it| it.is_mixin() && after.find(&it.name).is_none()) {
            let members = members(old);
            let shared = |new: &&Definition<Name>| members.intersection(&self::members(new)).count();
            let new = fresh().max_by_key(shared).filter(|new| shared(new) * 2 > members.len());
            new.map(|new| renames.mixins.insert(old.name.clone(), new.name.clone()));
        }
        for old in &before.definitions {
            let name = renames.mixins.get(&old.name).unwrap_or(&old.name).clone();
            if let Some(new) = after.find(&name) {
                renames.add_arguments(&name, old, after.get(new));
            }
        }
        renames
    }

    fn add_arguments(&mut self, name: &str, old: &Definition<Name>, new: &Definition<Name>) {
        let (old, new) = (forms(old), forms(new));
        for (member, old_forms) in old {
            let Some(new_forms) = new.get(member).filter(|forms| forms.len() == old_forms.len()) else { continue };
            for (before, after) in old_forms.into_iter().zip(new_forms) {
                // More arguments may have come at the end.
                if before.len() <= after.len() && before[..] != after[..before.len()] {
                    let after = after[..before.len()].to_vec();
                    self.arguments.insert((name.to_owned(), member.to_owned(), before), after);
                }
            }
        }
    }

    /// A text with the new names, and what was done.
    pub fn carry_out(&self, text: &str, file: &str) -> (String, Vec<String>) {
        let mut text = text.to_owned();
        let mut done = Vec::new();
        for (old, new) in &self.mixins {
            let after = with_word(&text, old, new);
            if after != text {
                done.push(format!("{file}: `{old}` is `{new}` now"));
                text = after;
            }
        }
        for ((definition, member, old), new) in &self.arguments {
            let key = format!("{definition}.{member}");
            let after = with_arguments(&text, &key, old, new);
            if after != text {
                done.push(format!("{file}: `{key}({})` has the arguments `{}` now", old.join(", "), new.join(", ")));
                text = after;
            }
        }
        (text, done)
    }
}

fn model(folder: &Path) -> Model<Name> {
    let mut diagnostics = Diagnostics::new(Policy::Lenient);
    let input = Input { webidls: vec![folder.to_owned()], ..Input::default() };
    let sources = Sources::read(&input, &mut diagnostics);
    let syntax = syntax::parse(&sources, &mut diagnostics);
    merge::merge(syntax, &mut diagnostics).0
}

fn members(definition: &Definition<Name>) -> BTreeSet<&str> {
    let members = definition.as_interface().map_or(&[][..], |interface| &interface.members);
    members.iter().map(|member| member.overlay_name()).collect()
}

/// The names of the arguments of each form of each member of the definition's own.
fn forms(definition: &Definition<Name>) -> BTreeMap<&str, Vec<Vec<String>>> {
    let mut forms: BTreeMap<&str, Vec<Vec<String>>> = BTreeMap::new();
    let members = definition.as_interface().map_or(&[][..], |interface| &interface.members);
    for member in members.iter().filter(|member| member.origin.included_in.is_none()) {
        if let Some(arguments) = member.arguments() {
            let names = arguments.iter().map(|argument| argument.name.clone()).collect();
            forms.entry(member.overlay_name()).or_default().push(names);
        }
    }
    forms
}

/// A text with another word for each of these.
fn with_word(text: &str, old: &str, new: &str) -> String {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let mut written = String::with_capacity(text.len());
    let mut rest = 0;
    for (start, _) in text.match_indices(old) {
        let end = start + old.len();
        if !is_part(text[..start].chars().next_back()) && !is_part(text[end..].chars().next()) {
            written.push_str(&text[rest..start]);
            written.push_str(new);
            rest = end;
        }
    }
    written + &text[rest..]
}

/// A text with the new names of arguments in the keys of one member. A key may leave out some, and have their types.
fn with_arguments(text: &str, key: &str, old: &[String], new: &[String]) -> String {
    let opening = format!("\"{key}(");
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(&opening) {
        let (before, after) = rest.split_at(start + opening.len());
        written.push_str(before);
        let end = after.find(")\"").unwrap_or(0);
        written.push_str(&renamed(&after[..end], old, new).unwrap_or_else(|| after[..end].to_owned()));
        rest = &after[end..];
    }
    written + rest
}

/// `Node a, b` => `Node a, c`; `None` for the arguments of another form.
fn renamed(listed: &str, old: &[String], new: &[String]) -> Option<String> {
    let arguments = listed.split(", ").map(|argument| {
        let (ty, name) = argument.rsplit_once(' ').map_or(("", argument), |(ty, name)| (ty, name));
        let place = old.iter().position(|old| old == name)?;
        Some(if ty.is_empty() { new[place].clone() } else { format!("{ty} {}", new[place]) })
    });
    arguments.collect::<Option<Vec<String>>>().map(|arguments| arguments.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(text: &str) -> Model<Name> {
        let sources = Sources::from_texts([("a.idl", text)]);
        let mut diagnostics = Diagnostics::default();
        let syntax = syntax::parse(&sources, &mut diagnostics);
        merge::merge(syntax, &mut diagnostics).0
    }

    #[test]
    fn overlays_follow_renamed_mixins_and_arguments() {
        let before = model(
            "interface mixin Old { undefined f(long a, optional long b); attribute long x; }; interface A { }; \
             A includes Old; interface Other { undefined f(long a); };",
        );
        let after = model(
            "interface mixin New { undefined f(long c, optional long b, optional long d); attribute long x; }; \
             interface A { }; A includes New; interface Other { undefined f(long a); }; interface mixin Small { };",
        );
        let renames = Renames::of(&before, &after);
        let overlay = "[\"Old.f(a, b)\"]\n[\"Old.f(long a)\"]\n[\"Old.f(z)\"]\n[\"Older.x\"]\n[\"Other.f(a)\"]\n";
        let (text, done) = renames.carry_out(overlay, "x.toml");
        assert_eq!(text, "[\"New.f(c, b)\"]\n[\"New.f(long c)\"]\n[\"New.f(z)\"]\n[\"Older.x\"]\n[\"Other.f(a)\"]\n");
        assert_eq!(done, ["x.toml: `Old` is `New` now", "x.toml: `New.f(a, b)` has the arguments `c, b` now"]);
        assert_eq!(Renames::of(&before, &before), Renames::default());
    }

    #[test]
    fn a_mixin_with_other_members_is_another() {
        let before = model("interface mixin Old { attribute long a; attribute long b; };");
        let after = model("interface mixin New { attribute long a; attribute long c; };");
        assert_eq!(Renames::of(&before, &after), Renames::default());
    }
}
