//! The types that stand for a text: events, tags, and the classes that a text finds; and the runtime's names.

use std::collections::HashSet;

use super::super::{Context, gates};
use super::line::Line;
use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::events::{Event, Target};
use crate::bindings::id::DeclarationId;
use crate::bindings::item::BindingKind;
use crate::runtime;

/// A line for each event and target.
pub(super) fn events(context: &Context<'_>, push: &mut impl FnMut(&Line<'_>)) {
    for event in &context.bindings.events {
        event.targets.iter().for_each(|target| self::event(context, event, target, push));
    }
}

fn event(context: &Context<'_>, event: &Event, target: &Target, push: &mut impl FnMut(&Line<'_>)) {
    let experimental = target.gate.stable.is_empty();
    let areas = if experimental { target.gate.experimental } else { target.gate.stable };
    let mut areas = areas.iter().map(|area| context.feature(area));
    let Some(area) = areas.next() else { return };
    push(&Line {
        js_class: class(context, target.at),
        js_name: &event.name,
        or: areas.collect(),
        extends: Some(context.declaration(target.class).path()),
        ..Line::new(BindingKind::Event, format!("events::{}", event.rust_name), area, experimental)
    });
}

pub(super) fn tags(context: &Context<'_>, push: &mut impl FnMut(&Line<'_>)) {
    for tag in &context.bindings.tags {
        let path = format!("{}::{}", tag.module, tag.rust_name);
        push(&Line {
            js_class: class(context, tag.class),
            js_name: &tag.name,
            extends: Some(context.declaration(tag.class).path()),
            ..Line::new(BindingKind::Tag, path, context.feature(tag.area), tag.experimental)
        });
    }
}

pub(super) fn lookups(context: &Context<'_>, push: &mut impl FnMut(&Line<'_>)) {
    for lookup in &context.bindings.lookups {
        let path = context.declaration(lookup.class).path();
        push(&Line {
            js_class: class(context, lookup.on),
            js_name: &lookup.text,
            ..Line::new(BindingKind::Lookup, path, context.feature(lookup.area), lookup.experimental)
        });
    }
}

/// The names of the runtime, but for the classes of JavaScript's, which are declared.
pub(super) fn runtime(context: &Context<'_>, push: &mut impl FnMut(&Line<'_>)) {
    // The runtime is another crate's.
    if !context.package.on.is_empty() {
        return;
    }
    let declared: HashSet<String> = context.bindings.declarations.iter().map(Declaration::path).collect();
    for (part, name) in runtime::public_names().into_iter().filter(|(_, name)| !declared.contains(*name)) {
        let mut line = Line::new(BindingKind::Runtime, name.to_owned(), "", false);
        if let Some(part) = part {
            // A part that nothing mentions is not there.
            let Some(gate) = context.bindings.gates.runtime.get(&part) else { continue };
            let Some(home) = gates::of_one_area(context, part, gate).stable.iter().next() else { continue };
            line.area = context.feature(home);
            line.or = gate.stable.iter().filter(|area| *area != home).map(|area| context.feature(area)).collect();
        }
        push(&line);
    }
}

fn class<'a>(context: &Context<'a>, id: DeclarationId) -> &'a str {
    match &context.declaration(id).kind {
        DeclarationKind::Interface(interface) => interface.instances.class_path().unwrap_or(&interface.idl_name),
        _ => "",
    }
}
