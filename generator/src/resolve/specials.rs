//! An interface has one getter, setter and deleter each for indexes and for names, with JavaScript's arguments.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{
    Definition, DefinitionKind, Interface, Member, MemberKind, Model, Name, Operation, SpecialKind, TypeKind,
};

/// Reports others, and says where they are.
pub(super) fn check(model: &Model<Name>, diagnostics: &mut Diagnostics) -> HashSet<Span> {
    let mut wrong = HashSet::new();
    for definition in &model.definitions {
        if let Some(interface) = definition.as_interface() {
            wrong.extend(check_interface(definition, interface, diagnostics));
        }
    }
    wrong
}

/// Leaves out the special operations at these places. One that has a name stays as an ordinary operation.
pub(super) fn leave_out(model: &mut Model<Name>, wrong: &HashSet<Span>) {
    if wrong.is_empty() {
        return;
    }
    for definition in &mut model.definitions {
        if let DefinitionKind::Interface(interface) = &mut definition.kind {
            interface.members.retain_mut(|member| !wrong.contains(&member.origin.span) || make_ordinary(member));
        }
    }
}

/// False if the member has no name.
fn make_ordinary(member: &mut Member<Name>) -> bool {
    match &mut member.kind {
        MemberKind::Operation(operation) => {
            operation.special = None;
            operation.name.is_some()
        }
        _ => true,
    }
}

/// The places of the special operations that are wrong.
fn check_interface(
    definition: &Definition<Name>,
    interface: &Interface<Name>,
    diagnostics: &mut Diagnostics,
) -> HashSet<Span> {
    let mut wrong = HashSet::new();
    let mut seen: Vec<(SpecialKind, bool, &Member<Name>)> = Vec::new();
    for (member, operation) in interface.members.iter().filter_map(special) {
        let Some((kind, word, count)) = operation.special.and_then(arguments_of) else { continue };
        let plain = operation.arguments.iter().filter(|argument| !argument.optional && !argument.variadic);
        if operation.arguments.len() != count || plain.count() != count {
            let takes = match count {
                1 => "one argument, the index or the name",
                _ => "two arguments, the index or the name and the value",
            };
            diagnostics.push(
                Diagnostic::new(format!("a {word} takes {takes}"))
                    .at(member.origin.span, "")
                    .help("correct its arguments; none of them is optional")
                    .mendable(),
            );
            wrong.insert(member.origin.span);
            continue;
        }
        let is_indexed = operation.arguments.first().is_some_and(|it| matches!(it.ty.kind, TypeKind::Integer(_)));
        let what = if is_indexed { "indexes" } else { "names" };
        match seen.iter().find(|(other, indexed, _)| (*other, *indexed) == (kind, is_indexed)) {
            Some((_, _, first)) => {
                wrong.insert(member.origin.span);
                diagnostics.push(
                    Diagnostic::new(format!("`{}` has more than one {word} for {what}", definition.name))
                        .at(member.origin.span, "again here")
                        .also(first.origin.span, "first here")
                        .help("remove one of them")
                        .mendable(),
                );
            }
            None => seen.push((kind, is_indexed, member)),
        }
    }
    wrong
}

fn special(member: &Member<Name>) -> Option<(&Member<Name>, &Operation<Name>)> {
    match &member.kind {
        MemberKind::Operation(operation) if operation.special.is_some() => Some((member, operation)),
        _ => None,
    }
}

/// The keyword, and how many arguments there are.
fn arguments_of(kind: SpecialKind) -> Option<(SpecialKind, &'static str, usize)> {
    match kind {
        SpecialKind::Getter => Some((kind, "getter", 1)),
        SpecialKind::Setter => Some((kind, "setter", 2)),
        SpecialKind::Deleter => Some((kind, "deleter", 1)),
        SpecialKind::Stringifier | SpecialKind::Caller => None,
    }
}
