//! An interface has one getter, setter and deleter each for indexes and for names, with JavaScript's arguments.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, Interface, Member, MemberKind, Model, Name, Operation, SpecialKind, TypeKind};

pub(super) fn check(model: &Model<Name>, diagnostics: &mut Diagnostics) {
    for definition in &model.definitions {
        if let Some(interface) = definition.as_interface() {
            check_interface(definition, interface, diagnostics);
        }
    }
}

fn check_interface(definition: &Definition<Name>, interface: &Interface<Name>, diagnostics: &mut Diagnostics) {
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
                    .help("correct its arguments; none of them is optional"),
            );
            continue;
        }
        let is_indexed = operation.arguments.first().is_some_and(|it| matches!(it.ty.kind, TypeKind::Integer(_)));
        let what = if is_indexed { "indexes" } else { "names" };
        match seen.iter().find(|(other, indexed, _)| (*other, *indexed) == (kind, is_indexed)) {
            Some((_, _, first)) => diagnostics.push(
                Diagnostic::new(format!("`{}` has more than one {word} for {what}", definition.name))
                    .at(member.origin.span, "again here")
                    .also(first.origin.span, "first here")
                    .help("remove one of them"),
            ),
            None => seen.push((kind, is_indexed, member)),
        }
    }
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
