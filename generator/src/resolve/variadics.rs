//! A variadic argument is the last one: JavaScript gives it all the arguments that are left.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Argument, DefinitionKind, MemberKind, Model, Name};

/// Reports other variadic arguments, and leaves out the member, or a callback's arguments after it.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) {
    for definition in &mut model.definitions {
        match &mut definition.kind {
            DefinitionKind::Interface(interface) => interface.members.retain(|member| {
                let misplaced = misplaced(arguments(&member.kind));
                misplaced.map(|position| report(&arguments(&member.kind)[position], diagnostics)).is_none()
            }),
            DefinitionKind::Callback(callback) => {
                if let Some(position) = misplaced(&callback.arguments) {
                    report(&callback.arguments[position], diagnostics);
                    callback.arguments.truncate(position + 1);
                }
            }
            DefinitionKind::Dictionary(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Typedef(_) => {}
        }
    }
}

fn arguments(member: &MemberKind<Name>) -> &[Argument<Name>] {
    match member {
        MemberKind::Operation(operation) => &operation.arguments,
        MemberKind::Constructor(constructor) => &constructor.arguments,
        MemberKind::LegacyFactory(factory) => &factory.arguments,
        _ => &[],
    }
}

/// The position of a variadic argument that is not the last.
fn misplaced(arguments: &[Argument<Name>]) -> Option<usize> {
    arguments.iter().position(|argument| argument.variadic).filter(|position| position + 1 < arguments.len())
}

fn report(argument: &Argument<Name>, diagnostics: &mut Diagnostics) {
    let message = format!("the variadic argument `{}` is not the last one", argument.name);
    diagnostics.push(
        Diagnostic::new(message)
            .at(argument.origin.span, "it takes all the arguments that are left")
            .help("move it to the end of the list, or give it one value")
            .mendable(),
    );
}
