//! Each generic type is given as many arguments as it has parameters, and no union mentions a type parameter.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, Interface, Member, Model, Name, Type, TypeKind};
use crate::platform::WELL_KNOWN_SYMBOLS;
use crate::runtime::{PROJECTIONS, TRAITS};

pub(super) fn check(model: &Model<Name>, diagnostics: &mut Diagnostics) {
    check_arities(model, diagnostics);
    for definition in &model.definitions {
        definition.types(&mut |ty| check_type(definition, ty, diagnostics));
        let Some(interface) = definition.as_interface() else { continue };
        check_traits(definition, interface, diagnostics);
        for member in &interface.members {
            check_symbol(member, diagnostics);
        }
    }
}

/// Reports generic types that are given too many or too few arguments. An unknown name has no known number of them.
pub(super) fn check_arities(model: &Model<Name>, diagnostics: &mut Diagnostics) {
    fn check<'a>(model: &'a Model<Name>, ty: &'a Type<Name>, diagnostics: &mut Diagnostics) {
        if let TypeKind::Generic(name, arguments) = &ty.kind {
            check_arity(model, name, arguments.len(), diagnostics);
        }
        ty.parts(&mut |part| check(model, part, diagnostics));
    }
    for definition in &model.definitions {
        definition.types(&mut |ty| check(model, ty, diagnostics));
    }
}

fn check_type(holder: &Definition<Name>, ty: &Type<Name>, diagnostics: &mut Diagnostics) {
    match &ty.kind {
        TypeKind::Projection(parameter, projection) if !PROJECTIONS.contains(&projection.as_str()) => {
            diagnostics.push(
                Diagnostic::new(format!("`{parameter}` has no `{projection}`"))
                    .at(holder.origin.span, "in a type of this")
                    .help(format!("there is `{parameter}.{}`", PROJECTIONS[0])),
            );
        }
        TypeKind::Union(members) if members.iter().any(mentions_parameter) => {
            diagnostics.push(
                Diagnostic::new("a union cannot mention a type parameter")
                    .at(holder.origin.span, "in a type of this")
                    .help("a union is one type of the crate: write an overload for each of its members"),
            );
        }
        _ => {}
    }
    ty.parts(&mut |part| check_type(holder, part, diagnostics));
}

fn mentions_parameter(ty: &Type<Name>) -> bool {
    let mut found = matches!(ty.kind, TypeKind::Parameter(_) | TypeKind::Projection(..));
    ty.parts(&mut |part| found |= mentions_parameter(part));
    found
}

fn check_arity(model: &Model<Name>, name: &Name, given: usize, diagnostics: &mut Diagnostics) {
    // `Promise<T>` is WebIDL's own.
    let Some(definition) = model.find(&name.text).map(|id| model.get(id)) else { return };
    let parameters = definition.as_interface().map_or(&[][..], |interface| &interface.extensions.type_parameters);
    if parameters.len() == given {
        return;
    }
    let takes = match parameters {
        [] => "no type arguments".to_owned(),
        [one] => format!("one type argument, `{one}`"),
        many => format!("{} type arguments, `{}`", many.len(), many.join("`, `")),
    };
    diagnostics.push(
        Diagnostic::new(format!("`{}` takes {takes}", name.text))
            .at(name.span, format!("{given} given"))
            .also(definition.origin.span, "defined here")
            .help("give as many, or none: then all are `any`"),
    );
}

fn check_traits(definition: &Definition<Name>, interface: &Interface<Name>, diagnostics: &mut Diagnostics) {
    let Some(traits) = &interface.extensions.runtime_traits else { return };
    if !TRAITS.contains(&traits.as_str()) {
        diagnostics.push(
            Diagnostic::new(format!("the runtime has no traits `{traits}`"))
                .at(definition.origin.span, "for this")
                .help(format!("there are {}", TRAITS.join(", "))),
        );
    }
}

fn check_symbol(member: &Member<Name>, diagnostics: &mut Diagnostics) {
    let Some(symbol) = &member.extensions.symbol else { return };
    if !WELL_KNOWN_SYMBOLS.contains(&symbol.as_str()) {
        diagnostics.push(
            Diagnostic::new(format!("`Symbol.{symbol}` is no well-known symbol"))
                .at(member.origin.span, "the key of this")
                .help(format!("the well-known symbols are {}", WELL_KNOWN_SYMBOLS.join(", "))),
        );
    }
}
