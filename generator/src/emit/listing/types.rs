//! The types.

use super::super::{Context, passed};
use super::line::{Known, Line};
use super::places::Places;
use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::gates::Gate;
use crate::bindings::item::BindingKind;
use crate::bindings::rust_type::RustType;

pub(super) fn types(context: &Context<'_>, places: &Places<'_>, push: &mut impl FnMut(&Line<'_>)) {
    for (declaration, gate) in context.own_declarations() {
        self::declaration(context, places, declaration, gate, push);
    }
}

fn declaration(
    context: &Context<'_>,
    places: &Places<'_>,
    declaration: &Declaration,
    gate: &Gate,
    push: &mut impl FnMut(&Line<'_>),
) {
    let path = declaration.path();
    let (kind, class, values): (_, &str, &[_]) = match &declaration.kind {
        DeclarationKind::Interface(interface) => (BindingKind::Type, &interface.idl_name, &[]),
        DeclarationKind::Dictionary(dictionary) => (BindingKind::Type, &dictionary.idl_name, &[]),
        DeclarationKind::Enumeration(enumeration) => (BindingKind::Type, &enumeration.idl_name, &enumeration.variants),
        DeclarationKind::Union(_) => (BindingKind::Union, "", &[]),
        DeclarationKind::Alias(_) => (BindingKind::Callback, "", &[]),
    };
    let in_namespace = passed::in_namespace(&declaration.namespace, class);
    let is_type = kind == BindingKind::Type;
    let class_path = match &declaration.kind {
        DeclarationKind::Interface(interface) => interface.instances.class_path(),
        _ => None,
    };
    let experimental = !gate.stable.contains(declaration.home);
    let others = gate.stable.iter().filter(|area| *area != declaration.home);
    let mut line = Line {
        js_class: if is_type { class_path.unwrap_or(&in_namespace) } else { "" },
        exposed: match &declaration.kind {
            DeclarationKind::Interface(interface) => &interface.exposed,
            _ => &[],
        },
        or: others.map(|area| context.feature(area)).collect(),
        extends: extended(context, declaration),
        known: Known::of(&declaration.docs, places),
        ..Line::new(kind, path.clone(), context.feature(declaration.home), experimental)
    };
    push(&line);
    line.known = Known::default();
    line.or.clear();
    for value in values {
        line.js_name = &value.text;
        line.kind = BindingKind::EnumValue;
        line.path = format!("{path}::{}", value.name);
        push(&line);
    }
}

/// The path of the nearest ancestor.
fn extended(context: &Context<'_>, declaration: &Declaration) -> Option<String> {
    match &declaration.kind {
        DeclarationKind::Interface(interface) => match interface.ancestors.first()? {
            RustType::Declared(id) | RustType::Generic(id, _) => Some(context.declaration(*id).path()),
            _ => None,
        },
        DeclarationKind::Dictionary(dictionary) => Some(context.declaration(*dictionary.ancestors.first()?).path()),
        _ => None,
    }
}
