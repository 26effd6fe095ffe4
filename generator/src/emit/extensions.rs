//! What the crate adds to a type of another crate: a trait with the members, which a program has to `use`.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared};
use super::{Context, docs, items};
use crate::bindings::docs::Docs;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{Item, Owner};
use crate::facts::AreaId;

/// `pub trait NavigatorExt: AsRef<JsValue> + Sized { … }`, and that the type has it.
pub(super) fn write(lines: &mut Lines, context: &Context<'_>, area: AreaId, on: DeclarationId, all: &[&Item]) {
    let name = name(context, area, on);
    let mut members = Lines::default();
    all.iter().for_each(|item| items::in_trait(&mut members, context, item));
    let class = inline(declared(context, Paths::Full, on));
    lines.blank();
    docs::outer(lines, &Docs::sentence(format!("What this crate adds to [`{class}`].")));
    lines.block(Code::text(format!("pub trait {name}: AsRef<JsValue> + Sized")), members);
    lines.blank();
    lines.code(format!("impl {name} for {class} {{}}"));
}

/// The traits of an area.
pub(super) fn names(context: &Context<'_>, items: &[&Item]) -> Vec<String> {
    let owners: BTreeSet<(AreaId, DeclarationId)> = items
        .iter()
        .filter_map(|item| match item.owner {
            Owner::Type(id) if !context.is_own(context.declaration(id)) => Some((item.area, id)),
            _ => None,
        })
        .collect();
    owners.into_iter().map(|(area, id)| name(context, area, id)).collect()
}

/// `NavigatorExt`; with the name of the area, where several add to the type.
fn name(context: &Context<'_>, area: AreaId, on: DeclarationId) -> String {
    let class = &context.declaration(on).name;
    let adds = |item: &&Item| item.owner == Owner::Type(on) && item.area != area;
    match context.bindings.items.iter().any(|item| adds(&item)) {
        true => format!("{class}{}Ext", context.feature(area).to_upper_camel_case()),
        false => format!("{class}Ext"),
    }
}
