//! The functions and constants.

use std::collections::HashSet;

use rayon::prelude::*;

use super::super::{Context, items, passed};
use super::line::{Known, Line};
use super::places::Places;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{BindingKind, Item, ItemKind, Owner};
use crate::bindings::outcome::Outcome;

pub(super) fn members(context: &Context<'_>, places: &Places<'_>) -> String {
    let required = required_fields(&context.bindings.items);
    let is_required = |item: &Item| match (&item.owner, &item.kind) {
        (Owner::Type(id), ItemKind::FieldSet { key, .. }) => required.contains(&(*id, key)),
        _ => false,
    };
    let text = |item| Some(line(context, places, item, is_required(item))?.text());
    context.bindings.items.par_iter().filter_map(text).collect()
}

/// The fields that `new` of a dictionary takes.
fn required_fields(items: &[Item]) -> HashSet<(DeclarationId, &str)> {
    let mut required = HashSet::new();
    for item in items {
        if let (Owner::Type(id), ItemKind::DictionaryNew { fields, .. }) = (&item.owner, &item.kind) {
            required.extend(fields.iter().map(|field| (*id, field.key.as_str())));
        }
    }
    required
}

pub(super) fn line<'a>(
    context: &'a Context<'_>,
    places: &Places<'_>,
    item: &'a Item,
    required: bool,
) -> Option<Line<'a>> {
    let name = item.rust_name()?;
    let path = match &item.owner {
        Owner::Type(id) => format!("{}::{name}", context.declaration(*id).path()),
        Owner::Module(path) => format!("{}::{name}", path.replace('.', "::")),
        Owner::Global => name.to_owned(),
    };
    let outcome = item.kind.outcome();
    Some(Line {
        js_class: &item.javascript.class,
        js_name: &item.javascript.name,
        fallible: matches!(outcome, Outcome::Result(_)),
        exposed: &item.javascript.exposed,
        arguments: passed::arguments(context, item),
        required,
        rejects: outcome == Outcome::Rejects,
        panics: outcome == Outcome::Panics,
        runtime: matches!(&item.kind, ItemKind::Listed(listed) if listed.is_in_runtime),
        signature: items::signature(context, item),
        throws: match outcome {
            Outcome::Result(cause) => Some(cause.name()),
            Outcome::Returns | Outcome::Panics | Outcome::Rejects => None,
        },
        known: Known::of(&item.docs, places),
        ..Line::new(kind(item), path, context.feature(item.area), item.experimental)
    })
}

/// `new` fills required fields, `window()` looks at the global object, `create` is over another method: none stands for a
/// member.
fn kind(item: &Item) -> BindingKind {
    match item.kind {
        ItemKind::DictionaryNew { .. } | ItemKind::GlobalObject { .. } | ItemKind::Create(_) => BindingKind::Helper,
        _ => item.javascript.kind,
    }
}
